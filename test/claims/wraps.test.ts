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
  [
    "The VIX, Wall Street's fear gauge, rose 0.61 point to 17.05.",
    ['price_move | VIX | up | change 0.61 point | value 17.05'],
  ],
  ["Peru's central bank left its main rate unchanged at 4.25%.", ['growth | Peru | main rate | flat | value 4.25%']],
  [
    'The Empire State index rose to 3.2 in May from minus 4.1 in April.',
    ['growth | Empire State | index | up | value 3.2 | previous minus 4.1'],
  ],
  [
    'TTF gas for February rose 1.10 euros to 30.20 euros. The benchmark carbon contract gained 0.40 euro to 80.10 euros a tonne.',
    ['price_move | European natural gas | up | change 1.10 euros | value 30.20 euros'],
  ],
  ['USD/JPY fell to 151.20 on Tuesday.', ['price_move | USD/JPY | down | value 151.20']],
  ['The euro is trading around 1.0910, up 0.2% on the day.', ['price_move | euro | up | change 0.2% | value 1.0910']],
  // one name of two is known: nobody knows whose figure is which
  ['Visa and Mastercard shed 4.5% and 3.8%, respectively.', []],
  [
    "Chile's annual inflation rate edged up to 2.9% in May from 2.7%.",
    ['growth | Chile | inflation rate | up | value 2.9% | previous 2.7%'],
  ],
  [
    'Acme Air fell 2% after the carrier forecast 2026 adjusted earnings of $3.10 to $3.40 a share.',
    [
      'price_move | Acme Air | down | change 2%',
      'figure | Acme Air | adjusted earnings per share | value $3.10 to $3.40 | forecast',
    ],
  ],
  ['Acme Bank lifted its year-end S&P 500 target to 7,200.', ['price_target | S&P 500 | up | value 7,200']],
  [
    'The Nasdaq Golden Dragon China index climbed 1.4%.',
    ['price_move | Nasdaq Golden Dragon China | up | change 1.4%'],
  ],
  [
    "New Zealand's dollar was up 0.3% at $0.5810.",
    ['price_move | New Zealand dollar | up | change 0.3% | value $0.5810'],
  ],
  [
    'Acme Bank shares gained 12%, compared with a 9% jump in the KBW bank index.',
    ['price_move | Acme Bank | up | change 12%', 'price_move | KBW bank | up | change 9%'],
  ],
  [
    'Shares in Acme Mining fell 2.1% in London to 4,120 pence.',
    ['price_move | Acme Mining | down | change 2.1% | value 4,120 pence'],
  ],
  [
    'Acme Group sales grew 11% at constant currencies to 6.4 billion euros, beating the 7.7% growth analysts had expected.',
    ['growth | Acme Group | sales | up | change 11% | value 6.4 billion euros | expected 7.7%'],
  ],
])('%s', (text, readings) => {
  expect(readingsOf(text)).toEqual(readings);
});
