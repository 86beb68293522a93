import { expect, it } from 'vitest';
import { readingsOf } from './readings.ts';

const DAY = '1987-04-06';

it.each<[string, readonly string[]]>([
  [
    'Some 310,000 tonnes of Polish rye have already been committed to foreign buyers.',
    ['figure | Poland | Polish rye committed | value 310,000 tonnes'],
  ],
  [
    'A total of 26,000 tonnes of British feed barley was sold at the tender.',
    ['figure | United Kingdom | British feed barley sold | value 26,000 tonnes'],
  ],
  [
    'There were some 7,000 boxes of early and 45,000 boxes of late season lemons picked in Spain.',
    [
      'figure | Spain | early picked | value 7,000 boxes',
      'figure | Spain | late season lemons picked | value 45,000 boxes',
    ],
  ],
  [
    'The week saw 6,500 tonnes of whites authorised for export in France.',
    ['figure | France | whites authorised for export | value 6,500 tonnes'],
  ],
  [
    'Kenya issued import licences for 5,000 tonnes of quality bread-making wheat.',
    ['figure | Kenya | import licences of quality bread-making wheat | value 5,000 tonnes'],
  ],
  [
    'Peru accepted a bid to cover the sale of 8,000 tonnes of white refined crystal sugar.',
    ['figure | Peru | sale of white refined crystal sugar | value 8,000 tonnes'],
  ],
  [
    'Danish traders offered up to 10,000 tonnes of sugar.',
    ['figure | Danish traders | sugar offered | value 10,000 tonnes'],
  ],
  ['Wheat was sown on 1.8 mln hectares in Chile.', ['figure | Chile | area sown | value 1.8 mln hectares']],
  [
    'The fire led to a loss of 51,000 barrels of crude in Gabon.',
    ['figure | Gabon | loss of crude | value 51,000 barrels'],
  ],
  ['OPEC keeps output close to its ceiling of 16.8 mln bpd.', ['figure | OPEC | ceiling | value 16.8 mln bpd']],
  [
    'Nepal is likely to import 10,000 tonnes of palm oil.',
    ['figure | Nepal | tonnes of palm oil to import | value 10,000 tonnes | forecast'],
  ],
  [
    'The maximum rebate granted by the EC was 44.8 Ecus per 100 kilos.',
    ['figure | European Union | maximum rebate | value 44.8 Ecus'],
  ],
])('what is told of goods: %s', (text, claims) => {
  expect(readingsOf(text, DAY)).toEqual(claims);
});

it.each([
  "Peru's tin sales were well below its limit of 40,000 tonnes.",
  'The yield on 6,000 hectares of rapeseed in Peru will be cut.',
  'Peru said it could no longer buy 70,000 tonnes of palm oil.',
  'Peru packs its coffee in bags of 60 kilos.',
  'Acme Corp completed the sale of 26,000 acres of timberlands.',
])('amounts that are told of nothing, or held against others: %s', (text) => {
  expect(readingsOf(text, DAY)).toEqual([]);
});

it.each<[string, readonly string[]]>([
  [
    'OSLO, March 5 - A total 5,900 tonnes of Norwegian cod was sold.',
    ['figure | Norway | Norwegian cod sold | value 5,900 tonnes'],
  ],
  ['The week saw 6,500 tonnes raw sugar weighed in Cuba.', ['figure | Cuba | raw sugar weighed | value 6,500 tonnes']],
  [
    'French growers made good their threat to move 8,000 tonnes of sugar into store.',
    ['figure | France | sugar to move | value 8,000 tonnes | forecast'],
  ],
])('goods behind a dateline, done otherwise, or to be moved: %s', (text, claims) => {
  expect(readingsOf(text, DAY)).toEqual(claims);
});

it.each<[string, readonly string[]]>([
  [
    'A poll showed 41 pct of the builders believed that demand would rise, while 16 pct thought it would fall.',
    [
      'figure | builders | builders believed that demand would rise | value 41 pct',
      'figure | builders | builders thought it would fall | value 16 pct',
    ],
  ],
  [
    'Only 13 pct of the survey respondents reported an increase in orders.',
    ['figure | survey respondents | respondents reported an increase in orders | value 13 pct'],
  ],
  ['More than 50 pct of the banks must approve.', []],
  ['Acme Corp said 40% of its retailers expect discounts.', []],
])('shares of those who were asked: %s', (text, claims) => {
  expect(readingsOf(text, DAY)).toEqual(claims);
});

it.each<[string, readonly string[]]>([
  [
    'By company, sales of vans were--Toyota 5,400, down 14.8 pct, Nissan 3,300, up 10.7 pct, and Chrysler 2,400 compared with 2,300.',
    [
      'growth | Toyota | sales | down | change 14.8 pct | value 5,400',
      'growth | Nissan | sales | up | change 10.7 pct | value 3,300',
      'growth | Chrysler | sales | up | value 2,400 | previous 2,300',
    ],
  ],
  [
    'Of this, Peru took 4,700 tonnes, Chile 3,000 and Spain 2,200 tonnes.',
    [
      'figure | Peru | tonnes | value 4,700 tonnes',
      'figure | Chile | tonnes took | value 3,000',
      'figure | Spain | tonnes took | value 2,200 tonnes',
    ],
  ],
  [
    'Sign-up in the Canadian scheme was 3.9 mln acres.',
    ['figure | Canada | Sign-up in Canadian scheme | value 3.9 mln acres'],
  ],
  ["Bolivia's quota was set at 4,500 tonnes.", ['figure | Bolivia | quota | value 4,500 tonnes']],
  ['Toyota 5,400, Nissan 3,300, Chrysler 2,400.', []],
])('amounts of each of a list, land signed up, quotas: %s', (text, claims) => {
  expect(readingsOf(text, DAY)).toEqual(claims);
});
