import { expect, it } from 'vitest';
import { claimsOf, readingsOf } from './readings.ts';

const JAPAN = 'TOKYO - Factory activity in Japan shrank again in March.\n\n';
const CHINA = "China's trade surplus narrowed to $90 billion in February from $95 billion.\n\n";

it.each<[string, readonly string[]]>([
  [`${JAPAN}The S&P Global PMI fell to 48.2 from 49.5.`, ['growth | Japan | PMI | down | value 48.2 | previous 49.5']],
  [
    `${JAPAN}In Germany, the Ifo institute said its business climate index fell to 86.1 from 87.4.`,
    ['growth | Germany | business climate index | down | value 86.1 | previous 87.4'],
  ],
  [
    'The ZEW institute said its economic sentiment index rose to 41.2 points from 38.',
    ['growth | Germany | economic sentiment index | up | value 41.2 points | previous 38'],
  ],
  [
    'Acme Corp said its customer index rose to 41 from 38.',
    ['growth | Acme | customer index | up | value 41 | previous 38'],
  ],
])('what a house polls of others is of a land, and none of its own: %s', (text, lines) => {
  expect(readingsOf(text)).toEqual(lines);
});

it('the line of fifty in a survey is no price', () => {
  expect(readingsOf(`${JAPAN}The S&P Global PMI was 48.2, below the 50.0 threshold.`)).toEqual([
    'figure | Japan | PMI | value 48.2',
  ]);
});

it('"the economy" is that of the land in which its paragraph is set', () => {
  const text = `${JAPAN}Japan's economy is slowing. Japan's exports fell.\n\nIn Germany, firms were gloomier. The institute sees the economy growing 0.3% this year.`;
  expect(readingsOf(text)).toEqual(['growth | Germany | economy | up | change 0.3% | estimate']);
});

it.each<[string, readonly string[]]>([
  [
    `${CHINA}Crude oil imports rose 4% to 46 million tons.`,
    ['growth | China | Crude oil imports | up | change 4% | value 46 million tons'],
  ],
  [
    `${CHINA}World oil supply rose 4% to 46 million tons.`,
    ['growth | oil | World oil supply | up | change 4% | value 46 million tons'],
  ],
])('goods that a land trades are of the land told right before: %s', (text, lines) => {
  expect(readingsOf(text).slice(1)).toEqual(lines);
});

it.each<[string, readonly string[]]>([
  ['UK inflation holds at 3.8% in September', ['figure | United Kingdom | UK inflation | value 3.8%']],
  ['UK unemployment stays at 4.7%, below forecasts', ['figure | United Kingdom | UK unemployment | value 4.7%']],
  ['French business confidence was stable at 96.', ['growth | France | French business confidence | flat | value 96']],
  ['Acme Corp holds at its core a 5% view.', []],
])('a measure holds, stays or is stable at a level: %s', (text, lines) => {
  expect(readingsOf(text)).toEqual(lines);
});

it('a sector that sheds workers is not its share price', () => {
  expect(readingsOf('Technical services shed 26,000 workers, or 1.3%, in August.')).toEqual([]);
});

it('"the fund" is the one that the text has named, and a reason that is cited is no source', () => {
  const [first, second] = claimsOf(
    'The International Monetary Fund spoke on Tuesday. The fund sees the U.S. economy growing 2.0% this year.\n\nAcme Corp cut its sales forecast to $5 billion, citing U.S. tariffs.',
  );
  expect(first?.attribution?.source).toBe('International Monetary Fund');
  expect(second?.attribution).toBeNull();
});

it.each<[string, string]>([
  ['Acme Corp raised its bid for Beta Foods Inc to $52 a share, valuing it at $3.1 billion.', 'Beta Foods'],
  ['Acme Corp raised $90 million from Gamma Ventures, valuing it at $1.2 billion.', 'Acme'],
])('who is bid for is valued: %s', (text, name) => {
  expect(claimsOf(text).find(({ metric }) => metric === 'valuation')?.subject.name).toBe(name);
});
