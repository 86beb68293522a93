import { expect, it } from 'vitest';
import { claimsOf, readingsOf } from './readings.ts';

const DAY = '1987-03-31';

it.each<[string, readonly string[]]>([
  [
    'Unadjusted figures show a deficit of 112 mln dlrs against 144 mln in January and 281 mln in February 1986, the New Zealand statistics department said.',
    [],
  ],
  [
    "Norway's surplus was 7.2 billion crowns in February against 8.1 billion in January and 6.8 billion in February 1986.",
    ['February 1987-02-01..1987-02-28'],
  ],
])('what a level is also held against tells no time of it: %s', (text, periods) => {
  const told = claimsOf(text, DAY).flatMap(({ period }) =>
    period === null ? [] : [`${period.text} ${period.start}..${period.end}`],
  );
  expect(told).toEqual(periods);
});

it.each<[string, readonly string[]]>([
  [
    "Taiwan's steel exports slipped to 148,000 tonnes from 220,000 tonnes a year earlier.",
    ['growth | Taiwan | steel exports | down | value 148,000 tonnes | previous 220,000 tonnes'],
  ],
  [
    'French wheat exports through Rouen rose to 751,563 tonnes from 603,413 tonnes.',
    ['growth | France | French wheat exports | up | value 751,563 tonnes | previous 603,413 tonnes'],
  ],
  [
    'Ivorian cocoa arrivals reached 550,000 tonnes, up from 480,000 tonnes at the same stage last season.',
    ['growth | Ivory Coast | Ivorian cocoa arrivals | up | value 550,000 tonnes | previous 480,000 tonnes'],
  ],
  [
    'The U.S. drilling rig count fell by 36 to 748, against 1,034 one year ago, Halden Tool Co said.',
    ['growth | United States | U.S. drilling rig count | down | change 36 | value 748 | previous 1,034'],
  ],
  [
    "Japan's corporate bankruptcies in February fell 8.6 pct to 1,071.",
    ['growth | Japan | corporate bankruptcies | down | change 8.6 pct | value 1,071'],
  ],
  [
    'Belgium had a financing requirement of 561 billion francs last year.',
    ['figure | Belgium | financing requirement | value 561 billion francs'],
  ],
  [
    'South Africa gold holdings rose 172.5 mln rand to 4.17 billion rand in March.',
    ['growth | South Africa | South Africa gold holdings | up | change 172.5 mln rand | value 4.17 billion rand'],
  ],
])('what a nation ships, holds and counts: %s', (text, lines) => {
  expect(readingsOf(text, DAY)).toEqual(lines);
});

it.each<[string, readonly string[]]>([
  ['Cane acreage in Cuba has risen by 10 to 30 pct.', ['growth | Cuba | Cane acreage | up | change 10 to 30 pct']],
  ['Eurodollars fell 4 to 7 basis points.', ['price_move | Eurodollars | down | change 4 to 7 basis points']],
])('two ends of one change are a range: %s', (text, lines) => {
  expect(readingsOf(text, DAY)).toEqual(lines);
});

it('an office is no part of a name', () => {
  const text =
    'Tanzania will boost farm production by five pct a year, Minister of State for Finance Jo Mbwana said. Industrial output fell 5.2 pct in 1985.';
  expect(readingsOf(text, DAY)).toEqual([
    'growth | Tanzania | farm production | up | change five pct | forecast',
    'growth | Tanzania | Industrial output | down | change 5.2 pct',
  ]);
});

it.each<[string, readonly string[]]>([
  [
    'Egypt bought 200,000 tonnes of U.S. wheat for April/May shipment, traders said.',
    ['deal | Egypt | value 200,000 tonnes'],
  ],
  [
    'Halden crushers were busy. Japanese crushers bought 4,000 to 5,000 tonnes of Canadian rapeseed overnight.',
    ['deal | Japanese crushers | value 4,000 to 5,000 tonnes'],
  ],
  [
    'Greece has agreed to buy 27,000 tonnes of Spanish corn, with Italy buying 6,000 tonnes.',
    ['deal | Greece | value 27,000 tonnes | proposed', 'deal | Italy | value 6,000 tonnes | proposed'],
  ],
  ['The U.S. will lend Sudan 57 mln dlrs to buy 309,000 tonnes of wheat.', []],
  ['India said it could no longer buy 700,000 tonnes of palm oil.', []],
])('a cargo that is bought is a deal: %s', (text, lines) => {
  expect(readingsOf(text, DAY).filter((line) => line.startsWith('deal') && line.includes('tonne'))).toEqual(lines);
});

it('the month of shipment is no time of the deal', () => {
  const text = 'Taiwan bought 54,000 tonnes of U.S. soybeans for April 20/May 5 delivery.';
  expect(claimsOf(text, DAY).map(({ period }) => period)).toEqual([null]);
});

it.each<[string, readonly string[]]>([
  [
    "Canada's trade surplus in the first two months totalled 1.3 billion dlrs against 1.8 billion.",
    ['the first two months 1987-01-01..1987-02-28'],
  ],
  [
    "Japan's exports rose to 17 billion dlrs in February from 16 billion. The trade surplus was 7.9 billion dlrs, up from 5.7 billion in January.",
    ['February 1987-02-01..1987-02-28', 'February 1987-02-01..1987-02-28'],
  ],
])('the months of a nation are those of the calendar, and go on for its balances: %s', (text, periods) => {
  const told = claimsOf(text, DAY).map(({ period }) => `${period?.text} ${period?.start}..${period?.end}`);
  expect(told).toEqual(periods);
});

it.each<[string, readonly string[]]>([
  [
    "Britain's trade deficit narrowed to a seasonally adjusted provisional 224 mln stg in February from 527 mln in January.",
    ['growth | United Kingdom | trade deficit | down | value 224 mln stg | previous 527 mln'],
  ],
  [
    "Argentina's corn exports were also cut by 500,000 tonnes to 6.8 mln tonnes.",
    ['growth | Argentina | corn exports | down | change 500,000 tonnes | value 6.8 mln tonnes'],
  ],
  ["Kenya's tea output is unlikely to rise much from last year's level of 320,000 tonnes.", []],
  [
    "Kenya's tea output fell from the 1985 level of 400,000 tonnes to 360,000.",
    ['growth | Kenya | tea output | down | value 360,000 | previous 400,000 tonnes'],
  ],
  ['Gold was fixed this morning in London at 411.30 dlrs.', ['price_level | gold | value 411.30 dlrs']],
  [
    'Analysts expect Halden Holdings to show earnings of between 420 mln and 450 mln dlrs against 157 mln in 1985.',
    ['growth | Halden Holdings | earnings | up | value 420 mln and 450 mln dlrs | previous 157 mln | estimate'],
  ],
  [
    'Halden Corp expects record earnings and for sales to exceed 10 mln dlrs.',
    ['figure | Halden | sales | value 10 mln dlrs | forecast'],
  ],
  ['Halden Corp said net income will exceed the 3.1 mln dlrs earned a year ago.', []],
  [
    "Chile's copper exports were worth 1.76 billion dlrs, 1.7 pct less than in 1985.",
    ['growth | Chile | copper exports | down | change 1.7 pct | value 1.76 billion dlrs'],
  ],
])('levels and what they are told from: %s', (text, lines) => {
  expect(readingsOf(text, DAY)).toEqual(lines);
});

it.each<[string, readonly string[]]>([
  [
    'The index for consumer foods fell 0.3 pct in February, the U.S. Labor Department said. The finished goods index was up 0.7 pct.',
    [
      'growth | United States | index for consumer foods | down | change 0.3 pct',
      'growth | United States | goods index | up | change 0.7 pct',
    ],
  ],
  [
    'The Bundesbank said currency reserves fell 1.2 billion marks to 98.1 billion.',
    ['growth | Germany | currency reserves | down | change 1.2 billion marks | value 98.1 billion'],
  ],
])('those who count for a nation: %s', (text, lines) => {
  expect(readingsOf(text, DAY)).toEqual(lines);
});

it.each<[string, readonly string[]]>([
  [
    'Halden Corp earned 2.1 mln dlrs in the quarter against 1.9 mln a year earlier.',
    ['growth | Halden | earnings | up | value 2.1 mln dlrs | previous 1.9 mln'],
  ],
  [
    'Halden AB had a profit before allocations and tax of 7.5 billion crowns.',
    ['figure | Halden | profit before allocations and tax | value 7.5 billion crowns'],
  ],
])('results as the wire tells them: %s', (text, lines) => {
  expect(readingsOf(text, DAY)).toEqual(lines);
});

it('a season is the time of a crop', () => {
  const text = "Kenya's coffee output may fall to 100,000 tonnes this season from 110,000.";
  expect(claimsOf(text, DAY).map(({ period }) => period)).toEqual([{ text: 'this season', start: null, end: null }]);
});

it('crowns are those of the firm that the article is about', () => {
  const text = 'Volvo AB said profit totalled 7.53 billion crowns in 1986. Sales were 84.09 billion crowns.';
  expect(claimsOf(text, DAY).map(({ value }) => value?.currency)).toEqual(['SEK', 'SEK']);
});

it.each([
  "The Bundesbank accepted bids at today's tender for a 28-day repurchase pact at 3.80 pct.",
  'Halden Bank Corp was active. Banks bid for a total of 30 billion marks.',
  'Halden Bank Corp received bids of 24.9 billion dlrs for the notes.',
])('what is bid at a tender is no deal: %s', (text) => {
  expect(readingsOf(text, DAY).filter((line) => line.startsWith('deal'))).toEqual([]);
});
