import { expect, it } from 'vitest';
import { readingsOf } from './readings.ts';

it.each<[string, readonly string[]]>([
  [
    'At Acme Corp, operating profit rose 4%. At rival Marlow Ltd, it fell 3%.',
    ['growth | Acme | operating profit | up | change 4%', 'growth | Marlow | operating profit | down | change 3%'],
  ],
  [
    "Car registrations in the EU fell 18%. In Germany, the bloc's biggest market, they dropped 28%.",
    [
      'growth | European Union | Car registrations | down | change 18%',
      'growth | Germany | Car registrations | down | change 28%',
    ],
  ],
  [
    'Car registrations in the EU fell 18%, with Germany down 28%.',
    [
      'growth | European Union | Car registrations | down | change 18%',
      'growth | Germany | Car registrations | down | change 28%',
    ],
  ],
  [
    'Acme Corp reported results. Sales rose 4%. In Germany, they fell 2%.',
    ['growth | Acme | Sales | up | change 4%', 'growth | Acme | Sales in Germany | down | change 2%'],
  ],
  [
    'In Japan, core consumer prices rose 2.7% in July, while in Tokyo they were up 2.2%.',
    [
      'growth | Japan | core consumer prices | up | change 2.7%',
      'growth | Japan | core consumer prices in Tokyo | up | change 2.2%',
    ],
  ],
  [
    'Acme Corp reported results. Widget sales were $7 billion. Greater China sales were down 6%.',
    ['figure | Acme | Widget sales | value $7 billion', 'growth | Acme | Greater China sales | down | change 6%'],
  ],
  [
    'The dollar rose 1%. In Tokyo, it fell 3% to 143 yen.',
    ['price_move | U.S. dollar | up | change 1%', 'price_move | U.S. dollar | down | change 3% | value 143 yen'],
  ],
])('the measure told last, of another or elsewhere: %s', (text, lines) => {
  expect(readingsOf(text)).toEqual(lines);
});

it.each<[string, readonly string[]]>([
  [
    "Norway's factory output rose 2.8%. Shipments gained 2.9%.",
    ['growth | Norway | factory output | up | change 2.8%', 'growth | Norway | Shipments | up | change 2.9%'],
  ],
  [
    "Norway's economy shrank 0.1%. Investment fell 2.2%, and construction dropped 2%.",
    [
      'growth | Norway | economy | down | change 0.1%',
      'growth | Norway | Investment | down | change 2.2%',
      'growth | Norway | construction | down | change 2%',
    ],
  ],
  ["Acme Corp's output fell 2%. Manufacturing rose 3%.", ['growth | Acme | output | down | change 2%']],
  [
    "Norway's unemployment rate was 2.9%. Its economy grew 0.2%.",
    ['figure | Norway | unemployment rate | value 2.9%', 'growth | Norway | growth | up | change 0.2%'],
  ],
])('measures of the economy told last: %s', (text, lines) => {
  expect(readingsOf(text)).toEqual(lines);
});

it.each<[string, readonly string[]]>([
  ['The jobless rate in the 20 lands that share the euro fell to 6.4%.', []],
  [
    'Shares of Chinese property developers slumped 5%.',
    ['price_move | Chinese property developers | down | change 5%'],
  ],
  [
    'Among the gainers were Marlow Foods, up 3%, and Keswick Bank, 2% higher.',
    ['price_move | Marlow Foods | up | change 3%', 'price_move | Keswick Bank | up | change 2%'],
  ],
  ['Gold, seen as a haven, rose 0.4%.', ['price_move | gold | up | change 0.4%']],
])('no name that is only part of the words about another: %s', (text, lines) => {
  expect(readingsOf(text)).toEqual(lines);
});

it.each<[string, readonly string[]]>([
  [
    'Norwegian retail sales rose 3% in May. That followed a 2% drop in April.',
    [
      'growth | Norway | Norwegian retail sales | up | change 3%',
      'growth | Norway | Norwegian retail sales | down | change 2%',
    ],
  ],
  [
    'Acme Corp shares rose 3% on Monday. That followed a 2% drop on Friday.',
    ['price_move | Acme | up | change 3%', 'price_move | Acme | down | change 2%'],
  ],
  ['Acme Corp held its meeting on Monday. That followed a 2% drop on Friday.', []],
  [
    'Exports from Norway, where a strike shut ports, fell 3% to $40 million.',
    ['growth | Norway | Exports from Norway | down | change 3% | value $40 million'],
  ],
  [
    "The value of Norway's exports rose 3% to $40 billion.",
    ['growth | Norway | exports | up | change 3% | value $40 billion'],
  ],
])('what that followed, and whose what is shipped is: %s', (text, lines) => {
  expect(readingsOf(text)).toEqual(lines);
});
