import { type Entity, newEntity } from '../entity/index.ts';
import type { Sentence } from '../frame/sentence.ts';
import { readWirePairs } from '../frame/table/pairs.ts';
import type { Statement } from '../frame/table/statement.ts';
import { readWireRow, type WireLevel, type WireRow } from '../frame/table/wire.ts';
import { wayFrom } from '../quantity/compare.ts';
import type { Period } from '../schema/claim.ts';
import type { Quantity } from '../schema/quantity.ts';
import { rowDraft } from './row.ts';
import { type Context, type Draft, defineRule, newReading } from './rule.ts';
import { subjectOfEntity } from './subject.ts';
import { isUnscaled, levelOf, unitOf } from './wire-level.ts';

type Result = 'growth' | 'figure';

export const wireRow = defineRule<Result>({
  id: 'wire-row',
  type: 'growth',
  about: 'A row of a terse results table: a measure, its level, the level a year before.',

  find(sentence, context) {
    const reading = newReading<Result>();
    const row = readWireRow(sentence, true);
    if (row === null) {
      const pairs = readWirePairs(sentence);
      const statement = pairs.length === 0 ? null : context.discourse.statement(sentence);
      if (statement !== null && statement.company !== null)
        for (const pair of pairs) reading.drafts.push(...draftsOf(sentence, pair, statement));
      return reading;
    }
    // "Record April 24" among rows
    const isRow =
      row.other === null ? row.known && isAmongRows(sentence, context) : row.known || isAmongRows(sentence, context);
    if (!isRow) return reading;
    const statement = context.discourse.statement(sentence);
    if (!row.known && isPlace(sentence, row)) {
      reading.rejected.push({ span: row.label, reason: 'a place: a part of the measure above' });
      return reading;
    }
    if (statement.company === null && !statement.isRoundup)
      reading.rejected.push({
        span: { start: sentence.start, end: sentence.end },
        reason: 'not told whose result it is',
      });
    else reading.drafts.push(...draftsOf(sentence, row, statement));
    return reading;
  },

  examples: {
    fires: [
      [
        '    Shr 15 cts vs eight cts',
        {
          metric: 'Shr',
          direction: 'up',
          value: { value: 0.15, currency: 'USD', per: 'share' },
          previous: { value: 0.08 },
        },
        { before: 'ACME CORP <ACM> 4TH QTR NET\n' },
      ],
      [
        '    Net 1,800,000 vs one mln',
        {
          metric: 'Net',
          value: { kind: 'money', value: 1800000 },
          previous: { value: 1e6 },
          period: { text: '4TH QTR' },
        },
        { before: 'ACME CORP <ACM> 4TH QTR NET\n' },
      ],
      [
        '    Oper net loss 1.2 mln vs profit 3.4 mln',
        { metric: 'Oper net loss', direction: 'up', value: { value: 1200000 }, previous: { value: -3400000 } },
        { before: 'ACME CORP <ACM> YEAR LOSS\n' },
      ],
      [
        '    Shr profit four cts vs loss 44 cts',
        {
          direction: 'up',
          value: { value: 0.04 },
          previous: { value: -0.44 },
          period: { text: 'Six months', start: '1986-10-01', end: '1987-03-31' },
        },
        {
          before:
            'ACME CORP <ACM> 2ND QTR NET\n\nBOSTON, May 4 - Ended March 31\n    Shr 2 cts vs 3 cts\n    Six months',
          published: '1987-05-04',
        },
      ],
      [
        '    Avg shrs 12.1 mln vs 11.9 mln',
        { metric: 'Avg shrs', value: { kind: 'count', unit: 'share', value: 12100000 } },
        { before: 'ACME CORP <ACM> 4TH QTR NET\n    Shr 2 cts vs 3 cts' },
      ],
      [
        '    Turnover 28.4 mln vs 24',
        { direction: 'up', value: { value: 28400000, currency: 'GBP' }, previous: { value: 24e6, currency: 'GBP' } },
        { before: 'ACME PLC <ACML.L> YEAR\n    Shr 8.1p vs 7.4p' },
      ],
      [
        '    Final div 3p vs nil',
        { direction: 'up', value: { value: 0.03 }, previous: { value: 0 } },
        { before: 'ACME PLC <ACML.L> YEAR\n    Shr 8.1p vs 7.4p' },
      ],
      [
        'EPS: $2.10 vs. $1.95 expected',
        { type: 'figure', value: { value: 2.1 }, expected: { value: 1.95 } },
        { before: 'Acme Corp tops estimates' },
      ],
    ],
    silent: [
      [
        'NOTE: Net includes a gain of 14 cts a share vs 18 cts a year before.',
        'a note is prose',
        { before: 'ACME CORP <ACM> YEAR NET' },
      ],
      [
        'Acme said revenue was 15 mln dlrs vs 12 mln dlrs.',
        'a sentence is read by its verb',
        { before: 'ACME CORP <ACM> YEAR NET' },
      ],
      ['    Pay May 15', 'a date is no result', { before: 'ACME CORP <ACM> SETS DIVIDEND' }],
      ['    Shr loss nil vs profit nil', 'neither side has a figure', { before: 'ACME CORP <ACM> YEAR LOSS' }],
      ['Chapter one 12', 'no such table stands around it', { before: 'Acme Corp publishes a history' }],
    ],
  },
});

/** "North America", "Rest of world" under a row that "consists of" them. */
const isPlace = (sentence: Sentence, { label: { start, end } }: WireRow): boolean => {
  const words = sentence.article.clean.slice(start, end).trim();
  return (
    /^(?:(?:rest of|other) (?:the )?\w+|overseas|abroad|domestic|(?:north|south|latin|central) america|australasia|asia|africa|u\.?\s?[ks]\.?)$/i.test(
      words,
    ) ||
    sentence.entities.some(
      (mention) =>
        mention.value.kind === 'economy' && mention.start === start && mention.outer.end >= start + words.length,
    )
  );
};

/** A row with "vs" stands beside this line: its own label then needs no known word. */
const isAmongRows = (sentence: Sentence, { discourse }: Context): boolean => {
  for (let i = Math.max(1, sentence.index - 3); i <= sentence.index + 2; i++) {
    const other = discourse.sentences[i];
    if (other !== undefined && other !== sentence && / vs /.test(other.text) && readWireRow(other)?.other != null)
      return true;
  }
  return false;
};

function draftsOf(sentence: Sentence, row: WireRow, statement: Statement): Draft<Result>[] {
  const label = sentence.article.clean
    .slice(row.label.start, row.label.end)
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/:$/, '');
  const [company, metric] = statement.isRoundup ? ownerIn(label) : [statement.company, label];
  if (company === null) return [];
  const make = (value: WireLevel, other: WireLevel | null, period: Period | null) =>
    draftOf(sentence, company, metric, { ...row, value, other }, statement, period);
  const drafts = [make(row.value, row.other, row.part === null ? statement.period : null)];
  if (row.part !== null) drafts.push(make(row.part, null, statement.period));
  if (row.total !== null) drafts.push(make(row.total.value, row.total.other, null));
  return drafts.filter((draft) => draft !== null);
}

function draftOf(
  sentence: Sentence,
  company: Entity,
  label: string,
  row: WireRow,
  statement: Statement,
  period: Period | null,
): Draft<Result> | null {
  const { text } = sentence.article;
  const unit = unitOf(label, row, statement);
  const model = unit.per === null ? null : statement.perShare;
  if (model === null && isUnscaled(row.value, unit)) return null;
  const value = levelOf(row.value, model, unit, text);
  const scale = model !== null && isUnscaled(row.value, unit) ? model : row.value;
  const other = row.other === null ? null : levelOf(row.other, scale, unit, text);
  const against = other !== null && isOpposite(row.value.loss === true, row.other) ? negative(other) : other;
  if (value === null || (value.value === 0 && (against?.value ?? 0) === 0)) return null;
  const subject = subjectOfEntity(company);
  const draft = { metric: label, ...rowDraft({ subject, entity: company }, sentence, [value, against]), value, period };
  const direction = row.expected ? null : wayFrom(against?.value, value.value);
  if (direction !== null) return { type: 'growth', direction, ...draft, previous: against };
  return row.value.figure === null ? null : { type: 'figure', direction: null, ...draft, expected: against };
}

/** "Acme Corp oper shr": the company and the measure of a row in a list of many companies' results. */
function ownerIn(label: string): readonly [Entity | null, string] {
  const match = /^(.{2,40}?) (?:Corp|Inc|Co|Cos|Ltd|Plc)\b\.? (\S.*)$/i.exec(label);
  return match?.[1] === undefined || match[2] === undefined
    ? [null, label]
    : [newEntity({ name: match[1], kind: 'company' }), match[2]];
}

/** Profit beside a loss, or a loss beside anything else. */
const isOpposite = (lossy: boolean, other: WireLevel | null): boolean =>
  other?.loss != null && other.word === null && other.loss !== lossy;

const negative = (quantity: Quantity): Quantity => ({
  ...quantity,
  value: quantity.value === null ? null : -quantity.value,
});
