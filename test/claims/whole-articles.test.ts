import { expect, it } from 'vitest';
import { claimsOf } from './readings.ts';

/** Each claim of an article: what, whose, its figure, then what it is held against. */
const told = (text: string): string[] =>
  claimsOf(text, '2025-08-14').map(({ type, subject, metric, change, value, previous, expected }) =>
    [
      type,
      subject.name,
      metric,
      change?.text,
      value?.text,
      previous && `from ${previous.text}`,
      expected && `against ${expected.text}`,
    ]
      .filter(Boolean)
      .join(' | '),
  );

/** Articles of a few sentences, as the press writes them: what one sentence tells of goes on, or does not, into the next. */
const ARTICLES: readonly (readonly [text: string, ...claims: readonly string[]])[] = [
  [
    "Dubai's main share index rose 0.7%.\n\nIn Abu Dhabi, the index was up 0.2%.\n\nIn Kuwait, the benchmark index lost 0.3%.",
    'price_move | DFM General Index | 0.7%',
    'price_move | Abu Dhabi index | 0.2%',
    'price_move | Kuwait index | 0.3%',
  ],
  [
    'The Nikkei rose 1.7%. Chip equipment maker Advantest gave the biggest boost to the index, climbing 3.2%.',
    'price_move | Nikkei 225 | 1.7%',
    'price_move | Advantest | 3.2%',
  ],
  [
    'The FTSE 100 rose 0.5%. Miners were the biggest drag, falling 3.2%. Retailer Next led gains on the index, rising 4%.',
    'price_move | FTSE 100 | 0.5%',
    'price_move | Miners | 3.2%',
    'price_move | Next | 4%',
  ],
  [
    'Shares in Marlowe Homes Ltd (ASX: MHL) sank on Friday.\n\nAccording to a note out of Bell Potter, its analysts have kept their buy rating with an improved price target of $29.00 (from $25.00).',
    'price_target | Marlowe Homes | $29.00 | from $25.00',
  ],
  [
    'Shares in Marlowe Homes Ltd (ASX: MHL) sank on Friday.\n\nA note out of Macquarie shows that its analysts have put an outperform rating and $31.50 price target on the builder.',
    'price_target | Marlowe Homes | $31.50',
  ],
  [
    "Arbor Foods Corp said revenue was 184.5 billion yuan, compared with the 178.9 billion yuan average of 15 analysts' estimates.",
    'figure | Arbor Foods | revenue | 184.5 billion yuan | against 178.9 billion yuan',
  ],
  [
    'Arbor Foods Corp said profit rose 5% to $1.2 billion, versus the $1.1 billion that 14 analysts had expected.',
    'growth | Arbor Foods | profit | 5% | $1.2 billion | against $1.1 billion',
  ],
  [
    'Foreign investors sold $2.1 billion of Indian equities in July.',
    'figure | Foreign investors | Indian equities sold | $2.1 billion',
  ],
  [
    'TORONTO, Aug 14 - The Canadian dollar weakened 0.3%. The 10-year yield was up 4.2 basis points at 3.43%.',
    'price_move | Canadian dollar | 0.3%',
    'price_move | Canadian 10-year yield | 4.2 basis points | 3.43%',
  ],
  [
    'Gilts sold off. The 10-year yield rose 5 basis points to 4.64%.',
    'price_move | British 10-year yield | 5 basis points | 4.64%',
  ],
  [
    "Germany's 10-year yield was up 3 bps at 2.71%. Italy's 10-year yield was 4 bps higher at 3.51%. The two-year yield rose 2 bps to 1.95%.",
    "price_move | Germany's 10-year yield | 3 bps | 2.71%",
    "price_move | Italy's 10-year yield | 4 bps | 3.51%",
    'price_move | 2-year yield | 2 bps | 1.95%',
  ],
  [
    'Wall Street fell. Treasuries sold off and Bunds slipped. The two-year yield rose 2 bps to 3.95%.',
    'price_move | 2-year Treasury yield | 2 bps | 3.95%',
  ],
  [
    "Japan's economy grew faster than expected.\n\nGross domestic product rose an annualised 1.0% in April-June, against a median forecast for a 0.4% gain.",
    'growth | Japan | Gross domestic product | 1.0% | against 0.4%',
  ],
  [
    "Britain's economy slowed in the second quarter.\n\nGross domestic product rose by 0.3%, down from 0.7% in the first quarter but above the 0.1% forecast in a poll of economists.",
    'growth | United Kingdom | Gross domestic product | 0.3% | from 0.7% | against 0.1%',
  ],
  [
    'U.S. wage growth cooled.\n\nAverage hourly earnings gained 0.3% in July.',
    'growth | United States | Average hourly earnings | 0.3%',
  ],
  [
    "China's factories slowed.\n\nIndustrial output grew 5.7% in July. It missed forecasts for a 5.9% increase in a poll of economists.",
    'growth | China | Industrial output | 5.7%',
  ],
  [
    'Revenue at Arbor Foods rose 9%. Revenue per active customer was up 4%.',
    'growth | Arbor Foods | Revenue | 9%',
    'growth | Arbor Foods | Revenue per active customer | 4%',
  ],
  [
    'The S&P 500 slipped on Friday. Intel gained 2.9%.\n\nRetail sales rose 0.5% in July. Jobless claims rose to 240,000.',
    'price_move | Intel | 2.9%',
    'growth | United States | Retail sales | 0.5%',
    'growth | United States | Jobless claims | 240,000',
  ],
  [
    'The FTSE 100 slipped on Friday. Tesco gained 2.9%.\n\nRetail sales rose 0.5% in July. House prices fell 0.3%.',
    'price_move | Tesco | 2.9%',
    'growth | United Kingdom | Retail sales | 0.5%',
    'growth | United Kingdom | House prices | 0.3%',
  ],
  [
    'Tesco said its profit rose 5%. Tesco shares rose 3%. Tesco cut its costs.\n\nRetail sales rose 0.5% in the quarter.',
    'growth | Tesco | profit | 5%',
    'price_move | Tesco | 3%',
    'growth | Tesco | Retail sales | 0.5%',
  ],
  [
    'U.S. crude inventories rose by 3 million barrels in the week, the Energy Information Administration said.\n\nGasoline stocks fell by 792,000 barrels.',
    'growth | United States | U.S. crude inventories | 3 million barrels',
    'growth | United States | Gasoline stocks | 792,000 barrels',
  ],
  [
    'The International Energy Agency expects supply to rise by 2.5 million barrels per day. OPEC expects demand to grow.',
  ],
  [
    'Goldman Sachs expects demand to grow by 1.2 million bpd. Goldman Sachs said its trading revenue climbed 12%.',
    'growth | Goldman Sachs | trading revenue | 12%',
  ],
  ['Marlowe Foods said its profit rose 5%. Brightline said revenue fell 3%.', 'growth | Marlowe Foods | profit | 5%'],
  [
    'Marlowe Foods Corp chief executive Jane Hollis said profit rose 5%. Hollis said revenue fell 3%.',
    'growth | Marlowe Foods | profit | 5%',
    'growth | Marlowe Foods | revenue | 3%',
  ],
  [
    'In cryptocurrencies, bitcoin fell 4.1% to $118,200 after hitting a record high of $124,480.',
    'price_move | Bitcoin | 4.1% | $118,200',
    'price_level | Bitcoin | $124,480',
  ],
  [
    'Applied Materials slid 14.1%. Peers Lam Research and KLA Corp fell 7.3% and 8.4%, respectively. Retailers Target and Walmart gained 2% and 3%.',
    'price_move | Applied Materials | 14.1%',
    'price_move | Lam Research | 7.3%',
    'price_move | KLA | 8.4%',
    'price_move | Target | 2%',
    'price_move | Walmart | 3%',
  ],
  [
    'UnitedHealth Group climbed 12% after Berkshire Hathaway revealed a new stake worth about $1.6 billion.',
    'price_move | UnitedHealth | 12%',
  ],
  ['Sterling rose by a fifth of a cent against the dollar to $1.3510.'],
  [
    'Infosys shares rose. Two analysts raised their targets; the median price target is 1,725 rupees, per LSEG.',
    'price_target | Infosys | 1,725 rupees',
  ],
  [
    "India's Infosys up as brokerages lift targets\n\nInfosys shares climbed 3.9% on Monday. It raised the lower end of its FY26 revenue growth guidance to 1%-3% from 0%-3%.",
    'price_move | Infosys | 3.9%',
    'growth | Infosys | revenue growth guidance | 1%-3% | from 0%-3%',
  ],
  ['Heavyweight SoftBank Group slipped 0.4%.', 'price_move | SoftBank | 0.4%'],
  [
    'Harlan & Co. narrowed its profit forecast to a range of $4.75 billion to $5.5 billion, from $5 billion to $5.5 billion previously.\n\nThe Moline, Ill., company said sales fell 6% to $3 billion.\n\nThe Columbus, Ohio-based company raised its dividend to $1.70 from $1.60.',
    'growth | Harlan | profit forecast | $4.75 billion to $5.5 billion | from $5 billion to $5.5 billion',
    'growth | Harlan | sales | 6% | $3 billion',
    'growth | Harlan | dividend | $1.70 | from $1.60',
  ],
  [
    "Tesla reported quarterly revenue of $28 billion.\n\nDeutsche Bank's Edison Yu lifted his price target to $440 from $435.\n\nRBC's Tom Narayan has a $325 price target.\n\nBarclays' $275 target is unchanged. Goldman Sachs raised Morgan Stanley's price target to $180.",
    'figure | Tesla | revenue | $28 billion',
    'price_target | Tesla | $440 | from $435',
    'price_target | Tesla | $325',
    'price_target | Tesla | $275',
    'price_target | Morgan Stanley | $180',
  ],
  [
    "Trent's shares slumped 7.4 per cent after the Tata group retailer posted an 11 per cent rise in net profit.\n\nReliance Industries rose 2 per cent after the Mukesh Ambani-led conglomerate reported revenue of Rs 900 crore.",
    'price_move | Trent | 7.4 per cent',
    'growth | Trent | net profit | 11 per cent',
    'price_move | Reliance Industries | 2 per cent',
    'figure | Reliance Industries | revenue | Rs 900 crore',
  ],
  [
    'Tesla Inc delivered 497,099 vehicles in the quarter, up 7.4% from 462,890 a year earlier and well above the 443,919 expected by analysts.\n\nModel Y deliveries came to 481,166.',
    'growth | Tesla | vehicles delivered | 7.4% | 497,099 vehicles | from 462,890 | against 443,919',
    'figure | Tesla | Model Y deliveries | 481,166',
  ],
  [
    'Gulf markets fall\n\nSaudi Arabia: The index fell 0.4% to 10,842\nQatar: The index was flat at 11,478\nEgypt: The bluechip index lost 1.1% to 35,641',
    'price_move | Saudi Arabia index | 0.4% | 10,842',
    'price_move | Qatar index | 11,478',
    'price_move | Egypt index | 1.1% | 35,641',
  ],
  [
    'Harlan & Co. said construction and forestry sales fell 23% to $2.95 billion. Its food and beverage sales rose 3%. Rates climb and mortgage demand fell 4%.',
    'growth | Harlan | construction and forestry sales | 23% | $2.95 billion',
    'growth | Harlan | food and beverage sales | 3%',
    'growth | Harlan | mortgage demand | 4%',
  ],
  [
    'Barmen Bank AG aims for about 32 billion euros in revenue this year and a return on tangible equity of more than 10%.',
    'figure | Barmen Bank | revenue | 32 billion euros',
    'figure | Barmen Bank | return on tangible equity | 10%',
  ],
  [
    "Australia's household consumption rose 0.5 percent and added 0.3 percentage points to growth.",
    'growth | Australia | household consumption | 0.5 percent',
  ],
  [
    'BMW rose 2%.\n\nSalzgitter shares were 2.3% higher. Chip shares rose 3%.',
    'price_move | BMW | 2%',
    'price_move | Salzgitter | 2.3%',
    'price_move | chip sector | 3%',
  ],
  [
    "India's retail inflation eased to 2.10% in June from 2.82% in May.\n\nThe RBI expects inflation to average 3.7% this year. Economists polled by Meterline had forecast 2.50%.",
    'growth | India | retail inflation | 2.10% | from 2.82%',
    'figure | India | inflation | 3.7%',
  ],
  [
    'The smallcap index is inching towards bear market territory - a 20% drop from all-time highs hit in December. The Nasdaq is in a correction, commonly described as a drop of 10% or more from a recent peak. The S&P 500 entered a bear market, falling 20% from its peak.',
    'price_move | S&P 500 | 20%',
  ],
  [
    'Kronach Maschinen AG raised its outlook. It now expects a margin of 9.5 to 10.0 percent (previously: 8.5 to 9.5 percent).',
    'growth | Kronach Maschinen | margin | 9.5 to 10.0 percent | from 8.5 to 9.5 percent',
  ],
  [
    'Alden Corp earned 45 cents per share on revenue of $50.5 billion, beating the consensus of 36 cents and $47.1 billion, respectively.',
    'figure | Alden | earnings per share | 45 cents | against 36 cents',
    'figure | Alden | revenue | $50.5 billion | against $47.1 billion',
  ],
];

it.each(ARTICLES)('%s', (text, ...claims) => {
  expect(told(text)).toEqual(claims);
});

/** Each claim's anchor with its time and how sure it is. */
const timed = (text: string): string[] =>
  claimsOf(text, '2025-08-14').map(
    ({ change, value, period, modality }) =>
      `${(change ?? value)?.text} ${period === null ? 'none' : `${period.text} ${period.start ?? '?'}..${period.end ?? '?'}`} ${modality}`,
  );

const TIMED: readonly (readonly [text: string, ...claims: readonly string[]])[] = [
  [
    'Arbor Systems Inc forecast first-quarter revenue of $14 billion. For the quarter ended July 26, revenue rose 8%. Orders exceeded $800 million in the quarter.',
    '$14 billion first-quarter 2025-08-01..2025-10-31 forecast',
    '8% the quarter ended July 26 2025-04-27..2025-07-26 actual',
    '$800 million the quarter 2025-04-27..2025-07-26 actual',
  ],
  [
    'Arbor Systems Inc said operating profit was $1 billion in the April-June period, its second quarter. It kept its full-year outlook for organic growth of 7%.',
    '$1 billion the April-June period 2025-04-01..2025-06-30 actual',
    '7% full-year 2025-01-01..2025-12-31 forecast',
  ],
  [
    'Arbor Systems Inc returned $3 billion to shareholders, including $1.2 billion in buybacks.',
    '$3 billion none actual',
    '$1.2 billion none actual',
  ],
  [
    'Shares of Tesla, up 14% so far this year, fell 3.3% in afternoon trade.',
    '14% so far this year 2025-01-01..2025-08-14 actual',
    '3.3% none actual',
  ],
  [
    'Pell Brands Inc cut its outlook, now calling for earnings of $2.10 to $2.20 a share in 2025.',
    '$2.10 to $2.20 2025 2025-01-01..2025-12-31 forecast',
  ],
  [
    'Barmen Bank AG stuck to its goal of about 32 billion euros in revenue. It has exceeded its goal of cutting costs by $5 million.',
    '32 billion euros none forecast',
    '$5 million none actual',
  ],
  [
    "Since the deal in May, shares of Acme Foods are up 19%, outpacing the S&P 500's 10% advance.",
    '19% Since the deal in May 2025-05-01..2025-08-14 actual',
    '10% Since the deal in May 2025-05-01..2025-08-14 actual',
  ],
  [
    'Barmen Bank, which owns a 26% stake in Keswick Ltd, last week reported a 4.7% increase in net profit.',
    '26% none actual',
    '4.7% none actual',
  ],
  [
    'Traders price in 10 basis points of easing by the Bank of England by December and see a chance of a cut.',
    '10 basis points by December ?..2025-12-31 estimate',
  ],
  ['Harlan & Co. achieved its target of $2.2 billion in savings.', '$2.2 billion none actual'],
  ['Gold rose 1% to $3,400 and is up 27% this year.', '1% none actual', '27% this year 2025-01-01..2025-08-14 actual'],
  [
    'Gold rose 1% and silver 2% this week.',
    '1% this week 2025-08-11..2025-08-14 actual',
    '2% this week 2025-08-11..2025-08-14 actual',
  ],
  [
    'Arbor Systems Inc, which sources half of its parts at home, agreed in June to buy Keswick Ltd for $4 billion.',
    '$4 billion June 2025-06-01..2025-06-30 proposed',
  ],
  ['Arbor Systems Inc announced a $10 billion buyback.', '$10 billion none proposed'],
];

it.each(TIMED)('when: %s', (text, ...claims) => {
  expect(timed(text)).toEqual(claims);
});
