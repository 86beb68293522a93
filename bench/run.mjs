// npm run bench [-- PATH…] [--profile] [--rounds N]      the whole way from text to JSON
// npm run bench -- quantities [PATH…] [--profile] …      reading figures alone
// npm run bench -- startup                               the program's start against an empty script
//
// A PATH is a folder of .txt or .sgm (Reuters-21578) files, or one such file; a built-in corpus is always measured too.
// Every measurement is a process of its own, warmed up on 2 MB, one core; rounds go round the corpora, medians are shown.
// A last round under the profiler gives compromise's share and, with --profile, the time of each part, file (so, rule) and function.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { bundle, published, root } from '../scripts/bundle.mjs';
import { measureStartup } from './startup.mjs';
import { formatTable, median } from './table.mjs';

const USAGE = 'usage: npm run bench -- [quantities | startup] [PATH…] [--profile] [--rounds N]';
const LONGEST_PROFILE = 40;
const CACHE = 'node_modules/.cache/newsfacts-bench';
const MEASURE = join(dirname(fileURLToPath(import.meta.url)), 'measure.mjs');

/** The insides of the library as one readable file, so that the profile can tell its sources. */
async function buildEngine() {
  const options = { splitting: false, minifySyntax: false, minifyWhitespace: false };
  await bundle({ engine: 'bench/engine.mjs' }, CACHE, options);
  return join(root, CACHE, 'engine.js');
}

function ask(engine, request) {
  const args = [MEASURE, engine, JSON.stringify(request)];
  return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] }));
}

const sum = (values) => values.reduce((total, value) => total + value, 0);
const secondsOf = (profile) => sum(profile.map((entry) => entry.seconds));

function row(corpus, answers, { profile }) {
  const { articles, bytes, found } = answers[0];
  const seconds = median(answers.map((answer) => answer.seconds));
  const compromise = secondsOf(profile.filter(({ file }) => file === 'compromise'));
  return [
    corpus,
    String(articles),
    (bytes / 1e6).toFixed(2),
    String(found),
    (articles / seconds).toFixed(0),
    (bytes / 1e6 / seconds).toFixed(2),
    (median(answers.map((answer) => answer.peak)) / 1e6).toFixed(0),
    `${((100 * compromise) / secondsOf(profile)).toFixed(1)}%`,
  ];
}

/** A profile as a table, summed by what `nameOf` makes of an entry, the longest time first. */
function profileTable(head, profile, nameOf) {
  const sums = new Map();
  for (const entry of profile) sums.set(nameOf(entry), (sums.get(nameOf(entry)) ?? 0) + entry.seconds);
  const total = secondsOf(profile);
  const rows = [...sums]
    .sort(([, a], [, b]) => b - a)
    .slice(0, LONGEST_PROFILE)
    .map(([name, seconds]) => [name, (1000 * seconds).toFixed(0), ((100 * seconds) / total).toFixed(1)]);
  return formatTable([head, 'ms', '%'], rows);
}

function printProfile(corpus, { profile }) {
  const tables = [
    profileTable('part', profile, ({ file }) => file.match(/^src\/[^/]+/)?.[0] ?? file),
    profileTable('file', profile, ({ file }) => file),
    profileTable('function', profile, ({ file, name }) => `${file} ${name}`.trim()),
  ];
  process.stdout.write(`\n${corpus}\n${tables.join('\n')}`);
}

async function measureThroughput(mode, corpora, rounds, showProfile) {
  const engine = await buildEngine();
  const answers = new Map(corpora.map((corpus) => [corpus, []]));
  for (let round = 0; round < rounds; round++) {
    for (const corpus of corpora) answers.get(corpus).push(ask(engine, { corpus, mode, profile: false }));
  }
  const profiles = new Map(corpora.map((corpus) => [corpus, ask(engine, { corpus, mode, profile: true })]));
  const found = mode === 'extract' ? 'claims' : 'figures';
  const head = ['corpus', 'articles', 'MB', found, 'articles/s', 'MB/s', 'peak MB', 'compromise'];
  const rows = corpora.map((corpus) => row(corpus, answers.get(corpus), profiles.get(corpus)));
  process.stdout.write(formatTable(head, rows));
  if (showProfile) for (const corpus of corpora) printProfile(corpus, profiles.get(corpus));
}

function readArguments() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { profile: { type: 'boolean', default: false }, rounds: { type: 'string', default: '5' } },
  });
  const mode = ['quantities', 'startup'].includes(positionals[0]) ? positionals.shift() : 'extract';
  const missing = positionals.find((path) => !existsSync(path));
  if (missing !== undefined) throw new Error(`${missing} is not there`);
  if (!/^[1-9]\d?$/.test(values.rounds)) throw new Error('--rounds takes 1 to 99');
  return {
    mode,
    paths: positionals.map((path) => resolve(path)),
    profile: values.profile,
    rounds: Number(values.rounds),
  };
}

async function main({ mode, paths, profile, rounds }) {
  mkdirSync(join(root, CACHE), { recursive: true });
  if (mode === 'startup') {
    await bundle(published, 'dist');
    execFileSync(process.execPath, [join(root, 'scripts/code-cache.mjs')], { stdio: ['ignore', 'ignore', 'inherit'] });
    process.stdout.write(formatTable(['command', 'ms', 'x empty'], measureStartup(join(root, CACHE))));
  } else await measureThroughput(mode, ['built-in', ...paths], rounds, profile);
}

let args;
try {
  args = readArguments();
} catch (error) {
  process.stderr.write(`${error.message}\n${USAGE}\n`);
  process.exitCode = 2;
}
if (args !== undefined) await main(args);
