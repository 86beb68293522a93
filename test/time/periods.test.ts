import { describe, expect, it } from 'vitest';
import { findPeriods, type PeriodContext } from '../../src/time/index.ts';

/** A Thursday. */
const PAST: PeriodContext = { publishedOn: '2024-08-15', tense: 'past', calendarQuarters: false };
const FUTURE: PeriodContext = { ...PAST, tense: 'future' };
const ECONOMY: PeriodContext = { ...PAST, calendarQuarters: true };
const JUNE_YEAR: PeriodContext = { ...PAST, fiscalYearEnd: 6 };
const UNDATED: PeriodContext = { ...PAST, publishedOn: null };

const said = (sentence: string, context: PeriodContext): string[] =>
  findPeriods(sentence, 0, sentence.length, context).map(
    ({ value }) => `${value.text} | ${value.start ?? '-'} | ${value.end ?? '-'}`,
  );

type Row = readonly [sentence: string, ...periods: string[]];

const table = (name: string, context: PeriodContext, rows: readonly Row[]) =>
  describe(name, () => {
    it.each(rows.map(([sentence, ...periods]) => ({ sentence, periods })))('$sentence', ({ sentence, periods }) => {
      expect(said(sentence, context)).toEqual(periods);
    });
  });

table('a day', PAST, [
  ['Oakfield fell 3% on Thursday.', 'Thursday | 2024-08-15 | 2024-08-15'],
  ['Oakfield fell 3% on Friday.', 'Friday | 2024-08-09 | 2024-08-09'],
  ["Monday's drop of 4% was the worst.", 'Monday | 2024-08-12 | 2024-08-12'],
  ['It lost 2% last Thursday.', 'last Thursday | 2024-08-08 | 2024-08-08'],
  ['It lost 2% yesterday and 1% today.', 'yesterday | 2024-08-14 | 2024-08-14', 'today | 2024-08-15 | 2024-08-15'],
  ['It paid $2bn on May 19.', 'May 19 | 2024-05-19 | 2024-05-19'],
  ['It paid $2bn on Nov. 19.', 'Nov. 19 | 2023-11-19 | 2023-11-19'],
  ['It paid $2bn on the 3rd of June.', 'the 3rd of June | 2024-06-03 | 2024-06-03'],
  ['It stood at 81 on Thu, Feb 13, 2020.', 'Thu, Feb 13, 2020 | 2020-02-13 | 2020-02-13'],
  ['The selloff of 9% (15-Feb-24) was brief.', '15-Feb-24 | 2024-02-15 | 2024-02-15'],
  ['It stood at 81 on 2024-03-02.', '2024-03-02 | 2024-03-02 | 2024-03-02'],
  ['It stood at 81 on Tuesday, 3/26/2024.', 'Tuesday, 3/26/2024 | 2024-03-26 | 2024-03-26'],
  ['It raised $4m on January 1 this year.', 'January 1 this year | 2024-01-01 | 2024-01-01'],
  ['Options worth $3m expire on Feb. 11-14.', 'Feb. 11-14 | 2024-02-11 | 2024-02-14'],
  ['Sales in mid-March fell 3%.', 'mid-March | 2024-03-11 | 2024-03-20'],
  ['It bought 5,000 shares between March 10 and 31.', 'between March 10 and 31 | 2024-03-10 | 2024-03-31'],
  ['It rose from March 10 to 12 cents.', 'March 10 | 2024-03-10 | 2024-03-10'],
  [
    'It earned $5m in the first quarter ended March 28, 2024.',
    'the first quarter ended March 28, 2024 | 2023-12-29 | 2024-03-28',
  ],
  ['It paid $2bn on May one.', 'May one | 2024-05-01 | 2024-05-01'],
  ['On March one it paid $2bn.', 'March one | 2024-03-01 | 2024-03-01'],
  ['Stocks on July two were 3m tonnes.', 'July two | 2024-07-02 | 2024-07-02'],
  ['Stocks rose to 3m tonnes by June one this year.', 'by June one this year | - | 2024-06-01'],
  ['In March two plants produced 3m tonnes.', 'March | 2024-03-01 | 2024-03-31'],
  ['In June one of the plants produced 3m tonnes.', 'June | 2024-06-01 | 2024-06-30'],
  ['It was up 2% that day.', 'that day | - | -'],
  ['It was up 2% this morning.', 'this morning | 2024-08-15 | 2024-08-15'],
  ['It was 2% lower by 0944 GMT.', 'by 0944 GMT | 2024-08-15 | 2024-08-15'],
  ['It was 2% up as of 4:36 p.m. New York time.', 'as of 4:36 p.m. New York time | 2024-08-15 | 2024-08-15'],
  ['It was 2% up by 10:42 am AEDT.', 'by 10:42 am AEDT | 2024-08-15 | 2024-08-15'],
]);

table('a part of a year that is told by another year', { ...PAST, fiscalYearEnd: 3 }, [
  [
    'It earned $2m in the April-June quarter a year ago.',
    'the April-June quarter a year ago | 2023-04-01 | 2023-06-30',
  ],
  [
    'It earned $2m in the April-June quarter of the previous fiscal.',
    'the April-June quarter of the previous fiscal | 2023-04-01 | 2023-06-30',
  ],
  ['It earned $2m in the April-June period last year.', 'the April-June period last year | 2023-04-01 | 2023-06-30'],
  ['It earned $2m in the April-June quarter of FY24.', 'the April-June quarter of FY24 | 2023-04-01 | 2023-06-30'],
  [
    'It earned $2m in the January-March quarter of FY24.',
    'the January-March quarter of FY24 | 2024-01-01 | 2024-03-31',
  ],
  [
    'It earned $2m in the April-June quarter of 2023-24.',
    'the April-June quarter of 2023-24 | 2023-04-01 | 2023-06-30',
  ],
  ['It earned $2m in the June quarter last year.', 'the June quarter last year | 2023-04-01 | 2023-06-30'],
  ['It earned $2m in the first quarter of last fiscal.', 'the first quarter of last fiscal | 2023-04-01 | 2023-06-30'],
  ['It earned $2m in the corresponding quarter last fiscal.', 'the corresponding quarter last fiscal | - | -'],
  ['It earned $2m in the April-June quarter.', 'the April-June quarter | 2024-04-01 | 2024-06-30'],
  [
    'It earned $2m in the April-June quarter, a year after it had lost $1m.',
    'the April-June quarter | 2024-04-01 | 2024-06-30',
  ],
]);

table('months of a year', PAST, [
  ['Sales rose 2% in the first six months of 2023.', 'the first six months of 2023 | 2023-01-01 | 2023-06-30'],
  ['Sales rose 2% in the first month of the year.', 'the first month of the year | 2024-01-01 | 2024-01-31'],
  [
    'Sales rose 2% in the first nine months of the year.',
    'the first nine months of the year | 2023-01-01 | 2023-09-30',
  ],
  ['Sales rose 2% in the last two months of last year.', 'the last two months of last year | 2023-11-01 | 2023-12-31'],
  ['Sales rose 2% in the first nine months of fiscal 2024.', 'the first nine months of fiscal 2024 | - | -'],
  ['Sales rose 2% in the first five months of 2022/23.', 'the first five months of 2022/23 | - | -'],
  ['Sales rose 2% in the first nine months.', 'the first nine months | - | -'],
  ['Sales rose 2% last calendar year.', 'last calendar year | 2023-01-01 | 2023-12-31'],
  ['Stocks rose 2% in the week that ended Aug. 9.', 'the week that ended Aug. 9 | 2024-08-03 | 2024-08-09'],
]);

table('a day to come', FUTURE, [
  ['It will cut rates by 25 basis points on Friday.', 'Friday | 2024-08-16 | 2024-08-16'],
  ['It will cut rates by 25 basis points on Monday.', 'Monday | 2024-08-19 | 2024-08-19'],
  ['It will pay $2 on Nov. 19.', 'Nov. 19 | 2024-11-19 | 2024-11-19'],
  ['Jobs are expected to have grown 2% in July.', 'July | 2024-07-01 | 2024-07-31'],
  ['It will open 40 shops by the end of January.', 'by the end of January | - | 2025-01-31'],
  ['It will keep the 4% gained since November 27.', 'since November 27 | 2023-11-27 | 2024-08-15'],
  ['It will open 40 shops tomorrow.', 'tomorrow | 2024-08-16 | 2024-08-16'],
]);

table('a month, a year', PAST, [
  ['Prices rose 2% in June.', 'June | 2024-06-01 | 2024-06-30'],
  ['Prices rose 2% in December.', 'December | 2023-12-01 | 2023-12-31'],
  ['Prices rose 2% in December 2020.', 'December 2020 | 2020-12-01 | 2020-12-31'],
  ['Prices rose 2% last month.', 'last month | 2024-07-01 | 2024-07-31'],
  ['Prices rose 2% last September.', 'last September | 2023-09-01 | 2023-09-30'],
  ['Prices rose 2% this year.', 'this year | 2024-01-01 | 2024-12-31'],
  ['Prices rose 2% last year.', 'last year | 2023-01-01 | 2023-12-31'],
  ['Prices rose 2% in 2018.', '2018 | 2018-01-01 | 2018-12-31'],
  ['Sales for full-year 2023 were $3bn.', 'full-year 2023 | 2023-01-01 | 2023-12-31'],
  ['1987 full-year earnings grew 20 pct.', '1987 full-year | 1987-01-01 | 1987-12-31'],
  ['Its 2025 year-end forecast is 41,000.', '2025 year-end | - | 2025-12-31'],
  ['Full-year sales were $3bn.', 'Full-year | - | -'],
  ['It earned $3bn in the year.', 'the year | - | -'],
  ['It earned $3bn in fiscal 2025.', 'fiscal 2025 | - | -'],
  ['We trim FY22-24 estimates by 6%.', 'FY22-24 | - | -'],
  ['The 2024/25 crop is 3 million tons.', '2024/25 | - | -'],
  ['Annual sales are $3bn.', 'Annual | - | -'],
  ['The annual rate was 3%.', 'annual | - | -'],
  ['It opened in March last year with 3 desks.', 'March last year | 2023-03-01 | 2023-03-31'],
  ['It earned $4m in its fiscal year ended May 31.', 'fiscal year ended May 31 | 2023-06-01 | 2024-05-31'],
]);

table('a stretch', PAST, [
  ['It gained 73% in the last 12 months.', 'the last 12 months | 2023-08-15 | 2024-08-15'],
  ['It gained 73% over a twelve-month horizon.', 'twelve-month horizon | 2023-08-15 | 2024-08-15'],
  ['Its 12-month performance is 7%.', '12-month | 2023-08-15 | 2024-08-15'],
  ['It gained 7% over the past week.', 'the past week | 2024-08-08 | 2024-08-15'],
  ['It gained 7% over the past year.', 'the past year | 2023-08-15 | 2024-08-15'],
  ['It built 90 homes over the last five years.', 'the last five years | 2019-08-15 | 2024-08-15'],
  ['It saves $4m over the next decade.', 'the next decade | 2024-08-15 | 2034-08-15'],
  ['It gained 7% in recent months.', 'recent months | - | -'],
  ['It gained 7% in a day.', 'in a day | 2024-08-14 | 2024-08-15'],
  ['It gained 7% over the last 24 hours.', 'the last 24 hours | 2024-08-14 | 2024-08-15'],
  ['Coin 24h 5% 7d 9%', '24h | 2024-08-14 | 2024-08-15', '7d | 2024-08-08 | 2024-08-15'],
  ['It is up 4% since 2008.', 'since 2008 | - | 2024-08-15'],
  ['It is up 4% since January 3.', 'since January 3 | 2024-01-03 | 2024-08-15'],
  ['It is up 4% since the start of the year.', 'since the start of the year | 2024-01-01 | 2024-08-15'],
  ['Its year-to-date gain is 4%.', 'year-to-date | 2024-01-01 | 2024-08-15'],
  ['It is up 4% so far this year.', 'so far this year | 2024-01-01 | 2024-08-15'],
  ['It is up 4% this month so far.', 'this month so far | 2024-08-01 | 2024-08-15'],
  ['It spends $11bn by 2026.', 'by 2026 | - | 2026-12-31'],
  ['It spends $11bn through 2026.', 'through 2026 | - | 2026-12-31'],
  ['It owed $4m as of December 31, 2023.', 'as of December 31, 2023 | 2023-12-31 | 2023-12-31'],
  ['It bought 80 shares between Jan. 28 and March 18.', 'between Jan. 28 and March 18 | 2024-01-28 | 2024-03-18'],
  ['Trade was $6m from January to May 2024.', 'from January to May 2024 | 2024-01-01 | 2024-05-31'],
  ['From 2014 to 2016 it earned $6m.', 'From 2014 to 2016 | 2014-01-01 | 2016-12-31'],
  ['It earned 45% more in the October-December period.', 'the October-December period | 2023-10-01 | 2023-12-31'],
  ['It rose 3% earlier this month.', 'earlier this month | - | -'],
]);

table("a company's quarter", PAST, [
  ['Sales rose 4% in the third quarter.', 'the third quarter | - | -'],
  ['Third-quarter sales rose 4%.', 'Third-quarter | - | -'],
  ['Sales rose 4% in the fourth quarter of 2023.', 'the fourth quarter of 2023 | - | -'],
  ['Sales rose 4% in the 1986 first quarter.', 'the 1986 first quarter | - | -'],
  ['Sales rose 4% in Q1FY22.', 'Q1FY22 | - | -'],
  ["It beat last year's first quarter by 4%.", "last year's first quarter | - | -"],
  ['In 1H25 sales rose 4%.', '1H25 | - | -'],
  ['4Q sales rose 4%.', '4Q | - | -'],
  ['Sales rose 4% in the quarter.', 'the quarter | - | -'],
  [
    'Sales rose 4% in the three months ended December 31.',
    'the three months ended December 31 | 2023-10-01 | 2023-12-31',
  ],
  ['Sales rose 4% in the quarter ended June 30.', 'the quarter ended June 30 | 2024-04-01 | 2024-06-30'],
  ['Sales rose 4% in the June quarter.', 'the June quarter | 2024-04-01 | 2024-06-30'],
  ['Sales rose 4% in the first half of the year.', 'the first half of the year | - | -'],
  ['Year', 'Year | - | -'],
  ['Nine mths', 'Nine mths | - | -'],
  ['It set aside 14 cts in quarter.', 'quarter | - | -'],
]);

table("an economy's quarter", ECONOMY, [
  ['Output grew 2% in the second quarter.', 'the second quarter | 2024-04-01 | 2024-06-30'],
  ['Output grew 2% in the third quarter.', 'the third quarter | 2023-07-01 | 2023-09-30'],
  ['Output grew 2% in Q4 2022.', 'Q4 2022 | 2022-10-01 | 2022-12-31'],
  ['Output grew 2% last quarter.', 'last quarter | 2024-04-01 | 2024-06-30'],
  ['Output grew 2% this quarter.', 'this quarter | 2024-07-01 | 2024-09-30'],
]);

table('a fiscal year that ends in June', JUNE_YEAR, [
  ['Sales rose 4% in the fourth quarter.', 'the fourth quarter | 2024-04-01 | 2024-06-30'],
  ['Sales rose 4% in Q1FY22.', 'Q1FY22 | 2021-07-01 | 2021-09-30'],
  ['Sales rose 4% in fiscal 2024.', 'fiscal 2024 | 2023-07-01 | 2024-06-30'],
]);

table('an article without a date', UNDATED, [
  ['It fell 3% on Friday.', 'Friday | - | -'],
  ['It fell 3% in the last 12 months.', 'the last 12 months | - | -'],
  ['It fell 3% in 2018.', '2018 | 2018-01-01 | 2018-12-31'],
  ['It fell 3% on May 19, 2018.', 'May 19, 2018 | 2018-05-19 | 2018-05-19'],
]);

table('no time at all', PAST, [
  ['It may fall 3%.'],
  ['OIL MAY FALL 3 PCT'],
  ['Theresa May owns 3% of it.'],
  ['It sold 3 wells to the owner, said May Petroleum.'],
  ['Output was cut in half to 3 tons.'],
  ['Protesters march on 3 banks.'],
  ['Sun Pharma gained 3%.'],
  ['It sat at 300.'],
  ['Monday.com gained 3%.'],
  ['Black Friday sales rose 3%.'],
  ['The second of 3 banks failed.'],
  ['The 10-year yield rose 3 basis points.'],
  ['A five-year plan costs $3bn.'],
  ['Rates fell by a quarter point to 3%.'],
  ['The Russell 2000 rose 3%.'],
  ['It rose to 2015 points.'],
  ['It hired 2000 workers.'],
  ['It cost $2000 a piece.'],
  ['Rates were 3% in the 1990s.'],
  ['The April contract rose 3%.'],
  ['Its daily active users rose 3%.'],
  ['It missed earlier estimates of 3%.'],
]);

describe('the period that a figure is held against', () => {
  const rows: readonly (readonly [string, string, string])[] = [
    ['It rose 3% from a year earlier.', 'a year earlier', 'yoy'],
    ['It rose 3% from a year ago.', 'a year ago', 'yoy'],
    ['It rose 3% from the same period last year.', 'the same period last year', 'yoy'],
    ['It rose 3% from the year-ago period.', 'the year-ago period', 'yoy'],
    ['It rose 3% from the prior-year quarter.', 'the prior-year quarter', 'yoy'],
    ['It rose 3% over the year earlier to 9.', 'the year earlier', 'yoy'],
    ['It rose 3% from the same quarter of 2019.', 'the same quarter of 2019', 'yoy'],
    ['It rose 3% from the previous quarter.', 'the previous quarter', 'qoq'],
    ['It rose 3% from the prior month.', 'the prior month', 'mom'],
    ['It rose 3% from a week ago.', 'a week ago', 'wow'],
  ];
  it.each(rows)('%s', (sentence, text, comparison) => {
    const [found] = findPeriods(sentence, 0, sentence.length, PAST);
    expect(found).toMatchObject({ value: { text }, earlier: true, comparison });
  });

  it.each([
    ['It rose 3% year over year.', 'yoy'],
    ['It rose 3% year-on-year.', 'yoy'],
    ['It rose 3% (YoY).', 'yoy'],
    ['It rose 3% Y/Y.', 'yoy'],
    ['It rose 3% on the year.', 'yoy'],
    ['It rose 3% month-on-month.', 'mom'],
    ['It rose 3% on the month.', 'mom'],
    ['It rose 3% sequentially.', 'qoq'],
    ['It rose 3% q/q.', 'qoq'],
    ['It rose 3% week over week.', 'wow'],
    ['It rose 3% on the day.', 'dod'],
    ['It rose 3% YTD.', 'ytd'],
  ])('%s is measured %s', (sentence, comparison) => {
    const [found] = findPeriods(sentence, 0, sentence.length, PAST);
    expect(found).toMatchObject({ earlier: false, comparison });
  });
});

describe('where a period stands', () => {
  it('is told in offsets of the whole article, with the words of the unclean text', () => {
    const text = 'A title.\nIt rose 3% in the fourth\u00a0quarter.';
    const clean = text.replace('\u00a0', ' ');
    const [found] = findPeriods(clean, 9, clean.length, PAST, text);
    expect(text.slice(found?.start, found?.end)).toBe('the fourth\u00a0quarter');
    expect(found?.value.text).toBe('the fourth\u00a0quarter');
  });

  it('says which periods are a company’s own', () => {
    const fiscal = (sentence: string, context: PeriodContext): boolean | undefined =>
      findPeriods(sentence, 0, sentence.length, context)[0]?.fiscal;
    expect(fiscal('Sales rose 3% in the third quarter.', PAST)).toBe(true);
    expect(fiscal('Output rose 3% in the third quarter.', ECONOMY)).toBe(false);
    expect(fiscal('Output rose 3% in June.', PAST)).toBe(false);
  });

  it('gives the same answer to a very long line in linear time', () => {
    const line = 'the first the year to the end of March to the year 2024 - 1 / 2 '.repeat(4000);
    const started = performance.now();
    findPeriods(line, 0, line.length, PAST);
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
