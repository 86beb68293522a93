import type { Sentence } from '../../frame/sentence.ts';
import type { QuantityMention } from '../../quantity/index.ts';
import type { Period } from '../../schema/claim.ts';
import { isLoss, labelBehind, labelFrom, labelIn, nextLabel, sourceBehind } from './label.ts';
import { inTurn, periodAt } from './turns.ts';

const TWIN = /^,?\s+(?:or|equal to)(?: about)?(?: (?:a )?(?:loss|gain) of)?\s*$/;
const HELD =
  /^(?:,? per share| a share| shr)?,?\s+(?:vs\.?|versus|against|compared (?:with|to))\s+(?:(?:an?|year-ago|yr-ago|year-earlier) )*(?:(loss|gain|credit|charge|provision|writedown|tax gain)(?:es|s)?)?(?: of)?\s*$/i;
const AGAIN =
  /^(?: a share| per share| shr)?(?:,?\s+(?:in|for) (?:the )?[a-z\d]{2,9}(?: [a-z\d]{3,7}){0,2})?,?\s+and\s*$/i;
const SOURCE_AGAIN = /^(?: a share| per share| shr)?,? from [a-z ]{3,50}? and $/i;
const NO_LABEL = /^[\s:]*(?:an? |the |also |about )*$/;
const LISTED = /^[^.;]{0,80}?(?:,|\band) (?:an? )?$/;

/** One thing that a note sets apart, as a sum and per share. */
export interface Item {
  readonly label: string;
  readonly value: QuantityMention;
  readonly previous: QuantityMention | null;
  /** the earlier one is a gain beside a loss, or the other way round */
  readonly turned: boolean;
  readonly period: Period | null;
}

type Open = { -readonly [key in keyof Item]: Item[key] };

const NOTHING_YET = { previous: null, turned: false, period: null } as const;

/** A sum that may lack its coin: "a gain of 195,000 or 12 cts". */
const isSum = ({ value: { kind, unit, value } }: QuantityMention, before: boolean): boolean =>
  kind === 'money' || (kind === 'count' && (before || (unit === null && (value ?? 0) >= 5000)));

/** The things named from `at` on, until the words between figures no longer list them. */
export function itemsFrom(sentence: Sentence, at: number): readonly Item[] {
  const { clean } = sentence.article;
  const groups: Open[][] = [];
  const figures = sentence.quantities.filter(({ start }) => start >= at);
  let label: string | null = null;
  let end = at;
  let rows: Open[] = [];
  // the words behind the figure read last that named it: "a 3 mln dlr gain, or 12 cts a share"
  let told: string | null = null;
  const close = () => {
    const from = end + (told === null ? 0 : told.length + 1);
    const period = periodAt(sentence, from);
    const source = sourceBehind(sentence, from);
    for (const row of rows) {
      row.period = period;
      if (source !== null && !source.includes(row.label.replace(/ per share$/, '')))
        row.label = row.label.replace(/(?= per share$)|$/, source);
    }
    if (rows.length > 0) groups.push(rows);
    rows = [];
  };
  let side: 'value' | 'previous' = 'value';
  for (const figure of figures) {
    if (!isSum(figure, side === 'previous')) break;
    const gap = clean
      .slice(end, figure.outer.start)
      .replace(/\s+/g, ' ')
      .slice(told === null ? 0 : told.length + 1);
    const held = HELD.exec(gap);
    if (label === null) {
      label = labelIn(gap);
      if (label === null && NO_LABEL.test(gap)) {
        told = labelBehind(sentence, figure);
        label = told ?? labelFrom(sentence, figure, figures);
      }
      if (label === null) return [];
      rows = [{ label, value: figure, ...NOTHING_YET }];
    } else if (TWIN.test(gap)) {
      told = null;
      if (side === 'value') rows.push({ label: `${label} per share`, value: figure, ...NOTHING_YET });
      else if (rows[1] !== undefined && rows[1].previous === null) rows[1].previous = figure;
    } else if (held !== null && rows[0]?.previous === null) {
      side = 'previous';
      told = null;
      rows[0].previous = figure;
      const turned = held[1] !== undefined && isLoss(held[1]) !== isLoss(label);
      for (const row of rows) row.turned = turned;
    } else {
      const behind: string | null = LISTED.test(gap) ? labelBehind(sentence, figure) : null;
      const again = AGAIN.test(gap) || (SOURCE_AGAIN.test(gap) && sourceBehind(sentence, figure.outer.end) !== null);
      const next: string | null = behind ?? (again ? label : nextLabel(gap));
      if (next === null) break;
      close();
      told = behind;
      if (behind !== null || !label.startsWith(`${next} `)) label = next;
      side = 'value';
      rows = [{ label, value: figure, ...NOTHING_YET }];
    }
    end = figure.outer.end;
  }
  close();
  return inTurn(sentence, at, end, groups);
}
