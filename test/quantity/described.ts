import type { QuantityMention } from '../../src/quantity/index.ts';

/**
 * A mention as one line: the words, the kind, the value (or the ends), then what applies: currency ("?" where implied),
 * unit in brackets, "per", "~" for approximate, ">=" or "<=" for a bound, the sign, "bare".
 */
export function described({ value, sign, bare }: QuantityMention): string {
  const size = value.value === null ? `${value.min ?? ''}..${value.max ?? ''}` : String(value.value);
  const parts = [
    value.kind,
    size,
    value.currency === null ? '' : `${value.currency}${value.currencyImplied ? '?' : ''}`,
    value.unit === null ? '' : `[${value.unit}]`,
    value.per === null ? '' : `/${value.per}`,
    value.approx ? '~' : '',
    value.bound === null ? '' : value.bound === 'at_least' ? '>=' : '<=',
    sign === null ? '' : `sign ${sign}`,
    bare ? 'bare' : '',
  ];
  return `${value.text} = ${parts.filter((part) => part !== '').join(' ')}`;
}

/** A sentence and all its figures, in order, as `described` prints them. */
export type Row = readonly [sentence: string, ...figures: readonly string[]];
