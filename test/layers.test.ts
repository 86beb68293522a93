import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const SRC = join(import.meta.dirname, '../src');

const READERS = ['quantity', 'entity', 'time'];
const BELOW_RULES = ['schema', 'lexicon', 'text', ...READERS, 'frame'];
const BELOW_EXTRACT = [...BELOW_RULES, 'rules', 'refine'];

/**
 * What the files of a layer may import, besides each other: layers, or one file of a layer. Files directly under src
 * are layers of their own.
 */
const LAYERS: Readonly<Record<string, readonly string[]>> = {
  schema: [],
  lexicon: ['schema'],
  text: ['schema', 'lexicon'],
  quantity: ['schema', 'lexicon', 'text'],
  entity: ['schema', 'lexicon', 'text'],
  time: ['schema', 'lexicon', 'text'],
  frame: ['schema', 'lexicon', 'text', ...READERS],
  rules: BELOW_RULES,
  refine: [...BELOW_RULES, 'rules/rule.ts'],
  'claim.ts': BELOW_EXTRACT,
  'extract.ts': [...BELOW_EXTRACT, 'claim.ts'],
  read: ['schema', 'lexicon', 'text', 'time'],
  print: ['schema'],
  run: [...BELOW_EXTRACT, 'extract.ts', 'read'],
  'index.ts': [...BELOW_EXTRACT, 'extract.ts', 'read'],
  cli: [...BELOW_EXTRACT, 'extract.ts', 'read', 'print', 'run', 'index.ts'],
};

/** Where a package, or one of node's modules, may be imported; node's modules that are not named, anywhere. */
const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  zod: ['schema', 'lexicon', 'cli'],
  compromise: ['text'],
  commander: ['cli'],
  chalk: ['print', 'cli'],
  'cli-table3': ['print', 'cli'],
  '@mozilla/readability': ['read'],
  'csv-parse': ['read'],
  eld: ['read'],
  htmlparser2: ['read'],
  linkedom: ['read'],
  'markdown-it': ['read'],
  picomatch: ['read'],
  'postal-mime': ['read'],
  yaml: ['read'],
  yauzl: ['read'],
  tinypool: ['cli'],
  'node:fs': ['read', 'run', 'cli'],
  'node:fs/promises': ['read', 'run', 'cli'],
  'node:process': ['cli'],
};

/** What would make an answer depend on the clock, on chance, on the place, or end the process in the middle. */
const FORBIDDEN: readonly (readonly [what: string, pattern: RegExp])[] = [
  ['the clock', /\bnew Date\(\s*\)|\bDate\.now\b|\bDate\(\s*\)|\bperformance\.now\b/],
  ['chance', /\bMath\.random\b|\brandomUUID\b|\brandomBytes\b/],
  ['the locale', /\.toLocale\w*\(|\bIntl\.|\.localeCompare\(/],
  ['the time zone', /\.(?:get|set)(?:FullYear|Month|Date|Day|Hours|Minutes|TimezoneOffset)\(/],
  ['ending the process', /\bprocess\.exit\(/],
];

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.ts'))
  .sort();

const layerOf = (path: string): string => path.split('/', 1)[0] as string;
const packageOf = (name: string): string =>
  name.startsWith('node:') ? name : name.split('/', name.startsWith('@') ? 2 : 1).join('/');

/** Comments say "no Date.now" freely; strings stay, for they hold what is imported. */
const withoutComments = (code: string): string => code.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$|\s\/\/ .*$/gm, '');

const IMPORT = /\bfrom\s+['"]([^'"\n]+)['"]|\bimport\s*\(?\s*['"]([^'"\n]+)['"]|\brequire\w*\(\s*['"]([^'"\n]+)['"]/g;

const importsOf = (code: string): string[] =>
  [...code.matchAll(IMPORT)].map((match) => (match[1] ?? match[2] ?? match[3]) as string);

/** The file under src that a relative import of `path` leads to; null where it leaves src. */
function targetOf(path: string, name: string): string | null {
  const resolved = new URL(name, `file:///src/${path}`).pathname;
  return resolved.startsWith('/src/') ? resolved.slice('/src/'.length) : null;
}

function faultOf(path: string, name: string): string | null {
  const layer = layerOf(path);
  if (!name.startsWith('.')) {
    const allowed = PACKAGES[packageOf(name)] ?? (name.startsWith('node:') ? [layer] : []);
    return allowed.includes(layer) ? null : `${path} imports ${name}`;
  }
  if (!name.endsWith('.ts')) return `${path} imports ${name} without .ts`;
  const target = targetOf(path, name);
  if (target === null) return `${path} imports ${name}`;
  const allowed = [layer, ...(LAYERS[layer] ?? [])].some((below) => below === layerOf(target) || below === target);
  return allowed ? null : `${path} imports ${name}`;
}

describe('layers', () => {
  it('every file stands in a layer of the table', () => {
    expect(files.filter((path) => !(layerOf(path) in LAYERS))).toEqual([]);
  });

  it('imports run only downwards, and packages stay where they belong', () => {
    const faults = files.flatMap((path) => {
      const code = withoutComments(readFileSync(join(SRC, path), 'utf8'));
      return importsOf(code).map((name) => faultOf(path, name));
    });
    expect(faults.filter((fault) => fault !== null)).toEqual([]);
  });

  it('rules never see each other', () => {
    const rules = files.filter((path) => path.startsWith('rules/') && path !== 'rules/index.ts');
    const codes = new Map(rules.map((path) => [path, withoutComments(readFileSync(join(SRC, path), 'utf8'))]));
    const isRule = (path: string): boolean => /= defineRule\b/.test(codes.get(path) ?? '') && path !== 'rules/rule.ts';
    const faults = rules.filter(isRule).flatMap((path) => {
      const others = importsOf(codes.get(path) as string).map((name) => targetOf(path, name));
      return others.filter((other) => other !== null && isRule(other));
    });
    expect(faults).toEqual([]);
  });

  it('the table itself has no circle', () => {
    const seen: string[] = [];
    const visit = (layer: string, above: readonly string[]): void => {
      expect(above, `${layer} is under itself`).not.toContain(layer);
      if (seen.includes(layer)) return;
      for (const below of LAYERS[layer] ?? []) visit(below, [...above, layer]);
      seen.push(layer);
    };
    for (const layer of Object.keys(LAYERS)) visit(layer, []);
  });
});

describe('answers depend on the article alone', () => {
  it.each(FORBIDDEN)('no file asks for %s', (_, pattern) => {
    const lines = files.flatMap((path) =>
      withoutComments(readFileSync(join(SRC, path), 'utf8'))
        .split('\n')
        .filter((line) => pattern.test(line))
        .map((line) => `${path}: ${line.trim()}`),
    );
    expect(lines).toEqual([]);
  });
});

describe('the reader of imports', () => {
  it('finds static, side-effect, dynamic and required ones, and skips comments', () => {
    const code = [
      "import { a } from './a.ts';",
      "import type { B } from './b.ts';",
      "export { c } from './c.ts';",
      "import './d.ts';",
      "const e = await import('./e.ts');",
      "const f = require('f/one');",
      "// import { g } from './g.ts';",
      "/* import './h.ts' */",
    ].join('\n');
    expect(importsOf(withoutComments(code))).toEqual(['./a.ts', './b.ts', './c.ts', './d.ts', './e.ts', 'f/one']);
  });

  it('tells an import upwards, of a package out of place, and one without its ending', () => {
    expect(faultOf('text/a.ts', '../rules/b.ts')).not.toBeNull();
    expect(faultOf('rules/a.ts', 'compromise/one')).not.toBeNull();
    expect(faultOf('rules/a.ts', './b')).not.toBeNull();
    expect(faultOf('rules/a.ts', '../../bench/b.ts')).not.toBeNull();
    expect(faultOf('rules/a.ts', '../text/b.ts')).toBeNull();
    expect(faultOf('refine/a.ts', '../rules/b.ts')).not.toBeNull();
    expect(faultOf('refine/a.ts', '../rules/rule.ts')).toBeNull();
    expect(faultOf('extract.ts', './rules/b.ts')).toBeNull();
    expect(faultOf('text/a.ts', 'compromise/one')).toBeNull();
    expect(faultOf('entity/a.ts', 'node:crypto')).toBeNull();
  });
});
