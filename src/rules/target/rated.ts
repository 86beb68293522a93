import type { EntityMention } from '../../entity/index.ts';
import { isSpeaker } from '../../frame/discourse/mention-tests.ts';
import type { Sentence } from '../../frame/sentence.ts';
import { BROKERS } from '../../lexicon/brokers.ts';
import { isCentralBank } from '../../lexicon/roles.ts';
import type { QuantityMention } from '../../quantity/index.ts';
import type { Context } from '../rule.ts';

const TARGET_NEXT =
  /^ (?:(?:year-end|12-month|one-year|price|share price|stock|consensus) )*(?:targets?|objective|PTs?|TP|fair value)\b/;

const TARGET_OF =
  /\b(?:targets?|objectives?|PTs?|fair value|estimate|coverage)\b[^;,]{0,24} (?:on|for|of) (?:the |shares (?:of|in) )?$/i;

const HEAD_END = /^(?::| (?:—|–|--) )/;

const NOTE_OF =
  /\b(?:notes?|reports?|research|analysts?|economists?|strategists?|brokers?|team|experts|folks|people|those|according to(?: the team)?|per|data from|compiled by|polled by) (?:(?:out |over )?(?:of|from|by|at) )?(?:the )?$/i;
const HOUSE_NEXT = /^(?:['’]s)? (?:analysts?|strategists?|research (?:team|note)|note\b|team\b)/;

/** "a note out of Acme", "Acme's analysts": who tells of the target, whether or not a list knows the house. */
const tellsOf = (sentence: Sentence, mention: EntityMention): boolean => {
  const { outer } = mention;
  return (
    NOTE_OF.test(beforeOf(sentence, outer.start, 40)) ||
    HOUSE_NEXT.test(sentence.article.clean.slice(outer.end, Math.min(sentence.end, outer.end + 18))) ||
    isOfPerson(sentence, mention) ||
    SETS.test(sentence.article.clean.slice(outer.end, Math.min(sentence.end, outer.end + 70)))
  );
};

/** "Acme's Jo Roe", "Acme, Jo Roe": the name right behind the house is a person's, or may be where the house owns it. */
const isOfPerson = ({ entities, article: { clean } }: Sentence, { possessive, outer }: EntityMention): boolean =>
  entities.some(
    ({ value, start, end }) =>
      start > outer.end &&
      start - outer.end < NEXT &&
      (value.person === true || (possessive && value.kind === 'other' && TWO_NAMES.test(clean.slice(start, end)))),
  );
const NEXT = 5;
const TWO_NAMES = /^[A-Z][\w.-]+(?: [A-Z][\w.-]+){1,2}$/;

/** "Acme lifted its fair value to": nobody sets a target for itself. */
const SETS =
  /^ (?:(?:has|have|also|meanwhile|today) )*(?:rais|lift|hik|boost|increas|upp|cut|lower|trimm|reduc|slash|kept|keep|maintain|reiterat|left|sets?\b|bump)\w* (?:its|their|his|her) (?:[a-z0-9-]+ ){0,3}?(?:targets?|fair value|price objective)\b/;

/** The company or index that is rated: not the broker. */
export function ratedOf(sentence: Sentence, context: Context, quantity: QuantityMention): EntityMention | null {
  const { clean } = sentence.article;
  const section = context.discourse.headed(sentence);
  if (section !== null) return section;
  const headed = sentence.entities[0];
  // "Acme Foods: Barclays lifts its target", "Acme Foods — Barclays lifts"
  if (
    headed &&
    headed.start === sentence.start &&
    headed.outer.end < quantity.start &&
    HEAD_END.test(clean.slice(headed.outer.end, headed.outer.end + 5))
  )
    return headed;
  const fits = sentence.entities.filter(
    (mention) =>
      /^(?:company|index|commodity|crypto|currency|fund|other)$/.test(mention.value.kind) &&
      !mention.value.person &&
      !tellsOf(sentence, mention),
  );
  // "the Beta Bank target of $50 on Acme"
  const behind = fits.find(
    (mention) =>
      Math.abs(mention.outer.start - quantity.start) < 60 &&
      TARGET_OF.test(beforeOf(sentence, mention.outer.start, 60)) &&
      !isHouse(sentence, mention),
  );
  if (behind) return behind;
  // "its year-end S&P 500 target"
  const beside = fits.find(
    (mention) =>
      !BROKERS.test(mention.value.name) &&
      mention.end < quantity.start &&
      TARGET_NEXT.test(clean.slice(mention.outer.end, mention.outer.end + 40)),
  );
  if (beside) return beside;
  const marked = fits.filter(
    (mention) =>
      /\b(?:on|for|of|in|downgrade[sd]|upgrade[sd]|rate[sd]|rating|initiate[sd]|cover(?:s|ing)) (?:the |shares (?:of|in) )?$/i.test(
        beforeOf(sentence, mention.outer.start, 16),
      ) ||
      (mention.possessive && !isHousesOwn(sentence, mention)),
  );
  const near = marked.filter((mention) => Math.abs(mention.start - quantity.start) < 120);
  const best = near.sort((a, b) => Math.abs(a.start - quantity.start) - Math.abs(b.start - quantity.start))[0];
  if (best) return best;
  const others = fits.filter((mention) => !isHouse(sentence, mention));
  const referred = ON_STOCK.test(clean.slice(quantity.outer.end, Math.min(sentence.end, quantity.outer.end + 60)));
  const named =
    (referred ? undefined : others.find((mention) => isNextTo(clean, quantity, mention))) ??
    besideHouse(fits, others, quantity);
  const { main, centred } = context.discourse;
  return (
    named ??
    (centred && !BROKERS.test(main?.value.name ?? '') ? main : null) ??
    ratedBefore(sentence, context) ??
    (BROKERS.test(main?.value.name ?? '') ? null : main)
  );
}

/** "a $14 target on the stock, said it loses to Beta": the rated one was named before. */
const ON_STOCK =
  /^[ -](?:[a-z]+[ -]){0,3}(?:targets?|objective|PT) (?:on|for) (?:the|its|their|that) (?:stock|shares?|name)\b/;

const isNextTo = (clean: string, { end }: QuantityMention, mention: EntityMention): boolean =>
  mention.start > end &&
  !/\b(?:said|says|wrote|writes|noted|notes|told|adding)\b/.test(clean.slice(end, mention.start));

const beforeOf = ({ article: { clean }, start }: Sentence, at: number, reach: number): string =>
  clean.slice(Math.max(start, at - reach), at);

/** "Barclays assigned Acme a target of $50", "Acme has a consensus target of $50": the last name that is no house, after one or alone. */
function besideHouse(
  fits: readonly EntityMention[],
  others: readonly EntityMention[],
  { start }: QuantityMention,
): EntityMention | null {
  const before = fits.filter((mention) => mention.start < start);
  if (before.length > 2) return null;
  const housed = before.some((mention) => !others.includes(mention));
  return (
    others.findLast(
      ({ value, start: from, end }) => (housed || value.kind !== 'other') && from < start && start - end < 90,
    ) ?? null
  );
}

const isHouse = ({ article: { clean } }: Sentence, { value, start, end }: EntityMention): boolean =>
  BROKERS.test(value.name) || BROKERS.test(clean.slice(start, end));

/** "Morgan Stanley's $410 target": its own, where no other house tells it. */
const isHousesOwn = (sentence: Sentence, mention: EntityMention): boolean =>
  isHouse(sentence, mention) &&
  !sentence.entities.some((other) => other.start < mention.start && isHouse(sentence, other));

/** The company that the sentences before were about, brokers aside. */
function ratedBefore(sentence: Sentence, context: Context): EntityMention | null {
  for (const earlier of context.before(sentence, 4)) {
    const found = earlier.entities.find(
      (mention) =>
        (mention.value.kind === 'company' ||
          (mention.value.kind === 'other' && !mention.value.person && !isCentralBank(mention.value.name))) &&
        !isHouse(earlier, mention) &&
        !tellsOf(earlier, mention) &&
        !isSpeaker(earlier, mention),
    );
    if (found) return found;
  }
  return null;
}
