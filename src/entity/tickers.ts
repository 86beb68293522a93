import type { Exchange } from '../lexicon/gazetteer.ts';

/** Exchanges by the names and endings that brackets give them. */
export interface ExchangeNames {
  readonly exchanges: ReadonlyMap<string, Exchange>;
  readonly endings: ReadonlyMap<string, Exchange>;
}

/** A ticker in brackets after a name, and where the bracket ends. */
export interface TickerBracket {
  readonly ticker: string;
  readonly exchange: string | null;
  /** ISO 3166 and ISO 4217 of the exchange, where it is named. */
  readonly country: string | null;
  readonly currency: string | null;
  /** False for a bare "(ABC)", which may as well be an acronym. */
  readonly sure: boolean;
  readonly end: number;
}

const BRACKET =
  /[ .,]{0,2}([(<[]){1,2} ?(?:([A-Za-z][A-Za-z .-]{0,19}?) ?: ?)?((?:[A-Z][A-Z0-9]{0,9}|\d{3,6})(?:\.[A-Z]{3}|[.-][A-Z]{1,2})?)([ ,;/|+-][^()<>\n]{0,60})? ?[)>\]]{1,2}/y;
const LABEL = /^(?:symbol|ticker|stock symbol|stock|ticker symbol|[A-Z]{2})$/i;

/** The ticker bracket that starts at `at`, or null. */
export function readTicker(text: string, at: number, known: ExchangeNames): TickerBracket | null {
  let open = at;
  while (open < at + 2 && ' .,'.includes(text.charAt(open))) open++;
  if (!'([<'.includes(text.charAt(open) || ' ')) return null;
  BRACKET.lastIndex = at;
  const match = BRACKET.exec(text);
  if (match === null) return null;
  const [whole, bracket, label, code = '', tail] = match;
  const named = label === undefined ? undefined : known.exchanges.get(label.toLowerCase());
  if (label !== undefined && named === undefined && !LABEL.test(label)) return null;
  if (label === undefined && (tail !== undefined || /^\d/.test(code))) return null;
  const dot = code.indexOf('.');
  const ended = named === undefined && dot > 0 ? known.endings.get(code.slice(dot + 1)) : undefined;
  const exchange = named ?? ended;
  return {
    ticker: ended === undefined ? code : code.slice(0, dot),
    exchange: exchange?.code ?? null,
    country: exchange?.country ?? null,
    currency: exchange?.currency ?? null,
    sure: label !== undefined || bracket === '<' || ended !== undefined,
    end: at + whole.length,
  };
}

/** Where the brackets that start at `at` end, one after the other: "(TSX: AC) (OTCQX: ACDVF)"; `at` where none starts. */
export function skipTickers(text: string, at: number, known: ExchangeNames): number {
  let end = at;
  for (let count = 0; count < 3; count++) {
    const bracket = readTicker(text, end, known);
    if (bracket === null || (count > 0 && !bracket.sure)) break;
    end = bracket.end;
  }
  return end;
}

/** A ticker that stands without a bracket. */
export const bareTicker = (ticker: string, end: number): TickerBracket => ({
  ticker,
  exchange: null,
  country: null,
  currency: null,
  sure: true,
  end,
});
