import type { Item } from '../sentence.ts';

const MODAL = /^(?:to|will|would|must|can|could|should|may|might|each|they|we)$/;

/** "expects the dollar to trade between": where something trades. */
const TRADES_AT = /^(?:at|in|between|around|near|above|below|within|about|as|on|lower|higher|quietly|sideways|mostly)$/;

/** A measure's word that is another thing here: "in order to", "will pay", "one bank buying 5m", "surplus grain", "12 rate the stock a buy". */
export function isNoHead(items: readonly Item[], i: number): boolean {
  const before = items[i - 1]?.lower ?? '';
  const next = items[i + 1];
  const after = next?.lower ?? '';
  switch (items[i]?.lower) {
    case 'quota':
      return /^(?:systems?|talks|agreements?|holders?)$/.test(after);
    case 'order':
      return (before === 'in' && /^(?:to|that)$/.test(after)) || MODAL.test(before);
    case 'pay':
    case 'fine':
    case 'gain':
    case 'impact':
    case 'cushion':
      return MODAL.test(before);
    case 'buying':
    case 'selling':
      return next?.kind === 'quantity';
    case 'customer':
      return /^(?:repurchases?|repos?|accounts?)$/.test(after) && before !== 'of';
    case 'trade':
      if ((MODAL.test(before) && TRADES_AT.test(after)) || after === 'weighted') return true;
      return /^(?:early|late|morning|afternoon|midday|intraday|overnight|premarket|after-hours|european|asian)$/.test(
        before,
      );
    case 'surplus':
      return /^(?:commodit|grain|butter|food|good|weapon|equipment|product|farm|dairy)/.test(after);
    case 'discount':
    case 'rate':
      if (items[i - 1]?.kind === 'quantity' && /^(?:it|them|the|its|their)$/.test(after)) return true;
      return /^(?:notes?|certificates?|bonds?|debentures?|mortgages?)$/.test(after);
    case 'net':
      return before === 'a' && next?.kind === 'quantity';
    default:
      return false;
  }
}
