/** The control characters of old wire copy, apart from tab, line feed and those that end a line. */
const CONTROLS =
  '\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\u0008\u000e\u000f\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001a\u001b\u001c\u001d\u001e\u001f';

/** What each odd character reads as. One for one: the copy keeps every offset. */
const SWAPS: Readonly<Record<string, string>> = {
  "'": '`\u00b4\u2018\u2019\u201a\u201b\u2032\u02bc\uff07',
  '"': '\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb\uff02',
  '-': '\u2010\u2011\u2012\u2013\u2212\ufe63\uff0d',
  '\u2014': '\u2015',
  ' ': `${CONTROLS}\u007f\r\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u200b\u200e\u200f\u202f\u205f\u2060\u3000\ufeff`,
  '\n': '\u000b\u000c\u0085\u2028\u2029',
  '\u2022': '\u2023\u2043\u25aa\u25ab\u25cf\u25e6\u25a0\u2219\u00b7',
  '%': '\uff05\u066a',
  $: '\uff04',
  '/': '\u2044',
};

const TO = new Map(Object.entries(SWAPS).flatMap(([to, odd]) => [...odd].map((from) => [from, to] as const)));
const ODD = new RegExp(`[${[...TO.keys()].join('')}]`, 'g');
const ANY_ODD = new RegExp(ODD.source);
const LONE_RETURN = /\r(?!\n)/g;

/**
 * The text with odd quotes, spaces, dashes, bullets and line ends swapped one for one, so that every offset holds in
 * both. The return of a CRLF becomes a space; a return alone is a line end.
 */
export function cleanCopy(text: string): string {
  if (!ANY_ODD.test(text)) return text;
  const lines = text.includes('\r') ? text.replace(LONE_RETURN, '\n') : text;
  return lines.replace(ODD, (character) => TO.get(character) ?? character);
}
