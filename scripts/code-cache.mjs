// Writes V8's code cache of dist/program-*.cjs beside it: runs the program as src/cli/load.ts does and keeps what was compiled.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Script } from 'node:vm';
import { root } from './bundle.mjs';

const dist = join(root, 'dist');
const name = readdirSync(dist).find((each) => /^program-.*\.cjs$/.test(each));
const filename = join(dist, name);
const url = pathToFileURL(filename);
const script = new Script(readFileSync(filename, 'latin1'), { filename });
const program = {};
script.runInThisContext()(program, createRequire(url), url.href);
const io = { stdin: process.stdin, stdout: process.stdout, stderr: process.stderr, env: process.env };
for (const format of ['json', 'table']) {
  await program.runProgram(['extract', 'seeds', '--format', format, '--quiet'], io, null);
}
writeFileSync(`${filename}.cache`, script.createCachedData());
