import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Output } from '../../src/schema/output.ts';
import { newsfacts } from './streams.ts';

const folder = mkdtempSync(join(tmpdir(), 'newsfacts-'));
const at = (name: string) => join(folder, name);

beforeAll(() => {
  mkdirSync(at('in'));
  writeFileSync(at('in/a.txt'), 'Shares of Larkrise rose 4% to 149. WidgetComp fell 30 to 4,000. Apple fell 3%.\n');
  writeFileSync(
    at('own.csv'),
    'name,kind,ticker,exchange,aliases\nLarkrise Energy,company,LRK,LSE,Larkrise\nWidget Composite,index,,,WidgetComp\n',
  );
  writeFileSync(at('more.json'), '[{"name":"Apple","kind":"company","ticker":"APL"}]');
  writeFileSync(at('bad.csv'), 'name,kind\nLarkrise,firm\n');
  writeFileSync(at('in/own.md'), 'name,kind\nLarkrise,fund\n');
  writeFileSync(at('latin.csv'), Buffer.from('name,kind\nCaf\xe9 Noir,company\n', 'latin1'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const subjects = async (...flags: readonly string[]) => {
  const { stdout } = await newsfacts(['extract', at('in/a.txt'), '--json', ...flags]);
  return Output.parse(JSON.parse(stdout)).claims.map(({ subject, value }) => [
    subject.name,
    subject.ticker,
    value?.kind ?? null,
    value?.currency ?? null,
  ]);
};

describe('--gazetteer', () => {
  test('adds names, and says what a bare level of them is', async () => {
    const found = await subjects('--gazetteer', at('own.csv'));
    expect(found).toContainEqual(['Larkrise Energy', 'LRK', 'money', 'GBP']);
    expect(found).toContainEqual(['Widget Composite', null, 'points', null]);
    expect(await subjects()).not.toContainEqual(['Larkrise Energy', 'LRK', 'money', 'GBP']);
  });

  test('takes the place of shipped names, and may be given more than once', async () => {
    const found = await subjects('--gazetteer', at('own.csv'), '--gazetteer', at('more.json'));
    expect(found).toContainEqual(['Apple', 'APL', null, null]);
    expect(found).toContainEqual(['Larkrise Energy', 'LRK', 'money', 'GBP']);
  });

  test('goes with explain', async () => {
    const { stdout } = await newsfacts(['explain', at('in/a.txt'), '--gazetteer', at('own.csv')]);
    expect(stdout).toContain('Larkrise Energy');
  });

  test('is not read as an article', async () => {
    const { stdout } = await newsfacts(['extract', at('in'), '--json', '--gazetteer', at('in/own.md')]);
    expect(Output.parse(JSON.parse(stdout)).articles.map(({ path }) => path)).toEqual([at('in/a.txt')]);
  });

  test.each<[string, string]>([
    ['bad.csv', 'bad.csv:2  gazetteer/bad-row  kind must be one of company, '],
    ['none.csv', 'none.csv  read/missing  '],
    ['in', 'in  read/not-a-file  '],
  ])('%s is told, and 2, before anything is read or written', async (name, message) => {
    for (const command of ['extract', 'explain']) {
      const { exit, stdout, stderr } = await newsfacts([command, at('in/a.txt'), '--gazetteer', at(name)]);
      expect([exit, stdout]).toEqual([2, '']);
      expect(stderr).toContain(message);
    }
  });

  test('warns of an encoding, unless it is to be quiet', async () => {
    const run = (...flags: readonly string[]) =>
      newsfacts(['extract', at('in/a.txt'), '--gazetteer', at('latin.csv'), ...flags]);
    expect((await run()).stderr).toContain('read/encoding');
    expect(await run('-q')).toMatchObject({ exit: 0, stderr: '' });
  });
});
