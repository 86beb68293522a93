import { expect, test } from 'vitest';
import { type ClaimFilter, passes } from '../../src/run/filter.ts';
import { deal, priceMove } from '../print/claims.ts';

const all: ClaimFilter = { types: [], subjects: [], minConfidence: 0 };
const subject = { ...priceMove().subject, name: 'Fernhill', ticker: 'FRN', mention: 'the miner' };
const claim = priceMove({ subject, confidence: 0.75 });

test.each<[string, Partial<ClaimFilter>, boolean]>([
  ['no filter lets all pass', {}, true],
  ['its type passes', { types: ['deal', 'price_move'] }, true],
  ['another type does not', { types: ['deal'] }, false],
  ['its name passes, case aside', { subjects: ['FERNhill'] }, true],
  ['its ticker passes', { subjects: ['frn'] }, true],
  ['its mention passes', { subjects: ['The Miner'] }, true],
  ['a part of its name does not', { subjects: ['Fern'] }, false],
  ['one of several subjects is enough', { subjects: ['x', 'frn'] }, true],
  ['its own confidence passes', { minConfidence: 0.75 }, true],
  ['a higher one does not', { minConfidence: 0.76 }, false],
  ['all filters have to let it pass', { subjects: ['frn'], types: ['deal'] }, false],
])('%s', (_name, given, expected) => {
  expect(passes({ ...all, ...given })(claim)).toBe(expected);
});

test('a claim without ticker and mention is told by its name alone', () => {
  const bare = deal({ subject: { ...subject, ticker: null, mention: null } });
  expect(passes({ ...all, subjects: ['null', ''] })(bare)).toBe(false);
  expect(passes({ ...all, subjects: ['fernhill'] })(bare)).toBe(true);
});
