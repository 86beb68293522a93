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

it.each<[string, readonly string[]]>([
  [
    'Markets now price a 67% chance of another ECB cut in December, down from about 90%.',
    ['growth | European Central Bank | chance of ECB cut | down | value 67% | previous 90% | estimate'],
  ],
  [
    'The Bank of England meets next week. Investors see a 75% chance that Bank Rate will be cut to 3.75% this year, up from 46% on Tuesday.',
    ['figure | Bank of England | chance of Bank Rate will be cut | value 75% | estimate'],
  ],
])('how likely a move of rates is, and not the rate itself: %s', (text, lines) => {
  expect(readingsOf(text)).toEqual(lines);
});

it('the growth of another clause is not the figure before it', () => {
  expect(readingsOf('ECB holds rates at 2% as euro zone growth tops forecasts')).not.toContainEqual(
    expect.stringContaining('growth | up'),
  );
});

it.each<[string, readonly string[]]>([
  [
    'The ministry expects British inflation of 3.5% this year and 2.5% in 2027, up from 3.2% and 2.1% respectively.',
    [
      'growth | United Kingdom | British inflation | up | value 3.5% | previous 3.2% | forecast',
      'growth | United Kingdom | British inflation | up | value 2.5% | previous 2.1% | forecast',
    ],
  ],
])('each level takes the earlier one in its place: %s', (text, lines) => {
  expect(readingsOf(text)).toEqual(lines);
});

it.each<[string, readonly string[]]>([
  [
    'Acme Corp targets a $1.5 trillion valuation in IPO.',
    ['figure | Acme | valuation | value $1.5 trillion | forecast'],
  ],
  [
    'Acme Corp is raising $4 billion at a $134 billion valuation, up 34% from the summer.',
    ['deal | Acme | value $4 billion | proposed', 'growth | Acme | valuation | up | change 34% | value $134 billion'],
  ],
  [
    'Acme Corp had revenue of $15 billion in 2025, rising to between $22 billion and $24 billion in 2026.',
    ['figure | Acme | revenue | value $15 billion', 'growth | Acme | revenue | up | value $22 billion and $24 billion'],
  ],
  [
    'Acme Corp had 100,000 employees. It set up a $20 million fund.',
    ['figure | Acme | employees | value 100,000 employees'],
  ],
])('what firms raise, are valued at and go on to: %s', (text, lines) => {
  expect(readingsOf(text)).toEqual(lines);
});

it('a name that is told to be a firm is the one that speaks', () => {
  const text =
    'Acme Corp raised $90 million from Gamma Ventures.\n\nBrunel, a legal AI company, said it raised $160 million in a round led by Delta Capital.';
  expect(readingsOf(text).at(-1)).toBe('deal | Brunel | value $160 million');
});

it.each<[string, readonly string[]]>([
  [
    'New car registrations in Germany rose 4% to 230,000.\n\nSales of electric cars jumped 30% to 45,000.\n\nAcme Motors sold 3,000 cars.\n\nIn France, registrations rose 1% to 140,000 vehicles.',
    [
      'growth | Germany | New car registrations | up | change 4% | value 230,000',
      'growth | Germany | Sales of electric cars | up | change 30% | value 45,000',
      'figure | Acme Motors | cars sold | value 3,000 cars',
      'growth | France | registrations | up | change 1% | value 140,000 vehicles',
    ],
  ],
  [
    "The euro zone's economy grew 0.2%.\n\nThe Bank of Japan kept its policy rate at 0.5%. It raised this year's growth estimate to 0.7% from 0.6%.",
    [
      'growth | euro zone | economy | up | change 0.2%',
      'figure | Bank of Japan | policy rate | value 0.5%',
      'growth | Japan | growth | up | value 0.7% | previous 0.6% | estimate',
    ],
  ],
  [
    'U.S. jobless claims fell by 8,000 to 220,000; the four-week average slipped 3,000 to 224,250.',
    ['growth | United States | U.S. jobless claims | down | change 8,000 | value 220,000'],
  ],
])('whose a measure is among several lands: %s', (text, lines) => {
  expect(readingsOf(text)).toEqual(lines);
});
