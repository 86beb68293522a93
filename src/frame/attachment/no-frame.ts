import type { Item } from '../sentence.ts';
import { nounAfter } from './noun-frame.ts';

/** "($7.9 million)", "(131 billion euros)" right after another sum: the same sum told in another currency. */
export function isConversion(items: readonly Item[], k: number): boolean {
  const item = items[k] as Item;
  if (
    item.depth === 0 ||
    item.quantity?.value.kind !== 'money' ||
    item.quantity.sign === '-' ||
    item.quantity.sign === '+'
  )
    return false;
  let i = k - 1;
  while (i >= 0 && items[i]?.lower !== '(') {
    if (items[i]?.kind !== 'word' && items[i]?.lower !== '=' && items[i]?.kind !== 'quantity') return false;
    if (
      items[i]?.kind === 'word' &&
      !/^(?:about|around|roughly|or|some|us|equal|to|approximately)$/.test(items[i]?.lower ?? '')
    )
      return false;
    i--;
  }
  const before = items[i - 1];
  return before?.quantity?.value.kind === 'money' && before.quantity.value.currency !== item.quantity.value.currency;
}

/** "(2% miss)", "22% better than expected", "14% above consensus": how far from a forecast, no change of its own. */
export function isForecastGap(items: readonly Item[], k: number): boolean {
  const outer = items[k]?.quantity?.outer.end ?? 0;
  const next = items.filter((item, i) => i > k && i < k + 8 && item.start >= outer).map((item) => item.lower);
  if (
    items[k]?.quantity?.value.kind === 'multiple' &&
    /^the (?:forecast|expected|average|consensus|estimate)/.test(next.slice(0, 2).join(' '))
  )
    return true;
  if (/^(?:miss|beat|surprise)$/.test(next[0] ?? '') && items[k]?.depth) return true;
  // "an earnings surprise of 9.09%"
  if (items[k - 1]?.lower === 'of' && items[k - 2]?.lower === 'surprise') return true;
  if (
    /^(?:(?:positive|negative|average) )?(?:earnings|revenue|eps|sales|profit) (?:surprise|beat|miss)\b/.test(
      next.join(' '),
    )
  )
    return true;
  if (/^from (?:the )?(?:E |\w+ ){0,2}consensus\b/.test(next.join(' ')) && items[k]?.quantity?.value.kind === 'percent')
    return true;
  if (!/^(?:better|worse|above|below|higher|lower|ahead|short|more|less)$/.test(next[0] ?? '')) return false;
  return (
    /^(?:\w+ )?(?:than |of |the |E |'s |average |analysts?' |analysts? |street |market |wall |\w+-)*(?:expected|expectations|consensus|estimates?|forecasts?|anticipated|predicted)\b/.test(
      next.slice(1).join(' '),
    ) || /^than (?:had been )?(?:expected|forecast|anticipated)/.test(next.slice(1).join(' '))
  );
}

/** "the odds of another 25-basis-point cut": nobody says that it comes. */
export function isOdds(items: readonly Item[], k: number): boolean {
  if (nounAfter(items, k) === null) return false;
  for (let i = k - 1; i >= 0 && i > k - 6; i--)
    if (ODDS.test(items[i]?.lower ?? '')) return /^(?:of|for|on)$/.test(items[i + 1]?.lower ?? '');
  return false;
}

const ODDS = /^(?:odds|chances?|probability|likelihood|possibility)$/;
