import type { EntityMention } from '../../entity/index.ts';
import { SAY_VERBS } from '../../lexicon/function-words.ts';
import { COMPANY_NOUNS } from '../../lexicon/roles.ts';
import type { Sentence } from '../sentence.ts';
import type { Test } from './mention-tests.ts';

/** "Rival Acme is due to report next week": told in passing, where no figure is told of it. */
const RELATED =
  /\b(?:rivals?|peers?|competitors?|suppliers?|customers?|partners?|shareholders?|backers?)(?: such as| like|,)? $/i;

/** "Its Sunny Oats unit had a strong quarter" */
const PART_OF = /(?:^|[\s"“])(?:its|their|the [a-z]+'s) (?:[a-z-]+ ){0,2}$/i;
const PART = /^ (?:[a-z-]+ )?(?:unit|division|business|segment|arm|brand|chain|subsidiary|brands|stores)\b/;
/** "Acme, its largest shareholder, sold" */
const APPOSED =
  /^, (?:(?:also|now) )?(?:its|(?:one of )?the [a-z]+'s) (?:[a-z-]+ ){0,3}(?:shareholder|holder|investor|owner|backer|customer|client|supplier|lender|partner|rival|competitor|licensee|distributor|landlord|insurer|auditor|creditor)s?,/;

/** "Acme and Beta advised the seller", "Acme is acting as financial adviser" */
const ADVISES =
  /^\.?(?:,? (?:and |& )?[A-Z][\w&.]*)*,? (?:(?:is|are|was|were|has|have|had|been|also|jointly) )*(?:advised|advising|advises|(?:acted|acting|acts|served|serving) (?:as|for)|the (?:financial |legal |sole )?advis[eo]rs?)\b/;
const STANDS = /^(?:,? and [A-Z][\w& ]+)? (?:is|are|was|were|reports?|reported|posted) /;

/** "Rival Acme said its profit fell": one that is told by its role beside the firm that all is about. */
const isRelated: Test = ({ start, article: { clean } }, { outer }) =>
  RELATED.test(clean.slice(Math.max(start, outer.start - 30), outer.start));

/** How many sentences are looked back over for the one that names a firm. */
const BACK = 12;

/** Whether a paragraph before told of a firm only beside others: "Rival Acme said its profit fell", "Acme rose 1% and Beta fell 2%". */
export function isInPassing(
  sentences: readonly Sentence[],
  { index, paragraph }: Sentence,
  firm: EntityMention,
): boolean {
  for (let i = index - 1; i >= Math.max(0, index - BACK); i--) {
    const earlier = sentences[i] as Sentence;
    if (earlier.start > firm.start) continue;
    return (
      earlier.paragraph !== paragraph &&
      (isRelated(earlier, firm) ||
        earlier.entities.some(({ value }) => value.kind === 'company' && value.name !== firm.value.name))
    );
  }
  return false;
}

/** So much of a sentence is asked what the one named first is to another. */
const REACH = 160;

/**
 * "Acme is its biggest customer", "Acme owns a stake in the company", "Acme approached it": the sentence goes on about the firm
 * told before, to which the one named first only stands in a relation.
 */
export const isSatellite: Test = (sentence, mention) => {
  const { start, end, quantities } = sentence;
  const { clean } = sentence.article;
  const { outer } = mention;
  const words = clean.slice(outer.end, Math.min(end, outer.end + REACH));
  const before = clean.slice(Math.max(start, outer.start - 30), outer.start);
  if (quantities.length === 0 && isRelated(sentence, mention) && STANDS.test(words)) return true;
  if (PART_OF.test(before) && PART.test(words)) return true;
  if (APPOSED.test(words) || ADVISES.test(words)) return true;
  const clause = ownClause(words);
  if (IS_ITS.test(clause) || OF_ITS.test(clause) || TO_IT.test(clause)) return true;
  const [, noun, next] = OF_IS.exec(clause) ?? TO_FIRM.exec(clause) ?? [];
  return noun !== undefined && COMPANY_NOUNS.has(noun) && next !== 'own';
};

/** The words up to where somebody speaks: whom those after it stand for is another matter. */
function ownClause(words: string): string {
  const mark = words.search(/[;:"“”]/);
  const clause = mark < 0 ? words : words.slice(0, mark);
  for (const { 0: word, index } of clause.matchAll(/[a-z]+/g))
    if (SAY_VERBS.has(word) || /^(?:that|expects?|plans?|which|who|whose)$/.test(word)) return clause.slice(0, index);
  return clause;
}

/** "is its biggest customer" */
const IS_ITS = /^,? (?:is|are|was|were|remains?|became|has been|have been) (?:also )?(?:one of |among )?its (?!own\b)/;
/** "is the retailer's biggest customer" */
const OF_IS = /^,? (?:is|are|was|were|remains?|became|has been|have been) (?:one of |among )?the ([a-z]+)'s ([a-z]+)/;
/** "accounts for a fifth of its sales" */
const OF_ITS = /^,? (?:accounts?|accounted|makes? up|made up) (?:for )?[^,]* of (?:its|the [a-z]+'s) /;
const BEFORE_IT =
  '(?: (?:in|of|to|for|with|from|about|against|by)|^ (?:[a-z]+ )?(?:owns|owned|holds|backs|backed|controls|controlled|bought|acquired|approached|sued|supplies|supplied|rates|rated|joined|founded|advised|advises|insures|audits))';
/** "approached it last month" */
const TO_IT = new RegExp(`${BEFORE_IT} it(?=[.,]|$| (?:last|about|in|on|at|since|for|from|with|as|this)\\b)`);
/** "owns a stake in the company" */
const TO_FIRM = new RegExp(
  `${BEFORE_IT} the ([a-z]+)(?=[.,]|$| (?:last|about|in|on|at|since|for|from|with|as|this|and)\\b)`,
);
