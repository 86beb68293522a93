import type { EntityMention } from '../entity/index.ts';
import type { Item, Sentence } from '../frame/sentence.ts';
import type { Direction } from '../schema/claim.ts';
import { movedDraft } from './draft.ts';
import { defineRule, newReading } from './rule.ts';

const GAINERS = /\b(?:gainers?|advancers?|winners?|risers?|top performers?|best performers?)\b/i;
const LOSERS = /\b(?:losers?|decliners?|laggards?|fallers?|worst performers?)\b/i;
/** What a list of movers is a list of: not of gainers in market share. */
const OTHER = /\b(?:share of|market share|revenue|sales|profit|weight|stake|holding|yield)\b/i;

export const moverList = defineRule<'price_move'>({
  id: 'mover-list',
  type: 'price_move',
  about: 'A list of gainers or losers, each with its change in brackets: "gainers include Acme (4%), Beta (3%)".',

  figures: ['percent'],
  cues: [
    'gainer*|advancer*|winner*|riser*|top performer*|best performer*|loser*|decliner*|laggard*|faller*|worst performer*',
  ],
  find(sentence) {
    const reading = newReading<'price_move'>();
    const direction = directionOf(sentence);
    if (direction === null) return reading;
    const { items } = sentence;
    for (let k = 2; k < items.length; k++) {
      const quantity = items[k]?.quantity;
      if (quantity?.value.kind !== 'percent' || items[k]?.depth !== 1) continue;
      const named = ownerOf(items, k);
      if (named === null) {
        reading.rejected.push({ span: quantity, reason: 'no name stands before the bracket' });
        continue;
      }
      reading.drafts.push(movedDraft(named, sentence, direction, quantity, 0.88));
    }
    return reading;
  },

  examples: {
    fires: [
      [
        'Top losers included HDFC Bank (2.1 per cent), Infosys (1.8 per cent) and Acme Corp (1.1 per cent).',
        { subject: { name: 'Acme' }, direction: 'down', change: { value: 1.1 } },
      ],
      ['Other gainers include Bitcoin (4%) and Solana (3%).', { subject: { name: 'Solana' }, direction: 'up' }],
    ],
    silent: [
      ['Top owners included HDFC Bank (2.1 per cent) and Infosys (1.8 per cent).', 'owners do not move'],
      [
        'The gainers in market share were HDFC Bank (2.1 per cent) and Infosys (1.8 per cent).',
        'a share of a market is no price',
      ],
      ['The gainers were the lenders (2.1 per cent) and others (1.8 per cent).', 'nobody is named'],
    ],
  },
});

function directionOf({ text, quantities }: Sentence): Direction | null {
  if (quantities.length < 2 || OTHER.test(text)) return null;
  const up = GAINERS.test(text);
  return up === LOSERS.test(text) ? null : up ? 'up' : 'down';
}

/** The name right before the bracket of the figure at item `k`, where the figure opens it. */
function ownerOf(items: readonly Item[], k: number): EntityMention | null {
  const open = items[k - 1]?.lower === '(' ? k - 1 : /^(?:up|down|by)$/.test(items[k - 1]?.lower ?? '') ? k - 2 : -1;
  return open > 0 && items[open]?.lower === '(' ? (items[open - 1]?.entity ?? null) : null;
}
