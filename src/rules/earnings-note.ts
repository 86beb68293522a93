import type { Sentence } from '../frame/sentence.ts';
import { NOTE_HEADS, NOTE_SUBJECTS } from '../lexicon/wire.ts';
import type { QuantityMention } from '../quantity/index.ts';
import type { Period } from '../schema/claim.ts';
import type { Quantity } from '../schema/quantity.ts';
import { rowDraft } from './row.ts';
import { type Context, type Draft, defineRule, newReading } from './rule.ts';
import { subjectOfEntity } from './subject.ts';

type Result = 'figure' | 'growth';

export const earningsNote = defineRule<Result>({
  id: 'earnings-note',
  type: 'figure',
  about: 'What a result holds or leaves out: "net includes a gain of 2.1 mln dlrs, or 29 cts a share, vs 1.3 mln".',

  figures: ['money'],
  cues: [['include', 'includes', 'included', 'exclude', 'excludes', 'excluded', 'reflects']],
  find(sentence, context) {
    const reading = newReading<Result>();
    const { clean } = sentence.article;
    for (const match of clean.slice(sentence.start, sentence.end).matchAll(VERB)) {
      const at = sentence.start + match.index + match[0].length;
      const items = itemsFrom(sentence, at);
      const owner = items.length === 0 ? null : ownerOf(sentence, context);
      if (owner === null) continue;
      for (const item of items) reading.drafts.push(draftOf(sentence, owner, item));
    }
    return reading;
  },

  examples: {
    fires: [
      [
        'NOTE: 1986 net includes a gain of 2,100,000 dlrs, or 29 cts a share, from sale of land.',
        { metric: 'gain', type: 'figure', value: { value: 2.1e6 } },
        { before: 'ACME CORP <ACM> 4TH QTR NET\n' },
      ],
      [
        'Earnings exclude losses from discontinued operations of 1.8 mln dlrs vs 1.5 mln dlrs.',
        {
          type: 'growth',
          metric: 'losses from discontinued operations',
          direction: 'up',
          value: { value: 1.8e6 },
          previous: { value: 1.5e6 },
        },
        { before: 'ACME CORP <ACM> 4TH QTR NET\n' },
      ],
      [
        'Net includes tax credits of 46,000 dlrs in quarter and 84,000 dlrs in half.',
        { metric: 'tax credits', value: { value: 46000 } },
        { before: 'ACME CORP <ACM> 2ND QTR NET\n' },
      ],
      [
        'NOTE: 1985 year net excludes 1,360,000 dlr loss from discontinued operations and 90,000 dlr tax credit.',
        { type: 'figure', metric: 'loss', value: { value: 1.36e6 } },
        { before: 'ACME CORP <ACM> 4TH QTR NET\n' },
      ],
      [
        'Earlier, Acme Corp posted net income of 9 mln dlrs. The results include a charge of 1.5 mln dlrs.',
        { subject: { name: 'Acme' }, metric: 'charge' },
      ],
    ],
    silent: [
      [
        'The plan of Acme Corp includes a loan of 50 mln dlrs.',
        'a plan is no result',
        { before: 'ACME CORP <ACM> 4TH QTR NET\n' },
      ],
      ['Net includes sales of 50 mln dlrs.', 'not what a note sets apart', { before: 'ACME CORP <ACM> 4TH QTR NET\n' }],
    ],
  },
});

const VERB = new RegExp(
  `\\b(?:${[...NOTE_SUBJECTS].join('|')})(?: both periods)? (?:included?|includes|excluded?|excludes|reflects)\\b`,
  'gi',
);
const HEAD = new RegExp(`\\b(?:${[...NOTE_HEADS].join('|')})\\b`, 'i');
const LABEL = /^[\s:]*(?:an? |the |also )*([A-Za-z][^\d,;.]{2,90}?)(?: of)?\s*$/;
const TWIN = /^,?\s+or(?: (?:a )?(?:loss|gain) of)?\s*$/;
const HELD =
  /^(?: per share| a share| shr)?,?\s+(?:vs\.?|versus|against|compared (?:with|to))\s+(?:(?:an?|year-ago|yr-ago|year-earlier) )*(?:(loss|gain|credit|charge|provision|writedown|tax gain)(?:es|s)?)?(?: of)?\s*$/i;
const AGAIN = /^(?:,?\s+(?:in|for) (?:the )?[a-z\d]{2,9}(?: [a-z\d]{3,7}){0,2})?,?\s+and\s*$/i;
const NEXT = /^[^.;]{0,80}?\band ((?:[A-Za-z-]+ ){1,9}of|(?:tax )?(?:gain|loss|credit|charge|provision)s?)\s*$/;

const NO_LABEL = /^\s*(?:an? |the |also )*$/;
const LISTED = /^[^.;]{0,80}?(?:,|\band) (?:an? )?$/;
const BEHIND =
  /^((?: [a-z-]+){1,4}?)(?=[,.;]|$| (?:from|on|of|for|due|related|relating|in|as|and|resulting|before|to)\b)/;

/** One thing that a note sets apart, as a sum and per share. */
interface Item {
  readonly label: string;
  readonly value: QuantityMention;
  readonly previous: QuantityMention | null;
  /** the earlier one is a gain beside a loss, or the other way round */
  readonly turned: boolean;
  readonly period: Period | null;
}

type Open = { -readonly [key in keyof Item]: Item[key] };

/** The things named from `at` on, until the words between figures no longer list them. */
function itemsFrom(sentence: Sentence, at: number): readonly Item[] {
  const { clean } = sentence.article;
  const found: Item[] = [];
  const figures = sentence.quantities.filter(({ start }) => start >= at);
  let label: string | null = null;
  let end = at;
  let rows: Open[] = [];
  const close = () => {
    const period = periodAt(sentence, end);
    found.push(...rows.map((row) => ({ ...row, period })));
    rows = [];
  };
  let side: 'value' | 'previous' = 'value';
  for (const figure of figures) {
    if (figure.value.kind !== 'money' && !(side === 'previous' && figure.value.kind === 'count')) break;
    const gap = clean.slice(end, figure.outer.start).replace(/\s+/g, ' ');
    const held = HELD.exec(gap);
    if (label === null) {
      label = labelIn(gap) ?? (NO_LABEL.test(gap) ? labelBehind(sentence, figure) : null);
      if (label === null) return [];
      rows = [{ label, value: figure, ...NOTHING_YET }];
    } else if (TWIN.test(gap)) {
      if (side === 'value') rows.push({ label: `${label} per share`, value: figure, ...NOTHING_YET });
      else if (rows[1] !== undefined && rows[1].previous === null) rows[1].previous = figure;
    } else if (held !== null && rows[0]?.previous === null) {
      side = 'previous';
      rows[0].previous = figure;
      const turned = held[1] !== undefined && isLoss(held[1]) !== isLoss(label);
      for (const row of rows) row.turned = turned;
    } else {
      const behind: string | null = LISTED.test(gap) ? labelBehind(sentence, figure) : null;
      const next: string | null = behind ?? (AGAIN.test(gap) ? label : labelIn(NEXT.exec(gap)?.[1] ?? ''));
      if (next === null) break;
      close();
      if (behind !== null || !label.startsWith(`${next} `)) label = next;
      side = 'value';
      rows = [{ label, value: figure, ...NOTHING_YET }];
    }
    end = figure.outer.end;
  }
  if (/^[^.;]{0,40}\brespectively\b/.test(clean.slice(end, end + 60))) return [];
  close();
  return found;
}

const NOTHING_YET = { previous: null, turned: false, period: null } as const;

/** "in the quarter", "for the year" right behind the figures. */
const periodAt = ({ periods, article: { clean } }: Sentence, end: number): Period | null =>
  periods.find(
    ({ start }) =>
      start >= end && /^,?\s*(?:a share|per share)?,?\s*(?:in|for)?\s*(?:the )?$/.test(clean.slice(end, start)),
  )?.value ?? null;

const isLoss = (words: string): boolean => /\b(?:loss|losses|charges?|provisions?|write-?downs?)\b/i.test(words);

function labelIn(gap: string): string | null {
  const words = LABEL.exec(gap)?.[1]?.trim() ?? null;
  return words !== null && HEAD.test(words) ? words : null;
}

/** "a 1,360,000 dlr loss from": the thing that stands behind its sum. */
function labelBehind({ article: { clean }, end }: Sentence, figure: QuantityMention): string | null {
  const right = clean.slice(figure.outer.end, Math.min(end, figure.outer.end + 60)).replace(/\s/g, ' ');
  const words = BEHIND.exec(right)?.[1]?.trim();
  return words !== undefined && HEAD.test(words.slice(words.lastIndexOf(' ') + 1)) ? words : null;
}

/** Whose result it is: that of the rows above, else the firm that the text is about. */
function ownerOf(sentence: Sentence, { discourse }: Context) {
  const { company, isRoundup } = discourse.statement(sentence);
  if (isRoundup) return null;
  return company ?? discourse.company(sentence, sentence.start)?.value ?? null;
}

function draftOf(
  sentence: Sentence,
  owner: NonNullable<ReturnType<typeof ownerOf>>,
  { label, value, previous, turned, period }: Item,
): Draft<Result> {
  const subject = subjectOfEntity(owner);
  const level = perShare(value.value, label);
  const before = previous === null ? null : signed(perShare(alike(previous.value, level), label), turned);
  const common = {
    metric: label,
    ...rowDraft({ subject, entity: owner }, sentence, [level, before]),
    value: level,
    previous: before,
    period,
  };
  if (before?.value == null || level.value === null) return { type: 'figure', direction: null, ...common };
  const direction = level.value > before.value ? 'up' : level.value < before.value ? 'down' : 'flat';
  return { type: 'growth', direction, ...common };
}

const perShare = (quantity: Quantity, label: string): Quantity =>
  label.endsWith(' per share') ? { ...quantity, per: 'share' } : quantity;

const signed = (quantity: Quantity, turned: boolean): Quantity =>
  turned && quantity.value !== null ? { ...quantity, value: -quantity.value } : quantity;

/** "78,000 dlrs vs 597,000": the bare one is in the money of the other. */
const alike = (quantity: Quantity, model: Quantity): Quantity =>
  quantity.kind === 'money'
    ? quantity
    : { ...quantity, kind: 'money', unit: null, currency: model.currency, currencyImplied: true };
