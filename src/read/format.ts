import { markOf, unmarkedWide } from './decode.ts';
import { ending } from './files.ts';
import type { Input } from './input.ts';

/** What `--from` takes: how articles are written. */
export const FORMATS = [
  'text',
  'markdown',
  'html',
  'json',
  'ndjson',
  'feed',
  'nitf',
  'newsml',
  'sgml',
  'mail',
  'csv',
  'tsv',
  'warc',
] as const;

export type FormatName = (typeof FORMATS)[number];

/** What holds other files. */
export type Container = 'gzip' | 'zstd' | 'zip';

/** Other names that `--from` takes for the formats. */
export const FORMAT_NAMES: ReadonlyMap<string, FormatName> = new Map<string, FormatName>([
  ...FORMATS.map((name) => [name, name] as const),
  ['txt', 'text'],
  ['md', 'markdown'],
  ['htm', 'html'],
  ['jsonl', 'ndjson'],
  ['rss', 'feed'],
  ['atom', 'feed'],
  ['jsonfeed', 'json'],
  ['eml', 'mail'],
]);

const ENDINGS: Readonly<Record<string, FormatName | 'xml' | Container>> = {
  '.txt': 'text',
  '.text': 'text',
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.html': 'html',
  '.htm': 'html',
  '.xhtml': 'html',
  '.json': 'json',
  '.jsonl': 'ndjson',
  '.ndjson': 'ndjson',
  '.xml': 'xml',
  '.rss': 'feed',
  '.atom': 'feed',
  '.nitf': 'nitf',
  '.newsml': 'newsml',
  '.sgm': 'sgml',
  '.sgml': 'sgml',
  '.eml': 'mail',
  '.csv': 'csv',
  '.tsv': 'tsv',
  '.warc': 'warc',
  '.gz': 'gzip',
  '.zst': 'zstd',
  '.zip': 'zip',
};

export const READABLE: readonly string[] = Object.keys(ENDINGS).sort();

/** True where a reader takes the path, by its ending. */
export const isReadable = (path: string): boolean => ending(path) in ENDINGS;

/** The name of what a compressed file holds: "a.json" for "a.json.gz". */
export const innerName = (name: string): string => name.replace(/\.(?:gz|gzip|zst|zstd)$/i, '');

const starts = (bytes: Uint8Array, ...signs: readonly number[]): boolean =>
  signs.every((sign, at) => bytes[at] === sign);

/** What the first bytes say that a file holds others; null where they do not. */
export function containerOf(head: Uint8Array): Container | null {
  if (starts(head, 0x1f, 0x8b)) return 'gzip';
  if (starts(head, 0x28, 0xb5, 0x2f, 0xfd)) return 'zstd';
  return starts(head, 0x50, 0x4b, 0x03, 0x04) || starts(head, 0x50, 0x4b, 0x05, 0x06) ? 'zip' : null;
}

/**
 * How the articles of a file are written: by its first bytes where they are plain, else by its ending. A file without an
 * ending is text. Null where neither says; 'xml' is XML of no known kind.
 */
export function formatOf({ head, name, named }: Input): FormatName | 'xml' | null {
  const kind = ENDINGS[ending(name)];
  const byEnding = kind === 'gzip' || kind === 'zstd' || kind === 'zip' ? null : (kind ?? null);
  const start = startOf(head);
  const byContent = start === '' ? null : contentOf(start, byEnding);
  if (byContent !== null) return byContent;
  // What a folder holds is asked for by its name alone: whoever includes it says that it is text.
  return byEnding ?? (ending(name) === '' || kind !== undefined || !named ? 'text' : null);
}

const SAMPLE = 8192;

/** The first characters, good enough to tell formats by. */
function startOf(head: Uint8Array): string {
  const sample = head.subarray(0, SAMPLE);
  const wide = markOf(sample) ?? (sample.includes(0) ? unmarkedWide(sample) : null);
  const text = wide === null ? Buffer.from(sample).toString('latin1') : new TextDecoder(wide).decode(sample);
  return text.replace(/^[\s\ufeff]+/, '');
}

function contentOf(start: string, ending: string | null): FormatName | 'xml' | null {
  if (start.startsWith('WARC/')) return 'warc';
  if (start.startsWith('<')) return markupOf(start, ending);
  if (start.startsWith('{') || start.startsWith('[')) return jsonOf(start, ending);
  if (ending === 'csv' || ending === 'tsv') return null;
  if (isMail(start)) return 'mail';
  return FRONT_MATTER.test(start) ? 'markdown' : null;
}

const PROLOGUE = /^(?:<\?[^>]*>|<!--(?:[^-]|-(?!->))*-->|<!(?!--)[^>[]*(?:\[[^\]]*\]\s*)?>|\s+)/;
const ROOT = /^<([A-Za-z][\w.:-]*)[\s/>]/;
const HTML_ROOTS = new Set(
  'html head body article main section div p h1 h2 h3 table ul ol meta link title script style header nav span center font'.split(
    ' ',
  ),
);
const ROOTS: Readonly<Record<string, FormatName>> = {
  rss: 'feed',
  feed: 'feed',
  'rdf:rdf': 'feed',
  nitf: 'nitf',
  newsmessage: 'newsml',
  newsitem: 'newsml',
  newsml: 'newsml',
  packageitem: 'newsml',
};

function markupOf(start: string, ending: string | null): FormatName | 'xml' | null {
  if (/^(?:<!doctype lewis\b|<reuters\b[^>]*\bNEWID=)/i.test(start)) return 'sgml';
  if (/^<!doctype html\b/i.test(start)) return 'html';
  let rest = start;
  for (let match = PROLOGUE.exec(rest); match !== null; match = PROLOGUE.exec(rest)) rest = rest.slice(match[0].length);
  const root = ROOT.exec(rest)?.[1]?.toLowerCase();
  if (root === undefined) return start.startsWith('<?xml') ? 'xml' : null;
  const known = ROOTS[root] ?? ROOTS[root.replace(/^\w+:/, '')];
  if (known !== undefined) return known;
  if (HTML_ROOTS.has(root) && ending !== 'markdown') return 'html';
  return start.startsWith('<?xml') ? 'xml' : null;
}

/** One value a line, where the first line is one and another follows; else one value, where it begins as one. */
function jsonOf(start: string, ending: string | null): FormatName | null {
  const named = ending === 'ndjson' || ending === 'json' ? ending : null;
  const end = start.indexOf('\n');
  if (end < 0 && start.length > SAMPLE / 2) return named ?? (OPENS.test(start) ? 'json' : null);
  const line = end < 0 ? start : start.slice(0, end);
  if (isJson(line)) return end >= 0 && /^\s*[[{]/.test(start.slice(end)) ? 'ndjson' : (named ?? 'json');
  return OPENS.test(start) || /^\[\s*$/.test(line) ? 'json' : named;
}

const OPENS = /^(?:\[\s*)?\{\s*"(?:[^"\\\n]|\\.){1,100}"\s*:/;

function isJson(line: string): boolean {
  try {
    return typeof JSON.parse(line) === 'object';
  } catch {
    return false;
  }
}

const HEADER = /^([A-Za-z][A-Za-z0-9-]{1,40}):[ \t]?[^\r\n]*(?:\r?\n[ \t][^\r\n]*)*\r?\n/;
const MAIL_HEADERS = new Set(
  'from to cc subject date message-id received return-path delivered-to mime-version content-type reply-to sender'.split(
    ' ',
  ),
);
const TRANSPORT = new Set(['message-id', 'received', 'return-path', 'mime-version', 'delivered-to', 'content-type']);

/** At least three headers of mail, one of which only mail carries. */
function isMail(start: string): boolean {
  let known = 0;
  let transport = false;
  let rest = start.replace(/^From [^\n]*\n/, '');
  for (let match = HEADER.exec(rest); match !== null; match = HEADER.exec(rest)) {
    const name = match[1]?.toLowerCase() ?? '';
    if (MAIL_HEADERS.has(name)) known += 1;
    if (TRANSPORT.has(name)) transport = true;
    rest = rest.slice(match[0].length);
  }
  return known >= 3 && transport;
}

/** A block of "key: value" between two lines of dashes at the head. */
const FRONT_MATTER = /^---[ \t]*\r?\n(?:[A-Za-z_][\w-]*:[^\n]*\n|[ \t-][^\n]*\n|#[^\n]*\n){1,60}?---[ \t]*\r?(?:\n|$)/;
