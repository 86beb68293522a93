import { type Entity, type EntityMention, newEntity } from '../entity/index.ts';
import { LEGAL_FORMS } from '../lexicon/legal.ts';
import { TOWN_CURRENCY } from '../lexicon/wire.ts';
import type { Period } from '../schema/claim.ts';
import type { Sentence } from './sentence.ts';
import { afterDateline, readWireRow, type WireLevel } from './wire.ts';

/** What the rows of a terse results table share: whose they are, of which time, in which currency. */
export interface Statement {
  readonly company: Entity | null;
  readonly period: Period | null;
  /** a list of many companies' results: each row names its own */
  readonly isRoundup: boolean;
  /** ISO 4217: as a row states it or as its figures have it; null where no row has one */
  readonly currency: string | null;
  /** ISO 4217: that of the date line's town */
  readonly local: string | null;
  /** the level per share told last: a bare dividend below it is in the same coin */
  readonly perShare: WireLevel | null;
}

const REACH = 40;
const COUNT = String.raw`(?:\d{1,2}|three|six|nine|twelve|four|five|eight|ten|eleven|two|13|26|39|52)`;
const ORDINAL = '(?:first|second|third|fourth|final|1st|2nd|3rd|4th|prior|latest|current)';
const STRETCH = `(?:(?:${ORDINAL} )?(?:${COUNT} )?(?:mths?|months?|wks|weeks)|(?:${ORDINAL} )?(?:${COUNT} )?(?:qtr|quarter|half(?:[- ]year)?|full[- ]year|year|yr|interim|annual))`;
const HEADING = new RegExp(
  String.raw`^(?:group |parent |consolidated |oper |fiscal )*(${STRETCH}(?: (?:to|ended|end|ends|ending) [a-z]{3,9}\.? \d{1,2})?|(?:ended|to) [a-z]{3,9}\.? \d{1,2})(?: net| results| figures)?[:.]?$`,
  'i',
);
const IN_TITLE = new RegExp(
  String.raw` ((?:${ORDINAL} )?${COUNT} (?:mths?|months?|wks|weeks)|(?:${ORDINAL} )?(?:qtr|quarter|half(?:[- ]year)?|full[- ]year|year|yr|interim|annual)(?: end(?:ed)?)?(?: (?:19\d\d|\d{4}/\d\d))?|(?:19|20)\d\d (?:year|half[- ]year)|(?:January|February|March|April|May|June|July|August|September|October|November|December))\b`,
  'i',
);

/** What holds for the row that a sentence is. */
export type StatementReader = (sentence: Sentence) => Statement;

/** A thing said above a row, and where. */
interface Told<T> {
  readonly value: T;
  readonly at: number;
}

/** Follows the headings of an article's rows, each sentence read once; `main` is the company that the article is about. */
export function openStatements(sentences: readonly Sentence[], main: () => EntityMention | null): StatementReader {
  let next = 1;
  let heading: Told<string> | null = null;
  let ended: Told<string> | null = null;
  let currency: Told<string> | null = null;
  let local: string | null = null;
  let perShare: Told<WireLevel> | null = null;
  let opening: Pick<Statement, 'company' | 'isRoundup'> | null = null;
  const take = (sentence: Sentence): void => {
    const at = sentence.index;
    const found = headingOf(sentence);
    if (found?.ended != null) ended = { value: found.ended, at };
    if (found !== null && !/^(?:ended|to)\b/i.test(found.words)) heading = { value: found.words, at };
    const stated = statedIn(sentence);
    if (stated !== null) currency = { value: stated, at };
    const level = perShareIn(sentence);
    if (level !== null) perShare = { value: level, at };
    if (afterDateline(sentence) > sentence.start) local = TOWN_CURRENCY.get(townOf(sentence)) ?? null;
  };
  return (sentence) => {
    for (; next <= sentence.index; next++) take(sentences[next] as Sentence);
    const title = sentences[0] as Sentence;
    opening ??= openingOf(title, main, sentence);
    const near = <T>(told: Told<T> | null): T | null =>
      told === null || sentence.index - told.at > REACH ? null : told.value;
    const own = near(heading);
    const words = own ?? inTitle(title);
    const end = near(ended) ?? dayIn(title, title.start);
    const period = words === null ? null : periodOf(words, own === null ? title : null, end);
    return { ...opening, period, currency: near(currency), local, perShare: near(perShare) };
  };
}

function openingOf(
  title: Sentence,
  main: () => EntityMention | null,
  row: Sentence,
): Pick<Statement, 'company' | 'isRoundup'> {
  const isRoundup = ROUNDUP.test(title.text);
  return { isRoundup, company: isRoundup ? null : (companyOf(title) ?? mainOf(main(), row)) };
}

function headingOf(sentence: Sentence): { words: string; ended: string | null } | null {
  const start = afterDateline(sentence);
  const text = sentence.article.clean.slice(start, sentence.end);
  const words = text.length > 50 ? undefined : HEADING.exec(text.replace(/\s+/g, ' '))?.[1];
  return words === undefined ? null : { words, ended: dayIn(sentence, start) };
}

const ROUNDUP = /\b(?:HIGHLIGHTS|ROUNDUP|ROUND-UP|COMPANIES|EARNINGS AT A GLANCE)\b/i;

/** The article's company where it is named above the rows, not in a note below; a legal form alone is no name. */
const mainOf = (main: EntityMention | null, row: Sentence): Entity | null =>
  main === null || main.start > row.start || (LEGAL.test(` ${main.value.name}`) && !main.value.name.includes(' '))
    ? null
    : main.value;

const inTitle = (title: Sentence): string | null => {
  const rest = title.text.slice(Math.max(0, title.text.lastIndexOf('>') + 1));
  return IN_TITLE.exec(rest)?.[1] ?? null;
};

/** The day that "4TH QTR JAN 31 NET" or "Year to June 30" names. */
const dayIn = (sentence: Sentence, from: number): string | null =>
  sentence.periods.find(({ kind, start, value }) => kind === 'day' && start >= from && value.end !== null)?.value.end ??
  null;

const townOf = (sentence: Sentence): string =>
  (/^[A-Za-z .']+/.exec(sentence.text)?.[0] ?? '')
    .replace(/ [A-Za-z]{3,9}\.? $/, '')
    .trim()
    .toLowerCase();

/** "Shr 516 cts": a level per share with its coin. */
function perShareIn(sentence: Sentence): WireLevel | null {
  if (sentence.quantities.length === 0) return null;
  const row = readWireRow(sentence);
  if (row === null || row.value.figure?.value.kind !== 'money') return null;
  const label = sentence.article.clean.slice(row.label.start, row.label.end);
  return /\b(?:shr|share|div|dividend)\b/i.test(label) ? row.value : null;
}

/** The currency that a row has by more than "dlrs" or "cts". */
function statedIn(sentence: Sentence): string | null {
  if (sentence.quantities.length === 0 || readWireRow(sentence, true) === null) return null;
  const told = sentence.quantities.find(
    ({ value: { currency, currencyImplied } }) => currency !== null && !(currencyImplied && currency === 'USD'),
  );
  return told?.value.currency ?? null;
}

const MONTHS: Readonly<Record<string, number>> = {
  qtr: 3,
  quarter: 3,
  half: 6,
  interim: 6,
  year: 12,
  yr: 12,
  annual: 12,
  month: 1,
  mth: 1,
};
const COUNTS: Readonly<Record<string, number>> = {
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
};

/** A heading as a period: dated where an end is told, or the calendar year or month is named. */
function periodOf(words: string, title: Sentence | null, ended: string | null): Period {
  const stretch = words.replace(/ (?:to|ended|end|ends|ending) (?!19|20).*$/i, '');
  if (ended !== null) return { text: stretch, start: startOf(stretch.toLowerCase(), ended), end: ended };
  const named = title?.periods.find(({ value }) => value.start !== null && words.includes(value.text))?.value ?? null;
  return { text: stretch, start: named?.start ?? null, end: named?.end ?? null };
}

const lastDay = (year: number, month: number): number =>
  month === 2
    ? year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
      ? 29
      : 28
    : [4, 6, 9, 11].includes(month)
      ? 30
      : 31;

/** The first day of a stretch of whole months that ends on the last of a month; null for any other. */
function startOf(stretch: string, end: string): string | null {
  const count = /\d+|[a-z]+/g;
  let months: number | null = null;
  for (const [word] of stretch.replace(/\d+(?:st|nd|rd|th)\b/g, '').matchAll(count)) {
    if (/^(?:mths?|months?)$/.test(word)) months ??= 1;
    else if (/^\d+$/.test(word)) months = Number(word);
    else months = COUNTS[word] ?? (/^(?:weeks|wks)$/.test(word) ? null : (months ?? MONTHS[word] ?? null));
  }
  if (/wks|weeks/.test(stretch) || months === null || months > 18) return null;
  const [year = 0, month = 0, day = 0] = end.split('-').map(Number);
  if (day !== lastDay(year, month)) return null;
  const first = year * 12 + (month - 1) - (months - 1);
  return `${Math.floor(first / 12)}-${String((first % 12) + 1).padStart(2, '0')}-01`;
}

const LEGAL = new RegExp(`[ ,]+(?:${LEGAL_FORMS.split(' ').join('|')})\\.?$`, 'i');
const ISSUES = /^(?:corrected|correction|update \d|new)\b[ -]*/i;
const NEWS =
  /(?: (?:div|divs|dividends?|pays|sets|declares|raises|increases|cuts|omits|regular|qtly|qtrly|quarterly|mthly|monthly|initial|dividend|payout|oper|net|loss|profit|results?|earnings|reports)\b.*| ?[<(].*| [-—] .*)$/i;

/** The company of a headline in capitals: an entity that fills its name, else the name as it stands there. */
function companyOf(title: Sentence): Entity | null {
  const { text } = title;
  const listed = title.entities.find(({ value }) => value.kind === 'company' || value.kind === 'fund');
  if (/[a-z]/.test(text)) return listed?.value ?? null;
  const lead = ISSUES.exec(text)?.[0].length ?? 0;
  const inside = /^[<(]([^>)]{2,70})[>)]/.exec(text.slice(lead))?.[1];
  const stretch = IN_TITLE.exec(text.slice(lead));
  const name = inside ?? text.slice(lead, stretch === null ? text.length : lead + stretch.index).replace(NEWS, '');
  const start = title.start + lead + (inside === undefined ? 0 : 1);
  const end = start + name.trimEnd().length;
  const entity = title.entities.find(
    (mention) => Math.abs(mention.outer.start - start) <= 1 && mention.outer.end >= end - 6,
  );
  if (entity?.value.kind === 'company') return entity.value;
  const short = name.trim().replace(LEGAL, '').trim();
  if (short.length < 2) return listed?.value ?? null;
  const ticker = /<([A-Z]{1,6}(?:\.[A-Z]{1,2})?)>/.exec(text)?.[1] ?? null;
  return newEntity({ name: capitalised(short), kind: 'company', ticker });
}

/** "PEP BOYS OF THE WEST" as a name; words without vowels and initials stay as they are. */
const capitalised = (name: string): string =>
  name
    .split(' ')
    .map((word, i) => {
      if (i > 0 && /^(?:of|and|the|for|in|on|de|du|la)$/i.test(word)) return word.toLowerCase();
      if (word.includes('.') || !/[aeiouy]/i.test(word)) return word;
      return word.toLowerCase().replace(/(?:^|[-/&(])[a-z]/g, (first) => first.toUpperCase());
    })
    .join(' ');
