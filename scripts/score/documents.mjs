// Gold folders and the claims that belong to them.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { root } from '../bundle.mjs';

const stem = (path) => basename(path, extname(path));

/** Claims of what `newsfacts extract` prints as json or ndjson. */
export function readClaims(text) {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  let records;
  try {
    records = [JSON.parse(text)].flat();
  } catch {
    records = lines.map((line) => JSON.parse(line));
  }
  return records.flatMap((record) => record.claims ?? [record]);
}

/** Runs the built program over the folder's articles; what it says on stderr is passed on. */
export function extractFolder(folder) {
  const names = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  const paths = names.sort().map((name) => join(folder, name));
  const program = join(root, 'bin/newsfacts.js');
  const { stdout, status, error } = spawnSync(process.execPath, [program, 'extract', '--json', '--quiet', ...paths], {
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (error !== undefined) throw error;
  if (status !== 0) process.stderr.write(`newsfacts extract ended with ${status} on ${folder}\n`);
  return { claims: stdout === '' ? [] : readClaims(stdout), status };
}

/** The folder's documents: `<doc>.json` with its gold claims, `<doc>.txt` with the text, and the claims found in it. */
export function readDocuments(folder, claims) {
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
  const byDocument = new Map();
  for (const claim of claims) {
    const doc = stem(claim.evidence.path);
    const group = byDocument.get(doc);
    if (group === undefined) byDocument.set(doc, [claim]);
    else group.push(claim);
  }
  return names.sort().map((name) => {
    const doc = stem(name);
    const text = readFileSync(join(folder, `${doc}.txt`), 'utf8').replace(/^\uFEFF/, '');
    const gold = JSON.parse(readFileSync(join(folder, name), 'utf8')).claims;
    return { doc, text, gold, claims: byDocument.get(doc) ?? [] };
  });
}
