import type { EntityMention } from '../../entity/index.ts';
import { DATA_HOUSES, HOUSE_WORDS } from '../../lexicon/data-houses.ts';
import { BUSINESS_VERBS } from '../../lexicon/roles.ts';
import type { Sentence } from '../sentence.ts';
import { isSpeaker, leads } from './mention-tests.ts';

/** How many sentences are asked who only speaks. */
const MOST_READ = 60;

/** Houses that an article cites about others, by name: none of them shows shares, results or deals of its own there. */
export function tellersOf(sentences: readonly Sentence[]): ReadonlySet<string> {
  const cited = new Set<string>();
  const own = new Set<string>();
  for (const sentence of sentences.slice(0, MOST_READ))
    for (const mention of sentence.entities) {
      const { name, kind } = mention.value;
      if (kind !== 'company' && kind !== 'other') continue;
      if (isCited(sentence, mention)) cited.add(name);
      else if (hasItsOwn(sentence, mention)) own.add(name);
    }
  for (const name of own) cited.delete(name);
  return cited;
}

/** What a house tells: it is no possession of its own. */
const TOLD =
  /^(?:[a-z-]+ ){0,3}?(?:forecasts?|estimates?|targets?|views?|calls?|ratings?|outlook|models?|data|surveys?|polls?|research|analysts?|economists?|strategists?|teams?|notes?|reports?|index|gauge|measure|tracker|figures|numbers|head|chief|consensus|projections?|predictions?|analysis|tally|count)\b/;

const OWN_VERB = /^(?:reported|posted|booked|earned|delivered|shipped|raised \$|employs|swung|slumped|surged|soared)$/;
const MOVED = /^ (?:rose|fell|gained|lost|dropped|climbed|jumped|slid|sank|added|shed|slipped|advanced) \d/;

/** A measure, the shares or a deal of the one named: "Acme's revenue", "shares of Acme", "Acme reported". */
function hasItsOwn(sentence: Sentence, mention: EntityMention): boolean {
  const { clean } = sentence.article;
  const behind = clean.slice(mention.outer.end, Math.min(sentence.end, mention.outer.end + 70));
  const owned = /^(?:'s?|’s?) ([a-z].*)/.exec(behind)?.[1];
  if (owned !== undefined) return !TOLD.test(owned);
  if (/^ (?:shares?|stock)\b/.test(behind) || MOVED.test(behind)) return true;
  if (
    /\b(?:shares?|stock|stake) (?:of|in) (?:the )?$/i.test(clean.slice(mention.outer.start - 20, mention.outer.start))
  )
    return true;
  if (sentence.index === 0 && leads(sentence, mention)) return true;
  const verb = /^[ ,]+(?:has |have |also )?([a-z]+)/.exec(behind)?.[1] ?? '';
  return BUSINESS_VERBS.has(verb) || OWN_VERB.test(verb);
}

/** A house cited about others here. */
function isCited(sentence: Sentence, mention: EntityMention): boolean {
  const { clean } = sentence.article;
  const { outer, value } = mention;
  const behind = clean.slice(outer.end, Math.min(sentence.end, outer.end + 90));
  if (/^ (?:analysts?|economists?|strategists?)\b/.test(behind)) return true;
  const before = clean.slice(Math.max(sentence.start, outer.start - 40), outer.start);
  if (/\b(?:analysts?|economists?|strategists?) (?:at|of|for|with|from)(?: the)? $/i.test(before)) return true;
  if (DATA_HOUSES.has(value.name.toLowerCase()) && !hasItsOwn(sentence, mention)) return true;
  if (HOUSE_WORDS.test(value.name) && (PERSON_NEXT.test(behind) || PERSON_AT.test(before))) return true;
  if (OF_ECONOMY.test(behind)) return true;
  if (SAYS_NEXT.test(behind) && PERSON_AT.test(before)) return true;
  return EXPECTS.test(behind)
    ? isOfAnother(sentence, mention)
    : HOUSE_WORDS.test(value.name) && isSpeaker(sentence, mention);
}

/** "Acme Bank's Jo Bloggs", "Jo Bloggs at Acme Bank" */
const PERSON_NEXT = /^(?:'s?|’s?) [A-Z][a-z]+ [A-Z][a-z]/;
const PERSON_AT = /[A-Z][\w'-]+ [A-Z][\w'-]+,? (?:at|of|from|with) $/;

/** "Jo Bloggs of Acme Corp said": who speaks for a house. */
const SAYS_NEXT = /^,? (?:said|says|expects|forecasts|predicts|predicted|estimates|believes|thinks|noted)\b/;

/** "Acme said house prices rose": what no firm has. */
const OF_ECONOMY =
  /^ (?:said|says|found|reported|estimates|expects|forecasts|predicts|put|sees)(?: that)? (?:[a-zA-Z.-]+ ){0,4}?(?:inflation|gdp|GDP|CPI|payrolls|unemployment|(?:house|home|consumer|asking|producer) prices|(?:consumer|card|household) spending|industrial (?:output|production)|retail sales|(?:smartphone|PC|chip|semiconductor|tablet|wearables?|global|worldwide|industry|industrywide|online) (?:[a-z]+ )?(?:shipments|sales|deliveries|spending)|housing starts|(?:home|house|vehicle) sales|M&A|default rate|interest rates|economic growth)\b/;

const EXPECTS =
  /^ (?:(?:also|now|still) )?(?:expects|sees|forecasts|estimates|predicts|projects|thinks|believes|reckons|said) (?:that )?(?:the )?[A-Z]/;

/** "Acme expects Beta to", "Acme said the dollar would": the next one named is another that acts. */
function isOfAnother(sentence: Sentence, { outer, value }: EntityMention): boolean {
  const next = sentence.entities.find(({ start }) => start >= outer.end);
  if (next === undefined || next.value.name === value.name || next.start - outer.end > 24) return false;
  const { clean } = sentence.article;
  return /^ (?:to|will|would|could|may|might|should)\b/.test(clean.slice(next.outer.end, next.outer.end + 8));
}
