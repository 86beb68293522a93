/** What is written to: the text of the page, or of one cell. */
export interface Writing {
  text: string;
  /** Line ends to set before the next words. */
  breaks: number;
  space: boolean;
  bullet: string;
  /** A raised number: a note to the word before it, unless a fraction's bar follows. */
  note: string;
}

export const newWriting = (): Writing => ({ text: '', breaks: 0, space: false, bullet: '', note: '' });

/** Writes words on, with the line ends, space or bullet that wait for them. */
export function writeWords(writing: Writing, bare: string): void {
  if (writing.breaks > 0) writing.text += writing.breaks > 1 ? '\n\n' : '\n';
  else if (writing.space && writing.text !== '') writing.text += ' ';
  if (writing.bullet !== '') writing.text += writing.bullet;
  writing.text += bare;
  writing.breaks = 0;
  writing.bullet = '';
}

/** Writes text as it is, but for its line ends. */
export function writePlain(writing: Writing, given: string): void {
  if (given.trim() === '' && writing.text === '') return;
  if (writing.breaks > 0) writing.text += writing.breaks > 1 ? '\n\n' : '\n';
  writing.text += given.replace(/\r\n?/g, '\n');
  writing.breaks = 0;
  writing.space = false;
}
