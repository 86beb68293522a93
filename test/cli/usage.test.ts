import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { deal, figure, growth, priceLevel, priceMove, priceTarget } from '../print/claims.ts';
import { newsfacts } from './streams.ts';

describe('help', () => {
  test.each([[['--help']], [['-h']], [['help']]])('with %j is on stdout, and 0', async (argv) => {
    const { exit, stdout, stderr } = await newsfacts(argv);
    expect([exit, stderr]).toEqual([0, '']);
    for (const words of ['extract', 'schema', 'Examples:', 'Exit codes:', '70']) expect(stdout).toContain(words);
  });

  test.each(['extract', 'stream', 'explain', 'quantities', 'rules', 'schema'])(
    'of %s has examples and exit codes',
    async (command) => {
      const { exit, stdout } = await newsfacts([command, '--help']);
      expect(exit).toBe(0);
      expect(stdout).toContain('Examples:');
      expect(stdout).toMatch(/Exit codes:/);
      expect((await newsfacts(['help', command])).stdout).toBe(stdout);
    },
  );

  test.each(['extract', 'stream', 'explain', 'quantities', 'rules', 'schema', ''])(
    'of %s keeps to 80 columns',
    async (command) => {
      const { stdout } = await newsfacts(['help', command], { stdout: { isTTY: true, columns: 80 } });
      for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
    },
  );

  test('without a command is on stderr, and 2', async () => {
    const { exit, stdout, stderr } = await newsfacts([]);
    expect([exit, stdout]).toEqual([2, '']);
    expect(stderr).toContain('Usage: newsfacts');
  });
});

test.each([[['--version']], [['-V']]])('%j prints the version alone', async (argv) => {
  const { exit, stdout, stderr } = await newsfacts(argv);
  expect([exit, stderr]).toEqual([0, '']);
  expect(stdout).toMatch(/^\d+\.\d+\.\d+\S*\n$/);
});

describe('wrong usage is 2 and says what was likely meant:', () => {
  test.each<[readonly string[], RegExp]>([
    [['extract', 'a.txt', '--fromat', 'json'], /unknown option '--fromat'\n\(Did you mean --format\?\)/],
    [['extract', 'a.txt', '--format', 'jsno'], /must be one of table, json, ndjson.*Did you mean json\?/],
    [['extract', 'a.txt', '-f', 'nd'], /Did you mean ndjson\?/],
    [['extract', 'a.txt', '--type', 'price-move'], /Did you mean price_move\?/],
    [['extract', 'a.txt', '--type', 'deal,grwoth'], /Did you mean growth\?/],
    [['extract', 'a.txt', '--color', 'allways'], /Did you mean always\?/],
    [['extract', 'a.txt', '--date', '2026-02-30'], /ISO 8601 date/],
    [['extract', 'a.txt', '--date', 'yesterday'], /ISO 8601 date/],
    [['extract', 'a.txt', '--date-order', 'ymd'], /must be one of dmy, mdy/],
    [['extract', 'a.txt', '--min-confidence', '2'], /number from 0 to 1/],
    [['extract', 'a.txt', '--min-confidence', ''], /number from 0 to 1/],
    [['extract', 'a.txt', '--json', '--format', 'table'], /cannot be used with/],
    [['extract', 'a.txt', '-o'], /argument missing/],
    [['explain'], /missing required argument 'path'/],
    [['explain', 'a.txt', 'b.txt'], /too many arguments/],
    [['explain', 'a.txt:0'], /lines are counted from 1/],
    [['explain', 'a.txt', '-f', 'tetx'], /must be one of text, json.*Did you mean text\?/],
    [['extract'], /no paths given\n {2}hint: '-' reads standard input/],
    [['extrct', 'a.txt'], /unknown command 'extrct'\n\(Did you mean extract\?\)/],
    [['news/a.txt'], /hint: to read it: newsfacts extract news\/a\.txt\n/],
    [['schema', 'clam'], /Did you mean claim\?/],
    [['schema', 'claim', 'more'], /too many arguments/],
  ])('%j', async (argv, message) => {
    const { exit, stdout, stderr } = await newsfacts(argv);
    expect([exit, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^newsfacts: /);
    expect(stderr).toMatch(message);
    expect(stderr).toContain('hint:');
  });

  test('control characters of the command line are shown, not sent', async () => {
    expect((await newsfacts(['extract', '--\u001b[2J'])).stderr).toContain('\\u{1b}[2J');
  });
});

describe('schema', () => {
  const schema = async (...argv: readonly string[]) => JSON.parse((await newsfacts(['schema', ...argv])).stdout);
  const validator = async (name: string) =>
    new Ajv2020({ allowUnionTypes: true, formats: { date: true } }).compile(await schema(name));
  const claims = [priceMove(), priceLevel(), priceTarget(), growth(), figure(), deal()];

  test('is draft 2020-12, and the document is meant where no name is given', async () => {
    expect(await schema()).toMatchObject({ $schema: 'https://json-schema.org/draft/2020-12/schema' });
    expect(await schema()).toEqual(await schema('output'));
  });

  test('names its parts and says what they hold', async () => {
    const { $defs } = await schema();
    expect(Object.keys($defs)).toEqual(expect.arrayContaining(['Claim', 'Quantity', 'Evidence', 'Problem']));
    expect($defs.Evidence.properties.line.description).toBe('counted from 1');
  });

  test('output takes a document, and nothing that it does not name', async () => {
    const valid = await validator('output');
    const document = {
      schema: 'newsfacts/1',
      generator: { name: 'newsfacts', version: '1.0.0' },
      claims,
      articles: [],
      problems: [],
    };
    expect(valid(document)).toBe(true);
    expect(valid({ ...document, more: 1 })).toBe(false);
    expect(valid({ ...document, claims: [{ ...claims[0], direction: 'sideways' }] })).toBe(false);
  });

  test('claim takes a line of NDJSON', async () => {
    const valid = await validator('claim');
    for (const claim of claims) {
      expect(valid({ ...claim, title: null, publishedAt: '2026-01-06' })).toBe(true);
      expect(valid(claim)).toBe(false);
    }
  });

  test('stream and quantities take their lines', async () => {
    const stream = await validator('stream');
    expect(stream({ id: 'a', claims, problems: [] })).toBe(true);
    expect(stream({ id: 7, error: { code: 'read/bad-json', message: 'no JSON' } })).toBe(true);
    expect(stream({ id: 'a', claims })).toBe(false);
    expect((await validator('quantities'))({ id: null, quantities: [claims[0]?.change] })).toBe(true);
  });
});
