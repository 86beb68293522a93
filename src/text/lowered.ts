/** A text in small letters, of the same length: a letter whose small form is longer stays as it is. */
export function lowered(text: string): string {
  const low = text.toLowerCase();
  return low.length === text.length ? low : text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}

/** The source of a pattern that matches what it would match in any case, where the text is in small letters. */
export const lowerPattern = (source: string): string =>
  source.replace(/\\.|[A-Z]+/g, (part) => (part.startsWith('\\') ? part : part.toLowerCase()));
