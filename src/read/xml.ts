import type { Parser } from 'htmlparser2';
import type { Problem } from '../schema/problem.ts';
import { openBlocks } from './blocks.ts';
import { decode } from './decode.ts';
import { gather, type Input } from './input.ts';
import { plainText } from './markup.ts';
import { isProblem, readError, readWarning } from './problem.ts';
import { oneLine } from './record.ts';

/** An element of XML. Names are in lower case. */
export interface Element {
  /** As written: "content:encoded". */
  readonly name: string;
  /** Without its prefix: "encoded". */
  readonly local: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (Element | string)[];
}

/** A document's outermost element, and what is wrong with it. Null where there is none. */
export interface XmlDocument {
  readonly root: Element | null;
  readonly problems: readonly Problem[];
}

const MOST_XML = 128 * 1024 * 1024;
const MOST_DEPTH = 1000;
/** Before the bracket of an element that closes itself. */
const SLASH = 47;
const DECLARED = /^\s*<\?xml\b[^>]{0,200}\bencoding\s*=\s*["']([\w.:-]{2,40})["']/i;

/** Reads a document. What is not well-formed is a problem, and the elements that were whole are kept. */
export async function readXml(input: Input): Promise<XmlDocument> {
  const gathered = await gather(input, MOST_XML);
  if (isProblem(gathered)) return { root: null, problems: [gathered] };
  const head = Buffer.from(gathered.bytes.subarray(0, 512)).toString('latin1');
  const decoded = decode(gathered.bytes, input.path, DECLARED.exec(head)?.[1] ?? null);
  if (isProblem(decoded)) return { root: null, problems: [...gathered.problems, decoded] };
  const parsed = await parseXml(decoded.text, input.path, gathered.cut);
  return { root: parsed.root, problems: [...gathered.problems, ...decoded.problems, ...parsed.problems] };
}

/** Entities that a document declares itself are never expanded, and nothing that it names is fetched. */
async function parseXml(text: string, path: string, cut: boolean): Promise<XmlDocument> {
  const { Parser } = await import('htmlparser2');
  const open: Element[] = [];
  let root: Element | null = null;
  let fault: string | null = null;
  let declares = false;
  const parser: Parser = new Parser(
    {
      onopentag(name, attributes) {
        const lower = name.toLowerCase();
        const element: Element = { name: lower, local: lower.slice(lower.indexOf(':') + 1), attributes, children: [] };
        const above = open.at(-1);
        if (above !== undefined) above.children.push(element);
        else if (root === null) root = element;
        open.push(element);
        if (open.length > MOST_DEPTH) {
          fault = `elements are nested more than ${MOST_DEPTH} deep`;
          parser.pause();
        }
      },
      onclosetag(name, implied) {
        const element = open.pop();
        if (implied && element !== undefined && text.charCodeAt(parser.endIndex - 1) !== SLASH) {
          fault ??= `<${name}> is not closed`;
          drop(open.at(-1), element);
        }
      },
      ontext: (piece) => addText(open.at(-1), piece),
      onprocessinginstruction(name) {
        if (name.toLowerCase() === '!entity') declares = true;
      },
    },
    { xmlMode: true, decodeEntities: true, recognizeSelfClosing: true },
  );
  parser.write(text);
  if (open.length <= MOST_DEPTH) parser.end();
  const problems: Problem[] = [];
  if (declares || declaresEntities(text)) {
    problems.push(readWarning('entities', path, 'the entities that it declares are not expanded'));
  }
  if (fault !== null && !cut) problems.push(readError('bad-xml', path, fault, 'what was whole before it is read'));
  return { root, problems };
}

/** Whether the declaration of the document's type holds entities; there is one, and more of them are looked at no further. */
function declaresEntities(text: string): boolean {
  const at = text.search(/<!DOCTYPE/i);
  return at >= 0 && /^<!DOCTYPE[^>[]{0,1000}\[[^\]]{0,10000}<!ENTITY/i.test(text.slice(at, at + 11_100));
}

/** A record that was cut off is no record; a container is kept for those before. */
function drop(above: Element | undefined, element: Element): void {
  if (above !== undefined && above.children.at(-1) === element && RECORDS.has(element.local)) above.children.pop();
}

const RECORDS = new Set(['item', 'entry', 'newsitem']);

function addText(element: Element | undefined, text: string): void {
  if (element === undefined) return;
  const last = element.children.length - 1;
  const before = element.children[last];
  if (typeof before === 'string') element.children[last] = before + text;
  else element.children.push(text);
}

export const isElement = (child: Element | string): child is Element => typeof child !== 'string';

/** The children of that name, with its prefix or, where `name` has none, whatever the prefix. */
export const childrenOf = (element: Element, name: string): Element[] =>
  element.children.filter(isElement).filter((child) => (name.includes(':') ? child.name : child.local) === name);

export const childOf = (element: Element | undefined, name: string): Element | undefined =>
  element === undefined ? undefined : childrenOf(element, name)[0];

/** All elements of that local name below, in order. */
export function allOf(element: Element, name: string): Element[] {
  const found: Element[] = [];
  const waiting: Element[] = [element];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (next.local === name) found.push(next);
    for (let at = next.children.length - 1; at >= 0; at -= 1) {
      const child = next.children[at];
      if (child !== undefined && isElement(child)) waiting.push(child);
    }
  }
  return found;
}

/** The words of an element on one line; null where it has none. */
export function wordsOf(element: Element | undefined): string | null {
  if (element === undefined) return null;
  const words = oneLine(rawOf(element));
  return words === '' ? null : words;
}

/** All text below an element, as it is. */
export function rawOf(element: Element): string {
  let text = '';
  walk(element, { open: () => {}, close: () => {}, text: (piece) => (text += piece) });
  return text;
}

/** An element whose children are markup as plain text. */
export function blocksOf(element: Element): string {
  const blocks = openBlocks();
  walk(element, {
    open: ({ local, attributes }) => blocks.open(local, (name) => attributes[name]),
    close: ({ local }) => blocks.close(local),
    text: blocks.text,
  });
  return blocks.end();
}

/** An element's text, whether its markup stands in it as elements or is written out as text. */
export const contentOf = async (element: Element): Promise<string> =>
  element.children.some(isElement) ? blocksOf(element) : plainText(rawOf(element).trim());

interface Visitor {
  readonly open: (element: Element) => void;
  readonly close: (element: Element) => void;
  readonly text: (text: string) => void;
}

/** Visits what is below an element, in order. */
function walk(element: Element, visitor: Visitor): void {
  const path: { element: Element; next: number }[] = [{ element, next: 0 }];
  for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
    const child = top.element.children[top.next];
    top.next += 1;
    if (child === undefined) {
      path.pop();
      if (path.length > 0) visitor.close(top.element);
    } else if (!isElement(child)) visitor.text(child);
    else {
      visitor.open(child);
      path.push({ element: child, next: 0 });
    }
  }
}
