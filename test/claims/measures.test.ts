import { expect, it } from 'vitest';
import { readingsOf } from './readings.ts';

it.each<[string, readonly string[]]>([
  [
    "For fiscal 2026, Acme Corp's cloud revenue is expected to be around $206 million, representing 16 percent year over year growth.",
    ['growth | Acme | cloud revenue | up | change 16 percent | value $206 million | forecast'],
  ],
  [
    'Acme Bank made 1.5 billion euros in net profit, which represented a 12% fall but beat expectations of 1.4 billion euros.',
    ['growth | Acme Bank | net profit | down | change 12% | value 1.5 billion euros | expected 1.4 billion euros'],
  ],
  [
    'Acme Corp sees total revenue of $270 million to $275 million vs $271 million consensus, representing year-over-year growth of 6% to 7%.',
    [
      'growth | Acme | total revenue | up | change 6% to 7% | value $270 million to $275 million | expected $271 million | forecast',
    ],
  ],
  [
    'Acme Retail reported that cosmetics sales reached $74 million, contributing 8 percent of total revenue and showing an increase of 5 percent over last year.',
    [
      'growth | Acme Retail | cosmetics sales | up | change 5 percent | value $74 million',
      'figure | Acme Retail | cosmetics sales share of total revenue | value 8 percent',
    ],
  ],
  [
    'Acme Pay has helped grow its user base to 9 million customers across Spain, Italy and France, a 50% increase since October 2025.',
    ['growth | Acme Pay | user base | up | change 50% | value 9 million customers'],
  ],
  [
    'Acme Bank raised its cash dividend payout to 50% of net profit from 40%.',
    ['growth | Acme Bank | cash dividend payout | up | value 50% | previous 40%'],
  ],
])('a level and its change are one claim: %s', (text, lines) => {
  expect(readingsOf(text)).toEqual(lines);
});

it.each<[string, readonly string[]]>([
  [
    'A report from the Energy Information Administration on Wednesday, meanwhile, showed that crude inventories climbed for a second week in a row, up 3.4 million barrels.',
    ['growth | United States | crude inventories | up | change 3.4 million barrels'],
  ],
  [
    'The International Energy Agency said it expects global oil demand to grow by 1.2 million barrels a day in 2026.',
    ['growth | oil | global oil demand | up | change 1.2 million barrels a day | estimate'],
  ],
  [
    'Crude prices fell. It forecast total world demand at 104.1 million barrels per day for 2026 and at 105.3 million barrels per day for 2027.',
    [
      'figure | crude oil | total world demand | value 104.1 million barrels per day | forecast',
      'figure | crude oil | total world demand | value 105.3 million barrels per day | forecast',
    ],
  ],
  [
    'OPEC said demand for its crude would average 28.5 million bpd next year, 1.2 million bpd less than in 2025.',
    ['growth | OPEC | demand for its crude | down | change 1.2 million bpd | value 28.5 million bpd | forecast'],
  ],
  [
    'The results of U.S. builders came even as existing home prices in the third quarter rose 5.1% from a year earlier.',
    ['growth | United States | existing home prices | up | change 5.1%'],
  ],
  [
    "Canada's employment has now risen by a net 211,000. The number of unemployed Canadians was little changed at about 1.5 million in January but was up by 251,000 on a year earlier.",
    [
      'growth | Canada | employment | up | change 211,000',
      'growth | Canada | number of unemployed Canadians | flat | value 1.5 million',
      'growth | Canada | number of unemployed Canadians | up | change 251,000',
    ],
  ],
  [
    'Acme Mining Corp said gold output rose 3% to 40,000 ounces.',
    ['growth | Acme Mining | gold output | up | change 3% | value 40,000 ounces'],
  ],
])('what nobody is named for belongs to the economy or the goods: %s', (text, lines) => {
  expect(readingsOf(text)).toEqual(lines);
});

it.each<[string, readonly string[]]>([
  [
    "Acme Bank said it expects this year's net profit to be broadly in line with 2025's result of 9.3 billion euros.",
    ['growth | Acme Bank | net profit | flat | value 9.3 billion euros | forecast'],
  ],
  [
    "Acme Bank posted a profit. It guided for 2026 costs to be broadly flat on the prior year's 5.3 billion euros.",
    ['growth | Acme Bank | costs | flat | value 5.3 billion euros | forecast'],
  ],
  [
    'Acme Takeaway said turnover in 2025 was 28.2 billion euros, stable compared with the prior year.',
    ['growth | Acme Takeaway | turnover | flat | value 28.2 billion euros'],
  ],
  [
    'Acme Corp declared a dividend of 1.50 pence a share, flat from a year ago.',
    ['figure | Acme | dividend | value 1.50 pence'],
  ],
  [
    'Acme Bank said shareholder returns on last year’s earnings will amount to 9 billion euros in total.',
    ['figure | Acme Bank | shareholder returns | value 9 billion euros | forecast'],
  ],
  [
    'Expectations for earnings growth are +11.7% for Apple, +61% for Meta and a whopping +85% for Amazon.',
    [
      'growth | Apple | earnings | up | change +11.7% | estimate',
      'growth | Meta Platforms | earnings | up | change +61% | estimate',
      'growth | Amazon | earnings | up | change +85% | estimate',
    ],
  ],
  [
    'Acme Pay Inc said the net retention rate for customers with more than 10 users was 115%. The number of active customers with more than 10 users was 59,214, up 10% from 53,688.',
    [
      'figure | Acme Pay | net retention rate for customers | value 115%',
      'growth | Acme Pay | number of active customers | up | change 10% | value 59,214 | previous 53,688',
    ],
  ],
])('a level in its own words: %s', (text, lines) => {
  expect(readingsOf(text)).toEqual(lines);
});
