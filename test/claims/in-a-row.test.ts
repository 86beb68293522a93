import { describe, expect, it } from 'vitest';
import { readingsOf } from './readings.ts';

describe('figures in a row go to the names in a row', () => {
  it.each<[string, readonly string[]]>([
    [
      "Spain's IBEX and Italy's FTSE MIB rose 0.8% and 1%.",
      ['price_move | IBEX 35 | up | change 0.8%', 'price_move | FTSE MIB | up | change 1%'],
    ],
    [
      "Germany's DAX, France's CAC 40 and Britain's FTSE 100 rose 0.4%, 0.3% and 0.1%.",
      [
        'price_move | DAX | up | change 0.4%',
        'price_move | CAC 40 | up | change 0.3%',
        'price_move | FTSE 100 | up | change 0.1%',
      ],
    ],
    [
      'Oil majors BP and Shell added 1.1% and 0.9%.',
      ['price_move | BP | up | change 1.1%', 'price_move | Shell | up | change 0.9%'],
    ],
    [
      'Brent and WTI futures settled up 1.1% and 1.4% at $66.1 and $63.2 a barrel.',
      [
        'price_move | Brent crude | up | change 1.1% | value $66.1',
        'price_move | West Texas Intermediate | up | change 1.4% | value $63.2',
      ],
    ],
    [
      'Platinum and palladium rose 0.5% and 1.2% to $1,350 an ounce.',
      ['price_move | platinum | up | change 0.5%', 'price_move | palladium | up | change 1.2%'],
    ],
    [
      "Acme Corp's revenue and profit rose 12% and 15%.",
      ['growth | Acme | revenue | up | change 12%', 'growth | Acme | profit | up | change 15%'],
    ],
    [
      'The euro and sterling gained 20 and 30 basis points.',
      ['price_move | euro | up | change 20', 'price_move | sterling | up | change 30 basis points'],
    ],
    // a name or a figure is missing: nobody knows whose is which
    ['Acme Corp, Beta Inc and Gamma Plc rose 1.2% and 0.7%.', []],
    ['Banks and insurers fell 1.2% and 0.7%.', []],
  ])('%s', (text, readings) => {
    expect(readingsOf(text).map((line) => line.replace(/ \| @.*$/, ''))).toEqual(readings);
  });
});

it.each<[string, readonly string[]]>([
  [
    "The Toronto Stock Exchange's oil and gas index rose 2% to 4,065.4.",
    ["price_move | Toronto Stock Exchange's oil and gas index | up | change 2% | value 4,065.4"],
  ],
  [
    'The Philadelphia gold and silver index fell 3%.',
    ['price_move | Philadelphia gold and silver index | down | change 3%'],
  ],
  ["Japan's Topix bank index jumped 3.1%.", ['price_move | Topix bank | up | change 3.1%']],
  ['The gold sub-index climbed 2%.', ['price_move | gold sub-index | up | change 2%']],
])('an index of goods or sectors is not they: %s', (text, readings) => {
  expect(readingsOf(text).map((line) => line.replace(/ \| @.*$/, ''))).toEqual(readings);
});

it.each<[string, readonly string[]]>([
  [
    'Sales at Acme Corp rose 4% in Europe and 7% in Asia.',
    ['growth | Acme | Sales in Europe | up | change 4%', 'growth | Acme | Sales in Asia | up | change 7%'],
  ],
  [
    'Revenue of Acme Corp was up 4% in chemicals, 5% in plastics and 8% abroad.',
    [
      'growth | Acme | Revenue | up | change 4%',
      'growth | Acme | Revenue | up | change 5%',
      'growth | Acme | Revenue | up | change 8%',
    ],
  ],
  [
    'Consumer prices rose 2% in France, 3.5% in Spain and 4% in Italy.',
    [
      'growth | France | Consumer prices | up | change 2%',
      'growth | Spain | Consumer prices | up | change 3.5%',
      'growth | Italy | Consumer prices | up | change 4%',
    ],
  ],
  [
    'Acme Corp said the largest sales gains were 20% in shoes and 12% in bags.',
    ['growth | Acme | sales | up | change 20%', 'growth | Acme | sales | up | change 12%'],
  ],
  [
    'Acme Corp shares closed at $50 in New York and $49 in London.',
    ['price_level | Acme | value $50', 'price_level | Acme | value $49'],
  ],
  [
    'Shares of Acme Corp fell 4% in early trading and Beta Inc lost 3% in Tokyo.',
    ['price_move | Acme | down | change 4%', 'price_move | Beta | down | change 3%'],
  ],
  [
    'Sales at Acme Corp rose 4% in Europe and 12% of them were online.',
    ['growth | Acme | Sales in Europe | up | change 4%'],
  ],
])('the same for each of several places or parts: %s', (text, lines) => {
  expect(readingsOf(text)).toEqual(lines);
});
