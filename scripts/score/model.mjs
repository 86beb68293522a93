// What the scorer needs to know of the claim model, written apart from the program that it measures.

export const CLAIM_TYPES = ['price_move', 'price_level', 'price_target', 'growth', 'figure', 'deal'];

/** The quantities that may anchor a claim, the first one given counts; `value` for the types not named. */
export const CLAIM_ANCHORS = {
  price_move: ['change', 'value'],
  growth: ['change', 'value'],
  deal: ['value', 'stake', 'perShare'],
};

export const DIRECTED = new Set(['price_move', 'growth', 'price_target']);

export const LEVELS = ['figure', 'detect', 'strict', 'exact'];

/** What has to be right, besides the place, the type and the anchor, for a claim to be exact. */
export const EXACT = [
  'subject',
  'direction',
  'change',
  'value',
  'previous',
  'expected',
  'metric',
  'period',
  'modality',
];
