import { expect, it } from 'vitest';
import { readingsOf } from './readings.ts';

it.each<[string, readonly string[]]>([
  ['Retail sales in Chile rose a modest 0.3% in May.', ['growth | Chile | Retail sales | up | change 0.3%']],
  [
    "Chile's trade surplus was a provisional 376 million pesos in May, up from 73 million in April.",
    ['growth | Chile | trade surplus | up | value 376 million pesos | previous 73 million'],
  ],
  ['Keswick Corp raised a quarterly dividend 5%.', ['growth | Keswick | dividend | up | change 5%']],
  ['Keswick Corp dropped a condition that at least 80 pct of the shares be tendered.', []],
])('tells what a figure is like from what is moved: %s', (text, expected) => {
  expect(readingsOf(text)).toEqual(expected);
});

it.each<[string, readonly string[]]>([
  [
    'Canada raised duties on cars and trucks to 25% from 10%.',
    ['growth | Canada | duties on cars and trucks | up | value 25% | previous 10%'],
  ],
  [
    "Canada's tariff on Chinese goods was cut to 30% from 145%.",
    ['growth | Canada | tariff on Chinese goods | down | value 30% | previous 145%'],
  ],
])('leaves a tariff with who charges it: %s', (text, expected) => {
  expect(readingsOf(text)).toEqual(expected);
});

it.each<[string, readonly string[]]>([
  [
    'U.S. goat births rose 0.5% in May, the Commerce Department said.',
    ['growth | United States | U.S. goat births | up | change 0.5%'],
  ],
  ['Chinese widget placements rose 0.5% in May.', ['growth | China | Chinese widget placements | up | change 0.5%']],
  ['Widget placements in Chile fell 12% last year.', ['growth | Chile | Widget placements | down | change 12%']],
  ['Chinese chipmakers rose 2% on Tuesday.', []],
  ['Chinese developers slid 3%.', []],
])("takes what is counted of a land for the land's: %s", (text, expected) => {
  expect(readingsOf(text)).toEqual(expected);
});

it.each<[string, readonly string[]]>([
  [
    'The Bank of Canada expects inflation to average 2.1% this year.',
    ['figure | Canada | inflation | value 2.1% | forecast'],
  ],
  [
    'The ECB sees inflation averaging 2.1% in 2026 and 1.7% in 2027.',
    [
      'figure | euro zone | inflation | value 2.1% | estimate',
      'figure | euro zone | inflation | value 1.7% | estimate',
    ],
  ],
  [
    "The Bundesbank's president said the economy could shrink 0.2% this year.",
    ['growth | Germany | growth | down | change 0.2% | forecast'],
  ],
  [
    'The ECB lowered its deposit rate to 2% from 2.25%.',
    ['growth | European Central Bank | deposit rate | down | value 2% | previous 2.25%'],
  ],
  [
    'The Institute for Supply Management said its services index rose to 52.0 in June.',
    ['growth | United States | services index | up | value 52.0'],
  ],
  ["The Bank of Japan's gold reserves rose 2%.", ['growth | Bank of Japan | gold reserves | up | change 2%']],
])('gives an economy what its central bank or its pollsters tell of it: %s', (text, expected) => {
  expect(readingsOf(text)).toEqual(expected);
});

it.each<[string, readonly string[]]>([
  ['Keswick Corp gets $8.9 billion government investment for a 10% stake', ['deal | Keswick | value $8.9 billion']],
  ['Keswick Corp received a $2 billion investment from Brightline Inc.', ['deal | Keswick | value $2 billion']],
  ['Keswick Corp has built a $1 billion stake in Brightline Inc.', ['deal | Keswick | value $1 billion']],
  [
    'Keswick Corp signed a multi-year agreement with Brightline Inc worth as much as $38 billion.',
    ['deal | Keswick | value $38 billion'],
  ],
  [
    'Keswick Corp inked a $2.4 billion power purchase agreement with Brightline Inc.',
    ['deal | Keswick | value $2.4 billion'],
  ],
  [
    'Keswick Corp said it completed the previously announced sale of its mill to Brightline Inc for 35 mln dlrs.',
    ['deal | Keswick | value 35 mln dlrs'],
  ],
  [
    'Keswick Corp said its board authorized the repurchase of up to one mln of its common shares.',
    ['deal | Keswick | value one mln | proposed'],
  ],
  [
    'Keswick Corp said it sold two mln new shares to Brightline Inc for 24 mln dlrs.',
    ['deal | Keswick | value two mln new shares'],
  ],
  ['Japan will lend Kenya 35 mln dlrs.', ['deal | Japan | value 35 mln dlrs | proposed']],
  ['The World Bank approved a 35 mln dlr loan to Kenya.', ['deal | World Bank | value 35 mln dlr']],
])('reads who deals, and how far it has come: %s', (text, expected) => {
  expect(readingsOf(text)).toEqual(expected);
});

it.each<[string, readonly string[]]>([
  [
    "Chile's trade surplus with the U.S. rose to 1.25 billion dlrs from 1.1 billion.",
    ['growth | Chile | trade surplus with the U.S. | up | value 1.25 billion dlrs | previous 1.1 billion'],
  ],
  [
    'The U.S. trade deficit with Chile widened to $1.25 billion.',
    ['growth | United States | U.S. trade deficit with Chile | up | value $1.25 billion'],
  ],
  [
    "Chile's budget surplus has been revised to 3.7 billion pesos from 3.1 billion.",
    ['growth | Chile | budget surplus | up | value 3.7 billion pesos | previous 3.1 billion'],
  ],
  [
    'Saudi Arabia pumped 10.2 million barrels per day in June.',
    ['figure | Saudi Arabia | production | value 10.2 million barrels per day'],
  ],
])('reads what lands have with others, revise and pump: %s', (text, expected) => {
  expect(readingsOf(text)).toEqual(expected);
});

it.each<[string, readonly string[]]>([
  ['TUNISIA TO TENDER FOR 100,000 TONNES OF WHEAT', ['deal | Tunisia | value 100,000 TONNES | proposed']],
  ['Egypt is seeking 200,000 tonnes of wheat for April shipment.', ['deal | Egypt | value 200,000 tonnes | proposed']],
  ['Egypt cancelled its tender for 200,000 tonnes of wheat.', ['deal | Egypt | value 200,000 tonnes | denied']],
  ['Egypt passed on its tender for 200,000 tonnes of wheat.', []],
])('reads cargoes that are asked for: %s', (text, expected) => {
  expect(readingsOf(text)).toEqual(expected);
});

it.each<[string, readonly string[]]>([
  ['Brazil reported a 2.1% drop in wheat exports in June.', ['growth | Brazil | wheat exports | down | change 2.1%']],
  ['Palm oil exports by Malaysia fell 10.5% in June.', ['growth | Malaysia | Palm oil exports | down | change 10.5%']],
  [
    'Net U.S. crude imports fell by 540,000 barrels per day.',
    ['growth | United States | Net U.S. crude imports | down | change 540,000 barrels per day'],
  ],
  [
    'The Keswick Eurozone Manufacturing PMI rose to 49.8 from 49.5 in June.',
    ['growth | euro zone | Keswick Eurozone Manufacturing PMI | up | value 49.8 | previous 49.5'],
  ],
  [
    'UK retail sales volumes rose by 0.9% in June.',
    ['growth | United Kingdom | UK retail sales volumes | up | change 0.9%'],
  ],
  [
    'The Reserve Bank of India kept the repo rate unchanged at 5.5%.',
    ['growth | Reserve Bank of India | repo rate | flat | value 5.5%'],
  ],
  ['The median forecast in a Bloomberg survey was for a 0.3% gain.', []],
])('gives goods, polls and rates to the land or the bank that has them: %s', (text, expected) => {
  expect(readingsOf(text)).toEqual(expected);
});
