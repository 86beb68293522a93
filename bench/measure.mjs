// One measurement in a process of its own: node measure.mjs ENGINE '{"corpus":…,"mode":…,"megabytes":…,"warmUp":…,"profile":…}',
// an answer in JSON. The mode is one of newsfacts' own or the name of a peer; times are seconds of processor time.
import { pathToFileURL } from 'node:url';
import { bytesOf, readCorpus, sample } from './corpus.mjs';
import { PEERS } from './peers.mjs';
import { profiled } from './profile.mjs';

/** Each mode of our own answers how many it found in one article. */
const MODES = {
  extract:
    (engine) =>
    ({ text, publishedAt }) => {
      const given = publishedAt == null ? {} : { publishedAt };
      const { article } = engine.buildArticle({ text, path: 'bench.txt', ...given });
      const { claims } = engine.extract(article);
      JSON.stringify(claims);
      return claims.length;
    },
  quantities:
    (engine) =>
    ({ text }) =>
      engine.readQuantities(engine.cleanCopy(text)).length,
};

async function openMode(mode, enginePath) {
  if (mode in MODES) return MODES[mode](await import(pathToFileURL(enginePath)));
  const find = await PEERS[mode].open();
  return ({ text }) => find(text);
}

/** Reads so many megabytes, the articles again and again where they are fewer. */
function warmUp(articles, run, megabytes) {
  for (let bytes = 0, i = 0; bytes < megabytes * 1e6; i++) {
    const article = articles[i % articles.length];
    run(article);
    bytes += article.text.length + 1;
  }
}

function measure(articles, run) {
  const from = process.cpuUsage();
  let found = 0;
  for (const article of articles) found += run(article);
  const { user, system } = process.cpuUsage(from);
  return { found, seconds: (user + system) / 1e6 };
}

const [enginePath, request] = process.argv.slice(2);
const { corpus, mode, megabytes, warmUp: warm, profile } = JSON.parse(request);
const articles = sample(readCorpus(corpus), megabytes);
const run = await openMode(mode, enginePath);
warmUp(articles, run, warm);
const pass = () => measure(articles, run);
const answer = profile ? await profiled(enginePath, pass) : pass();
const peak = process.resourceUsage().maxRSS * 1024;
process.stdout.write(JSON.stringify({ ...answer, articles: articles.length, bytes: bytesOf(articles), peak }));
