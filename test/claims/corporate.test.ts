import { expect, it } from 'vitest';
import { readingsOf } from './readings.ts';

it.each<[string, readonly string[]]>([
  [
    'Hallmont Foods on Wednesday reported net income of $412 million. The company earned $1.45 per share, topping the average estimate of $1.39. Revenue climbed 6.2% to $5.87 billion.',
    [
      'figure | Hallmont Foods | net income | value $412 million',
      'figure | Hallmont Foods | earnings per share | value $1.45 | expected $1.39',
      'growth | Hallmont Foods | Revenue | up | change 6.2% | value $5.87 billion',
    ],
  ],
  [
    "Norrland Trucks' order intake rose 9%. Its adjusted operating margin came in at 11.2%.",
    [
      'growth | Norrland Trucks | order intake | up | change 9%',
      'figure | Norrland Trucks | adjusted operating margin | value 11.2%',
    ],
  ],
  ['Retailer Palmo fell 3%.', ['price_move | Palmo | down | change 3%']],
])('an unknown firm is known by what it does and owns: %s', (text, lines) => {
  expect(readingsOf(text)).toEqual(lines);
});

it.each<[string, readonly string[]]>([
  ['OpenAI-rival Metis raised $2 billion in a funding round.', ['deal | Metis | value $2 billion']],
  ['Alphabet-owned Tarnow said revenue rose 9%.', ['growth | Tarnow | revenue | up | change 9%']],
])('a name that only describes another is no subject: %s', (text, lines) => {
  expect(readingsOf(text)).toEqual(lines);
});

it.each<[string, readonly string[]]>([
  [
    'Acme Corp posted earnings of $14.01 a share, well above the $11.67 analysts had expected, on revenue of $13.45 billion, versus estimates of $13.79 billion.',
    [
      'figure | Acme | earnings per share | value $14.01 | expected $11.67',
      'figure | Acme | revenue | value $13.45 billion | expected $13.79 billion',
    ],
  ],
  [
    'TSMC reported a 35% jump in net profit to T$505.7 billion ($16.01 billion), beating the T$478.4 billion LSEG SmartEstimate.',
    ['growth | TSMC | net profit | up | change 35% | value T$505.7 billion | expected T$478.4 billion'],
  ],
])('what a figure was held against makes the next one no estimate: %s', (text, lines) => {
  expect(readingsOf(text)).toEqual(lines);
});

it.each<[string, readonly string[]]>([
  [
    'Acme Corp will buy Beta Foods Inc. The offer of $74 per share represents a premium of 19.3% to its last close.',
    ['deal | Acme | proposed', 'figure | Acme | premium | value 19.3%'],
  ],
  [
    'Beta Inc agreed to be taken private by Gamma Partners for $6.3 billion.',
    ['deal | Gamma Partners | value $6.3 billion | proposed'],
  ],
  [
    'Acme Corp is close to a deal to take Beta Inc private for about 1.2 billion pounds.',
    ['deal | Acme | value 1.2 billion pounds | rumoured'],
  ],
  ['Acme Corp reached a deal to buy Beta Inc for $3 billion.', ['deal | Acme | value $3 billion | proposed']],
])('an offer is a deal, and no premium: %s', (text, lines) => {
  expect(readingsOf(text)).toEqual(lines);
});

it.each<[string, readonly string[]]>([
  [
    'Acme Corp said it expects to write down $4 billion to $5 billion in the fourth quarter.',
    ['figure | Acme | write down | value $4 billion to $5 billion | forecast'],
  ],
  [
    'Acme Corp will take pretax charges of $85 million.',
    ['figure | Acme | pretax charges | value $85 million | forecast'],
  ],
  [
    'The company, which denied wrongdoing, booked a pre-tax charge of $290 million, Acme Corp said.',
    ['figure | Acme | pre-tax charge | value $290 million'],
  ],
  [
    'Acme Corp expects total revenue between $418 million and $422 million, and earnings per share of $0.41 to $0.43.',
    [
      'figure | Acme | total revenue | value $418 million and $422 million | forecast',
      'figure | Acme | earnings per share | value $0.41 to $0.43 | forecast',
    ],
  ],
  [
    'Acme Corp reported a 43% slump in profit, missing estimates, as fuel costs rose 11%.',
    ['growth | Acme | profit | down | change 43%', 'growth | Acme | fuel costs | up | change 11%'],
  ],
  [
    'Acme Corp delivered 48 jets and booked 112 gross orders.',
    ['figure | Acme | jets delivered | value 48 jets', 'figure | Acme | gross orders | value 112 gross orders'],
  ],
  [
    'Acme Corp reported 187 million monthly active users, up 14%.',
    ['growth | Acme | monthly active users | up | change 14% | value 187 million monthly active users'],
  ],
])('what a firm tells of itself: %s', (text, lines) => {
  expect(readingsOf(text)).toEqual(lines);
});

it.each<[string, readonly string[]]>([
  [
    'Acme Brokers downgraded Cresta Retail on Friday. Cresta burned through $240 million of cash last year.',
    ['figure | Cresta Retail | cash | value $240 million'],
  ],
  [
    'Acme Foods Plc, the British retailer, cut its interim dividend to 8 pence from 11 pence.',
    ['growth | Acme Foods | interim dividend | down | value 8 pence | previous 11 pence'],
  ],
  ['Acme Brokers lifted its price objective on Tessaro by $30 to $310.', ['price_target | Tessaro | up | value $310']],
  [
    'Acme Corp priced a $1.5 billion offering of 6.125% senior notes due 2034.',
    ['deal | Acme | value $1.5 billion', 'figure | Acme | coupon | value 6.125%'],
  ],
])('whose a figure is: %s', (text, lines) => {
  expect(readingsOf(text)).toEqual(lines);
});

it.each<[string, readonly string[]]>([
  [
    'Acme Corp cut its revenue forecast to a range of $310 million to $325 million, compared with its previous estimate of $360 million to $380 million.',
    [
      'growth | Acme | revenue forecast | down | value $310 million to $325 million | previous $360 million to $380 million | forecast',
    ],
  ],
  [
    'Acme Brokers analyst Mara Lindqvist downgraded Fenwright and slashed her target price to $58 from $92. The stock fell 9.4% to $54.17.',
    [
      'price_target | Fenwright | down | value $58 | previous $92',
      'price_move | Fenwright | down | change 9.4% | value $54.17',
    ],
  ],
  [
    'Bellmart said comparable sales rose 2.6%, ahead of the 2.1% that analysts polled by Visible Alpha had expected, helped by a 9% jump in online sales.',
    [
      'growth | Bellmart | comparable sales | up | change 2.6% | expected 2.1%',
      'growth | Bellmart | online sales | up | change 9%',
    ],
  ],
  [
    'Acme Corp (NYSE: ACM) today announced that its Board of Directors has approved a 10% increase in its quarterly cash dividend to $0.33 per share.',
    ['growth | Acme | cash dividend | up | change 10% | value $0.33'],
  ],
  [
    "Wendover Air's load factor improved 1.4 percentage points to 88.2%, and it flew 5.6 million passengers, a 6% increase.",
    [
      'growth | Wendover Air | load factor | up | change 1.4 percentage points | value 88.2%',
      'growth | Wendover Air | passengers | up | change 6% | value 5.6 million passengers',
    ],
  ],
  [
    'Streaming service Vuela added 8.9 million subscribers, well above estimates for 6.7 million.',
    ['growth | Vuela | subscribers | up | change 8.9 million subscribers | expected 6.7 million'],
  ],
])('revised, rated, polled and approved: %s', (text, lines) => {
  expect(readingsOf(text)).toEqual(lines);
});

it.each<[string, readonly string[]]>([
  [
    'LONDON, March 25 -Acme Export Corp is issuing a 75 mln dlr eurobond due 1992 paying nine pct and priced at 101-1/4 pct, lead manager Quenby Bank Ltd said. Fees comprise 7/8 pct selling concession and 3/8 pct management and underwriting.',
    [
      'deal | Acme Export | value 75 mln dlr',
      'figure | Acme Export | coupon | value nine pct',
      'figure | Acme Export | issue price | value 101-1/4 pct',
      'figure | Acme Export | selling concession | value 7/8 pct',
      'figure | Acme Export | management and underwriting fee | value 3/8 pct',
    ],
  ],
  [
    'FENWRIGHT UNIT ISSUES 40 MLN DLR NOTES\n\nLONDON, March 25 -Sable Overseas Finance Ltd is issuing 40 mln dlrs of notes. The joint lead managers are Quenby Bank Ltd and Zorblat Securities Ltd.',
    ['deal | Sable Overseas Finance | value 40 MLN DLR', 'deal | Sable Overseas Finance | value 40 mln dlrs'],
  ],
  [
    'A unit of Banca Zorblat is issuing a 15 billion yen eurobond paying 4-1/2 pct, market sources said.',
    ['deal | Banca Zorblat | value 15 billion yen | rumoured', 'figure | Banca Zorblat | coupon | value 4-1/2 pct'],
  ],
  [
    "Acme Corp is raising 80 mln dlrs via an offering of debentures due 2012 yielding 8.42 pct.\n\nThe debentures have an 8-3/8 pct coupon and were priced at 99.70 to yield 96 basis points over the 9-1/4 pct Treasury bonds of 2016. They are convertible into the company's common stock at 36.25 dlrs per share, a premium of 24 pct over the latest price.",
    [
      'deal | Acme | value 80 mln dlrs',
      'figure | Acme | yield | value 8.42 pct',
      'figure | Acme | coupon | value 8-3/8 pct',
      'figure | Acme | issue price | value 99.70',
      'figure | Acme | yield spread | value 96 basis points',
      'figure | Acme | conversion price | value 36.25 dlrs',
      'figure | Acme | premium | value 24 pct',
    ],
  ],
  [
    'Acme Corp is issuing a three billion franc bond in two parts, Quenby Bank Ltd said.\n\nThe first two billion franc tranche at a fixed rate of 8.90 pct is led by Quenby Bank Ltd.',
    [
      'deal | Acme | value three billion franc',
      'deal | Acme | value two billion franc',
      'figure | Acme | fixed rate | value 8.90 pct',
    ],
  ],
  [
    'Acme Corp said it called for redemption on May 1 its outstanding 23 mln dlrs of 7 pct debentures of 2001.',
    ['deal | Acme | value 23 mln dlrs | proposed'],
  ],
  [
    'Acme Corp said holders will vote to increase authorized shares to 25 mln from 10 mln.',
    ['growth | Acme | authorized shares | up | value 25 mln | previous 10 mln | forecast'],
  ],
  ['Acme Corp cut its participation in Beta Inc to 56 pct from 73 pct.', ['deal | Acme | previous 73 pct']],
  [
    'Acme Corp received a contract from the navy. The contract is worth a total of 7.5 mln dlrs.',
    ['deal | Acme | value 7.5 mln dlrs'],
  ],
  [
    'Acme Corp agreed to be acquired by Beta Foods Inc. The deal would give shareholders 35 dlrs a share in cash.',
    ['deal | Beta Foods | proposed'],
  ],
  [
    'Beta Foods Inc said a jury awarded it and Acme Corp about 22 mln dlrs for required payments.',
    ['deal | Beta Foods | value 22 mln dlrs'],
  ],
  [
    'A group of Ohio investors said they cut their stake in Beta Inc to 200,500 shares, or 5.0 pct of the total, from 6.4 pct. The group said it sold 60,000 Beta common shares at 24 dlrs each.',
    [
      'deal | group of Ohio investors | previous 6.4 pct',
      'deal | group of Ohio investors | value 60,000 Beta common shares',
    ],
  ],
  [
    'Acme Corp plans an offering of shares. The offering would raise 25 mln to 30 mln dlrs that would be used to retire bank debt.',
    ['deal | Acme | value 25 mln to 30 mln dlrs | proposed'],
  ],
])('who issues, and on what terms: %s', (text, lines) => {
  expect(readingsOf(text)).toEqual(lines);
});

it.each<[string, readonly string[]]>([
  [
    'Lead underwriters <Quenby, Sloat and Co> and Zorblat Inc said an initial public offering of 1,089,300 shares of <Fenwright Inc> common stock has been priced at 16 dlrs per share.',
    ['deal | Fenwright | value 1,089,300 shares'],
  ],
  [
    'Acme Corp said it raised its offer for Fenwright Inc to 92.50 dlrs a share from 80 dlrs.',
    ['deal | Acme | previous 80 dlrs | proposed'],
  ],
  [
    'Acme Corp said its one-for-five rights issue at 11.50 dlrs a share will raise 228.5 mln dlrs.',
    ['deal | Acme | value 228.5 mln dlrs | proposed'],
  ],
  ['Acme Corp said it would offer one share for every two Fenwright shares.', []],
  [
    'Acme Corp is raising 110 mln dlrs through an offering of notes. The issue was increased from an initial offering of 100 mln dlrs.',
    ['deal | Acme | value 110 mln dlrs | proposed'],
  ],
  [
    'Acme Corp planned a tender offer for the 45 pct of Fenwright Inc it does not already own for 70 dlrs a share cash.',
    ['deal | Acme | proposed'],
  ],
])('offers and offerings: %s', (text, lines) => {
  expect(readingsOf(text)).toEqual(lines);
});

it.each<[string, readonly string[]]>([
  [
    'Fenwright Foods, a unit of Zorblat Plc, said net profits fell 11.4 pct to 19.5 mln guilders.',
    ['growth | Fenwright Foods | net profits | down | change 11.4 pct | value 19.5 mln guilders'],
  ],
  [
    'The Fenwright Foods unit of Zorblat Corp said its net profits fell 11.4 pct to 19.5 mln guilders.',
    ['growth | Fenwright Foods | net profits | down | change 11.4 pct | value 19.5 mln guilders'],
  ],
  [
    "Zorblat Corp's Fenwright Foods Inc said it has started the initial public offering of 2,000,000 shares of common stock at 9.50 dlrs per share.",
    ['deal | Fenwright Foods | value 2,000,000 shares | proposed'],
  ],
  ['Acme Corp said it began an exchange offer for its 110 mln dlrs of outstanding debentures.', []],
])('a unit and its parent: %s', (text, lines) => {
  expect(readingsOf(text)).toEqual(lines);
});
