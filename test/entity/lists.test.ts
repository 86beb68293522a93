import { describe, expect, it } from 'vitest';
import { loadGazetteer } from '../../src/entity/index.ts';
import { exchanges, gazetteerRows, nameLists } from '../../src/lexicon/gazetteer.ts';

const rows = gazetteerRows();

describe('the lists of names', () => {
  it('have four columns a row and end with a line end', () => {
    for (const { kind, text } of nameLists()) {
      expect(text.startsWith('\n') && text.endsWith('\n')).toBe(true);
      if (kind === 'sector') continue;
      for (const line of text.trim().split('\n')) expect(line.split('|'), line).toHaveLength(4);
    }
  });

  it('name no alias twice', () => {
    const seen = new Map<string, string>();
    const twice: string[] = [];
    for (const { name, aliases } of rows) {
      for (const alias of new Set([name, ...aliases].map((word) => word.replace(/^!/, '')))) {
        const other = seen.get(alias);
        if (other !== undefined && other !== name) twice.push(`${alias}: ${other}, ${name}`);
        seen.set(alias, name);
      }
    }
    expect(twice).toEqual([]);
  });

  it('name no entity twice', () => {
    const names = rows.map(({ name, kind }) => `${name} ${kind}`);
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });

  it('have tickers in capitals, countries of two letters and currencies of three', () => {
    for (const { name, ticker, country, currency } of rows) {
      if (ticker !== null) expect(ticker, name).toMatch(/^[A-Z0-9][A-Z0-9.&-]*(?: [AB])?$/);
      if (country !== null) expect(country, name).toMatch(/^[A-Z]{2}$/);
      if (currency !== null) expect(currency, name).toMatch(/^[A-Z]{3}$/);
    }
  });

  it('have cells without spaces around them or empty aliases', () => {
    for (const { name, aliases } of rows) {
      for (const word of [name, ...aliases]) expect(word, name).toBe(word.trim());
      expect(aliases, name).not.toContain('');
      expect(aliases, name).not.toContain(name);
    }
  });

  it('know every exchange that companies are listed on', () => {
    const codes = new Set(exchanges().map(({ code }) => code));
    for (const { exchange, kind } of rows)
      if (kind === 'company' && exchange !== null) expect(codes).toContain(exchange);
  });

  it('hold companies by ticker', () => {
    const { byTicker } = loadGazetteer();
    expect(byTicker('BABA')?.name).toBe('Alibaba');
    expect(byTicker('SPY')?.kind).toBe('fund');
    expect(byTicker('NOSUCH')).toBeNull();
  });
});
