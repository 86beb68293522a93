// npm run bench [-- PATH…] [--profile] [--rounds N]      the whole way from text to JSON, beside other programs
// npm run bench -- quantities [PATH…] [--profile] …      reading figures alone
// npm run bench -- startup                               the program's start against an empty script
//
// A PATH is a folder of .txt or .sgm (Reuters-21578) files, or one such file; a built-in corpus is always measured too.
// Every measurement is a process of its own, warmed up on 9 MB, one core; rounds go round the corpora, medians of
// processor time are shown. --megabytes N takes an even sample of each corpus.
// A last round under the profiler gives compromise's share and, with --profile, the time of each part, file (so, rule) and function.
// The other programs are packages of bench/package.json (npm ci --prefix bench), and quantulum3 from Python's; those that are not
// there are skipped, --no-peers skips all. Where all of the corpora was read, beside others, RESULTS.md says what came out.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { bundle, published, root } from '../scripts/bundle.mjs';
import { CACHE } from './ask.mjs';
import { COMPARED, comparedRows } from './compare.mjs';
import { titleOf } from './corpus.mjs';
import { findPeers } from './installed.mjs';
import { resultsPage } from './results.mjs';
import { measureStartup } from './startup.mjs';
import { formatTable } from './table.mjs';
import { measureThroughput } from './throughput.mjs';

const USAGE =
  'usage: npm run bench -- [quantities | startup] [PATH…] [--profile] [--rounds N] [--megabytes N] [--no-peers]';

const print = (text) => process.stdout.write(text);
const note = (text) => process.stderr.isTTY && process.stderr.write(`${text}\n`);

function readArguments() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      profile: { type: 'boolean', default: false },
      rounds: { type: 'string', default: '5' },
      megabytes: { type: 'string' },
      'no-peers': { type: 'boolean', default: false },
    },
  });
  const mode = ['quantities', 'startup'].includes(positionals[0]) ? positionals.shift() : 'extract';
  const missing = positionals.find((path) => !existsSync(path));
  if (missing !== undefined) throw new Error(`${missing} is not there`);
  if (!/^[1-9]\d?$/.test(values.rounds)) throw new Error('--rounds takes 1 to 99');
  const megabytes = values.megabytes === undefined ? null : Number(values.megabytes);
  if (megabytes !== null && !(megabytes > 0)) throw new Error('--megabytes takes a number above 0');
  return {
    mode,
    corpora: ['built-in', ...positionals.map((path) => resolve(path))],
    profile: values.profile,
    rounds: Number(values.rounds),
    megabytes,
    compared: mode === 'extract' && !values['no-peers'],
  };
}

async function startup() {
  await bundle(published, 'dist');
  execFileSync(process.execPath, [join(root, 'scripts/code-cache.mjs')], { stdio: ['ignore', 'ignore', 'inherit'] });
  print(formatTable(['command', 'ms', 'x empty'], measureStartup(join(root, CACHE))));
}

function tableOf({ corpus, byMode }) {
  const [{ articles, bytes }] = byMode.get('extract');
  const about = `${articles} articles, ${(bytes / 1e6).toFixed(2)} MB`;
  return { title: titleOf(corpus), about, rows: comparedRows(byMode) };
}

async function compare(args) {
  const { names, skipped, versions } = findPeers();
  for (const line of skipped) print(`${line}\n`);
  const answers = await measureThroughput(args, ['quantities', ...names], { print, note });
  const tables = answers.map(tableOf);
  for (const { title, rows } of tables) print(`\n${title}\n${formatTable(COMPARED, rows)}`);
  if (names.length === 0 || args.megabytes !== null) return;
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const page = resultsPage({ version, versions, skipped, rounds: args.rounds, tables });
  writeFileSync(join(root, 'bench/RESULTS.md'), page);
}

async function main(args) {
  mkdirSync(join(root, CACHE), { recursive: true });
  if (args.mode === 'startup') await startup();
  else if (args.compared) await compare(args);
  else await measureThroughput(args, [], { print, note });
}

let args;
try {
  args = readArguments();
} catch (error) {
  process.stderr.write(`${error.message}\n${USAGE}\n`);
  process.exitCode = 2;
}
if (args !== undefined) await main(args);
