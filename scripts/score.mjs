// npm run score -- DIR… [--misses] [--by rule] [--json] [--claims FILE]
//
// Runs the program over DIR/*.txt and holds its claims against DIR/*.json. With several folders, each and all together.
//
// figure   same place (the evidence overlaps the gold quote) and same anchor quantity, whatever the type
// detect   and the same type
// strict   and the subject and the direction are right
// exact    and metric, modality, period and every quantity are right
// field    among the detected claims where either side fills the field, how many agree
// Then whether confidence tells right from wrong. --misses lists what was missed, made up or wrong; --by rule counts
// each rule's claims; --claims takes an output of `newsfacts extract` (json or ndjson) that is there already.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { bundle, published } from './bundle.mjs';
import { extractFolder, readClaims, readDocuments } from './score/documents.mjs';
import { printReport } from './score/print.mjs';
import { scoreDocuments } from './score/report.mjs';

const USAGE = 'usage: npm run score -- DIR… [--misses] [--by rule] [--json] [--claims FILE]';

/** A folder with annotations beside articles. */
function isGold(folder) {
  const names = existsSync(folder) && statSync(folder).isDirectory() ? readdirSync(folder) : [];
  return names.some((name) => name.endsWith('.json') && names.includes(name.replace(/json$/, 'txt')));
}

function readArguments() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        misses: { type: 'boolean', default: false },
        by: { type: 'string' },
        json: { type: 'boolean', default: false },
        claims: { type: 'string' },
      },
    });
    if (positionals.length === 0) return { fault: 'no gold folders given' };
    if (values.by !== undefined && values.by !== 'rule') return { fault: `cannot count by ${values.by}` };
    const other = positionals.find((folder) => !isGold(folder));
    return other === undefined
      ? { ...values, folders: positionals }
      : { fault: `no gold (NAME.json beside NAME.txt) in ${other}` };
  } catch (error) {
    return { fault: error.message };
  }
}

async function main({ folders, claims: given, json, misses, by }) {
  // esbuild says itself why there is no bundle.
  if (given === undefined && (await bundle(published, 'dist').catch(() => null)) === null) return 1;
  let status = 0;
  const read = (folder) => {
    if (given !== undefined) return readDocuments(folder, readClaims(readFileSync(given, 'utf8')));
    const extracted = extractFolder(folder);
    status ||= extracted.status;
    return readDocuments(folder, extracted.claims);
  };
  const sets = folders.map((folder) => [folder, read(folder)]);
  if (sets.length > 1) sets.push(['all', sets.flatMap(([, documents]) => documents)]);
  const reports = sets.map(([name, documents]) => [name, scoreDocuments(documents)]);
  const text = json
    ? `${JSON.stringify(Object.fromEntries(reports), null, 2)}\n`
    : reports.map(([name, report]) => printReport(name, report, { byRule: by === 'rule', misses })).join('\n');
  process.stdout.write(text);
  return status;
}

const args = readArguments();
if (args.fault !== undefined) process.stderr.write(`${args.fault}\n${USAGE}\n`);
process.exitCode = args.fault === undefined ? await main(args) : 2;
