import { type BoardRow, readBoard } from '../frame/board/board.ts';
import { WAYS_TOLD } from '../frame/board/core.ts';
import type { BoardFigure } from '../frame/board/figure.ts';
import type { Sentence } from '../frame/sentence.ts';
import { PAPERS } from '../lexicon/bonds.ts';
import type { Subject } from '../schema/claim.ts';
import type { Quantity } from '../schema/quantity.ts';
import type { Span } from '../schema/span.ts';
import { type BoardPrices, inUnits, townCurrency } from './board-units.ts';
import { UNREFINED } from './draft.ts';
import { type Draft, defineRule, newReading } from './rule.ts';
import { subjectOfEntity } from './subject.ts';

const INDEX = /\b(?:index|futures|average)$/i;
/** What may follow the name of an index that is still the same. */
const SAME = /^(?:\s+(?:stock|share|price|index))*$/i;
const CONFIDENCE = 0.93;

export const marketList = defineRule<'price_move' | 'price_level'>({
  id: 'market-list',
  type: 'price_move',
  about: 'The prices that a report of a stock market lists: "Acme added 20 to 5.70, Beta 10 to 3.45".',

  figures: ['count', 'money', 'points'],
  cues: ['to|at', WAYS_TOLD],
  find(sentence, context) {
    const reading = newReading<'price_move' | 'price_level'>();
    if (sentence.kind === 'headline') return reading;
    const rows = readBoard(sentence);
    if (rows.length === 0) return reading;
    const town = townCurrency(sentence, context);
    let said: BoardFigure | null = null;
    for (const row of rows) {
      const subject = subjectOf(sentence, row);
      // "Treasury notes fell 3/8 to 99-1/2": points, and percent
      if (PAPERS.has(subject.name.slice(subject.name.lastIndexOf(' ') + 1).toLowerCase())) continue;
      // "sales reached 5.20"
      if (row.direction === null && subject.kind !== 'index') continue;
      const prices = inUnits(sentence, row, said, { isIndex: subject.kind === 'index', town });
      if (row.change?.unit != null) said = row.change;
      if (prices === null) {
        reading.rejected.push({ span: row.span, reason: 'nothing tells what the level is counted in' });
        continue;
      }
      reading.drafts.push(...draftsOf(row, subject, prices));
    }
    return reading;
  },

  examples: {
    fires: [
      [
        'Acme gained 60 cents to 8.10, Beta Mining 20 to 5.50.',
        { subject: { name: 'Beta Mining' }, change: { value: 0.2, currency: 'AUD' }, value: { value: 5.5 } },
        { before: 'SYDNEY, April 7 - Stocks closed higher. ' },
      ],
      [
        'Acme closed 10 up at 7.80 after reaching 7.90.',
        { type: 'price_level', subject: { name: 'Acme' }, value: { value: 7.9, currency: 'AUD' }, levelKind: 'high' },
        { before: 'SYDNEY, April 7 - Stocks closed higher. ' },
      ],
      [
        'Acme lost 2p at 433, Beta 8p at 525.',
        {
          subject: { name: 'Beta' },
          direction: 'down',
          change: { value: 0.08 },
          value: { value: 5.25, currency: 'GBP' },
        },
      ],
    ],
    silent: [
      ['Acme put on 20 to 5.50.', 'cents or dollars, of an unknown market', { before: 'The market closed higher. ' }],
      ['Sales at Acme rose 20 cents to 5.50 dlrs.', 'sales are no price'],
      ['Treasury notes fell 3/8 to 99-1/2.', 'no share, and not in money'],
      ['Acme gained 20 to 45 pct.', 'no price is told in percent'],
    ],
  },
});

function draftsOf(row: BoardRow, subject: Subject, prices: BoardPrices): Draft<'price_move' | 'price_level'>[] {
  const common = {
    ...UNREFINED,
    subject,
    metric: null,
    changeAlso: null,
    previous: null,
    expected: null,
    confidence: CONFIDENCE,
    frame: null,
  } as const;
  const { direction, mark, span } = row;
  const reached = (value: Quantity, levelKind: 'high' | 'low', at: Span): Draft<'price_level'> => ({
    ...common,
    type: 'price_level',
    direction: null,
    change: null,
    value,
    levelKind,
    span: at,
  });
  if (direction === null) return [reached(prices.value, 'high', span)];
  const move = { ...common, type: 'price_move', direction, change: prices.change, value: prices.value, span } as const;
  if (mark === null || prices.mark === null) return [move];
  const { start, end } = mark.figure;
  const isAbove = (prices.mark.value ?? 0) >= (prices.value.value ?? 0);
  return [move, reached(prices.mark, mark.kind ?? (isAbove ? 'high' : 'low'), { start, end })];
}

/** The entity that the name is, or ends with; what no list holds is a company, for its share moves. */
function subjectOf(sentence: Sentence, { name: { start, end }, isIndex }: BoardRow): Subject {
  const text = sentence.article.text.slice(start, end).replace(/\s+/g, ' ');
  const known = sentence.entities.find(
    (mention) =>
      mention.end <= end &&
      mention.outer.end >= end &&
      (mention.start === start || (mention.start > start && mention.source === 'gazetteer')),
  )?.value;
  if (isIndex && !INDEX.test(text)) return { ...NOBODY, name: `${text} index`, kind: 'index', mention: text };
  if (INDEX.test(text)) {
    const index = sentence.entities.find((mention) => mention.start === start && mention.value.kind === 'index');
    const isWhole = index !== undefined && SAME.test(sentence.article.clean.slice(index.end, end));
    return isWhole ? subjectOfEntity(index.value, text) : { ...NOBODY, name: text, kind: 'index', mention: text };
  }
  if (known === undefined || known.kind === 'economy') return { ...NOBODY, name: text, kind: 'company', mention: text };
  const { kind } = known;
  return { ...subjectOfEntity(known, text), kind: kind === 'other' ? 'company' : kind };
}

const NOBODY = { ticker: null, tickerImplied: false, exchange: null } as const;
