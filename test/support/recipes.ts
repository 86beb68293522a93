import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './binary.ts';

const PAGE = readFileSync(join(ROOT, 'docs/scale.md'), 'utf8');

/** The blocks of a language under a heading of docs/scale.md, as they stand there. */
export function recipes(heading: string, language: string): readonly string[] {
  const section = PAGE.split(/^##+ /m).find((each) => each.startsWith(`${heading}\n`)) ?? '';
  const found = [...section.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, 'gm'))].map(
    ([, code = '']) => code,
  );
  if (found.length === 0) throw new Error(`docs/scale.md has no ${language} under ${heading}`);
  return found;
}

/** A folder with the command `newsfacts` in it, for a path; what follows are folders that come behind it. */
export function commandPath(folder: string): string {
  const bin = join(folder, 'bin');
  mkdirSync(bin, { recursive: true });
  const command = join(bin, 'newsfacts');
  writeFileSync(command, `#!/bin/sh\nexec '${process.execPath}' '${join(ROOT, 'bin/newsfacts.js')}' "$@"\n`);
  chmodSync(command, 0o755);
  return `${bin}:${process.env.PATH ?? ''}`;
}

/** NDJSON of so many short articles; a line that is none in the place of one of them. */
export function articleLines(count: number, bad: number | null = null): string {
  const lines = Array.from({ length: count }, (_, n) => {
    const text = `Shares of Fernhill Group rose ${n % 9}.5% to $${n}.20 on Tuesday.`;
    return n === bad ? '{"id": "planted", "text": ' : JSON.stringify({ id: n, text });
  });
  return `${lines.join('\n')}\n`;
}
