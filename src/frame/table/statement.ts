import type { Entity, EntityMention } from '../../entity/index.ts';
import { currencyOfProvince, TOWN_CURRENCY } from '../../lexicon/wire.ts';
import type { Period } from '../../schema/claim.ts';
import type { Sentence } from '../sentence.ts';
import { companyOf, mainOf } from './statement-company.ts';
import { dayIn, headingOf, inTitle, periodOf } from './statement-period.ts';
import { readWireRow, townOf, type WireLevel } from './wire.ts';

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
    const town = townOf(sentence);
    if (town !== null) local = TOWN_CURRENCY.get(town) ?? currencyOfProvince(sentence.text);
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

const ROUNDUP = /\b(?:HIGHLIGHTS|ROUNDUP|ROUND-UP|COMPANIES|EARNINGS AT A GLANCE)\b/i;

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
