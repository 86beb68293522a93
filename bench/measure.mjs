// One measurement in a process of its own: node measure.mjs ENGINE '{"corpus":…,"mode":…,"profile":…}', an answer in JSON.
import { Buffer } from 'node:buffer';
import { pathToFileURL } from 'node:url';
import { readCorpus } from './corpus.mjs';
import { profiled } from './profile.mjs';

const [enginePath, request] = process.argv.slice(2);
const { corpus, mode, profile } = JSON.parse(request);
const engine = await import(pathToFileURL(enginePath));

/** Each mode answers how many it found in one article. */
const MODES = {
  extract({ text, publishedAt }) {
    const given = publishedAt == null ? {} : { publishedAt };
    const { article } = engine.buildArticle({ text, path: 'bench.txt', ...given });
    const { claims } = engine.extract(article);
    JSON.stringify(claims);
    return claims.length;
  },
  quantities: ({ text }) => engine.readQuantities(engine.cleanCopy(text)).length,
};

const WARM_UP_BYTES = 2e6;

function warmUp(articles, run) {
  for (let bytes = 0, i = 0; bytes < WARM_UP_BYTES && articles.length > 0; i++) {
    const article = articles[i % articles.length];
    run(article);
    bytes += article.text.length + 1;
  }
}

function measure(articles, run) {
  const from = performance.now();
  let found = 0;
  for (const article of articles) found += run(article);
  return { found, seconds: (performance.now() - from) / 1000 };
}

const articles = readCorpus(corpus);
const run = MODES[mode];
warmUp(articles, run);
const pass = () => measure(articles, run);
const answer = profile ? await profiled(enginePath, pass) : pass();
const bytes = articles.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
const peak = process.resourceUsage().maxRSS * 1024;
process.stdout.write(JSON.stringify({ ...answer, articles: articles.length, bytes, peak }));
