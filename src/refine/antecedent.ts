import type { Discourse } from '../frame/discourse/discourse.ts';
import { leads } from '../frame/discourse/mention-tests.ts';
import type { Sentence } from '../frame/sentence.ts';
import { BROKERS } from '../lexicon/brokers.ts';
import { economyOfBank } from '../lexicon/roles.ts';
import { GROUPS, OF_BODY, TELLING_AS } from '../lexicon/sources.ts';
import { fullName, PERSON_NOUNS } from './person.ts';
import type { Candidate } from './refiner.ts';
import type { Source } from './sources.ts';

/** The sources of an article's sentences, each sentence read once. */
export type SourcesOf = (sentence: Sentence) => readonly Source[];

/** So many sentences back a pronoun looks, and a body that is called by what it is. */
const BACK = 3;
const FAR_BACK = 30;

/** Whom a word stands for that says something: the one who spoke last and is of its kind, else the firm that the text is about. */
export function antecedentOf(
  source: Source,
  claim: Candidate,
  discourse: Discourse,
  sourcesOf: SourcesOf,
): string | null {
  const { sentence } = claim;
  const last = (fits: Fits, back: number) => lastNamed(sentence, source, discourse, sourcesOf, fits, back);
  const firm = () => {
    const found = discourse.company(sentence, source.span.start);
    return found !== null && found.start < sentence.end ? found.value.name : null;
  };
  const word = source.word.toLowerCase();
  if (source.stands === 'person') {
    const person = last(isPersons, BACK);
    return person ?? (word.startsWith('the ') ? word.slice(4) : null);
  }
  if (source.stands === 'group') return last((name) => /^[A-Z]/.test(name), BACK) ?? firm();
  if (source.stands === 'body') {
    const noun = word.slice(word.lastIndexOf(' ') + 1);
    const isSame = (name: string): boolean =>
      CENTRAL.test(word) ? CENTRAL_BANK.test(name) : name.toLowerCase().includes(noun);
    const isBare = !/ .* /.test(word) || /^the (?:research|polling) /.test(word);
    const named = CENTRAL.test(word) ? null : namedBefore(sentence.article.clean, source.span.start, noun);
    const same = last(isSame, FAR_BACK) ?? named ?? (isBare ? last(isBodys, BACK) : null);
    return same ?? word.replace(/^(?:the|an?|its) /, '');
  }
  if (word === 'they') {
    const group = last((name) => GROUPS.has(name.slice(name.lastIndexOf(' ') + 1).toLowerCase()), BACK);
    if (group !== null) return group;
  }
  if (HOUSE_NOUNS.test(word)) {
    const house = houseBefore(claim, discourse);
    if (house !== null) return house;
  }
  // "The fund sees the economy growing", of the International Monetary Fund
  const body = claim.subject.kind === 'company' ? null : BODY_NOUN.exec(word)?.[1];
  const called = body == null ? null : namedBefore(sentence.article.clean, source.span.start, body);
  if (called !== null) return called;
  if (TELLING_AS.has(word)) return standsBefore(claim, source) ? claim.subject.name : null;
  if (/^according/i.test(wordsOf(source, sentence)) && discourse.main !== null) return discourse.main.value.name;
  // "Roe sees little hope that Beta will and said sales fell": who began
  const [first] = sentence.entities;
  const isTold = word === 'and' && first?.value.kind === 'other' && first.end < source.span.start;
  if (
    isTold &&
    leads(sentence, first) &&
    !/^ ?,/.test(sentence.article.clean.slice(first.outer.end, first.outer.end + 2))
  )
    return first.value.name;
  if (claim.subject.kind === 'company')
    return (isNamedBehind(claim, source) ? last(isBodys, 1) : null) ?? claim.subject.name;
  const spoke = last(isBodys, 1) ?? bodyBefore(claim, discourse, sourcesOf) ?? last(isBodys, BACK);
  const bank =
    spoke === null && /^(?:the (?:central )?bank|it)$/.test(word) ? bankBefore(claim, source, discourse) : null;
  return spoke ?? bank ?? (word === 'they' ? null : firm());
}

/** "It said the bid from Acme would fail": who says "it" is not the firm that is named in full behind. */
const isNamedBehind = ({ subject, sentence }: Candidate, { span, word }: Source): boolean =>
  word === 'it' &&
  !sentence.entities.some((one) => one.end <= span.start) &&
  sentence.entities.some((one) => one.start >= span.end && one.value.name === subject.name);

const BODY_NOUN = /^the (?:[a-z.-]+ )?(fund|agency|institute)$/;
const HOUSE_NOUNS = /^(?:the|its) (?:brokerage|broker|house)$/;

/** The broker that the sentences before name, where the claim is about another firm. */
function houseBefore({ sentence, subject }: Candidate, { sentences }: Discourse): string | null {
  if (subject.kind !== 'company' || BROKERS.test(subject.name)) return null;
  for (let i = sentence.index; i >= Math.max(0, sentence.index - BACK); i--) {
    const found = sentences[i]?.entities.findLast(
      ({ value, start }) => value.kind === 'company' && BROKERS.test(value.name) && start < sentence.end,
    );
    if (found !== undefined) return found.value.name;
  }
  return null;
}

/** "The Bank said inflation would": the central bank, named before, of the economy that a claim is about. */
function bankBefore(
  { sentence: { index }, subject }: Candidate,
  { span }: Source,
  { sentences }: Discourse,
): string | null {
  if (subject.kind !== 'economy') return null;
  for (let i = index; i >= Math.max(0, index - FAR_BACK); i--) {
    const found = sentences[i]?.entities.find(
      ({ value, end }) => end <= span.start && economyOfBank(value.name) === subject.name,
    );
    if (found !== undefined) return found.value.name;
  }
  return null;
}

/** The firm that a claim is about, named before. */
const standsBefore = ({ subject, sentence }: Candidate, { span }: Source): boolean =>
  subject.kind === 'company' &&
  sentence.entities.some((mention) => mention.end <= span.start && mention.value.name === subject.name);

/** The body that the sentence before is about, where nobody speaks in it. */
function bodyBefore({ sentence }: Candidate, { sentences }: Discourse, sourcesOf: SourcesOf): string | null {
  const before = sentences[sentence.index - 1];
  if (before === undefined || sourcesOf(before).some(({ name }) => name !== null)) return null;
  const named = before.entities.filter(({ value }) => value.kind !== 'commodity' && value.person !== true);
  return named.find(({ value }) => OF_BODY.test(value.name))?.value.name ?? null;
}

const NEAR = 1500;

/** "the department", of which the text before said "The Commerce Department released". */
function namedBefore(clean: string, at: number, noun: string): string | null {
  const kind = `${noun.slice(0, 1).toUpperCase()}${noun.slice(1)}`;
  const before = clean.slice(Math.max(0, at - NEAR), at);
  const end = before.lastIndexOf(` ${kind}`);
  if (end < 0) return null;
  const name = NAME_BEFORE.exec(before.slice(Math.max(0, end - 60), end))?.[1]?.replace(/^The /, '');
  return name === undefined || name === 'The' ? null : `${name} ${kind}`;
}
const NAME_BEFORE = /((?:[A-Z][\w.&'-]*,? (?:and |of )?){0,4}[A-Z][\w.&'-]*)$/;

const CENTRAL = /\bcentral bank$/;
const CENTRAL_BANK =
  /\b(?:Bank|Reserve|Fed|ECB|RBI|BoE|BOE|BoJ|BOJ|Banco|Bundesbank|Norges|Riksbank|central bank|CENTRAL BANK)\b/;

type Fits = (name: string, sentence: Sentence) => boolean;

const wordsOf = ({ span }: Source, { article }: Sentence): string => article.clean.slice(span.start, span.end);

const isFirm = (name: string, sentence: Sentence): boolean =>
  sentence.entities.some(({ value }) => value.kind === 'company' && value.person !== true && value.name.includes(name));

const isPersons: Fits = (name, sentence) =>
  isKnownPerson(name, sentence) ||
  isOfOffice(name, sentence) ||
  (/^[A-Z].* /.test(fullName(sentence.article.clean, sentence.end, name)) &&
    !OF_BODY.test(name) &&
    !isFirm(name, sentence));

/** "energy minister Subroto" */
function isOfOffice(name: string, { start, end, article: { clean } }: Sentence): boolean {
  const at = clean.indexOf(` ${name}`, start);
  return at > start && at < end && OFFICE.test(clean.slice(Math.max(start, at - 24), at));
}
const OFFICE = new RegExp(`\\b(?:${PERSON_NOUNS})$`, 'i');

/** "Finance Minister Li Weihan", and then "Li". */
const isKnownPerson = (name: string, { entities, article: { clean } }: Sentence): boolean =>
  entities.some(({ value, start, end }) => value.person && clean.slice(start, end).endsWith(name));

const isBodys: Fits = (name, sentence) => /^[A-Z]/.test(name) && (OF_BODY.test(name) || isFirm(name, sentence));

/** The last source named before another that fits. */
function lastNamed(
  sentence: Sentence,
  { span }: Source,
  { sentences }: Discourse,
  sourcesOf: SourcesOf,
  fits: Fits,
  back: number,
): string | null {
  for (let i = sentence.index; i >= Math.max(0, sentence.index - back); i--) {
    const earlier = sentences[i] as Sentence;
    const found = sourcesOf(earlier).findLast(
      (one) => one.name !== null && one.span.start < span.start && fits(one.name, earlier),
    );
    if (found?.name != null) return found.name;
  }
  return null;
}
