import { describe, expect, test } from 'vitest';
import { formatFigures, formatMeasure, formatNumber, formatQuantity, formatScaled } from '../../src/print/format.ts';
import type { Claim } from '../../src/schema/claim.ts';
import { deal, figure, growth, money, percent, priceLevel, priceMove, priceTarget, quantity } from './claims.ts';

describe('a number', () => {
  test.each([
    [0, '0'],
    [4.3, '4.3'],
    [999, '999'],
    [1000, '1,000'],
    [1234567.5, '1,234,567.5'],
    [-26000000, '-26,000,000'],
    [0.00000012, '0.00000012'],
    [1.5e21, '1,500,000,000,000,000,000,000'],
    [1.0308, '1.0308'],
  ])('%d is written in plain digits', (value, text) => {
    expect(formatNumber(value)).toBe(text);
  });

  test.each([
    [925_000_000, '925m'],
    [16_400_000, '16.4m'],
    [1_234_567, '1,234,567'],
    [2_600_000_000, '2.6bn'],
    [1_250_000_000_000, '1.25tn'],
    [1_234_567_000, '1,234.567m'],
    [-3_000_000, '-3m'],
    [999_999, '999,999'],
    [2e15, '2,000tn'],
  ])('%d is shortened only where no digit is lost', (value, text) => {
    expect(formatScaled(value)).toBe(text);
  });
});

describe('a quantity', () => {
  test.each([
    [percent(4.3), '4.3%'],
    [quantity({ min: 5, max: 7 }), '5–7%'],
    [quantity({ value: 4.3, approx: true }), '~4.3%'],
    [quantity({ value: 4, bound: 'at_least' }), '≥4%'],
    [quantity({ value: 4, bound: 'at_most', approx: true }), '~≤4%'],
    [quantity({ kind: 'percentage_points', value: 2 }), '2 pp'],
    [quantity({ kind: 'basis_points', value: 25 }), '25 bp'],
    [quantity({ kind: 'points', value: 1234.5 }), '1,234.5 pts'],
    [quantity({ kind: 'multiple', value: 2 }), '2x'],
    [money(925_000_000), '$925m'],
    [money(149, 'HKD'), 'HKD 149'],
    [money(0.58, 'EUR', { per: 'share' }), '€0.58/share'],
    [money(0, 'USD', { value: null, min: 1e9 }), '≥$1bn'],
    [money(0, 'USD', { value: null, max: 5e6 }), '≤$5m'],
    [money(0, 'GBP', { value: null, min: 32e9, max: 34.5e9 }), '£32–34.5bn'],
    [money(0, 'GBP', { value: null, min: 900e6, max: 1.1e9 }), '£900m–1.1bn'],
    [quantity({ kind: 'count', value: 31, unit: 'city', text: '31 inland cities' }), '31 inland cities'],
    [quantity({ kind: 'count', value: 2000, unit: 'job', text: '2,000 jobs', bound: 'at_most' }), '≤2,000 jobs'],
    [quantity({ kind: 'count', value: 23031.4 }), '23,031.4'],
  ])('%# is written as %s', (given, text) => {
    expect(formatQuantity(given)).toBe(text);
  });
});

describe('the figures of a claim', () => {
  const rows: readonly (readonly [Claim, string])[] = [
    [priceMove(), '▲ 4%'],
    [
      priceMove({ direction: 'down', change: quantity({ value: 4.3, approx: true }), value: money(149, 'HKD') }),
      '▼ ~4.3% → HKD 149',
    ],
    [priceMove({ change: percent(0.3), changeAlso: quantity({ kind: 'points', value: 49 }) }), '▲ 0.3% (49 pts)'],
    [growth({ change: null, value: money(32e9), previous: money(28.8e9) }), '▲ $32bn from $28.8bn'],
    [growth({ direction: 'flat', change: percent(0) }), '■ 0%'],
    [figure({ expected: money(2.63) }), '$2.98 vs $2.63 expected'],
    [priceLevel(), 'HKD 149'],
    [priceTarget(), '▲ $60 from $52'],
    [deal({ stake: percent(20), perShare: money(13.5) }), '$2.6bn · 20% stake · $13.5/share'],
    [deal({ value: null, stake: percent(20) }), '20% stake'],
    [
      deal({ value: null, perShare: money(13.5, 'USD', { per: 'share' }), stake: percent(8) }),
      '8% stake · $13.5/share',
    ],
  ];
  test.each(rows)('%# are written as %s', (claim, text) => {
    expect(formatFigures(claim)).toBe(text);
  });
});

describe('what a claim measures', () => {
  const rows: readonly (readonly [Claim, string])[] = [
    [priceMove(), ''],
    [priceMove({ session: 'after_hours' }), 'after hours'],
    [priceLevel(), 'close'],
    [priceLevel({ levelKind: 'other' }), 'level'],
    [priceTarget(), 'target price'],
    [growth({ modality: 'forecast' }), 'revenue (forecast)'],
    [deal(), 'acquisition: Larkrise (proposed)'],
    [deal({ dealKind: 'funding_round', parties: { buyer: [], seller: [], target: null } }), 'funding round (proposed)'],
  ];
  test.each(rows)('%# is written as %s', (claim, text) => {
    expect(formatMeasure(claim)).toBe(text);
  });
});
