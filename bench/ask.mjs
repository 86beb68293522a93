// Asks a process of its own for one measurement.
import { execFileSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundle, root } from '../scripts/bundle.mjs';
import { bytesOf, readCorpus, sample } from './corpus.mjs';
import { PYTHON } from './installed.mjs';
import { PEERS } from './peers.mjs';

/** Where the bench puts what it makes, relative to the project. */
export const CACHE = 'node_modules/.cache/newsfacts-bench';

const HERE = dirname(fileURLToPath(import.meta.url));

/** The insides of the library as one readable file, so that the profile can tell its sources. Resolves to its path. */
export async function buildEngine() {
  const options = { splitting: false, minifySyntax: false, minifyWhitespace: false };
  await bundle({ engine: 'bench/engine.mjs' }, CACHE, options);
  return join(root, CACHE, 'engine.js');
}

const run = (program, args, input) =>
  JSON.parse(execFileSync(program, args, { encoding: 'utf8', input, stdio: ['pipe', 'pipe', 'inherit'] }));

/** `{ found, seconds, peak, articles, bytes, profile? }` for `{ corpus, mode, megabytes, warmUp, profile }`: see measure.mjs. */
export function ask(engine, request) {
  if (PEERS[request.mode]?.python !== undefined) return askPython(request);
  return run(process.execPath, [join(HERE, 'measure.mjs'), engine, JSON.stringify(request)], '');
}

function askPython({ corpus, megabytes }) {
  const articles = sample(readCorpus(corpus), megabytes);
  const texts = articles.map(({ text }) => text);
  const warmUp = texts.slice(0, Math.ceil(texts.length / 4));
  const answer = run(PYTHON, [join(HERE, 'measure.py')], JSON.stringify({ warmUp, texts }));
  return { ...answer, articles: articles.length, bytes: bytesOf(articles) };
}
