import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readGazetteer } from '../../src/read/gazetteer.ts';

const folder = mkdtempSync(join(tmpdir(), 'newsfacts-'));
afterAll(() => rmSync(folder, { recursive: true }));

const read = (text: string | Uint8Array, name = 'own.csv') => {
  writeFileSync(join(folder, name), text);
  return readGazetteer(join(folder, name));
};

const faults = (text: string, name?: string) =>
  read(text, name).problems.map(({ code, line, message }) => [code, line, message]);

const FERNHILL = {
  name: 'Fernhill Group',
  kind: 'company',
  ticker: 'FRN',
  exchange: 'LSE',
  country: 'GB',
  currency: 'GBP',
  aliases: ['Fernhill', 'Fern Hill'],
};

describe('a gazetteer of CSV', () => {
  it('has a header, in any order, and aliases between bars', () => {
    const text =
      'kind,name,ticker,exchange,country,currency,aliases\ncompany,Fernhill Group,FRN,LSE,GB,GBP,Fernhill|Fern Hill\n';
    expect(read(text)).toEqual({ rows: [FERNHILL], problems: [] });
  });

  it('may leave out columns and cells', () => {
    const { rows } = read('\ufeffname,kind,aliases\r\n"Larkrise, Ltd",fund,\r\n');
    expect(rows).toEqual([
      { name: 'Larkrise, Ltd', kind: 'fund', ticker: null, exchange: null, country: null, currency: null, aliases: [] },
    ]);
  });

  it('takes country and currency from the exchange, by its code or another name', () => {
    const { rows } = read('name,kind,exchange,country\nA,company,LON,\nB,company,LSE,IE\nC,company,Elsewhere,\n');
    expect(rows.map(({ exchange, country, currency }) => [exchange, country, currency])).toEqual([
      ['LSE', 'GB', 'GBP'],
      ['LSE', 'IE', 'GBP'],
      ['Elsewhere', null, null],
    ]);
  });

  it.each<[string, string, number, RegExp]>([
    ['no header', '', 1, /no column "name"/],
    ['no column for the kind', 'name\nA\n', 1, /no column "kind"/],
    ['a column of another name', 'name,kind,sector\n', 1, /a column "sector"/],
    ['a column twice', 'name,kind,name\n', 1, /two columns "name"/],
    ['a cell too many', 'name,kind\n\nA,fund,x\n', 3, /3 cells under 2 names/],
    ['a quotation mark astray', 'name,kind\nA,fund\nB "b",fund\n', 3, /quotation mark/],
  ])('with %s is refused', (_, text, line, message) => {
    expect(read(text).rows).toEqual([]);
    expect(read(text).problems.filter(({ severity }) => severity === 'error')).toEqual([
      expect.objectContaining({ code: 'gazetteer/bad-csv', line, message: expect.stringMatching(message) }),
    ]);
  });

  it('tells each row that is wrong, with its line', () => {
    expect(
      faults('name,kind,ticker,country,currency\n,fund,,,\nA,firm,,,\nB,fund,A B,,\nC,fund,,UK2,\nD,fund,,,eur\n'),
    ).toEqual([
      ['gazetteer/bad-row', 2, 'name is missing'],
      ['gazetteer/bad-row', 3, expect.stringMatching(/^kind must be one of company, /)],
      ['gazetteer/bad-row', 4, 'ticker must be a ticker without spaces'],
      ['gazetteer/bad-row', 5, 'country must be an ISO 3166 code, such as DE'],
      ['gazetteer/bad-row', 6, 'currency must be an ISO 4217 code, such as EUR'],
    ]);
  });

  it('does not tell thousands of rows one by one', () => {
    const told = faults(`name,kind\n${'A,firm\n'.repeat(5000)}`);
    expect(told).toHaveLength(11);
    expect(told[10]).toEqual(['gazetteer/bad-row', 12, 'this row and 4989 more are wrong']);
  });
});

describe('a gazetteer of JSON', () => {
  it('is an array of objects', () => {
    expect(read(JSON.stringify([FERNHILL]), 'own.json')).toEqual({ rows: [FERNHILL], problems: [] });
    expect(read('[]', 'own.json')).toEqual({ rows: [], problems: [] });
  });

  it('is told by how it begins, where its name does not say so', () => {
    expect(read(` \n${JSON.stringify([FERNHILL], null, 2)}`, 'own').rows).toEqual([FERNHILL]);
  });

  it.each<[string, string, number, string]>([
    ['an object', '\n{}', 2, 'this is no JSON array'],
    ['words', 'name,kind', 1, 'this is no JSON array'],
    ['nothing closed', '[{"name":"A","kind":"fund"}\n', 2, 'the array is not closed'],
    ['something behind', '[]\n]', 2, 'something stands behind the array'],
    ['a comma too many', '[{"name":"A","kind":"fund"},\n]', 2, 'this row is not JSON'],
    ['a comma too few', '[\n{"name":"A"\n"kind":"fund"}]', 2, 'this row is not JSON'],
    ['a string that never ends', '[\n{"name":"A', 2, 'this row is not JSON'],
    ['a bracket of another kind', '[1}', 1, 'the array is not closed'],
  ])('with %s is refused', (_, text, line, message) => {
    expect(faults(text, 'own.json').at(-1)).toEqual(['gazetteer/bad-json', line, message]);
  });

  it('tells each row that is wrong, with the line that it starts on', () => {
    const text =
      '[ {"name":"a ] , \\" [","kind":"fund"},\n\n{"name":\n7,"kind":"fund"},"A",\n{"tickr":1,"name":"B","kind":"fund"}]';
    expect(faults(text, 'own.json')).toEqual([
      ['gazetteer/bad-row', 3, 'name must be text'],
      ['gazetteer/bad-row', 4, 'this must be an object'],
      ['gazetteer/bad-row', 5, 'there is no key "tickr"'],
    ]);
  });
});

describe('a gazetteer that cannot be read', () => {
  it('is a problem of reading', () => {
    expect(readGazetteer(join(folder, 'none.csv')).problems).toMatchObject([{ code: 'read/missing' }]);
    expect(readGazetteer(folder).problems).toMatchObject([{ code: 'read/not-a-file' }]);
    expect(read(new Uint8Array([0, 1, 2])).problems).toMatchObject([{ code: 'read/not-text' }]);
  });

  it('is read with a warning where it is not UTF-8', () => {
    const { rows, problems } = read(Buffer.from('name,kind\nCaf\xe9 Noir,company\n', 'latin1'));
    expect(rows.map(({ name }) => name)).toEqual(['Café Noir']);
    expect(problems).toMatchObject([{ code: 'read/encoding', severity: 'warning' }]);
  });
});
