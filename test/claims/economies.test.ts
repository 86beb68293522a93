import { expect, it } from 'vitest';
import { readingsOf } from './readings.ts';

it.each<[string, readonly string[]]>([
  [
    'OECD SEES INDUSTRIAL COUNTRIES GROWING ONLY 2.4 PCT',
    ['growth | INDUSTRIAL COUNTRIES | growth | up | change 2.4 PCT | estimate'],
  ],
  [
    'The World Bank predicts an expansion of just 2.4 pct in Spain.',
    ['growth | Spain | expansion | up | change 2.4 pct | estimate'],
  ],
  [
    "The ministry said Italy's economy should grow by 3.1 pct this year while gloomier analysts are predicting 2.5 to three pct.",
    [
      'growth | Italy | economy | up | change 3.1 pct | forecast',
      'growth | Italy | economy | up | change 2.5 to three pct | estimate',
    ],
  ],
  [
    'The OECD forecasts growth of 2.4 pct in France, 2.9 pct in Italy and 3.1 pct in Spain this year.',
    [
      'growth | France | growth | up | change 2.4 pct | estimate',
      'growth | Italy | growth | up | change 2.9 pct | estimate',
      'growth | Spain | growth | up | change 3.1 pct | estimate',
    ],
  ],
  [
    'The OECD sees overall growth in developing countries of around four pct this year, with African countries expanding 3.1 pct.',
    [
      'growth | developing countries | overall growth | up | change four pct | estimate',
      'growth | African countries | overall growth | up | change 3.1 pct | estimate',
    ],
  ],
  [
    'The World Bank put overall global growth at about 2.9 pct and output in the five leading industrial nations at around 2.4 pct.',
    [
      'growth | world economy | overall global growth | up | change 2.9 pct | estimate',
      'growth | five leading industrial nations | output | up | change 2.4 pct | estimate',
    ],
  ],
  [
    'Non-oil exporting Third World nations should achieve an expansion of around four pct.',
    ['growth | Non-oil exporting Third World nations | expansion | up | change four pct | forecast'],
  ],
  [
    'The government has forecast 3.1 pct Swedish economic growth this year.',
    ['growth | Sweden | economic growth | up | change 3.1 pct | forecast'],
  ],
  [
    "Germany's economy is forecast to grow just 0.1% this year, with France at 0.6% and Italy at 0.4%.",
    [
      'growth | Germany | economy | up | change 0.1% | estimate',
      'growth | France | economy | up | change 0.6% | estimate',
      'growth | Italy | economy | up | change 0.4% | estimate',
    ],
  ],
  [
    "Japan's real GNP growth was 2.5 pct in 1986, down from 4.7 pct in 1985.",
    ['growth | Japan | real GNP growth | up | change 2.5 pct | previous 4.7 pct'],
  ],
  [
    'Growth in India is projected at 6.5% this year, the World Bank said.',
    ['growth | India | Growth | up | change 6.5% | estimate'],
  ],
  [
    "Turkey's Gross National Product grew an estimated 8.0 pct in 1986.",
    ['growth | Turkey | Gross National Product | up | change 8.0 pct'],
  ],
])('an economy grows in many words: %s', (text, lines) => {
  expect(readingsOf(text)).toEqual(lines);
});

it.each<[string, readonly string[]]>([
  [
    'The IMF cut its forecast for global growth this year to 2.8% from 3.3%.',
    ['growth | world economy | global growth forecast | down | value 2.8% | previous 3.3% | estimate'],
  ],
  [
    'The Bundesbank lowered its growth forecast for Germany to 0.2% from 0.7%.',
    ['growth | Germany | growth forecast | down | value 0.2% | previous 0.7% | forecast'],
  ],
  [
    'Acme Corp raised its 2026 sales growth forecast to 6% from 5%.',
    ['growth | Acme | sales growth forecast | up | value 6% | previous 5% | forecast'],
  ],
])('a forecast of growth goes the way of its verb: %s', (text, lines) => {
  expect(readingsOf(text)).toEqual(lines);
});

it.each<[string, readonly string[]]>([
  [
    'The bank expects growth of four pct in Japanese exports.',
    ['growth | Japan | Japanese exports | up | change four pct | forecast'],
  ],
  ['Car sales in Japan grew 4%.', ['growth | Japan | Car sales | up | change 4%']],
])('what grows in an economy is not the economy: %s', (text, lines) => {
  expect(readingsOf(text)).toEqual(lines);
});

it.each<[string, readonly string[]]>([
  ['Airline fares jumped 4.0%.', ['growth | Norway | Airline fares | up | change 4.0%']],
  ['Coffee prices jumped 14% from a year earlier.', ['growth | Norway | Coffee prices | up | change 14%']],
  ['Oil prices fell 1% on Tuesday.', ['price_move | oil | down | change 1%']],
  ['Coffee futures fell 1%.', ['price_move | coffee | down | change 1%']],
  ['Natural gas prices settled 2% lower.', ['price_move | natural gas | down | change 2%']],
])('what a report of prices goes on to: %s', (text, lines) => {
  const readings = readingsOf(`Consumer prices in Norway rose 0.2% in July. Gasoline prices fell 2.2%. ${text}`);
  expect(readings).toEqual([
    'growth | Norway | Consumer prices | up | change 0.2%',
    'growth | Norway | Gasoline prices | down | change 2.2%',
    ...lines,
  ]);
});
