import { describe, expect, it } from 'vitest';
import { findEntities, loadGazetteer, openNameBook } from '../../src/entity/index.ts';
import { briefly, entitiesOf } from './entities.ts';

describe('known names', () => {
  const rows: [string, string[]][] = [
    ['The S&P 500 rose 1%.', ['S&P 500=S&P 500(index)']],
    ['The S & P 500 rose 1 % .', ['S & P 500=S&P 500(index)']],
    [
      'The Dow slipped and the Nasdaq jumped.',
      ['Dow=Dow Jones Industrial Average(index)', 'Nasdaq=Nasdaq Composite(index)'],
    ],
    ['S&P 500 futures were flat.', ['S&P 500 futures=S&P 500 futures(index)']],
    ['Brent crude futures fell below $70.', ['Brent crude futures=Brent crude(commodity)']],
    ['Spot gold added 0.4%.', ['Spot gold=spot gold(commodity)']],
    ['The greenback eased to 147 yen.', ['greenback=U.S. dollar(currency)', 'yen=Japanese yen(currency)']],
    ['Bitcoin slid while XRP gained.', ['Bitcoin=Bitcoin(crypto)', 'XRP=XRP(crypto)']],
    ['Bank of Japan officials met.', ['Bank of Japan=Bank of Japan(economy)']],
    ["China's exports fell.", ['China=China(economy)']],
    ['Hotel stocks rallied.', ['Hotel stocks=hotel sector(sector)']],
    [
      'The media, metal and auto sectors rose.',
      ['media=media sector(sector)', 'metal=metal sector(sector)', 'auto sectors=auto sector(sector)'],
    ],
    ['JPMorgan cut its view of Whitbread.', ['JPMorgan=JPMorgan Chase(company)', 'Whitbread=Whitbread(company)']],
    ['Imports from the U.S. rose.', ['U.S.=United States(economy)']],
  ];
  it.each(rows)('reads %s', (text, expected) => expect(briefly(text)).toEqual(expected));
});

describe('near misses', () => {
  const rows: [string, string][] = [
    ['Target prices rose.', 'a common word at the start of a sentence'],
    ['They visa the papers and gap the target.', 'small letters'],
    ['It is a bat and a stan.', 'a ticker in small letters'],
    ['Shares fell. Revenue rose. Analysts said so.', 'ordinary words with a capital'],
    ['Meanwhile, Overall Monday was quiet.', 'function words and days'],
    ['The city of Chicago slept.', 'a place'],
    ['It rose in Q3 and FY25.', 'periods'],
    ['The CEO and the CFO met.', 'titles'],
    ['They sold a ten-year bond.', 'a bond that the firm issues, no yield'],
    ['The media waited and tech lagged.', 'a sector word where no sectors are talked of'],
  ];
  it.each(rows)('finds nothing in %s (%s)', (text) => expect(briefly(text)).toEqual([]));
});

describe('patterns', () => {
  const rows: [string, string[]][] = [
    ["Germany's 10-year yield fell.", ["Germany's 10-year yield=Germany's 10-year yield(bond)"]],
    ['The two-year Treasury yield rose.', ['two-year Treasury yield=2-year Treasury yield(bond)']],
    ['The yield on the 10-year note rose.', ['10-year note=10-year Treasury yield(bond)']],
    ['The 10-year gilt yield rose.', ['10-year gilt yield=10-year gilt yield(bond)']],
    ['EUR/USD fell and USDJPY rose.', ['EUR/USD=EUR/USD(currency)', 'USDJPY=USD/JPY(currency)']],
  ];
  it.each(rows)('reads %s', (text, expected) => expect(briefly(text)).toEqual(expected));
});

describe('what stands around a name', () => {
  it('keeps the legal form, the ticker and "the" outside the span', () => {
    const text = 'Shares of the Zorblat Widget Corp. (NYSE: ZWC) rose.';
    const [found] = entitiesOf(text);
    expect(text.slice(found?.start, found?.end)).toBe('Zorblat Widget');
    expect(text.slice(found?.outer.start, found?.outer.end)).toBe('the Zorblat Widget Corp. (NYSE: ZWC)');
    expect(found?.value).toMatchObject({
      ticker: 'ZWC',
      tickerImplied: false,
      exchange: 'NYSE',
      currency: 'USD',
      traded: true,
    });
  });

  it('sees a possessive', () => {
    expect(entitiesOf("Tesla's margin and Airbus' orders.").map((m) => m.possessive)).toEqual([true, true]);
    expect(entitiesOf('Tesla margins.').map((m) => m.possessive)).toEqual([false]);
  });

  it('gives the currency of the listing', () => {
    const currencies = (text: string) => entitiesOf(text).map((m) => m.value.currency);
    expect(currencies('Qantas rose.')).toEqual(['AUD']);
    expect(currencies('Tencent rose.')).toEqual(['HKD']);
    expect(currencies('Infosys rose.')).toEqual(['INR']);
    expect(currencies('Zorblat Mines Ltd (TSX: ZBM) rose.')).toEqual(['CAD']);
  });

  it('says whether the article states the ticker', () => {
    expect(entitiesOf('Alibaba rose.')[0]?.value).toMatchObject({ ticker: 'BABA', tickerImplied: true });
    expect(entitiesOf('Alibaba Group Holding Limited (NYSE:BABA) rose.')[0]?.value).toMatchObject({
      name: 'Alibaba',
      ticker: 'BABA',
      tickerImplied: false,
      exchange: 'NYSE',
    });
  });

  it('reads a wire code with its exchange', () => {
    expect(entitiesOf('Zorblat Mines Ltd <ZORM.L> said it paid more.')[0]?.value).toMatchObject({
      ticker: 'ZORM',
      exchange: 'LSE',
    });
  });

  it('keeps spans in order, without overlaps, inside the sentence', () => {
    const text =
      'Apple Inc, Zorblat Group PLC (LSE: ZOR) and U.S. crude beat the S&P 500, EUR/USD and the 10-year yield.';
    const found = entitiesOf(text);
    expect(found.length).toBeGreaterThan(4);
    for (const [at, mention] of found.entries()) {
      expect(mention.start).toBeGreaterThanOrEqual(at === 0 ? 0 : (found[at - 1]?.outer.end ?? 0));
      expect(mention.end).toBeLessThanOrEqual(text.length);
    }
  });
});

describe('extra rows', () => {
  it('come before the lists', () => {
    const gazetteer = loadGazetteer([
      {
        name: 'Zorblat',
        kind: 'company',
        ticker: 'ZZZ',
        exchange: 'ASX',
        country: 'AU',
        currency: 'AUD',
        aliases: ['Tesla'],
      },
    ]);
    const clean = 'Tesla rose.';
    const [found] = findEntities(clean, 0, clean.length, openNameBook({ clean }, gazetteer));
    expect(found?.value.name).toBe('Zorblat');
  });

  it('take the place of the row of their name, with its other aliases and its ticker', () => {
    const own = {
      name: 'Alphabet',
      kind: 'company',
      ticker: 'ALF',
      exchange: 'ASX',
      country: 'AU',
      currency: 'AUD',
    } as const;
    const gazetteer = loadGazetteer([{ ...own, aliases: [] }]);
    const clean = 'Shares of Google rose.';
    const [found] = findEntities(clean, 0, clean.length, openNameBook({ clean }, gazetteer));
    expect(found?.value).toMatchObject({ name: 'Alphabet', ticker: 'ALF', currency: 'AUD' });
    expect(gazetteer.byTicker('GOOGL')).toMatchObject({ ticker: 'ALF' });
  });
});
