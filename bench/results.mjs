// bench/RESULTS.md: what was measured, in which versions, on what.
import { cpus, totalmem } from 'node:os';
import { COMPARED } from './compare.mjs';
import { markdownTable } from './table.mjs';

const machine = () => {
  const [{ model }, ...more] = cpus();
  return `${model}, ${more.length + 1} cores, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.version.slice(1)}`;
};

/** The page for tables `{ title, articles, bytes, speed, rows }`, one a corpus. */
export function resultsPage({ version, versions, skipped, rounds, tables }) {
  const parts = tables.map(({ title, about, rows }) => `## ${title}\n\n${about}.\n\n${markdownTable(COMPARED, rows)}`);
  return `# Measured

Written by \`npm run bench\`. Every measurement is a process of its own, on one core, warmed up; what is shown are medians of
${rounds} rounds, in which all take turns. MB/s are megabytes of text a second of processor time; absolute figures
depend on the machine and what else it does, ratios much less. Slow programs are given an even sample of the articles. The
last columns say how many times as fast newsfacts is: with all that it does (sentences, figures, names, rules, validated
claims as JSON), and where it reads figures alone. None of the others makes claims of what it finds.

- Machine: ${machine()}
- newsfacts ${version}
${versions.map((each) => `- ${each}\n`).join('')}${skipped.map((each) => `- ${each}\n`).join('')}
${parts.join('\n')}`;
}
