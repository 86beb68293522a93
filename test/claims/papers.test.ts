import { expect, it } from 'vitest';
import { readingsOf } from './readings.ts';

it.each<[string, readonly string[]]>([
  ['Euroyen bonds were 1/8 to 1/4 point firmer.', ['price_move | Euroyen bonds | up | change 1/8 to 1/4 point']],
  [
    'The Canadian dollar straight market opened with gains of 1/4 or 3/8 point.',
    ['price_move | Canadian dollar straight market | up | change 1/4 or 3/8 point'],
  ],
  [
    'Three-month bills ended three basis points lower at 5.51 pct bid.',
    ['price_move | Three-month bills | down | change three basis points | value 5.51 pct'],
  ],
  [
    'The 4.9 pct 90th bond of 1996 finished at 4.120 pct against 4.165.',
    ['price_move | 4.9 pct 90th bond | down | value 4.120 pct | previous 4.165'],
  ],
  ['The 20-year bond was quoted at 97-12/32 pct.', ['price_level | 20-year bond | value 97-12/32 pct']],
  [
    'The 8 pct two-year notes fell 1/16 to 99-20/32.',
    ['price_move | 8 pct two-year notes | down | change 1/16 | value 99-20/32'],
  ],
  [
    'T-notes fell 10/32 to 12/32 and gilts gained a full point.',
    ['price_move | T-notes | down | change 10/32 to 12/32', 'price_move | gilts | up | change a full point'],
  ],
  ['Treasury notes fell 3/8 to 99-1/2.', ['price_move | Treasury notes | down | change 3/8 | value 99-1/2']],
  [
    'The 10-year Treasury yield fell three basis points.',
    ['price_move | 10-year Treasury yield | down | change three basis points'],
  ],
  [
    'The key 7-1/2 pct 30-year Treasury bond price fell two points to close at 96-7/32.',
    ['price_move | 7-1/2 pct 30-year Treasury bond price | down | change two points | value 96-7/32'],
  ],
])('papers of debt that go by their own words: %s', (text, lines) => {
  expect(readingsOf(text)).toEqual(lines);
});

it.each([
  ['The bond was quoted at less 1-1/8, less 7/8.', 'so far below its price of issue'],
  ['Barrow and gilt prices rose 1.00 to 1.50 dlrs.', 'pigs'],
  ['Acme Corp issued notes with a coupon of 8 pct.', 'no price'],
])('no price of a paper: %s (%s)', (text) => {
  expect(readingsOf(text).filter((line) => line.startsWith('price'))).toEqual([]);
});

it.each<[string, readonly string[]]>([
  ['Drug stocks showed gains of 1/8 to 1/4 dlr.', ['price_move | drug sector | up | change 1/8 to 1/4 dlr']],
  ['Copper saw a loss of 10 stg.', ['price_move | copper | down | change 10 stg']],
  ['Acme Corp posted a gain of 28 cents a share.', ['figure | Acme | gain | value 28 cents']],
])('gains and losses of prices, and of firms: %s', (text, lines) => {
  expect(readingsOf(text)).toEqual(lines);
});

it.each<[string, readonly string[]]>([
  ['Federal funds were trading at 6-3/16 pct.', ['price_level | Federal funds | value 6-3/16 pct']],
  [
    'The naira was pegged at 4.10 to the dollar, compared with a rate of 3.90 last week.',
    ['price_move | Nigerian naira | down | value 4.10 | previous 3.90'],
  ],
  [
    'The dollar was quoted at 1.8040 marks shortly after midday in nervous trading, up from its 1.7975/85 opening.',
    ['price_move | U.S. dollar | up | value 1.8040 marks | previous 1.7975/85'],
  ],
  [
    'The dollar had opened here at 145.95 yen against 145.85/90 in New York.',
    ['price_move | U.S. dollar | up | value 145.95 yen | previous 145.85/90'],
  ],
  ['The ministers agreed to hold the dollar at about 150 yen.', ['price_level | U.S. dollar | value 150 yen']],
  ['Worries sent the euro to $1.05.', ['price_level | euro | value $1.05']],
  ['Worries sent gold above $3,000.', ['price_move | gold | up | value $3,000']],
  [
    'Walmart shares were at $90.50, Chevron at $150.10 and Boeing at $170.25.',
    [
      'price_level | Walmart | value $90.50',
      'price_level | Chevron | value $150.10',
      'price_level | Boeing | value $170.25',
    ],
  ],
  [
    'Gold hit $2,950 before easing back to $2,920.',
    ['price_level | gold | value $2,950', 'price_move | gold | down | value $2,920'],
  ],
  [
    'A rally sent the price of bitcoin over $70,000, setting a new high before settling around $68,500.',
    ['price_move | Bitcoin | up | value $70,000', 'price_level | Bitcoin | value $68,500'],
  ],
  [
    'Total market-capitalisation of NSE listed firms rose to Rs 300 lakh crore from Rs 298 lakh crore.',
    ['price_move | NSE listed firms | up | value Rs 300 lakh crore | previous Rs 298 lakh crore'],
  ],
  ['The market average lost 152.56.', ['price_move | market average | down | change 152.56']],
  [
    "Call money firmed to about 3.65 pct, back to yesterday's 3.60/70 pct, from around 3.55 pct.",
    ['price_move | Call money | up | value 3.65 pct | previous 3.55 pct'],
  ],
  [
    'The Nasdaq closed at 11,190, off a low of 10,980.',
    ['price_level | Nasdaq Composite | value 11,190', 'price_level | Nasdaq Composite | value 10,980'],
  ],
  ['Silver traded at $32, off its record of $35.', ['price_level | silver | value $32']],
  [
    'Shares of Walmart tumbled as much as 13% before paring losses to 8%.',
    ['price_move | Walmart | down | change 13%', 'price_move | Walmart | down | change 8%'],
  ],
  [
    'Gold crossed $2,940 before pulling back to $2,900.',
    ['price_level | gold | value $2,940', 'price_move | gold | down | value $2,900'],
  ],
])('where rates and prices stand, and stood before: %s', (text, lines) => {
  expect(readingsOf(text)).toEqual(lines);
});

it.each<[string, readonly string[]]>([
  ['The Fed kept the federal funds rate at 4.25%.', ['figure | Federal Reserve | federal funds rate | value 4.25%']],
  [
    'Marlowe Foods Inc raised its costs, and kept debt at $5 million.',
    ['figure | Marlowe Foods | debt | value $5 million'],
  ],
])('no price: %s', (text, lines) => {
  expect(readingsOf(text)).toEqual(lines);
});

it.each<[string, readonly string[]]>([
  [
    'Marlowe Foods Inc posted a 5 percent increase with turnover reaching $4.1 billion.',
    ['growth | Marlowe Foods | turnover | up | change 5 percent | value $4.1 billion'],
  ],
  [
    'Norway had a trade deficit of 8.3 mln dlrs in May against a 10.3 mln deficit in April and a 6.7 mln surplus in May 1985.',
    ['growth | Norway | trade deficit | down | value 8.3 mln dlrs | previous 10.3 mln'],
  ],
])('a level behind its change, and one more earlier level: %s', (text, lines) => {
  expect(readingsOf(text)).toEqual(lines);
});
