// A profile as tables.
import { formatTable } from './table.mjs';

const LONGEST = 40;

const sum = (values) => values.reduce((total, value) => total + value, 0);

export const secondsOf = (profile) => sum(profile.map((entry) => entry.seconds));

/** Summed by what `nameOf` makes of an entry, the longest time first. */
function profileTable(head, profile, nameOf) {
  const sums = new Map();
  for (const entry of profile) sums.set(nameOf(entry), (sums.get(nameOf(entry)) ?? 0) + entry.seconds);
  const total = secondsOf(profile);
  const rows = [...sums]
    .sort(([, a], [, b]) => b - a)
    .slice(0, LONGEST)
    .map(([name, seconds]) => [name, (1000 * seconds).toFixed(0), ((100 * seconds) / total).toFixed(1)]);
  return formatTable([head, 'ms', '%'], rows);
}

/** By part, file and function. */
export const profileTables = (profile) =>
  [
    profileTable('part', profile, ({ file }) => file.match(/^src\/[^/]+/)?.[0] ?? file),
    profileTable('file', profile, ({ file }) => file),
    profileTable('function', profile, ({ file, name }) => `${file} ${name}`.trim()),
  ].join('\n');
