import { expect, it } from 'vitest';
import { extract } from '../../src/extract.ts';
import { buildArticle } from '../../src/read/article.ts';
import { readingsOf } from './readings.ts';

const ON = '1987-03-13';

it.each<[string, readonly string[]]>([
  [
    'ACME INDUSTRIAL <ACMJ.J> YEAR TO DEC 31\n\nJOHANNESBURG March 13 - Shr 616 cts vs 347\n    Final div 145 vs 125\n    Att to outside shareholders 96 mln vs 53 mln',
    [
      'growth | Acme Industrial | Shr | up | value 616 cts | previous 347',
      'growth | Acme Industrial | Final div | up | value 145 | previous 125',
      'growth | Acme Industrial | Att to outside shareholders | up | value 96 mln | previous 53 mln',
    ],
  ],
  [
    'ACME GRAPHICS INC <ACMG> 3RD QTR NET\n\nMINNEAPOLIS, MINN.,March 13 - Shr profit two cts vs loss 11 cts',
    ['growth | Acme Graphics | Shr profit | up | value two cts | previous 11 cts'],
  ],
])('a row keeps its label, coin and sides: %s', (text, lines) => {
  expect(readingsOf(text, ON)).toEqual(lines);
});

it.each<[string, readonly string[]]>([
  [
    'Acme Corp reported a debt ratio of 43.4 pct, down slightly from 44.7 pct in 1985.',
    ['growth | Acme | debt ratio | down | value 43.4 pct | previous 44.7 pct'],
  ],
  [
    "VIENNA, March 13 - Austria's private consumption rose 2.25 pct in 1986 after 1.9 pct in 1985.",
    ['growth | Austria | private consumption | up | change 2.25 pct | previous 1.9 pct'],
  ],
  [
    'Acme Corp expects first quarter earnings will range between 90 cts and one dlr a share, up from 79 cts a share last year.',
    ['growth | Acme | earnings per share | up | value 90 cts and one dlr | previous 79 cts | forecast'],
  ],
  [
    'NEW YORK, March 13 - Sour crude oil fell 5 cts to 17.20 dlrs a barrel.',
    ['price_move | crude oil | down | change 5 cts | value 17.20 dlrs'],
  ],
  [
    "Argentina's soybean production was a record 3.7 to 3.8 mln tonnes, 10.8 to 13.8 pct higher than the 1985/86 record of 3.34 mln tonnes.",
    [
      'growth | Argentina | soybean production | up | change 10.8 to 13.8 pct | value 3.7 to 3.8 mln tonnes | previous 3.34 mln tonnes',
    ],
  ],
  [
    'In 1986, Acme Corp earned 1.02 billion dlrs, or 10.26 dlrs a share, compared with 996.2 mln dlrs, or 10 dlrs a share in 1985.',
    [
      'growth | Acme | earnings | up | value 1.02 billion dlrs | previous 996.2 mln dlrs',
      'growth | Acme | earnings per share | up | value 10.26 dlrs | previous 10 dlrs',
    ],
  ],
  [
    "Acme Corp's 1987 capital spending is budgeted at about 250 mln dlrs, down from about 361 mln dlrs last year.",
    ['growth | Acme | capital spending | down | value 250 mln dlrs | previous 361 mln dlrs'],
  ],
  [
    "In February New Zealand's m3 money supply rose by 0.6 pct compared with 0.8 in January.",
    ['growth | New Zealand | m3 money supply | up | change 0.6 pct | previous 0.8'],
  ],
  [
    'U.S. housing starts fell 2.6 pct in February to a seasonally adjusted annual rate of 1.848 mln units from 1.9 mln in January.',
    ['growth | United States | U.S. housing starts | down | change 2.6 pct | value 1.848 mln units | previous 1.9 mln'],
  ],
  [
    'U.S. construction outlays rose 2.3 billion dlrs from January levels to an annual rate of 341.3 billion dlrs.',
    ['growth | United States | U.S. construction outlays | up | change 2.3 billion dlrs | value 341.3 billion dlrs'],
  ],
  [
    'U.S. public spending was up in February to 23.3 billion dlrs from an annual rate in January of 22.7 billion dlrs.',
    ['growth | United States | U.S. public spending | up | value 23.3 billion dlrs | previous 22.7 billion dlrs'],
  ],
])('a level or change keeps the one that it is held against: %s', (text, lines) => {
  expect(readingsOf(text, ON)).toEqual(lines);
});

it.each<[string, readonly string[]]>([
  [
    'ACME CORP <ACM> 4TH QTR NET\n\nBOSTON, March 13 - Shr 12 cts vs 10 cts\n    NOTE: Earnings exclude losses from closed units of 178,000 dlrs, or three cts a share vs 154,000 dlrs, or two cts a share in the quarter and losses of 706,000 dlrs vs 572,000 dlrs for the year.',
    [
      'growth | Acme | Shr | up | value 12 cts | previous 10 cts',
      'growth | Acme | losses from closed units | up | value 178,000 dlrs | previous 154,000 dlrs',
      'growth | Acme | losses from closed units per share | up | value three cts | previous two cts',
      'growth | Acme | losses from closed units | up | value 706,000 dlrs | previous 572,000 dlrs',
    ],
  ],
  [
    'LONDON, March 13 - The dollar opened at 1.8195/8205 marks against 1.8245/55 in New York.',
    ['price_move | U.S. dollar | down | value 1.8195/8205 marks | previous 1.8245/55'],
  ],
  [
    'Acme Corp carried 1.3 mln passengers in 1986, a rise of 14 pct over 1985.',
    ['growth | Acme | passengers carried | up | change 14 pct | value 1.3 mln passengers'],
  ],
  [
    'Acme Airlines is active in the fast growing delivery market through a 50 pct stake in a courier.',
    ['figure | Acme Airlines | stake | value 50 pct'],
  ],
])('%s', (text, lines) => {
  expect(readingsOf(text, ON)).toEqual(lines);
});

it.each<[string, readonly string[]]>([
  [
    'The area sown to soybeans in Argentina this season was 3.6 mln hectares, 11 pct higher than the 1985/86 record of 3.3 mln hectares.',
    ['growth | Argentina | area sown | up | change 11 pct | value 3.6 mln hectares | previous 3.3 mln hectares'],
  ],
  [
    'In 1986, Acme Corp earned 3.69 dlrs a share, or 232.8 mln dlrs.',
    ['figure | Acme | earnings per share | value 3.69 dlrs', 'figure | Acme | earnings | value 232.8 mln dlrs'],
  ],
  [
    'Acme Corp sees a two to seven pct increase in sales volumes.',
    ['growth | Acme | sales volumes | up | change two to seven pct | forecast'],
  ],
  [
    "Standard and Poor's said it cut Acme Corp's 700 mln dlrs of debt to BBB.",
    ['figure | Acme | debt | value 700 mln dlrs'],
  ],
])('%s', (text, lines) => {
  expect(readingsOf(text, ON)).toEqual(lines);
});

it.each<[string, readonly string[]]>([
  [
    "Cable Plc's shares were quoted seven pence lower in morning trading at 367p.",
    ['price_move | Cable | down | change seven pence | value 367p'],
  ],
  [
    'Alden Partners told the regulator it holds 612,000 shares of Beta Corp common stock, or 6.4 pct of the total outstanding.',
    ['figure | Alden Partners | stake in Beta | value 6.4 pct'],
  ],
  [
    'A five billion dlr credit facility is being arranged for Acme Plc.',
    ['deal | Acme | value five billion dlr | proposed'],
  ],
])('%s', (text, lines) => {
  expect(readingsOf(text, ON)).toEqual(lines);
});

it.each<[string, string, string | null]>([
  ['FIRST ACME BANKS INC <FAB> DIV', 'First Acme Banks', null],
  ['ACME CORP <ACM> YEAR END 1986', 'Acme', '1986-12-31'],
])('a headline gives the name and the year: %s', (title, name, end) => {
  const text = `${title}\n\nBOSTON, March 13 - Shr 15 cts vs 12 cts`;
  const { article } = buildArticle({ text, path: 'example.txt', title: null, publishedAt: ON });
  const [claim] = extract(article).claims;
  expect([claim?.subject.name, claim?.period?.end ?? null]).toEqual([name, end]);
});

it.each<[string, readonly string[]]>([
  [
    'ACME PLC<ACML.L> YEAR TO END JANUARY\n\nLONDON, March 12 - Shr 35.0p vs 34.8p\n    Trading profit 105.7 mln stg vs 101.3 mln\n    North America 7.8 mln vs 3.4 mln\n    Rest of world 11.3 mln vs 13.1 mln',
    [
      'growth | Acme | Shr | up | value 35.0p | previous 34.8p',
      'growth | Acme | Trading profit | up | value 105.7 mln stg | previous 101.3 mln',
    ],
  ],
  [
    'ACME INDUSTRIES <ACM> 3RD QTR NET\n\nBOSTON, April 3 - Shr 25 cts vs nine cts\n    Note: Current net includes gain on sale of 31 inns of 7,719,000 dlrs for qtr and 7,975,000 dlrs for nine mths.',
    ['growth | Acme Industries | Shr | up | value 25 cts | previous nine cts'],
  ],
  [
    'LONDON, April 7 - U.K. grain futures ended firmer, wheat showing gains of 0.50 to 0.20 stg and barley gains of 0.25 to 0.10 stg.',
    [],
  ],
  ['Acme Group Inc told of a dividend since fiscal 1978 of 10 cts per voting share.', []],
])('a part, a count or two ends of a change are no level: %s', (text, lines) => {
  expect(readingsOf(text, ON)).toEqual(lines);
});

it.each([
  ['STOCKHOLM, April 1 - The ministry said light heating oil would go up by 30 crowns per cubic metre.', 'SEK'],
  ['MANILA, April 1 - Acme Mining Corp said net profit rose to 30 mln pesos in 1986.', 'PHP'],
  ['BELGRADE, April 1 - Acme Power Corp said net profit rose to eight billion dinars in 1986.', 'YUD'],
  ['OSLO, April 1 - Acme Oil Corp said net profit rose to 30 mln crowns in 1986.', 'NOK'],
])('a coin of several countries is that of the town: %s', (text, currency) => {
  const { article } = buildArticle({ text: `NEWS\n\n${text}`, path: 'example.txt', title: null, publishedAt: ON });
  const [claim] = extract(article).claims;
  expect((claim?.value ?? claim?.change)?.currency).toBe(currency);
});

it.each<[string, readonly string[]]>([
  [
    'Acme Plc shares firmed. The shares were quoted at 372p at 0915 GMT compared with 364p last night.',
    ['price_move | Acme | up | value 372p | previous 364p'],
  ],
  ['Acme Plc has an issue at a yield. Its yield was quoted at around 102-1/2 pct.', []],
  [
    'Acme SpA, with estimated revenue last year of 29 billion lire, is to grow.',
    ['figure | Acme | revenue | value 29 billion lire | estimate'],
  ],
  ['Acme Corp will start a park. The complex, to be built 20 miles east of Paris, will include hotels.', []],
  ['Acme AG said the profit was made possible at a price of 40 mln for its reserves.', []],
])('what is quoted, estimated or told of a place: %s', (text, lines) => {
  expect(readingsOf(text, ON)).toEqual(lines);
});

it.each<[string, readonly string[]]>([
  ['WASHINGTON, March 13 - Senator John Marsh proposed a bill that would cost 200 mln dlrs a year.', []],
  [
    "Bolivia said talks with banks went well. Bolivia wants time. The country's foreign debt stands at 4.8 billion dlrs.",
    ['figure | Bolivia | foreign debt | value 4.8 billion dlrs'],
  ],
  [
    "Wholesalers' inventories rose 1.3 pct in January to 140.25 billion dlrs, the U.S. Commerce Department said. The U.S. figures were good.",
    ['growth | United States | inventories | up | change 1.3 pct | value 140.25 billion dlrs'],
  ],
  [
    "The U.K. Government's budget deficit rose to 4.1 billion stg.",
    ['growth | United Kingdom | budget deficit | up | value 4.1 billion stg'],
  ],
  [
    'TOKYO, March 13 - Acme Steel Corp <ACMS.TOK> said it will cut its capital spending by 36.4 pct to 105 billion yen.',
    ['growth | Acme Steel | capital spending | down | change 36.4 pct | value 105 billion yen | forecast'],
  ],
])('a measure is no speaker’s, and the state is its country: %s', (text, lines) => {
  expect(readingsOf(text, ON)).toEqual(lines);
});

it.each<[string, readonly string[]]>([
  [
    "Moody's Investors Service Inc said it downgraded 200 mln dlrs of debt of Acme Corp.",
    ['figure | Acme | debt | value 200 mln dlrs'],
  ],
  [
    "Standard and Poor's Corp said it affirmed Acme Corp's 40 mln dlrs of senior debt.",
    ['figure | Acme | senior debt | value 40 mln dlrs'],
  ],
  [
    "Moody's Investors Service Inc said it cut to Caa from B-2 Acme Corp's 112 mln dlrs of subordinated debt.",
    ['figure | Acme | subordinated debt | value 112 mln dlrs'],
  ],
])('what is rated is the debtor’s: %s', (text, lines) => {
  expect(readingsOf(text, ON)).toEqual(lines);
});

it.each<string>([
  'Each unit of Acme Corp consists of two shares and a warrant to buy one Acme share at five dlrs.',
  'The notes are convertible into Acme Corp shares at a price of 200 dlrs per share.',
  'Acme Corp said the offer covers all 9.50 dlr Acme share purchase warrants.',
  'In the merger, holders of Acme Corp shares will receive 8.50 dlrs of Beta Corp notes for each Acme share.',
  'Acme Corp changed the par value of its stock from 10 dlrs a share.',
])('no price of a share: %s', (text) => {
  expect(readingsOf(text, ON).filter((line) => line.startsWith('price_level'))).toEqual([]);
});

it.each<[string, readonly string[]]>([
  [
    'Acme Oil Corp said its total net proved reserves stood at 2.5 billion barrels, down from 2.6 billion barrels.',
    ['growth | Acme Oil | total net proved reserves | down | value 2.5 billion barrels | previous 2.6 billion barrels'],
  ],
  [
    'Brazil said its short-term credit lines total 16 billion dlrs.',
    ['figure | Brazil | credit lines | value 16 billion dlrs'],
  ],
  ['Acme Corp plans to pay a dividend of five cts a share.', ['figure | Acme | dividend | value five cts | forecast']],
  ['Acme Corp agreed to the step in order to win a discount of 20 pct.', ['figure | Acme | discount | value 20 pct']],
  ['Acme Corp will offer its customers 12 dlrs cash for each old phone.', []],
  ['The bill of Acme Corp requires it to donate one mln tonnes of surplus grain.', []],
])('a word of measure is read whole and only where it is one: %s', (text, lines) => {
  expect(readingsOf(text, ON)).toEqual(lines);
});

it.each<[string, readonly string[]]>([
  [
    'South Korea plans to import about 38,000 tonnes of cotton this year compared to 22,000 tonnes in 1986.',
    [
      'growth | South Korea | tonnes of cotton to import | up | value 38,000 tonnes | previous 22,000 tonnes | forecast',
    ],
  ],
  [
    'Bangladesh expects to produce 4.5 mln tonnes of rice and 1.2 mln tonnes of wheat.',
    [
      'figure | Bangladesh | tonnes of rice to produce | value 4.5 mln tonnes | forecast',
      'figure | Bangladesh | tonnes of wheat to produce | value 1.2 mln tonnes | forecast',
    ],
  ],
  ['Colombia exported a record 1.5 mln bags in May.', ['figure | Colombia | bags exported | value 1.5 mln bags']],
  [
    'Oil stocks in the United States were put at 206.6 mln tonnes, down from 214 mln tonnes.',
    [
      'growth | United States | Oil stocks in the United States | down | value 206.6 mln tonnes | previous 214 mln tonnes',
    ],
  ],
  [
    "Analysts put Malaysia's palm oil production in the half at 297,000 tonnes.",
    ['figure | Malaysia | palm oil production | value 297,000 tonnes | estimate'],
  ],
  [
    'Australian beef output is forecast to decline to 1.34 mln tonnes.',
    ['growth | Australia | Australian beef output | down | value 1.34 mln tonnes | estimate'],
  ],
])('what a country grows, ships and stores: %s', (text, lines) => {
  expect(readingsOf(text, ON)).toEqual(lines);
});

it.each<[string, readonly string[]]>([
  [
    'LONDON, March 13 - The Bank of England said it provided the money market with 78 mln stg of early assistance. It bought 60 mln stg of bank bills outright and 18 mln stg of treasury bills. This brings total help today to 95 mln stg.',
    [
      'figure | Bank of England | assistance | value 78 mln stg',
      'figure | Bank of England | bank bills bought | value 60 mln stg',
      'figure | Bank of England | treasury bills bought | value 18 mln stg',
      'figure | Bank of England | help | value 95 mln stg',
    ],
  ],
])('what a central bank does in its market: %s', (text, lines) => {
  expect(readingsOf(text, ON)).toEqual(lines);
});

it.each<[string, readonly string[]]>([
  [
    "Argentina's maize area was 3.6 mln hectares, two to seven pct less than the 3.8 mln hectares in 1985/86.",
    [
      "growth | Argentina | Argentina's maize area | down | change two to seven pct | value 3.6 mln hectares | previous 3.8 mln hectares",
    ],
  ],
  [
    'Acme Corp reported a rise in net profits to 541 mln francs from 529 mln and a five pct increase in dividend to 105 francs.',
    [
      'growth | Acme | net profits | up | value 541 mln francs | previous 529 mln',
      'growth | Acme | dividend | up | change five pct | value 105 francs',
    ],
  ],
  [
    'Acme Foods Corp rose 2-5/8 to 87-3/4 and Beta Tobacco Corp 7/8 to 27.',
    [
      'price_move | Acme Foods | up | change 2-5/8 | value 87-3/4',
      'price_move | Beta Tobacco | up | change 7/8 | value 27',
    ],
  ],
])('a change is of its own measure, and a fraction is one: %s', (text, lines) => {
  expect(readingsOf(text, ON)).toEqual(lines);
});

it('a balance of the other sign is below nought', () => {
  const text =
    'Spain recorded a current account surplus of 68 mln dlrs in January compared with a 556 mln deficit in December.';
  const { article } = buildArticle({ text, path: 'x.txt', title: null, publishedAt: ON });
  expect(extract(article).claims[0]).toMatchObject({ direction: 'up', previous: { value: -556e6 } });
});

it.each<[string, readonly string[]]>([
  [
    "PARIS, March 13 - Caisse d'Aide a l'Industrie des Regions Locales is issuing a three billion franc domestic bond.",
    ["deal | Caisse d'Aide a l'Industrie des Regions Locales | value three billion franc"],
  ],
  [
    'The Northern Coal and Steel Community is issuing a 100 mln stg eurobond.',
    ['deal | Northern Coal and Steel Community | value 100 mln stg'],
  ],
  [
    'Yesterday the Chancellor of the Exchequer Nigel Larsson told reporters that the current Japanese discount rate is 2.5 pct.',
    ['figure | Japan | current Japanese discount rate | value 2.5 pct'],
  ],
])('a name is read whole: %s', (text, lines) => {
  expect(readingsOf(text, ON)).toEqual(lines);
});

it('a firm of its founder’s name is the firm where it has shares', () => {
  const text =
    'The offer for Marlow Broadcasting Co was led by vice chairman Daniel Marlow. Marlow stock closed at 56-1/2, up 1-3/4.';
  expect(readingsOf(text, ON)).toEqual(['price_move | Marlow Broadcasting | up | change 1-3/4 | value 56-1/2']);
});

it.each<[string, readonly string[]]>([
  [
    "TAIPEI, March 13 - Taiwan's trade is strong. Exports of Taiwan rose. Exports rose to 11.2 billion U.S. Dlrs from 8.3 billion in the first quarter.",
    ['growth | Taiwan | Exports | up | value 11.2 billion U.S. Dlrs | previous 8.3 billion'],
  ],
  [
    'Acme Corp filed with the Securities and Exchange Commission for a shelf offering of up to 500 mln dlrs of debt securities.',
    [],
  ],
  ['Acme Corp is issuing 100 mln dlrs of convertible debt due 2002.', ['deal | Acme | value 100 mln dlrs']],
  [
    'S. African producer price inflation was 22.2 pct.',
    ['figure | South Africa | S. African producer price inflation | value 22.2 pct'],
  ],
])('a coin, a registrar and a nation are told apart: %s', (text, lines) => {
  expect(readingsOf(text, ON)).toEqual(lines);
});

it.each<[string, readonly string[]]>([
  [
    'ACME CORP <ACM> 4TH QTR NET\n\nOper shr 20 cts vs 18 cts\n    NOTE: 1986 4th qtr and year oper net excludes a gain of 492,000 dlrs and 1,241,000 dlrs, respectively, for carryforwards and a loss of 135,000 dlrs and 533,000 dlrs, respectively, for early retirement of debt.',
    [
      'growth | Acme | Oper shr | up | value 20 cts | previous 18 cts',
      'figure | Acme | gain | value 492,000 dlrs',
      'figure | Acme | gain | value 1,241,000 dlrs',
      'figure | Acme | loss | value 135,000 dlrs',
      'figure | Acme | loss | value 533,000 dlrs',
    ],
  ],
  [
    'ACME CORP <ACM> 2ND QTR NET\n\nShr 20 cts vs 18 cts\n    NOTE: Earnings exclude gains on discontinued operations of 147,671, or four cts a share in the quarter and gains of 760,603 dlrs, or 20 cts a share vs 520,200 dlrs, or 27 cts a share for the year',
    [
      'growth | Acme | Shr | up | value 20 cts | previous 18 cts',
      'figure | Acme | gains on discontinued operations | value 147,671',
      'figure | Acme | gains on discontinued operations per share | value four cts',
      'growth | Acme | gains on discontinued operations | up | value 760,603 dlrs | previous 520,200 dlrs',
      'growth | Acme | gains on discontinued operations per share | down | value 20 cts | previous 27 cts',
    ],
  ],
])('what a note sets apart: %s', (text, lines) => {
  expect(readingsOf(text)).toEqual(lines);
});
