import { describe, expect, it } from 'vitest';
import { briefly, entitiesOf } from './entities.ts';

/** Twenty thousand names that begin with the same word. */
const MANY = Array.from({ length: 20_000 }, (_, at) => `a bid by Zorblat Unit${at} Inc and`).join(' ');

describe('names that an article teaches', () => {
  const rows: [string, string, string[]][] = [
    [
      'a short form shares the full form',
      'Zorblat Widget Corp said sales rose.\nZorblat fell 3%.',
      ['Zorblat Widget=Zorblat Widget(company)', 'Zorblat=Zorblat Widget(company)'],
    ],
    [
      'a bare ticker stands for the firm',
      'Zorblat Widget Corp (NASDAQ: ZWID) rose.\nWhy ZWID fell.',
      ['Zorblat Widget=Zorblat Widget(company)', 'ZWID=Zorblat Widget(company)'],
    ],
    [
      'a ticker may follow the name without a bracket',
      'Shares of Zorblat ZRBT rose.\nZRBT fell.',
      ['Zorblat=Zorblat(company)', 'ZRBT=Zorblat(company)'],
    ],
    [
      'an acronym stands for the name',
      'Quenby Nordic Tobacco Plc rose.\nQNT fell.',
      ['Quenby Nordic Tobacco=Quenby Nordic Tobacco(company)', 'QNT=Quenby Nordic Tobacco(company)'],
    ],
    [
      'people are no companies',
      'Sales fell, said Maria Quenby, chief executive of Zorblat.\nQuenby said so.',
      ['Maria Quenby=Maria Quenby(other)', 'Zorblat=Zorblat(company)', 'Quenby=Maria Quenby(other)'],
    ],
    [
      'a division is a name of its own',
      "Growth at Microsoft Lanterns and at Microsoft's rivals slowed.",
      ['Microsoft Lanterns=Microsoft Lanterns(other)', 'Microsoft=Microsoft(company)'],
    ],
    [
      'a firm may be named after a country',
      'American Widget Can Co earned more.',
      ['American Widget Can=American Widget Can(company)'],
    ],
    [
      '"and" belongs to a name that ends as a firm',
      'A unit of Quenby and Sloat Inc bought it.',
      ['Quenby and Sloat=Quenby and Sloat(company)'],
    ],
    [
      'a comma stands in the name of partners',
      'The lead manager is Quenby, Sloat and Co.',
      ['Quenby, Sloat=Quenby, Sloat(company)'],
    ],
    [
      'a country in brackets stands in the name of a unit',
      'A note of Quenby (Australia) Finance Ltd rose. Zorblat (USA) Corp fell.',
      ['Quenby (Australia) Finance=Quenby (Australia) Finance(company)', 'Zorblat (USA)=Zorblat (USA)(company)'],
    ],
    [
      'a common word opens a name before its legal form',
      'It bought Consolidated Quenby Corp and Metropolitan Consolidated Widgets Inc.',
      [
        'Consolidated Quenby=Consolidated Quenby(company)',
        'Metropolitan Consolidated Widgets=Metropolitan Consolidated Widgets(company)',
      ],
    ],
    [
      'an adjective of a country opens the name of a borrower',
      'The Swedish Widget Credit is issuing notes.',
      ['Swedish Widget Credit=Swedish Widget Credit(other)'],
    ],
    [
      'a legal form with full stops is no part of the name',
      'It bought Quenby International N.V. last year.',
      ['Quenby International=Quenby International(company)'],
    ],
    [
      'a body is no company',
      'It asked the Federal Widget Commission.',
      ['Federal Widget Commission=Federal Widget Commission(other)'],
    ],
    [
      'an exchange is no company',
      'It trades on the Quenby Stock Exchange.',
      ['Quenby Stock Exchange=Quenby Stock Exchange(other)'],
    ],
    [
      'the labels of wire tables are no names',
      'Shr 15 cts vs eight cts\nRevs 10 mln vs nine mln\nOper shr loss two cts',
      [],
    ],
    [
      'two firms in a row stay two',
      'Backed by Microsoft and Alphabet Inc. it grew.',
      ['Microsoft=Microsoft(company)', 'Alphabet=Alphabet(company)'],
    ],
    [
      'a common word counts once shown to be meant',
      'Visa Inc rose.\nVisa fell.',
      ['Visa=Visa(company)', 'Visa=Visa(company)'],
    ],
    ['a headline teaches nothing by its capitals', 'Seven Bold Lanterns Glow Tonight\n\nNothing else.', []],
  ];
  it.each(rows)('%s', (_, text, expected) => expect(briefly(text)).toEqual(expected));

  it('reads headlines in capitals by the names of the body', () => {
    const text = 'ZORBLAT WIDGET <ZBW> SEES HIGHER NET\n\nTULSA, May 2 - Zorblat Widget Co said net rose.';
    const [headline, body] = entitiesOf(text);
    expect(headline?.value).toMatchObject({ name: 'Zorblat Widget', ticker: 'ZBW', kind: 'company' });
    expect(body?.value).toBe(headline?.value);
  });

  it('names a firm by its headline where the body has no name', () => {
    const [found] = entitiesOf('QUENBY/SLOAT REALTY <QSR> 4TH QTR NET\n\nShr 15 cts vs eight cts');
    expect(found?.value).toMatchObject({ name: 'Quenby/Sloat Realty', ticker: 'QSR' });
  });

  it('takes a bracket for a ticker only where it can be one', () => {
    expect(entitiesOf('Quenby Nordic Widgets Plc (QNW) rose.')[0]?.value.ticker).toBeNull();
    expect(entitiesOf('Quenby Holdings (CEO) rose.')[0]?.value.ticker).toBeNull();
  });

  it('is not slowed by long runs of capitals or brackets', () => {
    const text = `${'Aa '.repeat(30_000)}\n${'(A '.repeat(30_000)}\n${'Aa-Bb/'.repeat(20_000)}\n${MANY}`;
    const from = performance.now();
    entitiesOf(text);
    expect(performance.now() - from).toBeLessThan(5_000);
  });
});
