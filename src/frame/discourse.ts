import type { EntityMention } from '../entity/index.ts';
import { AUXILIARIES, REPORT_VERBS, SAY_VERBS } from '../lexicon/function-words.ts';
import { MOVE_VERBS } from '../lexicon/moves.ts';
import { NEWS_HOUSES } from '../lexicon/news-houses.ts';
import { BUSINESS_VERBS, COMPANY_NOUNS, isCentralBank, SPEAKER_NOUNS } from '../lexicon/roles.ts';
import type { SubjectKind } from '../schema/claim.ts';
import type { Sentence } from './sentence.ts';
import { openStatements, type StatementReader } from './statement.ts';
import { openTables, type TableReader } from './table.ts';
import type { Topic } from './topic.ts';

/** What the running text has been about, for words that stand for something named before. */
export interface Discourse {
  readonly sentences: readonly Sentence[];
  /** The company, sector or person that "the company" (`asFirm`), "its" or an unowned measure stands for at this place. */
  company(sentence: Sentence, before: number, asFirm?: boolean): EntityMention | null;
  /** What "its" and "their" stand for: the subject of the clause before, of any kind. */
  possessor(sentence: Sentence, before: number): EntityMention | null;
  /** The latest instrument of these kinds before this place. */
  instrument(sentence: Sentence, before: number, kinds: readonly SubjectKind[]): EntityMention | null;
  /** The company that the article is about, if there is one. */
  readonly main: EntityMention | null;
  /** That company is named far more than others: an unowned measure is its. */
  readonly centred: boolean;
  /** The economy named most. */
  readonly economy: EntityMention | null;
  /** The article reports economic data: a measure that nobody is named for is the economy's. */
  readonly macro: boolean;
  /** The row of a table that a sentence is, or null. */
  readonly tableRow: TableReader;
  /** What holds for the rows of a terse results table at this place. */
  readonly statement: StatementReader;
  /** What the last frame before this sentence was about, for "it" and "they". */
  topics: readonly Topic[];
}

const BACK = 12;

/** Follows an article's sentences; looks back only when asked. */
export const openDiscourse = (sentences: readonly Sentence[]): Discourse => new Running(sentences);

/** A class, for V8 looks up the getters of an object literal by hash at every read. */
class Running implements Discourse {
  readonly sentences: readonly Sentence[];
  readonly tableRow: TableReader;
  readonly statement: StatementReader;
  topics: readonly Topic[] = [];
  #most: { readonly named: Named | null } | undefined;
  #economy: { readonly named: Named | null } | undefined;
  #macro: boolean | undefined;

  constructor(sentences: readonly Sentence[]) {
    this.sentences = sentences;
    this.tableRow = openTables(sentences);
    this.statement = openStatements(sentences, () => this.main);
  }

  get main(): EntityMention | null {
    return this.#named()?.mention ?? null;
  }

  get centred(): boolean {
    const named = this.#named();
    return named !== null && named.count >= 3 && named.count * 3 >= named.total;
  }

  get economy(): EntityMention | null {
    this.#economy ??= { named: mostNamed(this.sentences, isNation) };
    const { named } = this.#economy;
    return named !== null && named.count >= 2 ? named.mention : null;
  }

  get macro(): boolean {
    this.#macro ??= isMacro(this.sentences);
    return this.#macro;
  }

  #named(): Named | null {
    this.#most ??= { named: mostNamed(this.sentences, isActor) };
    return this.#most.named;
  }

  company(sentence: Sentence, before: number, asFirm = false): EntityMention | null {
    const head = headOf(this.sentences, sentence);
    if (head) return head;
    const near = subjectBefore(sentence, before, isActor);
    if (near) return near;
    const centre = this.main;
    // a bullet before is of another matter
    if (centre && (sentence.kind === 'bullet' || sentence.kind === 'row')) return centre;
    for (let i = sentence.index - 1; i >= Math.max(0, sentence.index - BACK); i--) {
      const earlier = this.sentences[i] as Sentence;
      if (earlier.kind === 'row') continue;
      const first = earlier.entities.find((mention) => isActor(earlier, mention) && leads(earlier, mention));
      // a name of no known kind may be a person: where all is about one firm, it is not "the company"
      if (first && !(asFirm && first.value.kind === 'other' && this.centred && centre?.value.kind === 'company'))
        return first;
      if (centre && sentence.index - i > 3) return centre;
    }
    return (
      centre ??
      sentence.entities.find((mention) => mention.end <= before && isActor(sentence, mention)) ??
      subjectBefore(sentence, before, isUnknown) ??
      null
    );
  }

  possessor(sentence: Sentence, before: number): EntityMention | null {
    const near = subjectBefore(
      sentence,
      before,
      (_, mention) =>
        /^(?:company|economy|fund|crypto|index|sector|other)$/.test(mention.value.kind) &&
        !mention.possessive &&
        !(mention.value.kind === 'other' && saysNext(sentence, mention)) &&
        !isSpeaker(sentence, mention),
    );
    return near ?? this.company(sentence, before);
  }

  instrument(sentence: Sentence, before: number, kinds: readonly SubjectKind[]): EntityMention | null {
    const wanted = (_: Sentence, mention: EntityMention) => kinds.includes(mention.value.kind);
    const near = lastIn(sentence, before, wanted);
    if (near) return near;
    for (let i = sentence.index - 1; i >= Math.max(0, sentence.index - BACK); i--) {
      const earlier = this.sentences[i] as Sentence;
      const first = earlier.entities.find((mention) => wanted(earlier, mention));
      if (first) return first;
    }
    return null;
  }
}

type Test = (sentence: Sentence, mention: EntityMention) => boolean;

/** The first fitting mention before an offset: a clause's subject stands before its complements. */
function lastIn(sentence: Sentence, before: number, test: Test): EntityMention | null {
  return sentence.entities.find((mention) => mention.end <= before && test(sentence, mention)) ?? null;
}

/** The nearest mention before an offset that is the subject of a clause: a verb or a possession follows it. */
function subjectBefore(sentence: Sentence, before: number, test: Test): EntityMention | null {
  let found: EntityMention | null = null;
  for (const mention of sentence.entities) {
    if (mention.end > before) break;
    if (!test(sentence, mention)) continue;
    if (leads(sentence, mention) || actsHere(sentence, mention)) found = mention;
  }
  return found;
}

/** A verb follows the name: "after Acme said its". */
function actsHere(sentence: Sentence, mention: EntityMention): boolean {
  const next = /^(?:'s)?[ ,]*([a-z]+)/.exec(
    sentence.article.clean.slice(mention.outer.end, mention.outer.end + 24),
  )?.[1];
  return (
    next !== undefined &&
    (AUXILIARIES.has(next) || REPORT_VERBS.has(next) || MOVE_VERBS.has(next)) &&
    !/^(?:to|in|on)$/.test(next)
  );
}

/** "Acme Foods: …": the name that heads a paragraph. */
function headOf(sentences: readonly Sentence[], sentence: Sentence): EntityMention | null {
  let first = sentence;
  while (first.index > 0 && sentences[first.index - 1]?.paragraph === sentence.paragraph)
    first = sentences[first.index - 1] as Sentence;
  const { clean } = first.article;
  if (!/^[^.:]{2,60}:\s/.test(clean.slice(first.start, Math.min(first.end, first.start + 62)))) return null;
  const mention = first.entities[0];
  return mention &&
    mention.start === first.start &&
    clean[mention.outer.end] === ':' &&
    /^(?:company|other)$/.test(mention.value.kind)
    ? mention
    : null;
}

/** An economy, not its central bank. */
const isNation: Test = (_, mention) => mention.value.kind === 'economy' && !isCentralBank(mention.value.name);

/** A company that does something here, not one that only speaks of another or runs a poll. */
const isActor: Test = (sentence, mention) =>
  (mention.value.kind === 'company' || (mention.value.kind === 'other' && doesBusiness(sentence, mention))) &&
  !isSpeaker(sentence, mention);

/** A name of no known kind: a firm for want of a better. */
const isUnknown: Test = (sentence, mention) => mention.value.kind === 'other' && !isSpeaker(sentence, mention);

/** A name of no known kind that does what firms do: "Tallybird raised". */
function doesBusiness(sentence: Sentence, mention: EntityMention): boolean {
  const behind = sentence.article.clean.slice(mention.outer.end, mention.outer.end + 50);
  const next = /^(?:'s)?[ ,]*([a-z]+)/.exec(behind)?.[1];
  if (next === undefined || SAY_VERBS.has(next) || AUXILIARIES.has(next)) return false;
  // people fall and take and make things too; a firm does so by a figure
  return BUSINESS_VERBS.has(next) || ((MOVE_VERBS.has(next) || REPORT_VERBS.has(next)) && /\d/.test(behind));
}

const VOICE = /^, [A-Z][\w'-]+(?: [A-Z]\.)?(?: [A-Z][\w'-]+){1,2}\s*$/;

/** "Cook said its …": a name that speaks may be a person. */
const saysNext = (sentence: Sentence, mention: EntityMention): boolean =>
  SAY_VERBS.has(/^ ([a-z]+)/.exec(sentence.article.clean.slice(mention.outer.end, mention.outer.end + 16))?.[1] ?? '');

function isSpeaker(sentence: Sentence, mention: EntityMention): boolean {
  const { clean } = sentence.article;
  if (NEWS_HOUSES.has(mention.value.name.toLowerCase())) return true;
  // a heading that says whose view follows: "Acme Securities, Jo Bloggs"
  if (sentence.kind === 'heading' && VOICE.test(clean.slice(mention.outer.end, sentence.end))) return true;
  const next = /^(?:'s)?[\s,]+([A-Za-z]+)/
    .exec(clean.slice(mention.outer.end, mention.outer.end + 30))?.[1]
    ?.toLowerCase();
  if (next && SPEAKER_NOUNS.has(next)) return true;
  const before = clean.slice(Math.max(sentence.start, mention.outer.start - 30), mention.outer.start);
  return /(?:according to|polled by|analysts? at|economists? (?:at|of|for)|strategists? (?:at|of|for)|officer (?:at|of)|manager at|head of [a-z ]+ at|partner at|director (?:at|of)|data from|compiled by|reported by|surveyed by|told|citing|, of)(?: the)? $/i.test(
    before,
  );
}

/** Stands where a subject stands: near the sentence's start and behind no preposition but that of "shares of". */
function leads(sentence: Sentence, mention: EntityMention): boolean {
  if (mention.start - sentence.start > 60) return false;
  const before = sentence.article.clean.slice(sentence.start, mention.outer.start);
  if (/\b(?:of|by|with|for|from|in|on|at|than|like|against|as|to) (?:the )?$/i.test(before))
    return /\b(?:shares|stock) (?:of|in) (?:the )?$/i.test(before);
  if (COMPANY_NOUNS.has(APPOSED.exec(before)?.[1] ?? '') || OTHER_SUBJECT.test(before)) return false;
  return !/\b(?:while|after|because|if|that|said|is|was|are|were|has|have|had)\b/i.test(before);
}

/** "a stake in insurer Acme" */
const APPOSED = /\b(?:by|with|for|from|in|on|at|than|like|against|as|to) (?:the )?([a-z]+) $/;
/** "Last week, it also disclosed a holding in": who acts is told before. */
const OTHER_SUBJECT = /(?:^|, )(?:it|they|he|she|we) (?:also |has |have )?[a-z]+ /i;

interface Named {
  readonly mention: EntityMention;
  /** How often it is named, a headline or a subject counting more; and how often all are. */
  readonly count: number;
  readonly total: number;
}

function mostNamed(sentences: readonly Sentence[], test: Test): Named | null {
  let total = 0;
  const counts = new Map<string, { mention: EntityMention; count: number }>();
  for (const sentence of sentences.slice(0, 60)) {
    for (const mention of sentence.entities) {
      if (!test(sentence, mention)) continue;
      const weight = sentence.index === 0 ? 3 : leads(sentence, mention) ? 2 : 1;
      total += weight;
      const entry = counts.get(mention.value.name);
      if (entry) entry.count += weight;
      else counts.set(mention.value.name, { mention, count: weight });
    }
  }
  let best: { mention: EntityMention; count: number } | null = null;
  for (const entry of counts.values()) if (!best || entry.count > best.count) best = entry;
  return best && { ...best, total };
}

const MACRO =
  /\b(?:inflation|consumer prices?|cpi|gdp|gross domestic product|payrolls?|unemployment|jobless|central bank|interest rates?|economists|economy|labou?r market|producer prices)\b/i;

/** More sentences speak of the economy than name the company named most. */
function isMacro(sentences: readonly Sentence[]): boolean {
  const told = sentences.slice(0, 60).filter((sentence) => MACRO.test(sentence.text)).length;
  return told >= 3 && told > (mostNamed(sentences, isActor)?.count ?? 0) / 2 + 1;
}
