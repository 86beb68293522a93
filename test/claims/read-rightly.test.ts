import { expect, it } from 'vitest';
import { claimsOf, readingsOf } from './readings.ts';

/** The value of each claim with its currency. */
const moneyOf = (text: string, published: string): string[] =>
  claimsOf(text, published).map(({ subject, value }) => `${subject.name} ${value?.text} ${value?.currency}`);

/** The period of each claim. */
const timesOf = (text: string): string[] =>
  claimsOf(text).map(({ subject, period }) => `${subject.name} ${period?.text ?? null}`);

it.each<[string, string, readonly string[]]>([
  [
    'TRADE GAP IN HONG KONG\n\nHONG KONG, March 26 - Hong Kong imports rose to 24 billion dlrs in February.',
    '1987-03-26',
    ['Hong Kong 24 billion dlrs HKD'],
  ],
  [
    'DEFICIT WIDENS\n\nWELLINGTON, March 12 - New Zealand revenue rose to 12.9 billion dlrs while spending climbed to 17.2 billion.',
    '1987-03-12',
    ['New Zealand 12.9 billion dlrs NZD', 'New Zealand 17.2 billion NZD'],
  ],
  [
    'DEFICIT WIDENS\n\nWASHINGTON, March 12 - New Zealand revenue rose to 12.9 billion dlrs.',
    '1987-03-12',
    ['New Zealand 12.9 billion dlrs USD'],
  ],
  [
    'DEBT GROWS\n\nCANBERRA, March 12 - Australia foreign debt rose to 80 billion dlrs.',
    '1987-03-12',
    ['Australia 80 billion dlrs USD'],
  ],
  [
    'TRADE\n\nPEKING, March 12 - China exports fell to 1.7 billion dlrs and imports fell to 2.1 billion.',
    '1987-03-12',
    ['China 1.7 billion dlrs USD', 'China 2.1 billion USD'],
  ],
])('a sum is in the dollars of the land that it is told from: %s', (text, published, lines) => {
  expect(moneyOf(text, published)).toEqual(lines);
});

it('a figure that says its dollar says that of the one beside it', () => {
  const [claim] = claimsOf(
    'ACME RESULTS\n\nTORONTO, March 12 - Acme Corp profit fell to 2 mln U.S. dlrs from 5 mln dlrs.',
    '1987-03-12',
  );
  expect(claim?.previous?.currency).toBe('USD');
});

it.each<[string, readonly string[]]>([
  ["Acme Corp's margin rose from 13% in the second quarter to 20% in the third quarter.", ['Acme the third quarter']],
  ["Acme Corp's profit rose from $3 million in 2023 to $4 million in 2024.", ['Acme 2024']],
  ["Acme Corp's profit rose to $4 million in 2024 from $3 million in 2023.", ['Acme 2024']],
])('a level reached is of the time behind it: %s', (text, lines) => {
  expect(timesOf(text)).toEqual(lines);
});

it.each<[string, readonly string[]]>([
  [
    "Analysts' mean expectation was for earnings of 3 cents per share at Acme Corp.",
    ['figure | Acme | earnings per share | value 3 cents | estimate'],
  ],
  ['Expectations for earnings growth at Acme Corp are 12%.', ['growth | Acme | earnings | up | change 12% | estimate']],
  [
    'Acme Corp continues to project adjusted EBITDA of $225 million.',
    ['figure | Acme | adjusted EBITDA | value $225 million | forecast'],
  ],
  [
    'The value of British oil exports rose to 751 million pounds in March.',
    ['growth | United Kingdom | British oil exports | up | value 751 million pounds'],
  ],
  ['The value of oil rose 3%.', ['price_move | oil | up | change 3%']],
  [
    'S&P 500 e-minis were up 12 points, or 0.2%.',
    ['price_move | S&P 500 futures | up | change 0.2% | changeAlso 12 points'],
  ],
  [
    'German government bonds gained. 10-year yields fell to 2.26%.',
    ['price_move | German 10-year yield | down | value 2.26%'],
  ],
  [
    'German bonds gained. U.S. Treasuries were firm. The 10-year yield fell to 4.26%.',
    ['price_move | 10-year Treasury yield | down | value 4.26%'],
  ],
  ['Acme Corp has agreed to pay $50 million compensation for faulty pumps.', ['deal | Acme | value $50 million']],
])('what is told of whom: %s', (text, lines) => {
  expect(readingsOf(text)).toEqual(lines);
});

it.each<[string, readonly string[]]>([
  ['Acme Corp shares, listed in 2021, rose 5%.', ['Acme null']],
  ['Revenue at Acme Corp, bought by Beta in 2019, rose 7%.', ['Acme null']],
  ['Revenue at Acme Corp, helped by the deal, rose 7% in 2025.', ['Acme 2025']],
])('when somebody was bought is not when the figure was reached: %s', (text, lines) => {
  expect(timesOf(text)).toEqual(lines);
});

it.each<[string, readonly string[]]>([
  [
    'Acme Corp sales in Asia-Pacific excluding Japan rose 5%.',
    ['growth | Acme | sales in Asia-Pacific excluding Japan | up | change 5%'],
  ],
  [
    'Acme Corp said revenue outside the United States rose 4%.',
    ['growth | Acme | revenue outside the United States | up | change 4%'],
  ],
  [
    'Dai-ichi Foods Holdings is losing more than 7 percent.',
    ['price_move | Dai-ichi Foods Holdings | down | change 7 percent'],
  ],
  [
    'American Airlines reported results. American said its profit rose 5%.',
    ['growth | American Airlines | profit | up | change 5%'],
  ],
  ['Acme Corp reported results. End-2025 debt rose 5%.', ['growth | Acme | debt | up | change 5%']],
  ["Acme Corp's sales are 20% higher than Microsoft's.", []],
  ['Prices in Spain are 20% lower than in France.', []],
  ["Acme Corp's market share is 5 percentage points higher than that of Microsoft.", []],
  ["Acme Corp's sales rose 20%, more than Microsoft had expected.", ['growth | Acme | sales | up | change 20%']],
  ['The death toll in Brazil rose to 23.', []],
])('of whom and of what a figure is: %s', (text, lines) => {
  expect(readingsOf(text)).toEqual(lines);
});

it.each<[string, readonly string[]]>([
  [
    'The fall was due to Vallo Corp, in which Acme Corp has a 12.5 percent stake.',
    ['figure | Acme | stake in Vallo | value 12.5 percent'],
  ],
  ["Acme Corp's 20% stake in Vallo Corp is idle.", ['figure | Acme | stake in Vallo | value 20%']],
  ["The government's 20% stake in Acme Corp is idle.", []],
  ['Acme Corp put up a budget of $4.5 million in return for a half of the venture.', []],
  ['The yield on the 4.25% 2034 gilt rose to 4.5%.', ['price_move | yield on the 4.25% 2034 gilt | up | value 4.5%']],
  ['Silver bullion rose 2%.', ['price_move | silver | up | change 2%']],
  [
    'Acme Corp said it has canceled a planned $75 million offering of debentures.',
    ['deal | Acme | value $75 million | denied'],
  ],
])('who holds, yields and sells: %s', (text, lines) => {
  expect(readingsOf(text)).toEqual(lines);
});

it('a small town in a province counts in its dollars', () => {
  const [claim] = claimsOf(
    'HARDING SETS PAYOUT\n\nBRANTFORD, Ontario, March 31 - Harding Corp earlier reported profit of 653,000 dlrs.',
    '1987-03-31',
  );
  expect(claim?.value?.currency).toBe('CAD');
});

it.each<[string, readonly string[]]>([
  [
    'Underwriters led by Goldman Sachs priced the $500 million offering of Acme Corp shares.',
    ['deal | Acme | value $500 million'],
  ],
  ['Morgan Stanley is arranging a $2 billion loan for Acme Corp.', ['deal | Acme | value $2 billion | proposed']],
  ["Microsoft's Zephyr shipments fell 3%.", ['growth | Microsoft | Zephyr shipments | down | change 3%']],
  ['Sales of the Zephyr phone rose 20%, Acme Corp said.', ['growth | Acme | Sales of Zephyr | up | change 20%']],
  ['Acme Corp cut jobs. Keswick Research said smartphone shipments fell 4%.', []],
  ['The Federation said exports fell 2%.', []],
  [
    'European Union exports rose 3%, the Federation said.',
    ['growth | European Union | European Union exports | up | change 3%'],
  ],
])('who arranges, makes or tells is not who owns: %s', (text, lines) => {
  expect(readingsOf(text)).toEqual(lines);
});
