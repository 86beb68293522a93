// Where the time goes, by source file and function, from V8's sampling profiler and the marks that esbuild leaves in a
// bundle at the start of each file.
import { readFileSync } from 'node:fs';
import { Session } from 'node:inspector/promises';
import { pathToFileURL } from 'node:url';

const SAMPLE_MICROSECONDS = 500;

/** For each line of the bundle the source file that it came from. */
function sourceLines(path) {
  let source = null;
  return readFileSync(path, 'utf8')
    .split('\n')
    .map((line) => {
      source = line.match(/^\/\/ ((?:src|bench|node_modules)\/\S+)$/)?.[1] ?? source;
      return source;
    });
}

/** Runs `work` under the profiler; its answer, with `profile` beside it: `{ file, name, seconds }` for each function. */
export async function profiled(enginePath, work) {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.setSamplingInterval', { interval: SAMPLE_MICROSECONDS });
  await session.post('Profiler.start');
  const answer = work();
  const { profile } = await session.post('Profiler.stop');
  session.disconnect();
  return { ...answer, profile: secondsByFunction(profile, sourceLines(enginePath), pathToFileURL(enginePath).href) };
}

const NATIVE = { '(garbage collector)': 'garbage collector', '(program)': 'node', '(idle)': 'idle' };

/** Who a stack frame's time belongs to; null where that is its caller. */
function ownerOf({ functionName, url, lineNumber }, caller, lines, engineUrl) {
  if (functionName in NATIVE) return { file: NATIVE[functionName], name: '' };
  if (caller.file === 'compromise') return null;
  if (url.includes('/node_modules/compromise/')) return { file: 'compromise', name: '' };
  if (url !== engineUrl) return null;
  const file = lines[lineNumber];
  if (file === null) return null;
  const [top, bundled] = file.split('/');
  return top === 'node_modules' ? { file: bundled, name: '' } : { file, name: functionName || '(anonymous)' };
}

/**
 * Each sample counts for the innermost of our functions on its stack: built-ins and patterns for whoever called them,
 * and compromise for itself, with all that it calls.
 */
function secondsByFunction({ nodes, samples, timeDeltas }, lines, engineUrl) {
  const owners = new Map();
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const assign = (node, caller) => {
    const owner = ownerOf(node.callFrame, caller, lines, engineUrl) ?? caller;
    owners.set(node.id, owner);
    for (const child of node.children ?? []) assign(byId.get(child), owner);
  };
  assign(nodes[0], { file: 'bench', name: '' });
  const sums = new Map();
  samples.forEach((id, i) => {
    const { file, name } = owners.get(id);
    if (file === 'idle') return;
    const key = JSON.stringify([file, name]);
    sums.set(key, (sums.get(key) ?? 0) + timeDeltas[i] / 1e6);
  });
  return [...sums].map(([key, seconds]) => ({ file: JSON.parse(key)[0], name: JSON.parse(key)[1], seconds }));
}
