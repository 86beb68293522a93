import { expect, it } from 'vitest';
import { claimsOf, readingsOf } from './readings.ts';

it.each<[string, readonly string[]]>([
  [
    'Net profit at Brightline Corp was $1.38 billion, compared with $1.47 billion a year earlier and a market consensus of $1.52 billion.',
    ['growth | Brightline | Net profit | down | value $1.38 billion | previous $1.47 billion | expected $1.52 billion'],
  ],
  [
    'Revenue at Brightline Corp rose to $9.4 million, against $9.1 million a year ago and the $9.2 million analysts had expected.',
    ['growth | Brightline | Revenue | up | value $9.4 million | previous $9.1 million | expected $9.2 million'],
  ],
  [
    'Revenue at Brightline Corp was $9.4 million, compared with analyst estimates of $9.1 million.',
    ['figure | Brightline | Revenue | value $9.4 million | expected $9.1 million'],
  ],
  [
    'Sales of Brightline Corp are seen at $8 million, down from $9 million forecast last week and the $10 million forecast in March.',
    ['growth | Brightline | Sales | down | value $8 million | previous $9 million | forecast'],
  ],
])('what a figure is held against, and whose estimate: %s', (text, lines) => {
  expect(readingsOf(text)).toEqual(lines);
});

it.each<[string, readonly string[]]>([
  [
    'Brightline Corp shares have lost 19% this year, wiping roughly $21 billion off its market value.',
    ['price_move | Brightline | down | change 19%', 'price_move | Brightline | down | change $21 billion'],
  ],
  [
    'The market valuation of Brightline Corp rose by $2 billion to $39 billion.',
    ['price_move | Brightline | up | change $2 billion | value $39 billion'],
  ],
  [
    'Brightline Corp declared an interim dividend of Rs 4 per equity share of face value Rs 10 each.',
    ['figure | Brightline | interim dividend | value Rs 4'],
  ],
  [
    'Brightline Corp sold shares at a discount of 5% to the floor price of Rs 40 per equity share.',
    ['figure | Brightline | floor price | value Rs 40'],
  ],
])('what the markets and the holders have: %s', (text, lines) => {
  expect(readingsOf(text)).toEqual(lines);
});

const LEAD = 'Brightline Corp said on Thursday that it would sell its pipeline unit.\n\n';

it.each<[string, readonly string[]]>([
  [
    'Moelis & Co. and HSBC Holdings Plc advised the seller. The business generated revenue of $1.05 billion in 2024.',
    ['figure | Brightline | revenue | value $1.05 billion'],
  ],
  [
    'HSBC Holdings Plc is acting as financial adviser. The company will also launch a buyback of $750 million.',
    ['deal | Brightline | value $750 million | proposed'],
  ],
  [
    '"It is well below what we had," said Jo Roe, an analyst at Wilsons, who has cut estimates.\n\nThe company will also launch a buyback of $750 million.',
    ['deal | Brightline | value $750 million | proposed'],
  ],
  [
    'DZ Bank lifted its fair value to 63 from 57 euros.',
    ['price_target | Brightline | up | value 63 | previous 57 euros'],
  ],
])('houses beside the firm: %s', (text, lines) => {
  expect(readingsOf(LEAD + text)).toEqual(lines);
});

it('takes the currency of the target before for a bare one', () => {
  const [claim] = claimsOf(`${LEAD}DZ Bank lifted its fair value to 63 from 57 euros.`);
  expect(claim?.value?.currency).toBe('EUR');
});

it.each<[string, string | null]>([
  [
    'Brightline Corp cut its sales forecast to $3 million from $4 million, citing U.S. tariffs and a stronger yen.',
    null,
  ],
  ["Brightline Corp cut its sales forecast to $3 million, citing Beta's recall of cars.", null],
  ['Sales of Brightline Corp fell 3%, the paper reported, citing Beta data.', 'Beta'],
  ['Sales of Brightline Corp fell 3%, the paper reported, citing Jane Roe of Beta.', 'Jane Roe'],
])('a cause is no source: %s', (text, source) => {
  expect(claimsOf(text)[0]?.attribution?.source ?? null).toBe(source);
});

it.each<[string, readonly string[]]>([
  ["Brightline's profit beats estimates as sales surge 22%", ['growth | Brightline | sales | up | change 22%']],
  [
    'The core ratio at Brightline Corp was 15%, against a requirement of 9%.',
    ['figure | Brightline | core ratio | value 15%'],
  ],
  [
    'The core ratio at Brightline Corp was 15%, against 14% a year ago.',
    ['growth | Brightline | core ratio | up | value 15% | previous 14%'],
  ],
  [
    'The core ratio at Brightline Corp was 15% against 14% and the limit was 9%.',
    ['growth | Brightline | core ratio | up | value 15% | previous 14%'],
  ],
  [
    'Brightline Corp has repurchased 4,120 shares worth $480 million under its program.',
    ['deal | Brightline | value $480 million'],
  ],
])('what a figure is set beside: %s', (text, lines) => {
  expect(readingsOf(text)).toEqual(lines);
});

it.each<[string, readonly string[]]>([
  [
    `${LEAD}Brightline bought a stake in Voltric. The deal values Voltric at $5 million.\n\nThe order book stood at $28 million.`,
    ['figure | Voltric | valuation | value $5 million', 'figure | Brightline | order book | value $28 million'],
  ],
  [
    `${LEAD}Investors including Kestrel Capital took part, which brings the total raised by the Boston-based company to $795 million.`,
    ['figure | Brightline | total raised | value $795 million'],
  ],
])('whose it is beside others: %s', (text, lines) => {
  expect(readingsOf(text)).toEqual(lines);
});

const periodsOf = (text: string) =>
  claimsOf(text, '2025-11-19').map(({ metric, period }) => [metric, period?.start ?? null, period?.end ?? null]);

it('dates a year that is foreseen, and lets the year before go no further', () => {
  const text =
    'Brightline Corp now expects adjusted pretax profit for the year to December 31 of $46 million. In 2024, it had reported adjusted pretax profit of $51 million.\n\nRevenue fell 4.4%.';
  expect(periodsOf(text)).toEqual([
    ['adjusted pretax profit', '2025-01-01', '2025-12-31'],
    ['adjusted pretax profit', '2024-01-01', '2024-12-31'],
    ['Revenue', null, null],
  ]);
});
