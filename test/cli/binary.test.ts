import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { extract } from '../../src/extract.ts';
import { buildArticle } from '../../src/read/article.ts';
import type { Claim } from '../../src/schema/claim.ts';
import { Output } from '../../src/schema/output.ts';
import { buildBinary, shell } from './binary.ts';

const folder = mkdtempSync(join(tmpdir(), 'newsfacts-'));
const built = buildBinary();
const run = (line: string) => shell(line, built.bin, folder);

beforeAll(() => {
  mkdirSync(join(folder, 'many'));
  const text = (n: number) =>
    `Fernhill climbs\n\n${`Shares of Fernhill Group rose ${n % 9}.5% to $2${n}.\n\n`.repeat(20)}`;
  for (let n = 0; n < 40; n += 1) writeFileSync(join(folder, `many/${n}.txt`), text(n));
});
afterAll(() => {
  built.remove();
  rmSync(folder, { recursive: true });
});

describe('the program', () => {
  test('prints its version as package.json has it', () => {
    const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
    expect(run('$NEWSFACTS --version')).toEqual({ status: 0, stdout: `${version}\n`, stderr: '' });
  });

  test('reads articles as the library does, whatever their letters', () => {
    const fixtures = fileURLToPath(new URL('../../fixtures/articles/', import.meta.url));
    mkdirSync(join(folder, 'same'));
    for (const name of readdirSync(fixtures))
      if (name.endsWith('.txt')) cpSync(fixtures + name, join(folder, 'same', name));
    const dashed =
      'Fernhill slips\nMarch 13, 2023 — 10:16 pm EDT\n\n— Fernhill Group’s shares – down 4% on Tuesday – are “cheap” at £12½.\n';
    writeFileSync(join(folder, 'same/dashed.txt'), dashed);
    const { claims, articles } = Output.parse(JSON.parse(run('$NEWSFACTS extract same --json').stdout));
    const read = readdirSync(join(folder, 'same')).map((name) => {
      const text = readFileSync(join(folder, 'same', name), 'utf8');
      return extract(buildArticle({ text, path: `same/${name}` }).article);
    });
    expect(articles.map(({ publishedAt }) => publishedAt)).toEqual(read.map(({ article }) => article.publishedAt));
    const plain = (claim: Claim) => ({ ...claim, article: '', evidence: { ...claim.evidence, path: '' } });
    expect(claims.map(plain)).toEqual(read.flatMap((extraction) => extraction.claims.map(plain)));
  });

  test('ends with 2 on wrong usage, 3 where nothing could be read', () => {
    expect(run('$NEWSFACTS extract --fromat').status).toBe(2);
    expect(run('$NEWSFACTS extract missing.txt').status).toBe(3);
  });

  test.each(['table', 'json', 'ndjson'])('prints %s whole into a pipe', (format) => {
    const { status, stdout } = run(`$NEWSFACTS extract many -f ${format} | cat`);
    expect(status).toBe(0);
    expect(run(`$NEWSFACTS extract many -f ${format} > out; cat out`).stdout).toBe(stdout);
    if (format === 'json') expect(Output.parse(JSON.parse(stdout)).articles).toHaveLength(40);
  });

  test.each(['table', 'json'])('ends quietly with 0 where the reader of %s goes away', (format) => {
    expect(run(`$NEWSFACTS extract many -f ${format} -q | head -1`)).toMatchObject({ status: 0, stderr: '' });
    expect(run(`$NEWSFACTS extract many -f ${format} -q | true`)).toMatchObject({ status: 0, stderr: '' });
    expect(run(`$NEWSFACTS --help | true`)).toMatchObject({ status: 0, stderr: '' });
  });

  test('ends with 4 where the disk is full', () => {
    for (const line of [
      'extract many --json > /dev/full',
      'extract many -o /dev/full',
      '--version > /dev/full',
      'schema > /dev/full',
    ]) {
      const { status, stderr } = run(`$NEWSFACTS ${line}`);
      expect([line, status]).toEqual([line, 4]);
      expect(stderr).toContain('write/full');
    }
  });

  test('tells a short write of the last piece', () => {
    // A file-size limit of one block of 1,024 bytes: the system takes the first part of the text and refuses the rest.
    const { status, stderr } = run(`trap '' XFSZ; ulimit -f 1; $NEWSFACTS schema > out`);
    expect(status).toBe(4);
    expect(stderr).toContain('standard output  write/');
  });

  test('goes on where stderr is closed', () => {
    expect(run('$NEWSFACTS extract many missing.txt --json 2>&- | tail -c 2').stdout).toBe('}\n');
    expect(run('($NEWSFACTS extract missing.txt; echo $? >&3) 3>&1 2>&1 >/dev/null | true').stderr).toBe('');
  });

  test('reads standard input', () => {
    const { status, stdout } = run('cat many/1.txt | $NEWSFACTS extract - --json');
    expect(status).toBe(0);
    expect(Output.parse(JSON.parse(stdout)).articles.map(({ path }) => path)).toEqual(['-']);
    expect(run('$NEWSFACTS extract - < /dev/null').status).toBe(0);
  });

  test('has no colour in a pipe', () => {
    expect(run('$NEWSFACTS extract many | cat').stdout).not.toContain('\u001b');
    expect(run('FORCE_COLOR=1 $NEWSFACTS extract many | cat').stdout).toContain('\u001b');
  });
});
