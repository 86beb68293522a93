import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { extract } from '../../src/extract.ts';
import { buildArticle } from '../../src/read/article.ts';

const FOLDER = resolve(import.meta.dirname, '../../fixtures/articles');
const TEXTS = readdirSync(FOLDER).filter((name) => name.endsWith('.txt'));

/** Each sentence, broken off behind each of its words, and begun with each, a line each: a line may begin and end wherever it likes. */
const brokenOff = (text: string): string[] =>
  text.split(/(?<=[.!?]) |\n/).flatMap((sentence) => {
    const words = sentence.split(' ');
    return words.flatMap((_, i) => [words.slice(0, i + 1).join(' '), words.slice(i).join(' ')]);
  });

it.each(TEXTS)('%s is read wherever its sentences break off', (name) => {
  const lines = brokenOff(readFileSync(join(FOLDER, name), 'utf8'));
  for (let from = 0; from < lines.length; from += 60) {
    const text = lines.slice(from, from + 60).join('\n\n');
    const { bugs } = extract(buildArticle({ text, path: name, title: null, publishedAt: '2026-03-10' }).article);
    expect(bugs).toEqual([]);
  }
});

it('reads a line that begins with an infinitive', () => {
  expect(() =>
    extract(buildArticle({ text: 'to be $1.07 billion, plus or minus 2%', path: 'a.txt' }).article),
  ).not.toThrow();
});

it('reads a relative clause that the headline ends with', () => {
  const text =
    'Jobless rate in the 20 countries that share the euro fell 2%\n\nRise of 2% in lands that share the euro';
  expect(() => extract(buildArticle({ text, path: 'a.txt' }).article)).not.toThrow();
});
