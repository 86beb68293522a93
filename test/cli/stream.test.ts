import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { afterAll, describe, expect, test } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { FailedLine, StreamLine } from '../../src/schema/output.ts';
import { ROOT } from '../support/binary.ts';
import { newsfacts } from './streams.ts';

const TEXT = 'Shares of Fernhill Group rose 4.5% to $31.20 on Tuesday.';
const folder = mkdtempSync(join(tmpdir(), 'newsfacts-'));
afterAll(() => rmSync(folder, { recursive: true }));

const line = (record: object) => `${JSON.stringify(record)}\n`;

async function answers(input: string | Uint8Array, ...argv: readonly string[]) {
  const { exit, stdout, stderr } = await newsfacts(['stream', ...argv], { stdin: input });
  const lines = stdout.split('\n').slice(0, -1);
  return { exit, stderr, stdout, lines: lines.map((each) => StreamLine.parse(JSON.parse(each))) };
}

/** The one answer to one record. */
async function answer(record: object, ...argv: readonly string[]) {
  const { lines } = await answers(line(record), ...argv);
  expect(lines).toHaveLength(1);
  return lines[0] as { claims: Exclude<StreamLine, FailedLine>['claims']; problems: { code: string }[] };
}

describe('each line in gives one line out', () => {
  test('in order, with the claims of its text and nothing on stderr', async () => {
    const input = ['a', 'b', 'a'].map((id) => line({ id, text: `${TEXT} ${id}` })).join('');
    const { exit, stderr, lines } = await answers(input);
    expect([exit, stderr]).toEqual([0, '']);
    expect(lines.map(({ id }) => id)).toEqual(['a', 'b', 'a']);
    for (const each of lines) {
      expect(each).toMatchObject({
        claims: [{ type: 'price_move', article: each.id, evidence: { path: '-', line: 1 } }],
      });
    }
  });

  test.each(['', '\n', ' \n\n'])(
    'whose claims are those of the article as a file, and in one: %j at its end',
    async (end) => {
      const record = { id: 'a', text: TEXT + end };
      writeFileSync(join(folder, 'a.txt'), record.text);
      writeFileSync(join(folder, 'a.ndjson'), line(record));
      const ids = (claims: readonly { id: string }[]) => claims.map(({ id }) => id);
      const { claims } = await answer(record);
      expect(claims).toHaveLength(1);
      for (const file of ['a.txt', 'a.ndjson']) {
        const { stdout } = await newsfacts(['extract', join(folder, file), '--json']);
        expect(ids(JSON.parse(stdout).claims)).toEqual(ids(claims));
      }
    },
  );

  test.each([
    ['"a"', '"a"'],
    ['7', '7'],
    ['12345678901234567890', '12345678901234567890'],
    ['0.10', '0.10'],
    ['null', 'null'],
    ['"\\u2028é\\ud800"', '"\\u2028é\\ud800"'],
  ])('that echoes the id %s', async (given, echoed) => {
    const { stdout } = await answers(`{"more":{"id":99999999999999999999},"id":${given},"text":"Quiet."}`);
    expect(stdout).toBe(`{"id":${echoed},"claims":[],"problems":[]}\n`);
  });

  test('whose id is null where there is none', async () => {
    expect((await answers(line({ text: '' }))).stdout).toBe('{"id":null,"claims":[],"problems":[]}\n');
  });

  test.each<[string, string | Uint8Array, string, unknown]>([
    ['blank', '', 'read/blank-line', null],
    ['blank but for a return', ' \r', 'read/blank-line', null],
    ['not JSON', '{"id":1,', 'read/bad-json', null],
    ['no object', '[1]', 'read/bad-json', null],
    ['not UTF-8', Buffer.from([0x22, 0xff, 0x22]), 'read/encoding', null],
    ['without a text', '{"id":"b"}', 'read/no-text', 'b'],
    ['with a text that is none', '{"id":"b","text":4}', 'read/bad-field', 'b'],
    ['with a title that is none', '{"id":3,"text":"","title":[]}', 'read/bad-field', 3],
    ['with an id that names nothing', '{"id":{},"text":""}', 'read/bad-field', null],
    ['too long', line({ id: 'x', text: 'y'.repeat(2000) }).trim(), 'read/long-line', null],
  ])('which is an error where it is %s, and the stream goes on', async (_name, bad, code, id) => {
    const good = (name: string) => Buffer.from(line({ id: name, text: TEXT }));
    const input = Buffer.concat([good('a'), Buffer.from(bad), Buffer.from('\n'), good('c')]);
    const { exit, stderr, lines } = await answers(input, '--max-line', '0.001');
    expect([exit, stderr]).toEqual([0, '']);
    expect(lines.map((each) => each.id)).toEqual(['a', id, 'c']);
    expect(FailedLine.parse(lines[1]).error.code).toBe(code);
  });

  test('also where the last has no line feed, and none for nothing', async () => {
    expect((await answers(line({ id: 1, text: '' }).trim())).lines).toHaveLength(1);
    expect(await answers('')).toMatchObject({ exit: 0, stdout: '', stderr: '' });
  });
});

describe('what is known beside the text', () => {
  test.each([
    ['2026-03-11', '2026-03-10'],
    ['2026-03-11T08:30:00Z', '2026-03-10'],
    ['Wed, 11 Mar 2026 08:30:00 GMT', '2026-03-10'],
  ])('the date %s places a day', async (publishedAt, day) => {
    const { claims, problems } = await answer({ text: TEXT, publishedAt });
    expect([claims[0]?.period?.start, problems]).toEqual([day, []]);
  });

  test.each(['soon', '02/03/2026', '2026-01-01 2026-01-02'])(
    'the date %s is left out with a warning',
    async (publishedAt) => {
      const { claims, problems } = await answer({ text: TEXT, publishedAt });
      expect(claims[0]?.period?.start).toBeNull();
      expect(problems).toMatchObject([{ code: 'read/date', severity: 'warning', path: '-', line: null }]);
      expect((await answer({ text: TEXT, publishedAt }, '--date-force', '2026-03-11')).problems).toEqual([]);
    },
  );

  const TITLE = 'Acme Corp shares jump 5% after its report';

  test.each([
    ['before a text', TEXT, `${TITLE}\n\n${TEXT}`],
    ['before blank lines', `\n\n${TEXT}`, `${TITLE}\n\n${TEXT}`],
    ['that the text begins with', `${TITLE}\n\n${TEXT}`, `${TITLE}\n\n${TEXT}`],
    ['of nothing', '', TITLE],
  ])('a title is read too, once: %s', async (_name, text, whole) => {
    const { claims } = await answer({ text, title: TITLE, publishedAt: '2026-03-11' });
    expect(claims[0]).toMatchObject({ subject: { name: 'Acme' }, change: { value: 5 } });
    for (const { evidence } of claims) expect(whole.slice(evidence.start, evidence.end)).toBe(evidence.quote);
    writeFileSync(join(folder, 'titled.ndjson'), line({ text, title: TITLE, publishedAt: '2026-03-11' }));
    const { stdout } = await newsfacts(['extract', join(folder, 'titled.ndjson'), '--json']);
    expect(claims.map(({ id }) => id)).toEqual(JSON.parse(stdout).claims.map(({ id }: { id: string }) => id));
  });

  test('what is null counts as left out', async () => {
    const { claims } = await answer({ id: null, text: TEXT, title: null, publishedAt: null, url: null, html: null });
    expect(claims).toHaveLength(1);
  });

  test('a sentence that was cut is a problem of its record', async () => {
    const { problems } = await answer({ text: `Sales rose 4% ${'and so on, '.repeat(1000)}` });
    expect(problems.map(({ code }) => code)).toEqual(['extract/long-sentence']);
  });

  test('the options choose claims', async () => {
    expect((await answer({ text: TEXT }, '--type', 'deal')).claims).toEqual([]);
    expect((await newsfacts(['stream', '--max-line', '0'])).exit).toBe(2);
  });
});

describe('a driver that asks and waits', () => {
  test('has each answer in one write before it asks again', async () => {
    const stdin = new Readable({ read() {} });
    const writes: string[] = [];
    const stdout = new Writable({
      decodeStrings: false,
      write(chunk, _encoding, done) {
        writes.push(chunk);
        if (writes.length === 3) stdin.push(null);
        else stdin.push(line({ id: writes.length, text: TEXT.repeat(2000) }));
        done();
      },
    });
    stdin.push(line({ id: 0, text: TEXT }));
    const exit = await main(['stream'], { stdin, stdout, stderr: new Writable(), env: {} });
    expect(exit).toBe(0);
    expect(writes.map((text) => [text.indexOf('\n') === text.length - 1, JSON.parse(text).id])).toEqual([
      [true, 0],
      [true, 1],
      [true, 2],
    ]);
  });

  test('that goes away ends it with 0', async () => {
    const { exit, stderr } = await newsfacts(['stream'], { stdin: line({ text: TEXT }), stdout: { fails: 'EPIPE' } });
    expect([exit, stderr]).toEqual([0, '']);
  });

  test('whose disk is full is told', async () => {
    const { exit, stderr } = await newsfacts(['stream'], { stdin: line({ text: TEXT }), stdout: { fails: 'ENOSPC' } });
    expect([exit, stderr]).toEqual([4, 'standard output  write/full  cannot write: no space left on the device\n']);
  });

  test('an input that fails is told', async () => {
    const stdin = Readable.from(
      (function* () {
        yield Buffer.from(line({ id: 1, text: '' }));
        throw new Error('gone');
      })(),
    );
    let said = '';
    const stderr = new Writable({
      write(chunk, _encoding, done) {
        said += chunk;
        done();
      },
    });
    const exit = await main(['stream'], {
      stdin,
      stdout: new Writable({ write: (_c, _e, done) => done() }),
      stderr,
      env: {},
    });
    expect([exit, said]).toEqual([1, '-  read/stdin  cannot read standard input: gone\n']);
  });

  test('may end it by SIGTERM while it waits', async () => {
    const child = spawn(process.execPath, [join(ROOT, 'bin/newsfacts.js'), 'stream']);
    let out = '';
    let err = '';
    child.stderr.on('data', (chunk) => {
      err += chunk;
    });
    child.stdin.write(`${line({ id: 'a', text: TEXT })}{"id":"not whole",`);
    for await (const chunk of child.stdout) {
      out += chunk;
      child.kill('SIGTERM');
    }
    const [code, signal] = child.exitCode === null ? await once(child, 'exit') : [child.exitCode, null];
    expect([code, signal, err]).toEqual([0, null, '']);
    expect(out.split('\n').filter((each) => each !== '')).toHaveLength(1);
  });
});
