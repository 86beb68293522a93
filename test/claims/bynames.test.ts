import { expect, it } from 'vitest';
import { readingsOf } from './readings.ts';

it.each<[string, readonly string[]]>([
  [
    'Bitcoin and its peers swung. The largest cryptocurrency changed hands at $91,300. The second-largest token fell 3%.',
    ['price_level | Bitcoin | value $91,300', 'price_move | Ethereum | down | change 3%'],
  ],
  [
    'The New Zealand dollar was down 1.1% at $0.61. Against its Australian peer it lost 0.8% to A$1.10. Its Canadian cousin slid 0.4%.',
    [
      'price_move | New Zealand dollar | down | change 1.1% | value $0.61',
      'price_move | New Zealand dollar | down | change 0.8% | value A$1.10',
      'price_move | Canadian dollar | down | change 0.4%',
    ],
  ],
  [
    "The dollar rose 0.3% while the kiwi shed 0.2%. Mexico's peso dropped 0.7% to 19.20 and the Japanese currency lost ground to 151.20.",
    [
      'price_move | U.S. dollar | up | change 0.3%',
      'price_move | New Zealand dollar | down | change 0.2%',
      'price_move | Mexican peso | down | change 0.7% | value 19.20',
      'price_move | Japanese yen | down | value 151.20',
    ],
  ],
  [
    'The 30-share Sensex was up 412 points, or 0.5 per cent, at 82,600.',
    ['price_move | Sensex | up | change 0.5 per cent | changeAlso 412 points | value 82,600'],
  ],
  ['The blue-chip FTSE 100 rose 0.3%.', ['price_move | FTSE 100 | up | change 0.3%']],
])('what goes by another name is known: %s', (text, lines) => {
  expect(readingsOf(`Markets moved on the day.\n\n${text}`)).toEqual(lines);
});

it.each<[string, readonly string[]]>([
  [
    'Orvane — The data storage stock popped 11.6%.\n\nTellcap Foods (TCF) – Up sharply. The retailer lost 22 cents a share. Comparable sales slid 0.6%.',
    [
      'price_move | Orvane | up | change 11.6%',
      'figure | Tellcap Foods | loss per share | value 22 cents',
      'growth | Tellcap Foods | Comparable sales | down | change 0.6%',
    ],
  ],
  [
    "NORTHPORT: Stocks rose. Figures showed China's economy growing 4.8% in the third quarter. New-home prices dropped 0.4% on the month.",
    ['growth | China | economy | up | change 4.8%', 'growth | China | New-home prices | down | change 0.4%'],
  ],
  [
    'Brastel said its Vento mine will close. The Chilean miner produced 118,000 tons in June, 17% more than a year earlier.',
    ['growth | Brastel | tons produced | up | change 17% | value 118,000 tons'],
  ],
])('the name above or before owns what follows: %s', (text, lines) => {
  expect(readingsOf(`Markets moved on the day.\n\n${text}`)).toEqual(lines);
});

it.each<[string, readonly string[]]>([
  [
    'Brent, at $77.20, was up 0.5%. Acme Corp, at $30.20, was down 3%.',
    [
      'price_move | Brent crude | up | change 0.5% | value $77.20',
      'price_move | Acme | down | change 3% | value $30.20',
    ],
  ],
  [
    'The Kospi (+1.7%) set a fourth straight record, closing at 3,814.',
    ['price_move | Kospi | up | change +1.7% | value 3,814'],
  ],
  [
    'The news hit Acme Corp and Beta Inc, down 2.1%, hardest. The gainers included Acme Corp, up 3%, and Beta Inc, up 1%.',
    [
      'price_move | Beta | down | change 2.1%',
      'price_move | Acme | up | change 3%',
      'price_move | Beta | up | change 1%',
    ],
  ],
  [
    'Among sectors, realty was the top gainer (up 2%). Acme Corp was the worst performer (down 2.6%).',
    ['price_move | realty sector | up | change 2%', 'price_move | Acme | down | change 2.6%'],
  ],
  ['In the broader market, the midcap index put on 0.3%.', ['price_move | midcap index | up | change 0.3%']],
])("figures in brackets and between commas are their neighbours': %s", (text, lines) => {
  expect(readingsOf(`Markets moved on the day.\n\n${text}`)).toEqual(lines);
});
