import type { EntityMention } from '../../entity/index.ts';
import type { Discourse } from '../discourse/discourse.ts';
import { leads } from '../discourse/mention-tests.ts';
import type { Range } from '../frame.ts';
import type { Sentence } from '../sentence.ts';
import { headEntity } from './refer.ts';
import { listEnd } from './things.ts';
import { type Topic, topic } from './topic.ts';

/** "Acme said sales in Europe rose", "UK sales rose": of the firm that leads the sentence, or that all is about, and no nation's. */
export function firmThere(
  sentence: Sentence,
  { value, start, end, possessive }: EntityMention,
  run: Range,
  range: Range,
  discourse: Discourse,
): Topic | null {
  if (value.kind !== 'economy' || possessive || discourse.macro) return null;
  const { items, article } = sentence;
  const leader = sentence.entities.find((mention) => mention.value.kind === 'company' && leads(sentence, mention));
  const isLed = leader !== undefined && leader.end <= (items[run.from]?.start ?? 0) && !discourse.isTeller(leader);
  const words = items.slice(run.from, run.to);
  if (!OF_FIRMS.test(words.at(-1)?.lower ?? '') || words.some(({ lower }) => OF_NATIONS.test(lower))) return null;
  const firm = isLed ? leader : discourse.company(sentence, items[run.from]?.start ?? sentence.start);
  if (firm === null || firm.value.kind !== 'company') return null;
  if (!isLed && !discourse.centred && !discourse.inFocus(sentence, firm)) return null;
  const from = items[run.from]?.start ?? start;
  const to = items[run.to - 1]?.end ?? end;
  if (start > to && !BETWEEN.test(article.clean.slice(to, start))) return null;
  // "Asia-Pacific" goes by its first half
  const rest = /^-[A-Z][a-z]+/.exec(article.clean.slice(end, end + 20))?.[0] ?? '';
  const place = items.findIndex((item) => item.start === start);
  const last = start > to && place >= 0 ? (items[listEnd(items, place, range.to) - 1]?.end ?? end) : end;
  const told = article.clean.slice(Math.min(start, from), Math.max(end + rest.length, last, to)).replace(/\s+/g, ' ');
  return topic('measure', firm, told, 'assumed');
}

const BETWEEN = /^ (?:in|across|at|from|outside) (?:the )?$/;
const OF_FIRMS =
  /^(?:sales|revenues?|turnover|deliveries|shipments|volumes?|orders|bookings|traffic|passengers|subscribers|users|customers|members|stores|profits?|income|earnings|ebitda|comparables|comps|like-for-likes|footfall|visits|registrations|margins?|bookings|premiums|deposits|loans|production|output)$/;
const OF_NATIONS =
  /^(?:retail|industrial|manufacturing|factory|home|homes|house|housing|car|auto|vehicle|durable|wholesale|consumer|smartphone|pc|ev|crude|oil|gas|steel|grain|wheat|corn|coal)$/;

/** "Acme reported a rise in India's steel output": the firm's own output there. */
export function ownerAbroad(
  sentence: Sentence,
  named: EntityMention,
  run: Range,
  owner: Range | null,
  macro: boolean,
): Topic | null {
  if (named.value.kind !== 'economy' || macro || owner === null || named.start > (sentence.items[run.from]?.start ?? 0))
    return null;
  const firm = headEntity(sentence.items, owner);
  if (firm?.value.kind !== 'company') return null;
  const end = sentence.items[run.to - 1]?.end ?? named.end;
  return topic('measure', firm, sentence.article.clean.slice(named.start, end).replace(/\s+/g, ' '), 'named');
}
