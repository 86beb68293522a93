import { openCell, type Table, writeRow } from './block-rows.ts';
import { newWriting, type Writing, writePlain, writeWords } from './writing.ts';

/** Takes what a marked-up text is made of, in order, and gives plain text. Tags have to be balanced. */
export interface BlockText {
  readonly open: (name: string, attribute: (name: string) => string | undefined) => void;
  readonly text: (text: string) => void;
  readonly close: (name: string) => void;
  /** The text: blank lines between blocks, a bullet before each item, a tab between the cells of a row. */
  readonly end: () => string;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** What holds no words of the article. */
const LEFT_OUT =
  words(`script style noscript template svg math iframe object embed select option textarea input button nav
aside footer dialog figcaption audio video canvas map head title del s strike media media-caption media-metadata rp rt`);
/** Blocks with an empty line before and after. */
const APART =
  words(`p div section article main header h1 h2 h3 h4 h5 h6 ul ol dl blockquote pre figure hr address fieldset
form details summary table caption center hl1 hl2 bq block body`);
const LINES = words('br li dt dd tr tbody thead tfoot');
/** Where the last words came from: an element that closed, one that opened, or the same stretch of text. */
type Edge = 'none' | 'open' | 'close' | 'siblings';

/** Begins a plain text. Never fails; time and memory grow with what is put in. */
export function openBlocks(): BlockText {
  const page = newWriting();
  const writings: Writing[] = [page];
  const tables: Table[] = [];
  const lists: { ordered: boolean; next: number }[] = [];
  let left = 0;
  let preformatted = 0;
  let superscript = 0;
  let edge: Edge = 'none';

  const top = () => writings.at(-1) ?? page;
  const part = (lines: number) => {
    const writing = top();
    writing.space = false;
    if (writing.text === '') return;
    if (writing.bullet === '') writing.breaks = Math.max(writing.breaks, lists.length > 0 ? 1 : lines);
    writing.note = '';
  };
  const closeRow = () => {
    const table = tables.at(-1);
    if (table === undefined || table.row.length === 0) return;
    const cells = table.row;
    table.row = [];
    writeRow(top(), cells, table);
  };

  const text = (given: string) => {
    if (left > 0) return;
    const writing = top();
    if (preformatted > 0) return writePlain(writing, given);
    const clean = given.replace(UNSEEN, '').replace(SPACES, ' ');
    if (clean === '') return;
    const bare = clean.trim();
    if (superscript > 0 && isNote(bare, writing.text)) {
      writing.note = bare;
      return;
    }
    if (bare === '') {
      writing.space = writing.space || writing.text !== '';
      return;
    }
    if (clean.startsWith(' ')) writing.space = true;
    else if (keepsApart(edge, writing.text, bare)) writing.space = true;
    writeWords(writing, /^[/\u2044]/.test(bare) && /^\d+$/.test(writing.note) ? ` ${writing.note}${bare}` : bare);
    writing.note = '';
    writing.space = clean.endsWith(' ');
    edge = 'none';
  };

  const open: BlockText['open'] = (name, attribute) => {
    if (left > 0 || isLeftOut(name, attribute)) {
      left += 1;
      return;
    }
    edge = edge === 'close' || edge === 'siblings' ? 'siblings' : 'open';
    if (name === 'br') return part(1);
    if (name === 'pre') preformatted += 1;
    if (name === 'sup') superscript += 1;
    if (name === 'ul' || name === 'ol') {
      part(2);
      lists.push({ ordered: name === 'ol', next: Number(attribute('start') ?? 1) });
    } else if (name === 'li') {
      part(1);
      top().bullet = bulletOf(lists.at(-1));
    } else if (name === 'table') {
      part(2);
      tables.push({ row: [], hanging: new Map() });
    } else if (name === 'tr') closeRow();
    else if ((name === 'td' || name === 'th') && tables.length > 0) openCell(writings, tables.at(-1), attribute);
    else if (APART.has(name)) part(2);
    else if (LINES.has(name)) part(1);
  };

  const close: BlockText['close'] = (name) => {
    if (left > 0) {
      left -= 1;
      return;
    }
    edge = 'close';
    if (name === 'pre') preformatted -= 1;
    else if (name === 'sup') superscript -= 1;
    else if (name === 'ul' || name === 'ol') lists.pop();
    if ((name === 'td' || name === 'th') && tables.length > 0) {
      if (writings.length > 1) writings.pop();
      return;
    }
    if (name === 'tr') closeRow();
    else if (name === 'table') {
      closeRow();
      tables.pop();
      part(2);
    } else if (name === 'li') {
      top().bullet = '';
      part(1);
    } else if (name !== 'br' && APART.has(name)) part(2);
    else if (LINES.has(name) && name !== 'br') part(1);
  };

  return { open, text, close, end: () => page.text };
}

/** Soft hyphens and marks without width. */
const UNSEEN = /[\u00ad\u200b\u2060\ufeff]+/g;
const SPACES = /[ \t\n\r\f\v]+/g;

function isLeftOut(name: string, attribute: (name: string) => string | undefined): boolean {
  if (LEFT_OUT.has(name)) return true;
  if (attribute('hidden') !== undefined || attribute('aria-hidden') === 'true') return true;
  const style = attribute('style');
  return style !== undefined && /display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all/i.test(style);
}

/** Items of lists are bulleted; a number that is no place in the list, such as a year, is kept. */
function bulletOf(list: { ordered: boolean; next: number } | undefined): string {
  if (list === undefined || !list.ordered || !(list.next > 99)) return '• ';
  list.next += 1;
  return `${list.next - 1}. `;
}

const END_OF_FIGURE = /[\d%)]$/;
const START_OF_FIGURE = /^[\d(+\u2212▲▼$€£¥₹]/;
const END_OF_WORD = /[\p{L}\d%)]$/u;
const START_OF_WORD = /^[\p{L}\d]/u;

/** Figures of two elements are two figures, also where the page sets them apart by its style alone. */
function keepsApart(edge: Edge, before: string, next: string): boolean {
  if (edge === 'none' || before === '') return false;
  const end = before.slice(-2);
  if (END_OF_FIGURE.test(end) && START_OF_FIGURE.test(next)) return edge === 'siblings' || /^\d/.test(next);
  if (edge !== 'siblings') return false;
  return (/\d$/.test(end) && START_OF_WORD.test(next)) || (END_OF_WORD.test(end) && START_OF_FIGURE.test(next));
}

/** A raised number is a note to the word before it, unless it stands at a unit of area or volume. */
const isNote = (bare: string, before: string): boolean =>
  /^[[(]?[\d,*†‡ ]{1,8}[\])]?$/.test(bare) && !/(?:^|[^\p{L}])(?:k?m|cm|mm|ft|in|mi)$/u.test(before.slice(-4));
