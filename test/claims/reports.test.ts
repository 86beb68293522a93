import { expect, it } from 'vitest';
import { claimsOf, readingsOf } from './readings.ts';

it.each<[string, readonly string[]]>([
  [
    'Operating income at Acme Corp amounted to SEK 1,541m (1,680).',
    ['growth | Acme | Operating income | down | value SEK 1,541m | previous 1,680'],
  ],
  [
    "Acme Corp's operating margin was 10.9% (10.8).",
    ['growth | Acme | operating margin | up | value 10.9% | previous 10.8'],
  ],
  [
    'Revenue at Acme Corp rose 9% to EUR 4.1 billion (3.8).',
    ['growth | Acme | Revenue | up | change 9% | value EUR 4.1 billion | previous 3.8'],
  ],
  [
    'Acme Corp reported adjusted EBITDA of €312 million (previous year: 290).',
    ['growth | Acme | adjusted EBITDA | up | value €312 million | previous 290'],
  ],
  // the number of a note, a year
  ['Revenue at Acme Corp was $4.1 billion (5).', ['figure | Acme | Revenue | value $4.1 billion']],
  ['Acme Corp reported net sales of SEK 2,038m (2024).', ['figure | Acme | net sales | value SEK 2,038m']],
])('an earlier level alone in brackets: %s', (text, lines) => {
  expect(readingsOf(text)).toEqual(lines);
});

it.each([
  ['Net profit at Acme Corp fell to $171.5 million from 183.', 183e6],
  ['Acme Corp posted operating income of SEK 1,541m (1,680).', 1.68e9],
  ['Net profit at Acme Corp fell to $1.2 billion from 950,000.', undefined],
])('an earlier level is in the scale of the later: %s', (text, value) => {
  expect(claimsOf(text)[0]?.previous?.value).toBe(value);
});

it('a bare dollar is that of the one exchange that brackets state', () => {
  const text =
    'Acme Ltd (ASX: ACM) shares rose 3% to $4.20. Bell Brokers cut its target on Boral Ltd (ASX: BLD) to $6.';
  expect(claimsOf(text).map(({ value }) => value?.currency)).toEqual(['AUD', 'AUD']);
});

it.each<[string, readonly string[]]>([
  [
    'Acme Corp earned an adjusted 55 cents per share on revenue of $886 million; analysts wanted 46 cents and $853 million.',
    [
      'figure | Acme | earnings per share | value 55 cents | expected 46 cents',
      'figure | Acme | revenue | value $886 million | expected $853 million',
    ],
  ],
  ["Acme Corp's food halls rose 5.6 per cent.", ['growth | Acme | food halls | up | change 5.6 per cent']],
  ["Acme Corp's stock rose 5.6 per cent.", ['price_move | Acme | up | change 5.6 per cent']],
  [
    'Acme Corp reported results. Sales of its Velora range jumped 13 per cent.',
    ['growth | Acme | Sales of Velora | up | change 13 per cent'],
  ],
  ["Acme Corp's sales pipeline stands at $2.1 billion.", ['figure | Acme | sales pipeline | value $2.1 billion']],
])('a firm, its things and its shares: %s', (text, lines) => {
  expect(readingsOf(text)).toEqual(lines);
});

it('a month before a name is no part of it', () => {
  const text = 'In December Mara Lindqvist, chief executive of Acme Corp, announced that profit fell 19 per cent.';
  expect(claimsOf(text)[0]?.attribution?.source).toBe('Mara Lindqvist');
});

it('a section is about the firm that heads it', () => {
  const text =
    'Two notes\n\nAcme Ltd (ASX: ACM)\n\nBell Brokers has kept its call. It cut the target to $4.20 from $5. The dividend was $1.\n\nBoral Ltd (ASX: BLD)\n\nCarter Partners lifted its target to $6.';
  expect(claimsOf(text).map(({ type, subject }) => [type, subject.name])).toEqual([
    ['price_target', 'Acme'],
    ['figure', 'Acme'],
    ['price_target', 'Boral'],
  ]);
});

it('the outlook for a year is not the time of the results told after it', () => {
  const text =
    'Acme Corp beats in third quarter\n\n• Full-year sales are now seen at up to $3.39 billion.\n\nRevenue at Acme Corp was up 28% from $690 million.';
  expect(claimsOf(text).find(({ change }) => change?.value === 28)?.period?.text).toBe('third quarter');
});

it('a part of things told before is no figure of the firm', () => {
  const text = 'More than 500 firms use the product of Acme Corp, with 15 of them spending over $1 million a year.';
  expect(claimsOf(text).map(({ value }) => value?.value)).not.toContain(15);
});

it.each<[string, readonly string[]]>([
  [
    "Acme Corp's net profit after tax dived 81% to $401 million.",
    ['growth | Acme | net profit after tax | down | change 81% | value $401 million'],
  ],
  [
    'Acme Corp and Beta Inc plan to merge. The combined company would have revenue of $5 billion.',
    ['figure | combined company | revenue | value $5 billion | forecast'],
  ],
  [
    'The target of Bell Brokers on Acme Corp moves to $56.10 from $50.20.',
    ['price_target | Acme | up | value $56.10 | previous $50.20'],
  ],
  [
    'For the current quarter management at Acme Corp called for $912 million to $916 million in sales.',
    ['figure | Acme | sales | value $912 million to $916 million | forecast'],
  ],
])('whose and which way: %s', (text, lines) => {
  expect(readingsOf(text)).toEqual(lines);
});

it('key points are of the firm that the headline begins with', () => {
  const text =
    'Tesco warns as Nvidia gains\n\n• Like-for-like sales at the grocer up 2.9% in the final quarter\n\nNvidia rose 1%. Nvidia was up 4% on Monday and Nvidia lost 2% on Tuesday.';
  expect(claimsOf(text)[0]?.subject.name).toBe('Tesco');
});

it('a level of no like size beside an earlier one is no claim', () => {
  expect(readingsOf('Net profit at Acme Corp fell to 0.5 from $183 million.')).toEqual([]);
});
