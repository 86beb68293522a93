import type { Sentence } from '../frame/sentence.ts';
import { type Cell, figureIn } from '../frame/table/cells.ts';
import type { Column, TableRow } from '../frame/table/table.ts';
import { marketOf } from './country.ts';
import { type Figured, type Quote, quotesOf } from './quote.ts';
import { type RowSubject, subjectIn } from './row.ts';
import { type Context, type Draft, defineRule, newReading } from './rule.ts';

export const quoteRow = defineRule<Quote>({
  id: 'quote-row',
  type: 'price_move',
  about: 'A row of a table of quotes: what is traded, its price, its change.',

  find(sentence, context) {
    const reading = newReading<Quote>();
    const row = context.discourse.tableRow(sentence);
    if (row === null) return reading;
    const quote = row.table === null ? readBare(sentence, row) : readHeaded(sentence, row, context);
    if (typeof quote === 'string')
      reading.rejected.push({ span: { start: sentence.start, end: sentence.end }, reason: quote });
    else reading.drafts.push(...quote);
    return reading;
  },

  examples: {
    fires: [
      [
        'Alpha Index\t5,120.40\t-12.80\t-0.25%',
        {
          subject: { name: 'Alpha Index' },
          direction: 'down',
          change: { value: 0.25 },
          value: { value: 5120.4, kind: 'points' },
        },
        { before: 'Index\tLast\tChange\t% Change' },
      ],
      [
        'Tesla\t$210.10\t3.4%',
        {
          subject: { name: 'Tesla' },
          direction: 'down',
          change: { value: 3.4 },
          value: { value: 210.1, currency: 'USD' },
        },
        { before: 'Top losers\tPrice\tChange %' },
      ],
      ['| Gold | $2,310.50 | +0.8% |', { subject: { name: 'gold' }, direction: 'up', change: { value: 0.8 } }],
      [
        'EUR/USD    1.0842    -0.3%',
        { subject: { name: 'EUR/USD' }, direction: 'down', value: { value: 1.0842, kind: 'money' } },
        { before: 'Pair    Last    Day %' },
      ],
      [
        'Nikkei 225\t+1.9\t+12.4',
        { subject: { name: 'Nikkei 225' }, direction: 'up', change: { kind: 'percent', value: 12.4 } },
        { before: 'Index\tDaily %\tYTD %' },
      ],
      [
        'Bitcoin\t64,100\t63,000',
        { type: 'price_level', levelKind: 'support', value: { value: 63000, kind: 'money' } },
        { before: 'Coin\tResistance\tSupport' },
      ],
      [
        'Quarrystone\t12.40\t12.00',
        { type: 'price_move', direction: 'up', change: null, value: { value: 12.4 }, previous: { value: 12 } },
        { before: 'Company\tClose\tPrevious close' },
      ],
      [
        'Thailand\t+0.44\t+0.51',
        { subject: { name: 'Thai baht', kind: 'currency' }, direction: 'up', change: { value: 0.44 } },
        { before: 'Asian markets\nCountry\tFX daily %\tStocks daily %' },
      ],
    ],
    silent: [
      [
        'Germany\t2.1%\t+0.3%',
        'inflation is no price',
        { before: 'Consumer prices by country\nCountry\tRate\tChange' },
      ],
      ['Acme Corp\t5,120\t-4.1%', 'the change is that of the sales', { before: 'Company\tSales\tChange %' }],
      ['Index\tLast\tChange\t% Change', 'a heading has no figures'],
      ['Maria Okonkwo\t12\t+4', 'nothing says that anything is traded'],
      ['Gold rose 2%  and closed  at $2,310.', 'a sentence with wide gaps is no row'],
    ],
  },
});

const hasRole = (columns: readonly Column[], roles: string): boolean =>
  columns.some((column) => roles.split(' ').includes(column.role));

function readHeaded(sentence: Sentence, row: TableRow, context: Context): Draft<Quote>[] | string {
  const { table, cells } = row;
  if (table === null || table.ofMetrics) return [];
  const { columns } = table;
  const priced = hasRole(columns, 'price worth level');
  if (!priced && !hasRole(columns, 'percent change')) return [];
  if (hasRole(columns, 'period guidance expected actual measureChange')) return [];
  if (!hasRole(columns, 'price worth') && hasRole(columns, 'measure')) return [];
  const name = nameCell(columns, cells);
  if (name === null) return 'no cell names what is traded';
  const ticker = cells[columns.findIndex((column) => column.role === 'ticker')] ?? null;
  const listed = columns[cells.indexOf(name)]?.role === 'ticker';
  const subject = subjectIn(sentence, name, ticker, table.kind ?? (listed ? 'company' : null));
  const figured = cells.flatMap((cell, i) => {
    const column = columns[i];
    const figure = column === undefined || cell === name ? null : figureIn(sentence, cell);
    return figure === null || column === undefined ? [] : [{ column, figure }];
  });
  if (subject.subject.kind === 'economy') return byMarket(sentence, subject, figured);
  if (!isTraded(subject)) return 'not told that it is traded';
  return quotesOf(sentence, subject, figured, currencyOf(columns, subject, sentence, context), table.falls);
}

/** The cell under the first heading of a name, else the first with words that is under no other heading. */
function nameCell(columns: readonly Column[], cells: readonly Cell[]): Cell | null {
  const named = columns.findIndex((column, i) => column.role === 'name' && /[A-Za-z]/.test(cells[i]?.text ?? ''));
  if (named >= 0) return cells[named] ?? null;
  const first = columns.findIndex(
    (column, i) => (column.role === 'unknown' || column.role === 'ticker') && /[A-Za-z]/.test(cells[i]?.text ?? ''),
  );
  return first >= 0 && first <= 2 ? (cells[first] ?? null) : null;
}

const isTraded = ({ subject, entity }: RowSubject): boolean =>
  entity !== null && entity.kind !== 'other'
    ? entity.traded || subject.kind === 'sector' || subject.kind === 'company'
    : subject.kind !== 'other' && subject.kind !== 'economy';

/** The heading's currency, else that of the other companies of the article, for a share that is not known. */
function currencyOf(
  columns: readonly Column[],
  { subject, entity }: RowSubject,
  sentence: Sentence,
  context: Context,
): string | null {
  const noted = columns.find((column) => column.role === 'price')?.note?.currency ?? null;
  if (noted !== null || entity?.currency || subject.kind !== 'company') return noted;
  for (const other of context.around(sentence, 30))
    for (const { value } of other.entities)
      if (value.kind === 'company' && value.currency !== null) return value.currency;
  return null;
}

/** A row without a heading: a known instrument, a price, a signed percentage and nothing but figures. */
function readBare(sentence: Sentence, { cells }: TableRow): Draft<Quote>[] | string {
  const [name, ...rest] = cells;
  if (name === undefined || rest.length > 4) return [];
  const subject = subjectIn(sentence, name, null, null);
  if (subject.entity === null || !subject.entity.traded) return 'no heading, and not known to be traded';
  const figured: Figured[] = [];
  for (const cell of rest) {
    if (cell.text === '') continue;
    const figure = figureIn(sentence, cell);
    if (figure === null) return 'no heading, and a cell with words';
    figured.push({ column: null, figure });
  }
  const percent = figured.find(({ figure }) => figure.value.kind === 'percent' && figure.sign !== null);
  return percent === undefined
    ? 'no heading, and no signed percentage'
    : quotesOf(sentence, subject, figured, null, false);
}

/** A row of a country with columns for its currency and its shares. */
function byMarket(sentence: Sentence, country: RowSubject, figured: readonly Figured[]): Draft<Quote>[] | string {
  const drafts = figured.flatMap((one) => {
    const market = one.column?.role === 'percent' ? marketOf(country, one.column) : null;
    return market === null ? [] : quotesOf(sentence, market, [one], null, false);
  });
  return drafts.length > 0 ? drafts : 'not told which market of the country moved';
}
