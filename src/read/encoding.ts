import { createRequire } from 'node:module';

type Analyse = (bytes: Uint8Array) => readonly { readonly name: string; readonly confidence: number }[];

let analyse: Analyse | undefined;

const SAMPLE = 64 * 1024;
/** Above this share of bytes that are not ASCII, a text is not one in English with a few signs. */
const FOREIGN = 0.1;
/** Fewer such bytes tell nothing. */
const LEAST = 16;

/**
 * What bytes that are not UTF-8 look like, as a decoder's label: windows-1252 for a text that is ASCII but for a few signs
 * (ISO-8859-15 where its sign of the euro stands at a figure), else what chardet takes them for. To be told as a guess.
 */
export function detectEncoding(bytes: Uint8Array): string {
  const sample = bytes.subarray(0, SAMPLE);
  let high = 0;
  let controls = 0;
  for (const byte of sample) {
    if (byte >= 0x80) high += 1;
    if (byte >= 0x80 && byte < 0xa0) controls += 1;
  }
  if (high < LEAST || high < sample.length * FOREIGN)
    return controls === 0 && hasEuro(sample) ? 'iso-8859-15' : 'windows-1252';
  analyse ??= (createRequire(import.meta.url)('chardet') as { analyse: Analyse }).analyse;
  for (const { name, confidence } of analyse(sample)) {
    const label = labelOf(name);
    if (confidence >= 10 && label !== null && !label.startsWith('utf')) return label;
  }
  return 'windows-1252';
}

function labelOf(name: string): string | null {
  try {
    return new TextDecoder(name).encoding;
  } catch {
    return null;
  }
}

const EURO = 0xa4;
const isDigit = (byte: number | undefined): boolean => byte !== undefined && byte >= 48 && byte <= 57;

function hasEuro(bytes: Uint8Array): boolean {
  for (let at = bytes.indexOf(EURO); at >= 0; at = bytes.indexOf(EURO, at + 1)) {
    if (isDigit(bytes[at + 1]) || isDigit(bytes[at - 1])) return true;
  }
  return false;
}
