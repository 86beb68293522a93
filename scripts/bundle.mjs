// The bundle: one file an entry, with what they share and what is loaded late in chunks beside them.
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

export const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');

const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

// Bundled CommonJS modules ask for node's own modules by `require`, which an ES module does not have.
const banner = `import { createRequire as newsfactsRequire } from 'node:module'; const require = newsfactsRequire(import.meta.url);`;

const common = {
  absWorkingDir: root,
  bundle: true,
  platform: 'node',
  target: 'node20',
  external: ['compromise', 'compromise/*', 'tinypool'],
  define: { NEWSFACTS_VERSION: JSON.stringify(version) },
  minifySyntax: true,
  minifyWhitespace: true,
  legalComments: 'none',
  metafile: true,
  logLevel: 'warning',
};

/** Packages that readers load when a file asks for them: each a file of its own, for it loads three times as fast. */
const READERS = [
  'linkedom',
  '@mozilla/readability',
  'htmlparser2',
  'postal-mime',
  'csv-parse',
  'yauzl',
  'markdown-it',
  'yaml',
  'picomatch',
  'eld/small',
];

/** Bundles the packages of readers. Resolves to their file names by package, and the metafile. */
async function bundlePackages(folder) {
  const entries = READERS.map((name) => [name.replace(/\W/g, '-').replace(/^-/, ''), name]);
  const { metafile } = await build({
    ...common,
    entryPoints: Object.fromEntries(entries.map(([file, name]) => [file, `package:${name}`])),
    entryNames: 'package-[name]-[hash]',
    outdir: folder,
    outExtension: { '.js': '.cjs' },
    format: 'cjs',
    external: ['canvas'],
    // What a module of Node imports from CommonJS by default is all that it exports.
    footer: {
      js: "if (typeof module.exports.default === 'function') module.exports = Object.assign(module.exports.default, { ...module.exports });",
    },
    logOverride: { 'import-is-undefined': 'silent' },
    charset: 'ascii',
    plugins: [packages],
  });
  const files = Object.entries(metafile.outputs).map(([path, { entryPoint }]) => [
    entryPoint.replace(/^package:(?:package:)?/, ''),
    relative(folder, path),
  ]);
  return { files: new Map(files), metafile };
}

/** A package as an entry, with its default export, which of CommonJS is the whole. */
const packages = {
  name: 'packages',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^package:/ }, ({ path }) => ({ path: path.slice('package:'.length), namespace: 'package' }));
    onLoad({ filter: /.*/, namespace: 'package' }, ({ path }) => ({
      contents: `export * from ${JSON.stringify(path)}; import * as all from ${JSON.stringify(path)}; export default 'default' in all ? all.default : all;`,
      resolveDir: root,
    }));
  },
};

/** Leads what the program loads late to the files that hold it. */
const leadTo = (files) => ({
  name: 'lead-to',
  setup({ onResolve }) {
    onResolve({ filter: /^[@\w]/ }, ({ path, kind }) =>
      kind === 'dynamic-import' && files.has(path) ? { path: `./${files.get(path)}`, external: true } : undefined,
    );
  },
});

/**
 * Bundles `entries` (output name to source file) into `folder`, both relative to the project, and removes the chunks
 * of earlier builds. `options` overrule esbuild's. Returns its metafile.
 */
export async function bundle(entries, folder, options = {}) {
  const late = entries.cli === undefined ? null : await bundlePackages(folder);
  const program = late && (await bundleProgram(folder, late.files));
  const { metafile } = await build({
    ...common,
    entryPoints: entries,
    outdir: folder,
    splitting: true,
    format: 'esm',
    chunkNames: 'chunk-[hash]',
    banner: { js: banner },
    define: {
      ...common.define,
      ...(program && { NEWSFACTS_PROGRAM: JSON.stringify(`./${program.name}`) }),
      ...(entries.worker && { NEWSFACTS_WORKER: JSON.stringify('./worker.js') }),
    },
    charset: 'utf8',
    ...options,
  });
  Object.assign(metafile.inputs, program?.metafile.inputs, late?.metafile.inputs);
  const made = new Set(Object.keys(metafile.outputs).map((path) => relative(folder, path)));
  if (program) made.add(program.name).add(`${program.name}.cache`);
  for (const name of late?.files.values() ?? []) made.add(name);
  for (const name of readdirSync(join(root, folder))) {
    if (/\.(?:js|cjs|cache)$/.test(name) && !made.has(name)) rmSync(join(root, folder, name));
  }
  return metafile;
}

/** commander loads node:child_process, and with it the network, for commands that are programs of their own: here are none. */
const withoutProcesses = {
  name: 'without-processes',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^node:child_process$/ }, () => ({ path: 'child_process', namespace: 'none' }));
    onLoad({ filter: /.*/, namespace: 'none' }, () => ({ contents: 'module.exports = {};' }));
  },
};

/**
 * The whole program as one function expression in one file, named by its content: that is what V8 can keep compiled (see
 * src/cli/load.ts). A code cache made for other content never meets it.
 */
async function bundleProgram(folder, late) {
  const { metafile } = await build({
    ...common,
    entryPoints: { program: 'src/cli/program.ts' },
    entryNames: '[name]-[hash]',
    outdir: folder,
    outExtension: { '.js': '.cjs' },
    format: 'cjs',
    banner: { js: '(function (exports, require, url) { const module = { exports };' },
    footer: { js: 'Object.assign(exports, module.exports); })' },
    define: { ...common.define, 'import.meta.url': 'url' },
    charset: 'ascii',
    minifyIdentifiers: true,
    // A script that is run by itself cannot import, only require.
    supported: { 'dynamic-import': false },
    plugins: [leadTo(late), withoutProcesses],
  });
  const path = Object.keys(metafile.outputs)[0];
  writeFileSync(join(root, path), inAscii(readFileSync(join(root, path), 'utf8')));
  return { name: relative(folder, path), metafile };
}

/** esbuild escapes other letters than ASCII in strings but not in patterns, and the program is read a byte a letter. */
const inAscii = (code) =>
  code.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** The program, the threads of its pool, and the library, as they are published. */
export const published = { cli: 'src/cli/main.ts', worker: 'src/cli/worker.ts', index: 'src/index.ts' };
