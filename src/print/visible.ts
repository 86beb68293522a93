// Control characters, bidirectional and invisible marks, tags and lone surrogates: what a terminal would act on or hide.
const UNSAFE =
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ud800-\udfff\u{e0000}-\u{e007f}]/u;
const EVERY_UNSAFE = new RegExp(UNSAFE.source, 'gu');
const BLANKS = /[ \t\r\n\f\v\u0085\u2028\u2029]+/g;

const escapeOne = (character: string): string => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;

/**
 * Untrusted text as it may go to a terminal, on one line: blanks and line ends become one space, and every character
 * that a terminal would act on, or not show, becomes a visible escape such as `\u{1b}`.
 */
export function visible(text: string): string {
  const line = text.replace(BLANKS, ' ');
  return UNSAFE.test(line) ? line.replace(EVERY_UNSAFE, escapeOne) : line;
}

/** The same for text of several lines: its line ends and spaces stay. */
export const visibleLines = (text: string): string =>
  text.replace(EVERY_UNSAFE, (character) => (character === '\n' ? character : escapeOne(character)));
