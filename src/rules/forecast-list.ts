import type { Entity } from '../entity/index.ts';
import type { Sentence } from '../frame/sentence.ts';
import { WIRE_WORDS } from '../lexicon/wire.ts';
import type { Period } from '../schema/claim.ts';
import type { Quantity } from '../schema/quantity.ts';
import { rowDraft } from './row.ts';
import { defineRule, newReading } from './rule.ts';
import { subjectOfEntity } from './subject.ts';

export const forecastList = defineRule<'figure'>({
  id: 'forecast-list',
  type: 'figure',
  about:
    'A firm\'s forecasts in one line: "forecast for current year is group shr 70 yen, net 4.80 billion, sales 113 billion".',

  figures: ['money', 'count'],
  cues: ['forecast|forecasts|projection|projections'],
  find(sentence, context) {
    const reading = newReading<'figure'>();
    const list = listIn(sentence);
    if (list.length < 2) return reading;
    const { company, currency } = context.discourse.statement(sentence);
    const owner = company ?? context.discourse.company(sentence, sentence.start)?.value ?? null;
    const coin = list.find(({ value }) => value.currency !== null)?.value.currency ?? currency;
    if (owner === null || coin === null) {
      reading.rejected.push({ span: sentence, reason: 'not told whose forecasts, or in what currency' });
      return reading;
    }
    const period = periodIn(sentence, list[0]?.value.start ?? sentence.end);
    for (const { label, value } of list)
      reading.drafts.push(draftOf(sentence, owner, label, inCoin(value, coin), period));
    return reading;
  },

  examples: {
    fires: [
      [
        'NOTE - Company forecast for current year is group shr 71.05 yen, net 4.80 billion, current 11 billion and sales 113 billion.',
        { metric: 'net', value: { kind: 'money', value: 4.8e9, currency: 'JPY' }, modality: 'forecast' },
        { before: 'ACME CORP <ACMT.T> 1986 YEAR\n' },
      ],
    ],
    silent: [
      [
        'Its forecast for the year is that net profit will reach 4.8 billion yen.',
        'a sentence',
        { before: 'ACME CORP <ACMT.T> 1986 YEAR\n' },
      ],
      ['The forecast for this year is group shr 71.05 yen.', 'no list', { before: 'ACME CORP <ACMT.T> 1986 YEAR\n' }],
    ],
  },
});

interface Told {
  readonly label: string;
  readonly value: Quantity;
}

const LEAD = /\b(?:forecasts?|projections?)\b[^.;]{2,40}?(?: is| are| -|:) ?$/i;
const LABEL = /^(?:,| and|, and)? ?([a-z][a-z-]*(?: [a-z-]+){0,2}) $/i;

/** The measures and levels behind "forecast for … is"; nothing where a measure has no word that results use. */
function listIn(sentence: Sentence): readonly Told[] {
  const { clean } = sentence.article;
  const list: Told[] = [];
  let at = sentence.start;
  for (const { value, start, outer } of sentence.quantities) {
    const gap = clean.slice(at, start).replace(/\s+/g, ' ');
    const label: string | null = list.length === 0 ? firstLabel(gap) : (LABEL.exec(gap)?.[1] ?? null);
    if (label === null || (list.length === 0 && !isMeasure(label))) {
      if (list.length > 0) break;
    } else list.push({ label, value });
    at = outer.end;
  }
  return list;
}

/** The measure that stands last before the first level, behind the lead. */
function firstLabel(gap: string): string | null {
  for (let words = 3; words > 0; words--) {
    const match = new RegExp(`^(.*?)((?:[a-z-]+ ){${words}})$`, 'i').exec(gap);
    if (match?.[1] !== undefined && LEAD.test(match[1])) return match[2]?.trim() ?? null;
  }
  return null;
}

const isMeasure = (label: string): boolean =>
  label
    .toLowerCase()
    .split(' ')
    .some((word) => WIRE_WORDS.has(word));

const periodIn = ({ periods }: Sentence, before: number): Period | null =>
  periods.findLast(({ end }) => end < before)?.value ?? null;

const inCoin = (value: Quantity, currency: string): Quantity =>
  value.kind === 'count' ? { ...value, kind: 'money', unit: null, currency, currencyImplied: true } : value;

function draftOf(sentence: Sentence, owner: Entity, metric: string, value: Quantity, period: Period | null) {
  const subject = subjectOfEntity(owner);
  const perShare = /\bshr\b/i.test(metric) ? { ...value, per: 'share' } : value;
  return {
    metric,
    ...rowDraft({ subject, entity: owner }, sentence, [perShare]),
    type: 'figure' as const,
    direction: null,
    value: perShare,
    modality: 'forecast' as const,
    period,
  };
}
