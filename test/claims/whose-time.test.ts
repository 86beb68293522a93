import { describe, expect, it } from 'vitest';
import { claimsOf } from './readings.ts';

/** The period of the claim whose figure is so written, on Tuesday 21 July 2026: its days, else its words. */
function timeOf(text: string, figure: string): string | null | undefined {
  const claim = claimsOf(text, '2026-07-21').find((one) => (one.change ?? one.value)?.text === figure);
  if (claim === undefined) return undefined;
  const { period } = claim;
  return period === null
    ? null
    : period.start === null && period.end === null
      ? period.text
      : `${period.start}..${period.end}`;
}

const YEAR = '2025-01-01..2025-12-31';

describe('the time of the level reached stands behind it, that of the level before behind that', () => {
  it.each([
    [
      'Its gross margin widened from 31% in the second quarter to 34% in the third quarter.',
      '34%',
      'the third quarter',
    ],
    ['Its gross margin widened from 31% in the second quarter to 34%.', '34%', null],
    ['Keswick & Sons said its headcount fell from 5,200 in 2024 to 4,100 in 2025.', '4,100', YEAR],
    ['Unemployment in Spain dropped from 12.1% in March to 11.4% in April.', '11.4%', '2026-04-01..2026-04-30'],
    ['Bitcoin slid from $98,000 on Friday to $91,000 on Sunday.', '$91,000', '2026-07-19..2026-07-19'],
    [
      'Exports of Canada rose to C$5.1 billion in May from C$4.8 billion in April.',
      'C$5.1 billion',
      '2026-05-01..2026-05-31',
    ],
  ])('%s', (text, figure, time) => {
    expect(timeOf(`Marlowe Foods Inc reported on Tuesday. ${text}`, figure)).toBe(time);
  });
});

describe('a level before, set beside the one reached, has a time of its own', () => {
  it.each([
    ['Its cash was $8 billion, down from $9 billion in the first quarter.', '$8 billion', null],
    ['Its margin was 18%, against 21% in the third quarter of last year.', '18%', null],
    [
      'Its margin rose to 18% in the second quarter, compared with 17% in the first quarter.',
      '18%',
      'the second quarter',
    ],
    [
      'Its profit was $5 million, up from $4 million a year earlier, in the first quarter.',
      '$5 million',
      'the first quarter',
    ],
    ['Its profit rose to $5 million from $4 million in the first quarter.', '$5 million', 'the first quarter'],
  ])('%s', (text, figure, time) => {
    expect(timeOf(`Marlowe Foods Inc reported on Tuesday. ${text}`, figure)).toBe(time);
  });
});

describe('what a price has done since its high or low is not the day’s', () => {
  it.each([
    ['The shares of Marlowe Foods rose 1% on Monday. The stock is down 34% from its peak.', '34%', null],
    ['Gold was at $4,010 an ounce on Tuesday, up 9% from its May 31 low.', '9%', '2026-05-31..2026-07-21'],
    [
      'The Nasdaq fell 1.1% on Tuesday. It has dropped 10% from its all-time high in June.',
      '10%',
      '2026-06-01..2026-07-21',
    ],
    ['Brightline stock traded at $71 on Tuesday, up from a 52-week low of $34.', '$71', null],
    ['Cocoa fell to $8,222 a ton on Tuesday from a seven-week high of $8,749.', '$8,222', '2026-07-21..2026-07-21'],
    ['Gold fell 2% on Tuesday from a record high.', '2%', '2026-07-21..2026-07-21'],
  ])('%s', (text, figure, time) => {
    expect(timeOf(text, figure)).toBe(time);
  });
});

describe('a stretch that runs ends on the day up to which it is told', () => {
  it.each([
    ["Marlowe Foods stock had advanced 39% this year through Monday's close.", '39%', '2026-01-01..2026-07-20'],
    ["Through Monday's close, Brightline shares had gained 8.6% in 2026.", '8.6%', '2026-01-01..2026-07-20'],
    ['As of Friday, the Dow was up 6% this year.', '6%', '2026-01-01..2026-07-17'],
    ['The S&P 500 was up 12.8% through May.', '12.8%', '2026-01-01..2026-05-31'],
    ['The Dow is up 6% this year.', '6%', '2026-01-01..2026-07-21'],
  ])('%s', (text, figure, time) => {
    expect(timeOf(text, figure)).toBe(time);
  });
});

describe('the period, the year are those whose results are told', () => {
  it.each([
    [
      'Keswick & Sons reported fourth-quarter revenue of $310 million. Operating costs fell 8% in the period.',
      '8%',
      'fourth-quarter',
    ],
    [
      'Brightline on Tuesday reported 2025 revenue of $9.1 billion. Net income for the year was $1.2 billion.',
      '$1.2 billion',
      YEAR,
    ],
    [
      'Brightline reported revenue of $9.1 billion. Net income for the year was $1.2 billion.',
      '$1.2 billion',
      'the year',
    ],
  ])('%s', (text, figure, time) => {
    expect(timeOf(text, figure)).toBe(time);
  });
});

describe('how many shares rose and what groups of investors traded is of the market’s day', () => {
  it.each([
    [
      'Indian shares ended lower on Monday. The Sensex fell 0.8%. Foreign institutional investors sold shares worth Rs 4,200 crore.',
      'Rs 4,200 crore',
    ],
    [
      'Stocks ended higher on Monday, with the Nifty up 1%. More than 200 stocks hit their 52-week highs on the BSE.',
      '200 stocks',
    ],
  ])('%s', (text, figure) => {
    expect(timeOf(text, figure)).toBe('2026-07-20..2026-07-20');
  });
});

describe('what is done on a day to what stands says nothing of when it stood', () => {
  it.each([
    ['Brazil suspended interest payments on its $68 billion foreign debt on June 20.', '$68 billion', null],
    ["Keswick & Sons announced plans last September to enter India's $44 billion market.", '$44 billion', null],
    ['Net debt was $3 billion at the end of June, Marlowe Foods said.', '$3 billion', '2026-06-30..2026-06-30'],
    ['The fund has now become the largest in Europe after drawing $7 billion in inflows.', '$7 billion', null],
    ['Marlowe Foods now owns 40% of Keswick & Sons.', '40%', null],
    ['Inflation in Bolivia is now down to 10%.', '10%', null],
  ])('%s', (text, figure, time) => {
    expect(timeOf(text, figure)).toBe(time);
  });

  it('a market that somebody means to enter is as big as it is', () => {
    const [claim] = claimsOf("Keswick & Sons plans to enter India's $44 billion market.");
    expect(claim?.modality).toBe('actual');
  });
});

it.each([
  ['For the period 1 June to 11 July, sales were up 4.1%.', '2026-06-01..2026-07-11'],
  ['In the period from January 1 to May 31, sales were up 4.1%.', '2026-01-01..2026-05-31'],
  ['In the six weeks since, sales were up 4.1%.', 'the six weeks since'],
  ['In the six weeks since June 5, sales were up 4.1%.', '2026-06-05..2026-07-21'],
  [
    'In the first nine weeks of the new financial year, sales were up 4.1%.',
    'the first nine weeks of the new financial year',
  ],
  ['In the first two weeks of July, sales were up 4.1%.', '2026-07-01..2026-07-14'],
  ['Sales for the period were up 4.1%.', '2025-11-30..2026-05-30'],
])('a stretch by its ends, or by what it is the first part of: %s', (text, time) => {
  const told = 'Marlowe Foods Plc said sales rose 3.4% in the 26 weeks to 30 May.';
  expect(timeOf(`${told} ${text}`, '4.1%')).toBe(time);
});

it('the year by which an index is reckoned is no time', () => {
  const text = 'South Africa said its producer price index (base 1980) rose 0.8% in January to 233.9.';
  expect(timeOf(text, '0.8%')).toBe('2026-01-01..2026-01-31');
});

it.each([
  [
    'Saudi output in the first eight days of March averaged 2.6 million barrels per day.',
    '2.6 million barrels',
    '2026-03-01..2026-03-08',
  ],
  [
    'Marlowe Foods Inc said same-store sales fell 2.4% in the first seven weeks of the half.',
    '2.4%',
    'the first seven weeks of the half',
  ],
  [
    'Employment in Canada rose 0.3% in June. Hours worked also were up 0.9% from May.',
    '0.9%',
    '2026-06-01..2026-06-30',
  ],
])('the first days of a month, the month that a report is of: %s', (text, figure, time) => {
  const written = (one: string | undefined) => one?.startsWith(figure);
  const claim = claimsOf(text, '2026-07-21').find((one) => written((one.change ?? one.value)?.text));
  expect(claim?.period?.end == null ? claim?.period?.text : `${claim.period.start}..${claim.period.end}`).toBe(time);
});

it('a time that opens a bracket is of what stands in it', () => {
  const text =
    'Marlowe Foods had a profit of £61 million (H1 2024: £55 million), giving a margin of 14.8% (2024: 14.4%).';
  expect(timeOf(text, '14.8%')).toBe(null);
});

describe('a clause with "when" is of the time that it stands behind', () => {
  it.each([
    ['Japan’s housing starts rose 6% in May from April, when they fell 2%.', '2%', '2026-04-01..2026-04-30'],
    [
      'Marlowe Foods Inc said its profit was well down from 2024, when it earned $40 million.',
      '$40 million',
      '2024-01-01..2024-12-31',
    ],
    ['It was the largest gain since July 1979, when U.S. inventories were up 1.7%.', '1.7%', '1979-07-01..1979-07-31'],
  ])('%s', (text, figure, time) => {
    expect(timeOf(text, figure)).toBe(time);
  });
});

it('a quarter that goes on is the calendar’s for an economy, and no firm’s', () => {
  const text =
    'Terms of trade worsened in the first quarter of 2026 after a gain in the fourth quarter. Australia’s current account deficit was $3.2 billion in the quarter.';
  expect(timeOf(text, '$3.2 billion')).toBe('2026-01-01..2026-03-31');
  expect(timeOf('Oil supply fell in the first quarter by 2% to 45 million barrels.', '2%')).toBe(
    '2026-01-01..2026-03-31',
  );
  expect(timeOf('Marlowe Foods Inc said sales fell in the first quarter by 2%.', '2%')).toBe('the first quarter');
});

it('the day on which a dividend is paid is not its time, nor the hour at which an offer ends that of a price', () => {
  expect(timeOf('Marlowe Foods Inc said a dividend of 5 cents would be paid on August 1.', '5 cents')).toBe(null);
  const text = 'Marlowe Foods Inc said its offer expires at 2400 EST on July 28. Marlowe’s stock closed up $1 at $12.';
  expect(timeOf(text, '$1')).toBe(null);
});

describe('a time of the clause before, of the paper, of the contract is not that of the figure', () => {
  it.each([
    ['Marlowe Foods Inc, 41% owned by Keswick & Sons Plc, said earnings will improve in 2027.', '41%', null],
    [
      'Marlowe Foods Inc said its sales have risen in the past two decades and it aims to produce 2 million tonnes of flour.',
      '2 million tonnes',
      null,
    ],
    [
      'Marlowe Foods Inc said it planned to lift its capital spending this year and could buy back up to $3 billion of its shares.',
      '$3 billion',
      null,
    ],
    ['Marlowe Foods Inc also declared a 12.5% annual dividend increase.', '12.5%', null],
    ['Rubber futures closed 2 cents down except nearby June, which was unchanged.', '2 cents', null],
    ['Copper futures fell 3 cents in June.', '3 cents', '2026-06-01..2026-06-30'],
    ['Exports of China rose to 111 million tonnes during the calendar year.', '111 million tonnes', YEAR],
  ])('%s', (text, figure, time) => {
    expect(timeOf(text, figure)).toBe(time);
  });

  it('the day of a filing is not that of the deal', () => {
    const text = 'Marlowe Foods Inc has raised its stake in Keswick & Sons Plc to 22%, a filing showed on Tuesday.';
    expect(claimsOf(text, '2026-07-21').map((claim) => claim.period)).toEqual([null]);
  });

  it('an offer that begins on a day is of that day', () => {
    const text = 'Marlowe Foods Inc said it plans to begin tomorrow a $40 a share tender offer for Keswick & Sons Plc.';
    expect(claimsOf(text, '2026-07-21')[0]?.period?.start).toBe('2026-07-22');
  });

  it('a list of movers is of the hours that were told', () => {
    const text =
      'Bitcoin slid to $96,000 on Monday. BNB has soared by 12% in the past 24 hours. Other gainers include FLOKI (14%), IMX (13%) and FET (12%).';
    expect(timeOf(text, '14%')).toBe('2026-07-20..2026-07-21');
  });
});

it('a quarter that was told to the day ends on that day', () => {
  const text =
    'Marlowe Foods Inc reported on Tuesday. For its second quarter ended June 27, Marlowe Foods Inc reported sales of $119 million. Its second-quarter profit rose to $7 million.';
  expect(timeOf(text, '$7 million')?.slice(12)).toBe('2026-06-27');
});
