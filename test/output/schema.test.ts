import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { runBinary } from '../support/binary.ts';

/** A validator made by others from what `newsfacts schema` prints. */
function validatorOf(name: string) {
  const ajv = new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true });
  addFormats.default(ajv);
  const { stdout, status } = runBinary(['schema', name]);
  expect(status).toBe(0);
  return ajv.compile(JSON.parse(stdout));
}

describe('what is printed holds to the printed schema', () => {
  it('as one JSON document', () => {
    const validate = validatorOf('output');
    const output = JSON.parse(runBinary(['extract', 'seeds', 'fixtures/articles', '--json']).stdout);
    expect(output.claims.length).toBeGreaterThan(10);
    validate(output);
    expect(validate.errors ?? []).toEqual([]);
  });

  it('as NDJSON, line by line', () => {
    const validate = validatorOf('claim');
    const lines = runBinary(['extract', 'seeds', 'fixtures/articles', '--format', 'ndjson']).stdout.trim().split('\n');
    expect(lines.length).toBeGreaterThan(10);
    const errors = lines.flatMap((line) => (validate(JSON.parse(line)) ? [] : (validate.errors ?? [])));
    expect(errors).toEqual([]);
  });

  it('with problems in it', () => {
    const validate = validatorOf('output');
    const { stdout, status } = runBinary(['extract', 'seeds', 'no-such-file.txt', '--json']);
    expect(status).toBe(1);
    const output = JSON.parse(stdout);
    expect(output.problems).toHaveLength(1);
    expect(validate(output)).toBe(true);
  });
});

describe('the schema turns away what the claim model does not know', () => {
  const { stdout } = runBinary(['extract', 'seeds', '--json']);
  const validate = validatorOf('output');
  const spoiled: readonly (readonly [string, (claim: Record<string, unknown>) => void])[] = [
    ['a missing key', (claim) => delete claim.session],
    ['a key too many', (claim) => Object.assign(claim, { mood: 'good' })],
    ['a type that is none', (claim) => Object.assign(claim, { type: 'rumour' })],
    ['a confidence above one', (claim) => Object.assign(claim, { confidence: 1.5 })],
    ['a number as text', (claim) => Object.assign(claim.evidence as object, { line: '3' })],
  ];

  it.each(spoiled)('%s', (_, spoil) => {
    const output = JSON.parse(stdout);
    spoil(output.claims[0]);
    expect(validate(output)).toBe(false);
  });
});
