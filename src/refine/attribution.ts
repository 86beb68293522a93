import type { Discourse } from '../frame/discourse/discourse.ts';
import type { Sentence } from '../frame/sentence.ts';
import type { Attribution } from '../schema/claim.ts';
import { NO_NAME } from './named.ts';
import { type Candidate, changed, eachClaim, type Refiner } from './refiner.ts';
import { findSources, type Source } from './sources.ts';

/** Who is named as the source, where the sentence itself says it. */
export const attribution: Refiner = {
  id: 'attribution',
  about: 'Reads who said so.',
  refine: (claims, discourse, wordsOf) => {
    const sourcesOf = openSources();
    return eachClaim('attribution', (claim) => {
      if (claim.attribution !== null || claim.type === 'price_target' || claim.modality === 'rumoured') return claim;
      const source = nearest(claim, sourcesOf(claim.sentence));
      const found = source === null ? null : attributionOf(claim, source, discourse, sourcesOf);
      return found === null ? claim : changed(claim, { attribution: found });
    })(claims, discourse, wordsOf);
  },
};

type SourcesOf = (sentence: Sentence) => readonly Source[];

/** The sources of an article's sentences, each sentence read once. */
function openSources(): SourcesOf {
  const known = new Map<number, readonly Source[]>();
  return (sentence) => {
    const sources = known.get(sentence.index) ?? findSources(sentence);
    known.set(sentence.index, sources);
    return sources;
  };
}

/** "Ardmore expects the economy to grow", "Reuters reported that Apple sold": not a firm of itself. */
const isAnothers = ({ modality, subject }: Candidate, { name, manner }: Source): boolean => {
  if (name === null || subject.name.includes(name)) return false;
  return manner === 'reports' || modality === 'estimate' || (modality === 'forecast' && subject.kind !== 'company');
};

/** "After Acme said its profit fell, its shares lost 5%": nobody said what the shares did. */
function isOfItsOwnClause(claim: Candidate, source: Source): boolean {
  if (claim.type !== 'price_move' || source.span.end > claim.span.start) return false;
  const { article, start } = claim.sentence;
  if (!article.clean.slice(source.span.end, claim.span.start).includes(',')) return false;
  const before = article.clean.slice(start, source.span.start);
  const isFirms = source.stands === 'firm' || (source.name !== null && claim.subject.name.includes(source.name));
  return (
    /\b(?:[Aa]fter|[Aa]s|[Ss]ince|[Ww]hen|[Bb]ecause|[Ff]ollowing) (?:the )?$/.test(before) ||
    (isFirms && before === '')
  );
}

/** "below the $5m that analysts expected, according to Meterline" */
const isOfTheEstimate = ({ expected }: Candidate, { span }: Source): boolean =>
  expected !== null && span.start >= expected.end && span.start - expected.end < 40;

const FAR = 10_000;

/** The source whose words the claim is part of; the nearest where there are several. */
function nearest(claim: Candidate, sources: readonly Source[]): Source | null {
  let best: Source | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const source of sources) {
    const { start, end } = claim.span;
    if (start < source.scope.start || end > source.scope.end) continue;
    if (source.manner !== 'tells' && !isAnothers(claim, source)) continue;
    if (isOfItsOwnClause(claim, source)) continue;
    const doubt = source.manner === 'tells' && !isOfTheEstimate(claim, source) ? 0 : FAR;
    const gap = source.span.end <= start ? start - source.span.end : Math.max(0, source.span.start - end);
    if (gap + doubt < least) {
      best = source;
      least = gap + doubt;
    }
  }
  return best;
}

const TITLE =
  /^(?:(?:Group |Co-|Vice |Senior |Managing |Acting |Interim )*(?:Chief(?: (?:Executive|Financial|Operating|Investment|Economist|Strategist|Marketing|Technology|Officer)){0,2}|President|Chairman|Chairwoman|Chair|CEO|CFO|COO|Director|Analyst|Governor|Minister|Secretary|Founder|Officer|Mr|Mrs|Ms|Dr|Sir)\.?(?: and |,? ))+(?=[A-Z])/;
const ROLE =
  /\b(?:analyst|strategist|economist|executive|chief|officer|director|president|chairman|chair|minister|manager|founder|head|professor|partner) $/i;

function attributionOf(
  claim: Candidate,
  source: Source,
  discourse: Discourse,
  sourcesOf: SourcesOf,
): Attribution | null {
  const { article, entities, start } = claim.sentence;
  const text = article.text.slice(source.span.start, source.span.end).replace(/\s+/g, ' ').trim();
  const made = (name: string): Attribution => ({ source: name, text });
  if (source.stands === 'person' || source.stands === 'group') {
    const person = quotedBefore(claim.sentence, discourse, source.stands === 'person', sourcesOf);
    if (person !== null || source.stands === 'person') return person === null ? null : made(person);
    const firm = discourse.company(claim.sentence, source.span.start);
    return firm === null ? null : made(firm.value.name);
  }
  if (source.name === null) {
    const isAside = /^according/i.test(text);
    if (isAside && discourse.main !== null) return made(discourse.main.value.name);
    if (claim.subject.kind === 'company') return made(claim.subject.name);
    const firm = discourse.company(claim.sentence, source.span.start);
    return firm === null ? null : made(firm.value.name);
  }
  const name = source.name.replace(TITLE, '');
  const at = article.clean.indexOf(name, Math.max(start, source.span.start - 2));
  const { length } = name;
  const isPerson = at > start && ROLE.test(article.clean.slice(Math.max(start, at - 24), at));
  const entity = entities.find(
    (mention) => mention.start <= at && mention.outer.end >= at + length - 1 && mention.value.kind === 'company',
  );
  if (isPerson || entity === undefined) return made(fullName(article.clean, at, name.replace(LEGAL, '')));
  return made(isLonger(name, entity.value.name) ? name : entity.value.name);
}

/** "S&P Global Market Intelligence", "JP Morgan": written with words that the known name does not have. */
function isLonger(written: string, known: string): boolean {
  const words = written
    .toLowerCase()
    .split(/[\s.,]+/)
    .filter((word) => word !== '' && !FORM.test(word));
  const have = known.toLowerCase();
  return words.length > 1 && words.some((word) => !have.includes(word)) && !words.every((word) => word.length < 3);
}

const FORM = /^(?:inc|corp|co|ltd|plc|llc|ag|sa|nv|group|company|holdings|limited|corporation|the|&|and)$/;

const LEGAL = /,? (?:Inc|Corp|Ltd|Limited|[Pp][Ll][Cc]|LLC|Incorporated)\.?$/;

const EARLIER = 3000;

/** A person's surname with the first name by which the text called them before. */
function fullName(clean: string, at: number, name: string): string {
  if (!/^[A-Z][a-z]{2,}$/.test(name)) return name;
  const before = clean.slice(Math.max(0, at - EARLIER), Math.max(0, at));
  const known = before.lastIndexOf(` ${name}`);
  const first = known < 0 ? null : FIRST_NAME.exec(before.slice(Math.max(0, known - 30), known))?.[1];
  return first == null || NO_NAME.test(first) ? name : `${first} ${name}`;
}

const FIRST_NAME = /(?:^|[ \n])([A-Z][a-z]+(?: [A-Z]\.)?)$/;
const BACK = 3;

/** Whom "he" or "the bank's analysts" stands for: the last one quoted by name. */
function quotedBefore(
  sentence: Sentence,
  discourse: Discourse,
  isPerson: boolean,
  sourcesOf: SourcesOf,
): string | null {
  for (let i = sentence.index - 1; i >= Math.max(0, sentence.index - BACK); i--) {
    const earlier = discourse.sentences[i] as Sentence;
    const isFirm = (name: string) =>
      earlier.entities.some((entity) => entity.value.kind === 'company' && entity.value.name.includes(name));
    const fits = ({ name }: Source) =>
      name !== null && /^[A-Z]/.test(name) && (!isPerson || (name.includes(' ') && !isFirm(name)));
    const found = sourcesOf(earlier).findLast(fits);
    if (found?.name != null) return found.name;
  }
  return null;
}
