import { expect, it } from 'vitest';
import { readingsOf } from './readings.ts';

it.each<[string, readonly string[]]>([
  [
    'The dollar index, which tracks the currency against a basket of six others, slid 0.2% to 98.41.',
    ['price_move | dollar index | down | change 0.2% | value 98.41'],
  ],
  [
    'Eight of the 11 S&P 500 sectors rose, led by energy, up 2.1%, while consumer staples, off 0.8%, and technology, down 0.6%, were the weakest.',
    [
      'price_move | energy sector | up | change 2.1%',
      'price_move | consumer staples sector | down | change 0.8%',
      'price_move | technology sector | down | change 0.6%',
    ],
  ],
  [
    'Chicago wheat settled 2-1/4 cents higher at $5.31-3/4 a bushel.',
    ['price_move | wheat | up | change 2-1/4 cents | value $5.31-3/4'],
  ],
  [
    "South Africa's rand traded at 17.12 against the dollar, 0.3% weaker than its last close.",
    ['price_move | South African rand | down | change 0.3% | value 17.12'],
  ],
  [
    'Factory orders rose 1.2% in March after an upwardly revised 0.4% fall in February, the Commerce Department said.',
    [
      'growth | United States | Factory orders | up | change 1.2%',
      'growth | United States | Factory orders | down | change 0.4%',
    ],
  ],
  [
    "Norway's economy grew 0.4% in November, beating forecasts for 0.2% growth, after shrinking 0.1% in October.",
    ['growth | Norway | economy | up | change 0.4% | expected 0.2%', 'growth | Norway | economy | down | change 0.1%'],
  ],
  [
    "Brazil's exports grew 4.1% year on year in dollar terms in May, compared with 3.2% in April, while imports rose 2.7%.",
    ['growth | Brazil | exports | up | change 4.1% | previous 3.2%', 'growth | Brazil | imports | up | change 2.7%'],
  ],
])('%s', (text, readings) => {
  expect(readingsOf(text)).toEqual(readings);
});
