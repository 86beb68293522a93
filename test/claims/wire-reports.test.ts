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
