import type { EntityMention } from '../../entity/index.ts';
import type { Discourse } from '../discourse/discourse.ts';
import type { Range } from '../frame.ts';
import type { Sentence } from '../sentence.ts';
import { type Topic, topic } from './topic.ts';

/** "Deliveries in China fell 7%", "UK sales rose": the firm's that all is about, where no measure of a nation is told. */
export function firmThere(
  sentence: Sentence,
  { value, start, end, possessive }: EntityMention,
  run: Range,
  discourse: Discourse,
): Topic | null {
  if (value.kind !== 'economy' || possessive || !discourse.centred || discourse.macro) return null;
  const { items, article } = sentence;
  const words = items.slice(run.from, run.to);
  if (!OF_FIRMS.test(words.at(-1)?.lower ?? '') || words.some(({ lower }) => OF_NATIONS.test(lower))) return null;
  const firm = discourse.company(sentence, items[run.from]?.start ?? sentence.start);
  if (firm === null || firm.value.kind !== 'company') return null;
  const from = items[run.from]?.start ?? start;
  const to = items[run.to - 1]?.end ?? end;
  if (start > to && !BETWEEN.test(article.clean.slice(to, start))) return null;
  // "Asia-Pacific" goes by its first half
  const rest = /^-[A-Z][a-z]+/.exec(article.clean.slice(end, end + 20))?.[0] ?? '';
  const told = article.clean.slice(Math.min(start, from), Math.max(end + rest.length, to)).replace(/\s+/g, ' ');
  return topic('measure', firm, told, 'assumed');
}

const BETWEEN = /^ (?:in|across|at) (?:the )?$/;
const OF_FIRMS =
  /^(?:sales|revenues?|turnover|deliveries|shipments|volumes?|orders|bookings|traffic|passengers|subscribers|users|customers|members|stores|profits?|income|earnings|ebitda|comparables|comps|like-for-likes|footfall|visits|registrations|margins?|bookings|premiums|deposits|loans|production|output)$/;
const OF_NATIONS =
  /^(?:retail|industrial|manufacturing|factory|home|homes|house|housing|car|auto|vehicle|durable|wholesale|consumer|smartphone|pc|ev|crude|oil|gas|steel|grain|wheat|corn|coal)$/;
