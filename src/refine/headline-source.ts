import { BROKERS } from '../lexicon/brokers.ts';
import { DATA_HOUSES } from '../lexicon/data-houses.ts';
import { NEWS_HOUSES } from '../lexicon/news-houses.ts';
import { BODIES, GROUPS, OF_BODY, PAPERS } from '../lexicon/sources.ts';
import { NAME, NO_NAME } from './named.ts';

/** Who a headline names at its end or head, and where. */
export interface HeadlineSource {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  /** What was told lies here. */
  readonly scope: { readonly start: number; readonly end: number };
}

const PHRASE = "[\\w&.'’/-]+(?: [\\w&.'’/-]+){0,4}";
/** "…: RBI", "… - Barclays", "… -ministry", "…: govt data" */
const AT_END = new RegExp(`(: | - | -| – | — |: ?)(${PHRASE})$`);
/** "…, ministry says", "…, data shows" */
const SAID_AT_END = new RegExp(
  `, (${PHRASE}) (?:says|said|shows?|showed|finds?|reports?|estimates?|forecasts?|predicts?|warns?)$`,
);
const AT_START = new RegExp(`^(${NAME}): `);
const FIGURE = /\d|%/;

/** Who tells what a headline holds: "Growth seen at 5%: RBI", "Sales up 5%, ministry says", "Barclays: sales to rise 5%". */
export function headlineSource(text: string): HeadlineSource | null {
  const whole = text.trimEnd();
  const said = SAID_AT_END.exec(whole);
  const tail = said ?? AT_END.exec(whole);
  if (tail !== null) {
    const words = said === null ? tail[2] : tail[1];
    const isDash = said === null && tail[1] !== undefined && !tail[1].startsWith(':');
    const before = whole.slice(0, tail.index);
    if (words !== undefined && FIGURE.test(before) && isSource(words, isDash, before))
      return { name: words, start: tail.index, end: whole.length, scope: { start: 0, end: tail.index } };
  }
  const head = AT_START.exec(whole)?.[1];
  // "Beta Bank Q3 Results: Profit Rises 18%"
  if (head === undefined || FIGURE.test(head) || NO_TAIL.test(head) || !isHouse(head)) return null;
  return { name: head, start: 0, end: head.length + 1, scope: { start: head.length + 1, end: whole.length } };
}

const isHouse = (name: string): boolean =>
  BROKERS.test(name) || OF_BODY.test(name) || DATA_HOUSES.has(name.toLowerCase());

/** A name, or what a body, people or a paper are called; behind a dash not who publishes. */
function isSource(words: string, isDash: boolean, before: string): boolean {
  if (FIGURE.test(words) || (isDash && NEWS_HOUSES.has(words.toLowerCase()))) return false;
  const last = words.slice(words.lastIndexOf(' ') + 1);
  if (PAPERS.has(last) || GROUPS.has(last) || BODIES.has(last) || OFFICES.test(last) || PAPER_ALONE.test(words))
    return true;
  if (!NAMES_ALL.test(words) || NO_NAME.test(words) || NO_TAIL.test(words)) return false;
  return isHouse(words) || /^[A-Z]{3,6}$/.test(words) || (!isDash && isInSentenceCase(before));
}

const NAMES_ALL = new RegExp(`^${NAME}$`);
const OFFICES = /^(?:CEO|CFO|chairman|minister|govt|official)$/;
const PAPER_ALONE = /^(?:Report|Data|Study|Survey|Poll|Filing)$/;
const NO_TAIL =
  /\b(?:Update|Analysis|Report|Results|Takeaways|Review|Preview|Outlook|Now|Why|How|What|Here|Live|News|Chart|Guide|Explained|Forecast|Opinion|Buy|Sell|Hold)\b/;

/** "Growth seen at 5% this year": words that are no names are small. */
const isInSentenceCase = (words: string): boolean =>
  (words.match(/ [a-z]{4,}/g) ?? []).length > (words.match(/ [A-Z][a-z]{3,}/g) ?? []).length;
