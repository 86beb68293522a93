import { expect, it } from 'vitest';
import { claimsOf, readingsOf } from './readings.ts';

it.each<[string, readonly string[]]>([
  [
    'Acme Corp posted net income of $8 million, or 12 cents a share, after a loss of $21 million, or 30 cents a share, a year ago.',
    [
      'growth | Acme | net income | up | value $8 million | previous $21 million',
      'growth | Acme | net income per share | up | value 12 cents | previous 30 cents',
    ],
  ],
  [
    'Acme Corp lost 40 cents a share, worse than a 5-cent loss a year earlier.',
    ['growth | Acme | loss per share | up | value 40 cents | previous 5-cent'],
  ],
  [
    "Acme Corp's revenue was $40 million, down from $44 million and $2 million higher than analysts had expected.",
    ['growth | Acme | revenue | down | value $40 million | previous $44 million'],
  ],
  [
    "Acme Corp's guidance in May called for markedly higher core revenue of $90 million.",
    ['figure | Acme | core revenue | value $90 million | forecast'],
  ],
  [
    'Acme Corp has forecasted core EPS to be between $2 and $3.',
    ['figure | Acme | core EPS | value $2 and $3 | forecast'],
  ],
  [
    'Analysts, by contrast, were modeling revenue of $95 million for Acme Corp.',
    ['figure | Acme | revenue | value $95 million | estimate'],
  ],
  [
    'Acme Corp hopes to generate revenue of $900 million to $950 million, up 20% to 25% on the year.',
    ['growth | Acme | revenue | up | change 20% to 25% | value $900 million to $950 million | forecast'],
  ],
  [
    "Acme Corp's earnings per diluted share fell 4% to 96 cents.",
    ['growth | Acme | earnings per diluted share | down | change 4% | value 96 cents'],
  ],
  ['Acme Corp was down 9% at 10:40 a.m. ET Thursday.', ['price_move | Acme | down | change 9%']],
  [
    'The biggest movers in London were Acme Plc up 31p to 1,204p and Beta Plc down 8.4p to 96.3p.',
    ['price_move | Acme | up | change 31p | value 1,204p', 'price_move | Beta | down | change 8.4p | value 96.3p'],
  ],
  [
    'The rupee sank to a lifetime low of 91.15 against the US dollar on Monday.',
    ['price_move | Indian rupee | down | value 91.15'],
  ],
  ['Acme Corp. Ltd. (NS:ACME) rose 2.5% to 410.', ['price_move | Acme | up | change 2.5% | value 410']],
  [
    "Acme Corp's updated guidance factors in tariff costs of about $90 million.",
    ['figure | Acme | tariff costs | value $90 million | forecast'],
  ],
  ['Acme Corp set out job cuts of 300.', []],
  [
    'Crude oil for delivery in February fell 1.5% to $70.58 a barrel.',
    ['price_move | crude oil | down | change 1.5% | value $70.58'],
  ],
  [
    'Earnings before interest, tax, depreciation and amortisation at Acme Corp rose 31% to ₹260 crore.',
    [
      'growth | Acme | Earnings before interest, tax, depreciation and amortisation | up | change 31% | value ₹260 crore',
    ],
  ],
  [
    'Acme Corp pared its finance cost by Rs 71 crore, or by 19.4 per cent, to Rs 296 crore.',
    ['growth | Acme | finance cost | down | change 19.4 per cent | changeAlso Rs 71 crore | value Rs 296 crore'],
  ],
  [
    'Acme Corp reported ₹1,918 crore in revenue from operations, up 14.1% on a year-on-year basis.',
    ['growth | Acme | revenue from operations | up | change 14.1% | value ₹1,918 crore'],
  ],
  ['Beta Inc will pay $47 per Gamma share to buy Gamma Corp.', ['deal | Beta | proposed']],
  [
    'Delta Inc today announced a merger agreement under which Epsilon Corp will acquire all shares of Delta for $310 million.',
    ['deal | Epsilon | value $310 million | proposed'],
  ],
  [
    'Acme Corp put money into Beta Inc, in which Gamma Inc has a 12.5% stake.',
    ['figure | Gamma | stake in Beta | value 12.5%'],
  ],
  [
    'UK industrial output rose 0.3% in June compared with May, while it was up 2.7% from a year earlier.',
    [
      'growth | United Kingdom | UK industrial output | up | change 0.3%',
      'growth | United Kingdom | UK industrial output | up | change 2.7%',
    ],
  ],
  [
    "Acme Corp's revenue was $4.2 billion versus the I/B/E/S view of $4.1 billion.",
    ['figure | Acme | revenue | value $4.2 billion | expected $4.1 billion'],
  ],
  [
    'The rupee started at 83.10 against the dollar and eased to 83.15, a 4 paise loss on the day.',
    ['price_level | Indian rupee | value 83.10', 'price_move | Indian rupee | down | change 4 paise | value 83.15'],
  ],
  [
    'Gold futures saw a drop of $12.20, representing a 0.63% fall, to $1,931.40.',
    ['price_move | gold futures | down | change 0.63% | changeAlso $12.20 | value $1,931.40'],
  ],
  [
    'Acme Corp lifted its EPS outlook from an earlier range of $2 to $3 to a new range of $4 to $5.',
    ['growth | Acme | EPS outlook | up | value $4 to $5 | previous $2 to $3 | forecast'],
  ],
  ['Silver climbed 2%, selling for $31 an ounce.', ['price_move | silver | up | change 2% | value $31']],
  [
    'OPEC members agreed to keep their output cuts of 1.2 million barrels a day.',
    ['growth | OPEC | output | down | change 1.2 million barrels a day'],
  ],
])('of the columns of the press: %s', (text, lines) => {
  expect(readingsOf(text)).toEqual(lines);
});

it('a profit after a loss grew from below nought', () => {
  const [net] = claimsOf('Acme Corp posted net income of $8 million after a loss of $21 million a year ago.');
  expect(net?.previous?.value).toBe(-21e6);
});

it('the day behind a time of day is its day', () => {
  const [move] = claimsOf('Acme Corp was down 9% at 10:40 a.m. ET Thursday.', '2026-03-10');
  expect(move?.period).toEqual({ text: '10:40 a.m. ET Thursday', start: '2026-03-05', end: '2026-03-05' });
});

it('figures that somebody released are theirs', () => {
  const [fell] = claimsOf('Figures published by the Office for National Statistics showed UK inflation fell to 2%.');
  expect(fell?.attribution?.source).toBe('Office for National Statistics');
});

it('a quarter told by its months tells the calendar, whatever quarter was named before', () => {
  const [, fell] = claimsOf(
    'For fiscal 3Q, Acme Corp expects revenue of $13 billion. For fiscal 2Q, the three months ended January 31, 2026, it told of less profit. Revenue fell 6% in fiscal 2Q.',
  );
  expect(fell?.period).toEqual({ text: 'fiscal 2Q', start: '2025-11-01', end: '2026-01-31' });
});

it('the close of the day is no session of the moves told under it', () => {
  const moves = claimsOf('Stocks were lower after the close on Tuesday.\n\nThe Nifty 50 fell 0.6%. Gold rose 1%.');
  expect(moves.map(({ session }) => session)).toEqual([null, null]);
});
