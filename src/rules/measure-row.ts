import type { Sentence } from '../frame/sentence.ts';
import { type Cell, readUnitNote } from '../frame/table/cells.ts';
import { inUnits, readMeasure } from '../frame/table/measures.ts';
import type { Table, TableRow } from '../frame/table/table.ts';
import { COUNT_LABEL } from '../lexicon/columns.ts';
import { METRIC_HEADS } from '../lexicon/metrics.ts';
import type { Quantity } from '../schema/quantity.ts';
import { grouped, latestOf, type Measure, measureOf, modalityOf, type Said } from './measure.ts';
import { byColumn } from './measure-columns.ts';
import type { RowSubject } from './row.ts';
import { type Context, type Draft, defineRule, newReading } from './rule.ts';
import { subjectOfEntity } from './subject.ts';

/** In so many first sentences an article tells what its tables compare. */
const OPENING = 30;

export const measureRow = defineRule<Measure>({
  id: 'measure-row',
  type: 'figure',
  about: 'A row of a table of measures: their levels, earlier levels and changes.',

  find(sentence, context) {
    const reading = newReading<Measure>();
    const row = context.discourse.tableRow(sentence);
    if (row?.table == null) return reading;
    const { columns } = row.table;
    const quoted = columns.some(({ role }) => role === 'price' || role === 'worth' || role === 'level');
    const label = labelOf(row);
    if (label === null) return reading;
    const metric = metricOf(label, row.table, sentence);
    const drafts =
      metric !== null
        ? byMetric(sentence, row, row.table, label, metric, context)
        : byColumn(sentence, row, row.table, label, quoted, context.discourse.sentences.slice(0, OPENING));
    if (typeof drafts === 'string')
      reading.rejected.push({ span: { start: sentence.start, end: sentence.end }, reason: drafts });
    else reading.drafts.push(...drafts);
    return reading;
  },

  examples: {
    fires: [
      [
        'Net interest income\t1,285\t1,210',
        {
          type: 'growth',
          metric: 'Net interest income',
          direction: 'up',
          value: { value: 1285e6, currency: 'EUR' },
          previous: { value: 1210e6 },
        },
        { before: 'Acme Bank Corp results (€ million)\n\tQ4 2025\tQ4 2024' },
      ],
      [
        'Net sales\t4,120\t4,480\t-8\t8,310\t8,905',
        {
          type: 'growth',
          direction: 'down',
          change: { kind: 'percent', value: 8 },
          value: { value: 4120e6, currency: 'SEK' },
          previous: { value: 4480e6 },
        },
        { before: 'Acme Corp reported earnings.\nSEKm\tQ2 2025\tQ2 2024\tChange, %\tH1 2025\tH1 2024' },
      ],
      [
        'Revenue\t880\t912',
        { type: 'growth', direction: 'up', value: { value: 912 }, previous: { value: 880 } },
        { before: 'Acme Corp reported earnings.\nItem\t2024\t2025' },
      ],
      [
        'Capital expenditure\t$40 million to $45 million',
        { type: 'figure', modality: 'forecast', metric: 'Capital expenditure', value: { min: 40e6, max: 45e6 } },
        { before: 'Acme Corp reported earnings.\nMetric\t2026 Guidance' },
      ],
      [
        'Seat capacity\t3% to 5% increase',
        { type: 'growth', modality: 'forecast', direction: 'up', change: { min: 3, max: 5 } },
        { before: 'Acme Corp reported earnings.\nMetric\t2026 Outlook' },
      ],
      [
        'ACME\tAcme Income Fund\t-120.5\t4,100.2\t-2.1%',
        {
          type: 'figure',
          metric: 'Net Flows',
          subject: { name: 'Acme Income Fund' },
          value: { value: -120500000, currency: 'USD' },
        },
        { before: 'Ticker\tName\tNet Flows ($, mm)\tAUM ($, mm)\tAUM % Change' },
      ],
      [
        'ACME\tAcme Income Fund\t-120.5\t4,100.2\t-2.1%',
        { type: 'growth', metric: 'AUM', direction: 'down', change: { value: 2.1 }, value: { value: 4100200000 } },
        { before: 'Ticker\tName\tNet Flows ($, mm)\tAUM ($, mm)\tAUM % Change' },
      ],
      [
        'ACME\tAcme Mining\t9.15%\t-0.40%\t2.09%',
        { type: 'growth', metric: 'Short %', direction: 'down', change: { value: 0.4 }, value: { value: 9.15 } },
        { before: 'Ticker\tCompany\tShort %\tWeek-on-Week\tMonth-on-Month' },
      ],
      [
        'ACME\tAcme Mining\t9.15%\t-0.40%\t2.09%',
        { type: 'growth', change: { value: 0.4 }, period: { start: '2025-01-21', end: '2025-02-03' } },
        {
          published: '2025-02-10',
          before:
            'Short interest\n\n• Week-on-week changes between 21 January and 3 February 2025\n\nTicker\tCompany\tShort %\tWeek-on-Week\tMonth-on-Month',
        },
      ],
      [
        'Earnings per share\t$1.22\t$1.10',
        { type: 'figure', metric: 'Earnings per share', value: { value: 1.22 }, expected: { value: 1.1 } },
        { before: 'Acme Corp reported earnings.\nMetric\tActual\tEstimate' },
      ],
    ],
    silent: [
      ['Dec. 31 2025\t0.05\t0.09', 'no measure is named', { before: 'Quarter ending\tEstimate\tActual' }],
      ['Alpha Index\t5,120.40\t-0.25%', 'a quote is no measure', { before: 'Index\tLast\t% Change' }],
      ['Revenue\t880\t912', 'nothing says whose', { before: 'Item\t2024\t2025' }],
      ['Total\t880', 'no heading says what it is of', { before: 'Notes\tPage' }],
    ],
  },
});

/** The first cell with words: what the row is of. */
function labelOf({ cells, table }: TableRow): Cell | null {
  const columns = table?.columns ?? [];
  const skipped = (i: number) => /^(?:rank|ticker)$/.test(columns[i]?.role ?? '');
  const named = cells.findIndex((cell, i) => i < 3 && !skipped(i) && /[A-Za-z]{2}/.test(cell.text));
  const at = named >= 0 ? named : cells.findIndex((cell) => /[A-Za-z]{2}/.test(cell.text));
  const role = columns[at]?.role;
  return at >= 0 && (role === 'name' || role === 'unknown' || role === 'ticker' || role === undefined || at === 0)
    ? (cells[at] ?? null)
    : null;
}

const NOTE = /\s*[([][^)\]]*[)\]]|[*†‡^:]+$|, ?%$/g;

/** The measure that a row is of, where its label names one. */
function metricOf(label: Cell, table: Table, sentence: Sentence): string | null {
  const words = label.text.replace(NOTE, '').trim();
  // "Euro/Dollar": a pair is no measure
  const [first] = sentence.entities;
  if (first?.start === label.start && first.value.kind === 'currency') return null;
  if (table.ofMetrics) return words;
  if (table.columns.some(({ role }) => role === 'measure' || role === 'ticker' || role === 'price')) return null;
  if (sentence.entities.some((mention) => mention.start <= label.start && mention.outer.end >= label.end - 1))
    return null;
  const low = words.toLowerCase();
  return COUNT_LABEL.test(low) || low.split(/[\s,/-]+/).some((word) => METRIC_HEADS.has(word)) ? words : null;
}

/** The company or economy of the table: named by its caption, else the one that the article is about. */
function ownerOf(table: Table, label: Cell, sentence: Sentence, context: Context): RowSubject | null {
  const inLabel = sentence.entities.find(
    ({ start, value }) => start <= label.end && (value.kind === 'company' || value.kind === 'economy'),
  );
  const inCaption = table.caption?.entities.find(({ value }) => value.kind === 'company' || value.kind === 'economy');
  const mention = inLabel ?? inCaption ?? context.discourse.main;
  if (mention == null) return null;
  const own = inLabel === undefined ? null : sentence.article.text.slice(inLabel.start, inLabel.end);
  return { subject: subjectOfEntity(mention.value, own), entity: mention.value };
}

function byMetric(
  sentence: Sentence,
  row: TableRow,
  table: Table,
  label: Cell,
  metric: string,
  context: Context,
): Draft<Measure>[] | string {
  const owner = ownerOf(table, label, sentence, context);
  if (owner === null) return 'not told whose measure it is';
  const said = row.cells.flatMap((cell, i): Said[] => {
    const column = table.columns[i];
    const measured = cell === label || column === undefined ? null : readMeasure(sentence, cell);
    return measured === null || column === undefined ? [] : [{ column, measured, at: i }];
  });
  const level = ({ column, measured }: Said): Quantity | null =>
    measured.value &&
    inUnits(measured.value, label.text, [readUnitNote(label.text), column.note, table.note, table.beside]);
  const levels = said.filter(({ column }) => /^(?:period|actual|guidance|price|unknown)$/.test(column.role));
  const groups = grouped(levels);
  if (groups.length === 0) return 'no level under a heading that is known';
  const beside = (role: RegExp, group: readonly Said[], next: number) =>
    said.find(
      ({ column, at }) => role.test(column.role) && (groups.length === 1 || (at > (group[0]?.at ?? 0) && at < next)),
    );
  return groups.flatMap((group, i) => {
    const [main, earlier] = latestOf(group);
    if (main === undefined) return [];
    const next = groups[i + 1]?.[0]?.at ?? Number.POSITIVE_INFINITY;
    const before = beside(/^previous$/, group, next) ?? earlier;
    const expected = beside(/^expected$/, group, next);
    return measureOf(sentence, owner, metric, {
      main,
      value: level(main),
      previous: before ? level(before) : null,
      expected: expected ? level(expected) : null,
      change: beside(/^(?:percent|change)$/, group, next) ?? null,
      period: main.column.period,
      modality: modalityOf(main.column),
      falls: table.falls,
    });
  });
}
