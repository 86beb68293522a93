import { expect, it } from 'vitest';
import { claimsOf } from './readings.ts';

/** How sure the claim is whose figure is so written. */
const sureOf = (text: string, figure: string): string | undefined =>
  claimsOf(text, '2026-07-21').find((one) => (one.change ?? one.value)?.text === figure)?.modality;

it.each([
  // a headline leaves out the verb of what is to come
  ['KESWICK & SONS TO CUT STAFF TO 50 FROM 112\n\nKeswick & Sons makes boats.', '50', 'forecast'],
  ['Marlowe Foods to lift dividend 10%', '10%', 'forecast'],
  ['Beta Bank to return $4 billion to shareholders', '$4 billion', 'forecast'],
  ['Marlowe Foods slips as profit falls to $10 million', '$10 million', 'actual'],
  // decided, not done
  ['Keswick & Sons has decided to repay $80 million of debt.', '$80 million', 'forecast'],
  ['Marlowe Foods stuck to its 2026 view of $1.50 to $2.50 in earnings per share.', '$1.50 to $2.50', 'forecast'],
  // told by the verb of the first of several
  [
    'Marlowe Foods expects revenue to be around $150 million, and operating costs to be around $90 million.',
    '$90 million',
    'forecast',
  ],
  [
    'Marlowe Foods expects sales of $53 million, costs of $8 million, and Licensing and Other revenue of $10 million.',
    '$10 million',
    'forecast',
  ],
  ['Marlowe Foods had forecast a loss of $9 million. Its loss was $7 million.', '$7 million', 'actual'],
  // what would follow from what has not happened; said before, it is a plan
  [
    'A rise in oil prices to $120 would lift inflation in Germany by 1.5 percentage points.',
    '1.5 percentage points',
    'conditional',
  ],
  ['Marlowe Foods said it would build a plant. Capital spending would be $50 million.', '$50 million', 'forecast'],
  // what others foresee, or put at a level
  ['Canadian wheat stocks are put at only 65,000 tonnes.', '65,000 tonnes', 'estimate'],
  // a relative clause that is closed before the verb
  ['Wages in Spain, which the bank expects to cool, rose 4.6% in May.', '4.6%', 'actual'],
  ['Shares of Keswick & Sons, which analysts say could benefit, rose 2.1%.', '2.1%', 'actual'],
  ['Keswick & Sons, which makes boats, expects revenue of $7 million.', '$7 million', 'forecast'],
  ['Keswick & Sons runs a boatyard, which it expects to cost $7 million.', '$7 million', 'forecast'],
  ['Net profit at Keswick & Sons may rise to $67 million, according to a poll of analysts.', '$67 million', 'estimate'],
])('%s', (text, figure, modality) => {
  expect(sureOf(text, figure)).toBe(modality);
});

it('news of the day after the date line is no forecast', () => {
  const text =
    'Markets wrap\n2022-11-09\n\nStocks surged on Thursday.\n\nThe S&P 500 rose 5.5%. About 96% of stocks in the index were in the green.';
  expect(claimsOf(text, '2022-11-09').map(({ modality }) => modality)).toEqual(['actual', 'actual']);
});
