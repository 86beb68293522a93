import { describe, expect, it } from 'vitest';
import { claimOf } from './read.ts';

describe('the basis of a measure', () => {
  it.each([
    ['Adjusted profit at Apple rose 4%.', '4%', 'adjusted'],
    ['Apple said non-GAAP profit rose 4%.', '4%', 'adjusted'],
    ['Same-store sales at Walmart rose 4%.', '4%', 'like_for_like'],
    ['Organic sales at Nestle rose 4%.', '4%', 'organic'],
    ['Sales at Nestle rose 4% at constant exchange rates.', '4%', 'constant_currency'],
    ['Sales at Nestle rose 4% and adjusted profit fell 2%.', '4%', null],
    ['Sales at Nestle rose 4%.', '4%', null],
  ])('%s (%s)', (text, figure, accounting) => {
    expect(claimOf(text, figure).accounting).toBe(accounting);
  });
});
