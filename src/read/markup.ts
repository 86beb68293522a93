import type { Parser } from 'htmlparser2';
import { openBlocks } from './blocks.ts';

/** Elements that are nested deeper than this are no article. */
export const MOST_DEPTH = 1000;

const NAMES =
  'abbr|article|blockquote|br|center|div|em|figure|font|h[1-6]|hr|img|li|ol|pre|section|small|span|strong|sub|sup|table|tbody|td|th|tr|ul';
const REST = '(?:\\s[^<>]{0,2000})?/?>';
const TAGS = new RegExp(`</?(?:a|b|i|p|u|${NAMES})${REST}|</?(?:${NAMES.toUpperCase()})${REST}|</[ABIPU]>`);

/** True of text that holds tags of HTML; "<ACME>" is none, and "<A>" is the ticker of a share unless it is closed. */
export const hasTags = (text: string): boolean => text.includes('<') && TAGS.test(text);

const loadParser = () => import('htmlparser2');

/** A piece of HTML as plain text: see `openBlocks`. What is nested too deep is left out from there on. */
export async function fragmentText(html: string): Promise<string> {
  const { Parser } = await loadParser();
  const blocks = openBlocks();
  let depth = 0;
  const parser: Parser = new Parser(
    {
      onopentag(name, attributes) {
        depth += 1;
        if (depth > MOST_DEPTH) parser.pause();
        else blocks.open(name, (key) => attributes[key]);
      },
      ontext: (text) => blocks.text(text),
      onclosetag(name) {
        depth -= 1;
        blocks.close(name);
      },
    },
    { decodeEntities: true },
  );
  parser.write(html);
  if (depth <= MOST_DEPTH) parser.end();
  return blocks.end();
}

/** How deep the elements of a page are nested, up to `most`. */
export async function depthOf(html: string, most: number): Promise<number> {
  const { Parser } = await loadParser();
  let depth = 0;
  let deepest = 0;
  const parser: Parser = new Parser({
    onopentag() {
      depth += 1;
      deepest = Math.max(deepest, depth);
      if (depth > most) parser.pause();
    },
    onclosetag() {
      depth -= 1;
    },
  });
  parser.write(html);
  if (deepest <= most) parser.end();
  return deepest;
}

const ENTITY = /&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[a-zA-Z][a-zA-Z\d]{1,31});/;

/** Text whose entities are written out ("AT&amp;T"), where it has any. */
export async function plainText(text: string): Promise<string> {
  if (hasTags(text)) return fragmentText(text);
  if (!ENTITY.test(text)) return text;
  const { Parser } = await loadParser();
  let plain = '';
  const parser = new Parser({ ontext: (piece) => (plain += piece) }, { xmlMode: false, decodeEntities: true });
  // Not as markup: a "<" here is a sign.
  parser.write(text.replaceAll('<', '&lt;'));
  parser.end();
  return plain;
}
