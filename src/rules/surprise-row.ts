import { figureIn } from '../frame/table/cells.ts';
import type { Table } from '../frame/table/table.ts';
import type { Period } from '../schema/claim.ts';
import type { Quantity } from '../schema/quantity.ts';
import { addDays, addMonths } from '../time/calendar.ts';
import { type RowSubject, rowDraft } from './row.ts';
import { type Context, defineRule, newReading } from './rule.ts';
import { subjectOfEntity } from './subject.ts';

const OTHER_MEASURE = /\b(?:revenues?|sales|turnover|margins?|ebitda|subscribers)\b/i;
/** Above this no firm earns a share. */
const LARGEST = 1000;

export const surpriseRow = defineRule<'figure'>({
  id: 'surprise-row',
  type: 'figure',
  about: 'A row of a table of results that beat or missed: the quarter, the estimate and what was earned a share.',

  find(sentence, context) {
    const reading = newReading<'figure'>();
    const row = context.discourse.tableRow(sentence);
    if (row?.table == null || !isOfSurprises(row.table)) return reading;
    const { columns } = row.table;
    const quarter = row.cells[0];
    const ended = sentence.periods.find(({ start, end }) => start === quarter?.start && end === quarter.end)?.value;
    if (ended === undefined) return reading;
    const owner = ownerOf(context);
    if (owner === null) {
      reading.rejected.push({ span: sentence, reason: 'not told whose earnings they are' });
      return reading;
    }
    const read = (role: string): Quantity | null => {
      const cell = row.cells[columns.findIndex((column) => column.role === role)];
      return cell === undefined ? null : perShare(figureIn(sentence, cell)?.value ?? null, owner);
    };
    const value = read('actual');
    const expected = read('expected');
    if (value === null) return reading;
    const draft = rowDraft(owner, sentence, [value, expected]);
    const period = quarterTo(ended);
    reading.drafts.push({
      type: 'figure',
      metric: 'earnings per share',
      direction: null,
      ...draft,
      value,
      expected,
      period,
    });
    return reading;
  },

  examples: {
    fires: [
      [
        'Sep. 30 2025\t0.05\t0.09\tBeat',
        {
          metric: 'earnings per share',
          value: { kind: 'money', value: 0.09, currency: 'USD', per: 'share' },
          expected: { value: 0.05 },
          period: { text: 'Sep. 30 2025', start: '2025-07-01', end: '2025-09-30' },
        },
        { before: 'Acme Corp reported results.\nQuarter ending\tEstimate\tActual\tBeat, Met, Missed' },
      ],
    ],
    silent: [
      ['Sep. 30 2025\t0.05\t0.09', 'no measure is named', { before: 'Acme Corp\nQuarter ending\tEstimate\tActual' }],
      [
        'Sep. 30 2025\t510\t509\tMissed',
        'of revenue',
        { before: 'Acme Corp revenue\nQuarter ending\tEstimate\tActual\tBeat, Met, Missed' },
      ],
    ],
  },
});

function isOfSurprises({ columns, caption }: Table): boolean {
  if (caption !== null && OTHER_MEASURE.test(caption.text)) return false;
  const has = (role: string) => columns.some((column) => column.role === role);
  return (
    has('actual') &&
    has('expected') &&
    columns.some(({ role, words }) => role === 'verdict' && /^(?:beat|miss|surprise)/i.test(words))
  );
}

function ownerOf({ discourse: { main } }: Context): RowSubject | null {
  if (main?.value.kind !== 'company') return null;
  return { subject: subjectOfEntity(main.value), entity: main.value };
}

function perShare(quantity: Quantity | null, { entity }: RowSubject): Quantity | null {
  if (quantity === null || Math.abs(quantity.value ?? LARGEST) >= LARGEST) return null;
  if (quantity.kind === 'money') return { ...quantity, per: 'share' };
  if (quantity.kind !== 'count' || quantity.unit !== null) return null;
  return { ...quantity, kind: 'money', currency: entity?.currency ?? 'USD', currencyImplied: true, per: 'share' };
}

/** The three months that end with a day. */
const quarterTo = ({ text, end }: Period): Period =>
  end === null ? { text, start: null, end } : { text, start: addMonths(addDays(end, 1), -3), end };
