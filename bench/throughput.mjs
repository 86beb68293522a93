// How fast text is read: rounds that go round the corpora and those compared, each measurement a process of its own.
import { ask, buildEngine } from './ask.mjs';
import { titleOf } from './corpus.mjs';
import { PEERS } from './peers.mjs';
import { profileTables, secondsOf } from './profile-table.mjs';
import { formatTable, median } from './table.mjs';

/** Megabytes until the compiler has settled, as it has for all of an archive but the first seconds. */
const WARM_UP = 9;

/** What to read, in MB where null is all of it: a sample is read ten times before, but not by those that are slow. */
function requestOf(corpus, mode, megabytes) {
  const most = PEERS[mode]?.megabytes ?? null;
  const limit = megabytes === null || most === null ? (most ?? megabytes) : Math.min(most, megabytes);
  const warmUp = limit === null ? WARM_UP : Math.min(WARM_UP, most === null ? 10 * limit : limit);
  return { corpus, mode, megabytes: limit, warmUp, profile: false };
}

/**
 * Answers by mode, for each corpus in order. `note` is told of each round. `megabytes` limits what is read of a corpus;
 * peers are given what they can read in some seconds.
 */
function measureRounds(engine, { corpora, modes, rounds, megabytes }, note) {
  const answers = corpora.map((corpus) => ({ corpus, byMode: new Map(modes.map((mode) => [mode, []])) }));
  for (let round = 1; round <= rounds; round++) {
    note(`round ${round} of ${rounds}`);
    for (const { corpus, byMode } of answers) {
      for (const [mode, given] of byMode) {
        given.push(ask(engine, requestOf(corpus, mode, megabytes)));
      }
    }
  }
  return answers;
}

function row(corpus, answers, { profile }) {
  const { articles, bytes, found } = answers[0];
  const seconds = median(answers.map((answer) => answer.seconds));
  const compromise = secondsOf(profile.filter(({ file }) => file === 'compromise'));
  return [
    titleOf(corpus),
    String(articles),
    (bytes / 1e6).toFixed(2),
    String(found),
    (articles / seconds).toFixed(0),
    (bytes / 1e6 / seconds).toFixed(2),
    (median(answers.map((answer) => answer.peak)) / 1e6).toFixed(0),
    `${((100 * compromise) / secondsOf(profile)).toFixed(1)}%`,
  ];
}

/** Measures and prints the speed of `mode` over corpora; resolves to all answers `{ corpus, byMode }`, with those of `others`. */
export async function measureThroughput({ mode, corpora, rounds, megabytes, profile }, others, { print, note }) {
  const engine = await buildEngine();
  const modes = [mode, ...others];
  const answers = measureRounds(engine, { corpora, modes, rounds, megabytes }, note);
  const profiles = corpora.map((corpus) => ask(engine, { ...requestOf(corpus, mode, megabytes), profile: true }));
  const found = mode === 'extract' ? 'claims' : 'figures';
  const head = ['corpus', 'articles', 'MB', found, 'articles/s', 'MB/s', 'peak MB', 'compromise'];
  const rows = answers.map(({ corpus, byMode }, i) => row(corpus, byMode.get(mode), profiles[i]));
  print(formatTable(head, rows));
  if (profile) for (const [i, corpus] of corpora.entries()) print(`\n${corpus}\n${profileTables(profiles[i].profile)}`);
  return answers;
}
