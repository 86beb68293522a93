import { describe, expect, it } from 'vitest';
import { decode } from '../../src/read/decode.ts';

const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const codes = (result: ReturnType<typeof decode>): string[] =>
  'code' in result ? [result.code] : result.problems.map((problem) => problem.code);

describe('decode', () => {
  it.each([
    ['UTF-8', utf8('€5 up'), '€5 up'],
    ['UTF-8 with a mark', bytes(0xef, 0xbb, 0xbf, 0x61), 'a'],
    ['UTF-16, little end first', bytes(0xff, 0xfe, 0x61, 0, 0xac, 0x20), 'a€'],
    ['UTF-16, big end first', bytes(0xfe, 0xff, 0, 0x61, 0x20, 0xac), 'a€'],
    ['text beyond the first plane', utf8('up 📈'), 'up 📈'],
    ['line ends of all kinds', utf8('a\r\nb\rc\nd'), 'a\r\nb\rc\nd'],
  ])('reads %s', (_about, input, text) => {
    expect(decode(input, 'a.txt')).toEqual({ text, problems: [] });
  });

  it('reads what is not UTF-8 as windows-1252, with a warning', () => {
    const result = decode(bytes(0x93, 0x80, 0x35, 0x94, 0x20, 0xe9, 0xa3), 'a.txt');
    expect(result).toMatchObject({ text: '“€5” é£', problems: [{ code: 'read/encoding', severity: 'warning' }] });
  });

  it('gives empty text with a warning', () => {
    expect(decode(bytes(), 'a.txt')).toMatchObject({ text: '' });
    expect(codes(decode(bytes(), 'a.txt'))).toEqual(['read/empty']);
    expect(codes(decode(utf8(' \n'), 'a.txt'))).toEqual(['read/empty']);
  });

  it.each([
    ['a NUL', utf8('Acme\u0000rose')],
    ['mostly controls', utf8('\u0001\u0002\u0003abc')],
    ['UTF-32', bytes(0xff, 0xfe, 0, 0, 0x61, 0, 0, 0)],
  ])('takes %s for no text', (_about, input) => {
    expect(codes(decode(input, 'a.txt'))).toEqual(['read/not-text']);
  });

  it('keeps the few controls of wire copy', () => {
    expect(decode(utf8('\u0002Acme Widgets rose by three crowns a share\u0003'), 'a.txt')).toMatchObject({
      problems: [],
    });
  });
});
