import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { openSpill } from '../../src/run/spill.ts';

test.each([0, 1, 1000, 1e9])('gives back what was put by, with %i units kept in memory', (kept) => {
  const spill = openSpill(kept);
  const texts = Array.from({ length: 5000 }, (_, index) => `${index} é€\u{1f600}\n`);
  for (const text of texts) spill.add(text);
  expect([...spill.read()].join('')).toBe(texts.join(''));
});

test('nothing put by gives nothing', () => {
  expect([...openSpill().read()]).toEqual([]);
});

test('leaves no file behind', () => {
  const folder = mkdtempSync(join(tmpdir(), 'newsfacts-'));
  vi.stubEnv('TMPDIR', folder);
  const spill = openSpill(0);
  spill.add('text');
  expect(readdirSync(folder)).toEqual([]);
  expect([...spill.read()]).toEqual(['text']);
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});
