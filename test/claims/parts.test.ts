import { expect, it } from 'vitest';
import { claimsOf } from './readings.ts';

/** A figure of a unit, a place or one kind of goods is not that of the whole firm or land. */
it.each<[string, string]>([
  ["Acme Corp's revenue from advertising rose 8%.", 'Acme | revenue from advertising'],
  ["Acme Corp's revenue from Asia rose 8%.", 'Acme | revenue from Asia'],
  ["Acme Corp's revenue in its cloud unit rose 8%.", 'Acme | revenue in its cloud unit'],
  ["Acme Corp's sales at its Keswick stores rose 8%.", 'Acme | sales at its Keswick stores'],
  ['Acme Corp said revenue at its cloud division rose 8%.', 'Acme | revenue at its cloud division'],
  ['Acme Corp said revenue from its cloud business rose 8%.', 'Acme | revenue from its cloud business'],
  ['Acme Corp said sales to carmakers rose 8%.', 'Acme | sales to carmakers'],
  ['Acme Corp said sales of phones rose 8%.', 'Acme | sales of phones'],
  ['Acme Corp posted an 8% rise in revenue from cloud services.', 'Acme | revenue from cloud services'],
  ['Acme Corp posted an 8% rise in sales in China.', 'Acme | sales in China'],
  ['Acme Corp posted an 8% rise in Chinese sales.', 'Acme | Chinese sales'],
  ['Acme Corp reported revenue of $5 million from cloud services.', 'Acme | revenue from cloud services'],
  ['Acme Corp reported revenue of $5 million in China.', 'Acme | revenue in China'],
  ['Acme Corp reported sales of $5 million at its Keswick chain.', 'Acme | sales at its Keswick chain'],
  ['Acme Corp made a profit of $5 million in its cloud unit.', 'Acme | profit in its cloud unit'],
  ["Acme Corp's cloud unit posted revenue of $5 million.", 'Acme | cloud unit revenue'],
  ["Acme Corp's cloud unit reported an 8% rise in revenue.", 'Acme | cloud unit revenue'],
  ["Acme Corp's cloud business grew revenue 8%.", 'Acme | cloud business revenue'],
  ["Acme Corp's China unit saw sales rise 8%.", 'Acme | China unit sales'],
  ["Revenue at Acme Corp's cloud unit rose 8%.", 'Acme | Revenue at cloud unit'],
  ['Sales at Acme Corp in China rose 8%.', 'Acme | Sales in China'],
  ["Sales at Acme Corp's Chinese business rose 8%.", 'Acme | Sales at Chinese business'],
  ["Revenue in Acme Corp's cloud segment rose 8% to $5 million.", 'Acme | Revenue in cloud segment'],
  ["In China, Acme Corp's sales rose 8%.", 'Acme | sales in China'],
  ['In China, Acme Corp said sales rose 8%.', 'Acme | sales in China'],
  ["Acme Corp's sales rose 8% in China.", 'Acme | sales in China'],
  ["Acme Corp's sales rose 8% in its home market.", 'Acme | sales in its home market'],
  ["Acme Corp's revenue rose 8% in the cloud division.", 'Acme | revenue in the cloud division'],
  ["Acme Corp's profit fell 8% at its cloud arm.", 'Acme | profit at its cloud arm'],
  ["In its cloud unit, Acme Corp's revenue rose 8%.", 'Acme | revenue in its cloud unit'],
  ['In the cloud segment, revenue rose 8% to $5 million at Acme Corp.', 'Acme | revenue in the cloud segment'],
  ['The electronics segment posted a sales gain of 8%, Acme Corp said.', 'Acme | electronics segment sales'],
  ["Acme Corp's electronics segment posted a sales gain of 8%.", 'Acme | electronics segment sales'],
  ["Its cloud unit's revenue rose 8%, Acme Corp said.", 'Acme | cloud unit revenue'],
  ["Acme Corp's revenue excluding cloud rose 8%.", 'Acme | revenue excluding cloud'],
  ["Acme Corp's sales of phones in China fell 8%.", 'Acme | sales of phones in China'],
  ['Acme Corp said its order intake for ships rose 8%.', 'Acme | order intake for ships'],
  ['Acme Corp said its loans to small firms rose 8%.', 'Acme | loans to small firms'],
  ['Acme Corp said deposits from abroad rose 8%.', 'Acme | deposits from abroad'],
  [
    'Acme Corp, which sells phones, said revenue from Europe, its largest market, rose 8%.',
    'Acme | revenue from Europe',
  ],
  ["Acme Corp's revenue outside America rose 8%.", 'Acme | revenue outside America'],
  ["Acme Corp's sales across Europe rose 8%.", 'Acme | sales across Europe'],
  ["Acme Corp's passenger numbers on Atlantic routes rose 8%.", 'Acme | passenger numbers on Atlantic routes'],
  ["Acme Corp's costs for fuel rose 8%.", 'Acme | costs for fuel'],
  ["Acme Corp's spending on research rose 8%.", 'Acme | spending on research'],
  ['Acme Corp cut spending on research by 8%.', 'Acme | spending on research'],
  ["Acme Corp's provisions for bad loans rose 8%.", 'Acme | provisions for bad loans'],
  ["Acme Corp's income from fees rose 8%.", 'Acme | income from fees'],
  ["Acme Corp's earnings before interest and tax rose 8%.", 'Acme | earnings before interest and tax'],
  ["Acme Corp's operating profit at constant currency rose 8%.", 'Acme | operating profit'],
  ["Acme Corp's first-half sales in Brazil and Mexico rose 8%.", 'Acme | sales in Brazil and Mexico'],
  ["Acme Corp's backlog for aircraft rose 8%.", 'Acme | backlog for aircraft'],
  ["Acme Corp's production of copper rose 8%.", 'Acme | production of copper'],
  ["Acme Corp's copper output from the Lota mine rose 8%.", 'Acme | copper output from the Lota mine'],
  ["Acme Corp's inventory of used cars rose 8%.", 'Acme | inventory of used cars'],
  ["Japan's output of steel rose 8%.", 'Japan | output of steel'],
  ["Japan's spending on food rose 8%.", 'Japan | spending on food'],
  ['Japanese exports of cars to Europe rose 8%.', 'Japan | Japanese exports of cars'],
  ["Japan's investment in machinery rose 8%.", 'Japan | investment in machinery'],
  ["Japan's imports from China rose 8%.", 'Japan | imports from China'],
  ["Japan's sales of new cars rose 8%.", 'Japan | sales of new cars'],
  ['Prices of food in Japan rose 8%.', 'Japan | Prices of food'],
  ["Japan's prices for services rose 8%.", 'Japan | prices for services'],
  ["Japan's consumer prices excluding food rose 8%.", 'Japan | consumer prices excluding food'],
  ["Japan's tax on fuel rose 8%.", 'Japan | tax on fuel'],
  ['Japanese tariffs on steel rose to 8%.', 'Japan | Japanese tariffs on steel'],
  ["Japan's lending to small firms rose 8%.", 'Japan | lending to small firms'],
  ["Japan's production of rice fell to 8 million tonnes.", 'Japan | production of rice'],
  ['Retail sales in Tokyo rose 8%.', 'Japan | Retail sales in Tokyo'],
  ["Japan's inflation excluding energy was 8%.", 'Japan | inflation excluding energy'],
  ['Orders for machine tools in Japan rose 8%.', 'Japan | Orders for machine tools'],
  ['Demand for loans in Japan rose 8%.', 'Japan | Demand for loans'],
  ["Japan's fees for visas rose 8%.", 'Japan | fees for visas'],
  ["Acme ETF's assets in Asia rose 8%.", 'Acme ETF | assets in Asia'],
])('the measure says what part it is of: %s', (text, told) => {
  const heading = text.includes('Acme') ? 'Acme Corp results' : 'Japan data';
  expect(claimsOf(`${heading}\n\n${text}`).map(({ subject, metric }) => `${subject.name} | ${metric}`)).toEqual([told]);
});

it.each([
  ["Acme Corp's sales rose 8% in the first quarter.", 'sales'],
  ["Acme Corp's sales in the early March period rose 8%.", 'sales'],
  ["Acme Corp's sales for the year rose 8%.", 'sales'],
  ["Acme Corp's sales in dollar terms rose 8%.", 'sales'],
  ["Acme Corp's sales rose 8% in line with forecasts.", 'sales'],
  ["Acme Corp's sales rose 8% in a weak market.", 'sales'],
  ["Acme Corp's profit at constant currency rose 8%.", 'profit'],
  ["Acme Corp's sales on a comparable basis rose 8%.", 'sales'],
  ['Sales at Acme Corp rose 8%.', 'Sales'],
  ['Acme Corp posted a profit of $5 million from a loss of $2 million.', 'profit'],
  ['Acme Corp reported revenue of $5 million from $4 million.', 'revenue'],
  ["Acme Corp's wholly-owned subsidiary reported sales of $5 million.", 'sales'],
])('words that tell no part are not told: %s', (text, metric) => {
  expect(claimsOf(`Acme Corp results\n\n${text}`).map((claim) => claim.metric)).toEqual([metric]);
});

it.each([
  'sales force',
  'cash burn',
  'debt rating',
  'profit share',
  'cost base',
  'dividend cover',
  'tax bill',
  'credit score',
  'order book',
  'wage bill',
])('the measure is what its last noun tells: %s', (words) => {
  expect(claimsOf(`Acme Corp results\n\nAcme Corp's ${words} fell 8%.`).map(({ metric }) => metric)).toEqual([words]);
});

it.each(['today', 'again', 'there', 'overall', 'worldwide', 'abroad'])('no noun behind a measure: %s', (word) => {
  expect(claimsOf(`Acme Corp results\n\nAcme Corp's sales ${word} fell 8%.`).map(({ metric }) => metric)).toEqual([
    'sales',
  ]);
});
