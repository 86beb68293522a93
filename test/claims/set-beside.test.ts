import { expect, it } from 'vitest';
import { buildArticle } from '../../src/read/article.ts';
import { readingsOf } from './readings.ts';

it.each<[string, readonly string[]]>([
  [
    'German exports rose 1.3% in August, confounding forecasts for a 1% drop.',
    ['growth | Germany | German exports | up | change 1.3% | expected 1%'],
  ],
  [
    "Acme Corp's product revenue landed at $996 million where the Street had been looking for $966 million.",
    ['figure | Acme | product revenue | value $996 million | expected $966 million'],
  ],
  [
    "Acme Corp's earnings topped forecasts at $1 per share, against the 60 cents seen by analysts.",
    ['figure | Acme | earnings per share | value $1 | expected 60 cents'],
  ],
  [
    'Acme Corp lost 22 cents a share, a far cry from the 81-cent loss Wall Street had braced for.',
    ['figure | Acme | loss per share | value 22 cents | expected 81-cent'],
  ],
  [
    'Acme Corp had sales of $1.3 billion that were good. Sales of $1.3 billion were 10.7% above the year-ago tally.',
    ['figure | Acme | sales | value $1.3 billion', 'growth | Acme | Sales | up | change 10.7% | value $1.3 billion'],
  ],
  [
    'Cocoa fell to $8,222 a ton from a seven-week high of $8,749 hit on Tuesday. Gold slipped from a record high of $3,500 to $3,450.',
    [
      'price_move | cocoa | down | value $8,222 | previous $8,749',
      'price_move | gold | down | value $3,450 | previous $3,500',
    ],
  ],
  [
    'Copper stocks in bonded sheds have swollen by 71% since late June, to 155,800 tons.',
    ['growth | copper | Copper stocks | up | change 71% | value 155,800 tons'],
  ],
  [
    "Europe's largest economy will shrink 0.2% this year.",
    ['growth | Germany | economy | down | change 0.2% | forecast'],
  ],
  [
    'Coffee futures rose 4% to $3.41 per lb, which leaves them 13.1% higher for the week.',
    ['price_move | coffee | up | change 4% | value $3.41', 'price_move | coffee | up | change 13.1%'],
  ],
  ['Tellcap — Shares of the Hobbin Shoes owner gave back 5%.', ['price_move | Tellcap | down | change 5%']],
  [
    'Acme Corp rose. Beta Brokers raised its target on Acme Corp to $12 from $10; Gamma has a buy with a target of $21.',
    ['price_target | Acme | up | value $12 | previous $10', 'price_target | Acme | value $21'],
  ],
])('what a figure is held against: %s', (text, lines) => {
  expect(readingsOf(`Markets moved on the day.\n\n${text}`)).toEqual(lines);
});

it.each<[string, readonly string[]]>([
  [
    'The Nifty fell 1%. Moods may stay good as long as the Nifty holds above 25,000. Next, 25,260 is the level to cross.',
    [
      'price_move | Nifty 50 | down | change 1%',
      'price_level | Nifty 50 | value 25,000',
      'price_level | Nifty 50 | value 25,260',
    ],
  ],
  [
    'Gold fell 1%. "A clean break under $3,310 opens the door to $3,268," a trader said.',
    ['price_move | gold | down | change 1%', 'price_level | gold | value $3,310', 'price_level | gold | value $3,268'],
  ],
  [
    'The iShares Bitcoin Trust (IBIT) was the top draw with $105 million, ahead of the Grayscale Bitcoin Trust ($40 million).',
    [
      'figure | iShares Bitcoin Trust | inflows | value $105 million',
      'figure | Grayscale Bitcoin Trust | inflows | value $40 million',
    ],
  ],
  [
    'Spot ether ETFs pulled in $100 million, up from a net outflow of $11 million on Friday.',
    ['growth | Spot ether ETFs | inflows | up | value $100 million | previous $11 million'],
  ],
  [
    'The CME FedWatch tool puts the odds of a July cut at 19%, vs. 8% a week ago.',
    ['growth | Federal Reserve | odds of July cut | up | value 19% | previous 8% | estimate'],
  ],
  [
    'Futures imply a chance of 85% that the Federal Reserve will cut rates.',
    ['figure | Federal Reserve | chance | value 85% | estimate'],
  ],
  [
    'Acme Corp rose 2%. Turnover on the main board, at HK$240 billion, was down from HK$314 billion on Friday.',
    [
      'price_move | Acme | up | change 2%',
      'growth | main board | Turnover | down | value HK$240 billion | previous HK$314 billion',
    ],
  ],
  ['Her three-month forecast for the euro is $1.09.', ['price_target | euro | value $1.09']],
])('levels that are watched, flows and odds: %s', (text, lines) => {
  expect(readingsOf(`Markets moved on the day.\n\n${text}`)).toEqual(lines);
});

it('a byline that dots part dates the article', () => {
  const text = 'Bitcoin rises\nBy Jo Bloggs · Jun 24, 2025, 9:12 AM EDT · 4 min read\n\nIt rose 4%.\n';
  expect(buildArticle({ text, path: 'a.txt', title: null }).article.publishedAt).toMatch(/^2025-06-24/);
});
