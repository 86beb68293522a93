import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCsv } from '../../src/read/csv.ts';

const cellsOf = (text: string) => {
  const records = readCsv(text);
  return 'message' in records ? records : records.map(({ cells }) => cells);
};

describe('CSV', () => {
  it.each<[string, string, readonly (readonly string[])[]]>([
    [
      'commas and lines',
      'a,b\nc,d\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'lines that end in CRLF',
      'a,b\r\nc,d\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['a last line without an end', 'a\nb', [['a'], ['b']]],
    [
      'empty cells',
      ',\n"",x',
      [
        ['', ''],
        ['', 'x'],
      ],
    ],
    ['quoted commas, line ends and quotation marks', '"a,b","c\r\nd","e ""f"""', [['a,b', 'c\r\nd', 'e "f"']]],
    ['spaces as they are', ' a , b', [[' a ', ' b']]],
    ['no record on a blank line', '\na\n\r\n\nb\n\n', [['a'], ['b']]],
    ['nothing in nothing', '', []],
  ])('has %s', (_, text, cells) => {
    expect(cellsOf(text)).toEqual(cells);
  });

  it('tells the line that a record starts on', () => {
    const records = readCsv('a\n\n"b\nb"\r\n"c\r\n",c\nd');
    expect('message' in records ? [] : records.map(({ line }) => line)).toEqual([1, 3, 5, 7]);
  });

  it.each<[string, string, number]>([
    ['a quotation mark inside a cell', 'a\nb"c\n', 2],
    ['words behind a closing quotation mark', 'a\n"b" ,c', 2],
    ['a quoted cell that never ends', 'a\nb,"c\nd\n', 2],
    ['a return that ends no line', 'a\rb', 1],
    ['a fault behind a quoted line end', '"a\nb",c"', 2],
  ])('refuses %s, and tells the line', (_, text, line) => {
    expect(readCsv(text)).toMatchObject({ line, message: expect.any(String) });
  });

  it('gives back what was quoted', () => {
    const tables = fc.array(fc.array(fc.string(), { minLength: 2, maxLength: 4 }), { minLength: 1 });
    fc.assert(
      fc.property(tables, fc.constantFrom('\n', '\r\n'), (rows, end) => {
        const text = rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')).join(end);
        expect(cellsOf(text)).toEqual(rows);
      }),
    );
  });

  it('reads any text without throwing', () => {
    const signs = fc.array(fc.constantFrom('a', ',', '"', '\n', '\r')).map((parts) => parts.join(''));
    fc.assert(fc.property(signs, (text) => void readCsv(text)));
  });
});
