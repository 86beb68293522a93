import { expect, it } from 'vitest';
import { claimsOf, readingsOf } from './readings.ts';

const DAY = '1987-03-31';

it('a minister named by his family first is who speaks on, and owns none of the revenue', () => {
  const text = `PEKING, March 26 - China posted a budget deficit of 4.1 billion yuan in 1986, Finance Minister Li Weihan told delegates.
    Li said the gap was due to new plants.
    Li said prices of crops did not help.
    Li said 1986 expenditure was 3.4 billion yuan, up from 3.2 billion in 1985.
    He said tax receipts rose to 9.2 billion yuan.`;
  expect(readingsOf(text, DAY).slice(1)).toEqual([
    'growth | China | expenditure | up | value 3.4 billion yuan | previous 3.2 billion',
    'growth | China | tax receipts | up | value 9.2 billion yuan',
  ]);
  expect(claimsOf(text, DAY).map(({ attribution }) => attribution?.source)).toEqual(['Li Weihan', 'Li', 'Li']);
});

it('an undersecretary is a man, and who goes on speaking', () => {
  const text = `ATHENS, April 7 - Economy Undersecretary Nikos Lambros said the Greek economy was doing well.
    He told reporters that inflation fell to 16 pct in March.`;
  expect(claimsOf(text, DAY).map(({ attribution }) => attribution?.source)).toEqual(['Nikos Lambros']);
});

it.each<[string, readonly string[]]>([
  [
    "Analysts said Kenya's trade deficit would decline by 30 to 40 billion dlrs.",
    ['growth | Kenya | trade deficit | down | change 30 to 40 billion dlrs | estimate'],
  ],
  [
    'U.S. coal exports rose to 7.1 mln tonnes last year.',
    ['growth | United States | U.S. coal exports | up | value 7.1 mln tonnes'],
  ],
  [
    'Roe expects the dollar to trade between 148 and 150 yen.',
    ['price_level | U.S. dollar | value 148 and 150 yen | estimate'],
  ],
  ['Roe expects gold to trade at 400 dlrs.', ['price_level | gold | value 400 dlrs | estimate']],
  ["Peru's trade in tin rose to 4.1 mln dlrs.", ['growth | Peru | trade in tin | up | value 4.1 mln dlrs']],
  [
    "Peru's revenue was 22.3 billion dlrs, against a budgeted 21.7 billion and up from 18.1 billion.",
    ['growth | Peru | revenue | up | value 22.3 billion dlrs | previous 18.1 billion | expected 21.7 billion'],
  ],
  [
    'Peru had rises of 0.5 pct in output and 0.9 pct in exports.',
    ['growth | Peru | output | up | change 0.5 pct', 'growth | Peru | exports | up | change 0.9 pct'],
  ],
  [
    "Peru's prices rose by 0.3 pct in March, after rises of 0.4 pct in February and of 0.2 pct in January.",
    [
      'growth | Peru | prices | up | change 0.3 pct',
      'growth | Peru | prices | up | change 0.4 pct',
      'growth | Peru | prices | up | change 0.2 pct',
    ],
  ],
  ["Most expect Peru's exports to rise 5 pct.", ['growth | Peru | exports | up | change 5 pct | estimate']],
  [
    "Peru's labor force rose to 19.2 mln from 19.1 mln.",
    ['growth | Peru | labor force | up | value 19.2 mln | previous 19.1 mln'],
  ],
  ['Halden Corp exports valves to 40 countries.', ['figure | Halden | countries with valves | value 40 countries']],
])('what moved and by how much: %s', (text, lines) => {
  expect(readingsOf(text, DAY)).toEqual(lines);
});

it.each<[string, readonly string[]]>([
  [
    'Peru announced plans to impose tariffs worth 30 mln dlrs on steel.',
    ['figure | Peru | tariffs | value 30 mln dlrs | forecast'],
  ],
  ['Halden Corp said the plant will cost 20 mln dlrs.', ['figure | Halden | cost | value 20 mln dlrs | forecast']],
  [
    "Sterling's trade weighted index rose to 72.1 from 71.9.",
    ['price_move | sterling | up | value 72.1 | previous 71.9'],
  ],
])('a measure without the verb before it: %s', (text, lines) => {
  expect(readingsOf(text, DAY)).toEqual(lines);
});

it('who began a sentence says on in it', () => {
  const text =
    'Jo Roe sees little hope that the Halden Plan will work and said the U.S. deficit will stay at 200 billion dlrs.';
  expect(claimsOf(text, DAY)[0]?.attribution?.source).toBe('Jo Roe');
});

it('figures are told by figures, not by the adverb that they begin with', () => {
  const text = "Seasonally adjusted figures showed Peru's imports rose to 7.1 billion dlrs.";
  expect(claimsOf(text, DAY)[0]?.attribution?.source).toBe('seasonally adjusted figures');
});

it.each<[string, number | null]>([
  ["Peru's copper output fell to 5.2 mln tonnes from 6.1.", 6_100_000],
  ["Peru's copper output rose from 4.5 to 5.2 mln tonnes.", 4_500_000],
  ["Peru's copper output fell to 300,000 tonnes from 450,000.", 450_000],
  ["Peru's work force rose to 5.2 million from 300.", null],
])('a bare earlier level is in the scale of the level beside it: %s', (text, previous) => {
  expect(claimsOf(text, DAY)[0]?.previous?.value ?? null).toBe(previous);
});

it.each<[string, readonly (string | null)[]]>([
  ["Peru's record post-1949 budget deficit was 17 billion dlrs in 1979.", ['1979']],
  ['Halden Corp said its 90 mln franc 1987/95 issue has a coupon of 4-1/2 pct.', [null]],
  ["Peru's sugar output was 3.1 mln tonnes in 1986/87.", ['1986/87']],
  // which clause a time is of
  ["In January, Peru's exports fell to 17 billion dlrs and in February rose to 22 billion.", ['January', 'February']],
  ["Peru's exports rose two pct in January and in February.", ['January']],
  [
    "Peru's car sales rose 14 pct in March. This followed a 27 pct drop in January, previously reported as a 22 pct fall.",
    ['March', 'January', 'January'],
  ],
  ["Peru's deficit was 24 mln dlrs in February, narrower than January's 52 mln deficit.", ['February', 'January']],
  ['U.S. March non-farm payrolls rose by 164,000.', ['March']],
  ['Halden said May Petroleum exports rose 3 pct.', [null]],
  ["Peru's exports rose 3 pct in the second and third quarters.", ['the second and third quarters']],
  ["In fiscal 1986 ending September, Peru's spending was 23 mln dlrs.", ['fiscal 1986']],
  [
    "Peru's output rose 3 pct in the first quarter. Unemployment fell to 6.6 pct from 6.7 pct in February.",
    ['the first quarter', null],
  ],
  ['The Bank of England said it bought 98 mln stg of bills for resale to the market on April 30.', [null]],
])('a year that only describes is no time: %s', (text, periods) => {
  expect(claimsOf(text, DAY).map(({ period }) => period?.text ?? null)).toEqual(periods);
});

it.each<[string, readonly string[]]>([
  [
    "Kenya's terms of trade fell by a further 2.5 pct in the third quarter.",
    ['growth | Kenya | terms of trade | down | change 2.5 pct'],
  ],
  [
    "The terms of trade improved 2 pct in January, Norway's bureau said.",
    ['growth | Norway | terms of trade | up | change 2 pct'],
  ],
  [
    "Peru's balance of payments deficit rose to 35 mln dlrs.",
    ['growth | Peru | balance of payments deficit | up | value 35 mln dlrs'],
  ],
  ['The cost of living in Peru rose 3 pct.', ['growth | Peru | cost of living | up | change 3 pct']],
  [
    "Norway's exports fell in May. This followed a 1.2 pct fall in export prices and a 2.1 pct rise in import prices.",
    [
      'growth | Norway | export prices | down | change 1.2 pct',
      'growth | Norway | import prices | up | change 2.1 pct',
    ],
  ],
  [
    'A survey put the area under cotton in Sudan at 45,000 hectares, down from 56,000 hectares.',
    ['growth | Sudan | area under cotton | down | value 45,000 hectares | previous 56,000 hectares | estimate'],
  ],
  [
    'The agency put oil stocks held in Japan at 28 mln tonnes.',
    ['figure | Japan | oil stocks held in Japan | value 28 mln tonnes | estimate'],
  ],
  [
    'Growth in steel use in the industrialised countries is likely to slow to one pct from 2.3 pct in 1986.',
    ['growth | industrialised countries | Growth in steel use | down | value one pct | previous 2.3 pct | estimate'],
  ],
  [
    'Supply from non-OPEC countries totalled 8 mln bpd against 8.2 mln bpd a year ago.',
    ['growth | non-OPEC countries | Supply | down | value 8 mln bpd | previous 8.2 mln bpd'],
  ],
  ['OECD oil demand rose 1 pct last year.', ['growth | OECD | OECD oil demand | up | change 1 pct']],
  ['The OECD expects oil demand to rise 1 pct.', []],
  [
    'A fall in Libyan output to a tentatively forecast 1.3 mln bpd in March from 1.6 mln helped.',
    ['growth | Libya | Libyan output | down | value 1.3 mln bpd | previous 1.6 mln | forecast'],
  ],
  ['Acme Corp reported growth in sales of 5 pct.', ['growth | Acme | sales | up | change 5 pct']],
])('what lands have with others and in store: %s', (text, claims) => {
  expect(readingsOf(text, DAY)).toEqual(claims);
});
