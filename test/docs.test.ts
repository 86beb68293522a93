import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FORMATS, READABLE } from '../src/read/format.ts';

const ROOT = resolve(import.meta.dirname, '..');
const FILES = ['README.md', 'docs/claims.md', 'docs/formats.md', 'docs/quality.md', 'docs/scale.md'];

let bin = '';
beforeAll(() => {
  bin = mkdtempSync(join(tmpdir(), 'newsfacts-docs-'));
  writeFileSync(join(bin, 'newsfacts'), `#!/bin/sh\nexec node '${join(ROOT, 'bin/newsfacts.js')}' "$@"\n`);
  chmodSync(join(bin, 'newsfacts'), 0o755);
});
afterAll(() => rmSync(bin, { recursive: true, force: true }));

interface Example {
  readonly command: string;
  readonly output: string;
}

/** Commands behind `$ ` in the console blocks of a page, each with what stands below it. */
function examples(page: string): Example[] {
  return [...page.matchAll(/```console\n([\s\S]*?)```/g)].flatMap(([, block = '']) =>
    block
      .split(/^\$ /m)
      .slice(1)
      .map((each) => {
        const end = each.indexOf('\n');
        return { command: each.slice(0, end), output: each.slice(end + 1) };
      }),
  );
}

const tidy = (output: string) => output.replace(/[ \t]+$/gm, '').replace(/\n+$/, '\n');

for (const file of FILES) {
  describe(file, () => {
    it.each(examples(readFileSync(join(ROOT, file), 'utf8')))('shows what happens: $command', ({ command, output }) => {
      const PATH = `${bin}:${process.env.PATH ?? ''}`;
      const { stdout } = spawnSync('bash', ['-c', `{ ${command}; } 2>&1`], {
        cwd: ROOT,
        encoding: 'utf8',
        env: { ...process.env, PATH, NO_COLOR: '1' },
      });
      expect(tidy(stdout)).toBe(tidy(output));
    });
  });
}

describe('docs/formats.md', () => {
  const page = readFileSync(join(ROOT, 'docs/formats.md'), 'utf8');

  it('lists every problem of reading', () => {
    const sources = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
      .filter((path) => /^(?:read|run|cli).*\.ts$/.test(path))
      .map((path) => readFileSync(join(ROOT, 'src', path), 'utf8'))
      .join('\n');
    const made = [
      ...sources.matchAll(/(?:readError|readWarning)\(\s*'([a-z-]+)'/g),
      ...sources.matchAll(/^ {2}[A-Za-z_]+: \['([a-z-]+)', '[^']*'(?:, (?:null|'[^']*'))?\],$/gm),
      ...sources.matchAll(/'read\/([a-z-]+)'/g),
    ].map(([, code]) => code);
    const listed = [...page.matchAll(/^\| `read\/([a-z-]+)`/gm)].map(([, code]) => code);
    expect(listed).toEqual([...new Set(listed)].sort());
    expect([...new Set(made)].filter((code) => !listed.includes(code))).toEqual([]);
    expect(listed.filter((code) => !sources.includes(`'${code}'`) && !sources.includes(`'read/${code}'`))).toEqual([]);
  });

  it('lists every format and ending', () => {
    const formats = [...page.matchAll(/^\| `([a-z]+)` +\|/gm)].map(([, name]) => name);
    expect(formats).toEqual([...FORMATS]);
    expect(READABLE.filter((ending) => !page.includes(ending))).toEqual([]);
  });
});

describe('README.md', () => {
  const page = readFileSync(join(ROOT, 'README.md'), 'utf8');

  it('shows a library example that runs', () => {
    const code = /```js\n([\s\S]*?)```/.exec(page)?.[1] ?? '';
    const entry = join(ROOT, 'dist/index.js');
    const module = code.replace("'newsfacts'", JSON.stringify(entry));
    const printed = execFileSync('node', ['--input-type=module', '-e', module], { encoding: 'utf8' });
    expect(printed).toBe('gold up 1.2\n7\n');
  });

  it('names the exit codes that the help names', () => {
    const help = execFileSync('node', [join(ROOT, 'bin/newsfacts.js'), '--help'], { encoding: 'utf8' });
    const inHelp = [...help.matchAll(/^ {2}(\d+) {2,}\S/gm)].map(([, code]) => code);
    const inPage = [...page.matchAll(/^\| (\d+) +\|/gm)].map(([, code]) => code);
    expect(inPage).toEqual(inHelp);
  });
});
