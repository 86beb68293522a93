import type { Range } from '../frame.ts';
import type { Item } from '../sentence.ts';

/** What firms spend on, as their statements call it. */
const FIELDS = new Set(
  `research development sales selling marketing general administrative administration distribution advertising technology content product engineering
fulfilment fulfillment exploration operating operation maintenance compensation benefits occupancy depreciation depletion amortization amortisation
impairment restructuring integration promotion promotional salaries wages interest provisions labor labour transport transportation logistics
freight packaging energy materials repairs rent utilities legal regulatory finance commissions`.split(/\s+/),
);
const HEADS = /^(?:expenses?|costs?|spending|spend|expenditures?|outlays?|charges?|investments?)$/;
/** Pairs that need no head behind them. */
const PAIRS = /^(?:research and development|depreciation(?: ,? depletion)? ,? ?and amorti[sz]ation)$/;

const isJoint = ({ lower }: Item): boolean => /^(?:,|and|&|-)$/.test(lower);

/** "sales and marketing expenses", "selling, general and administrative costs": one measure, not several; null where none stands. */
export function expenseRun(items: readonly Item[], range: Range): Range | null {
  for (let i = range.from; i < range.to; i++) {
    if (!FIELDS.has(items[i]?.lower ?? '')) continue;
    let to = i;
    let joined = false;
    while (to < range.to && (FIELDS.has(items[to]?.lower ?? '') || isJoint(items[to] as Item))) {
      joined ||= /^(?:and|&)$/.test(items[to]?.lower ?? '');
      to++;
    }
    if (joined && HEADS.test(items[to]?.lower ?? '') && to < range.to) return { from: i, to: to + 1 };
    const pair = items.slice(i, to).map(({ lower }) => lower);
    if (joined && PAIRS.test(pair.join(' '))) return { from: i, to };
    i = to;
  }
  return null;
}
