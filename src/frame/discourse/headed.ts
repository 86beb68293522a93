import type { EntityMention } from '../../entity/index.ts';
import type { Sentence } from '../sentence.ts';

/** How many sentences a heading holds for. */
const LONGEST_SECTION = 25;

/**
 * The firm that each sentence's section is about, by its place; null where no heading tells: "CSL Ltd (ASX: CSL)" stands over
 * what brokers say of it.
 */
export function firmsOfSections(sentences: readonly Sentence[]): readonly (EntityMention | null)[] {
  let firm: EntityMention | null = null;
  let since = 0;
  return sentences.map((sentence, i) => {
    if (sentence.kind === 'heading' || sentence.kind === 'headline') {
      firm = firmOf(sentence);
      since = i;
    } else if (i - since > LONGEST_SECTION) firm = null;
    return firm;
  });
}

/** The one firm of a heading that ends in the codes of its shares. */
function firmOf(heading: Sentence): EntityMention | null {
  if (heading.kind === 'headline' || !CODES.test(heading.text)) return null;
  const firms = heading.entities.filter(({ value }) => value.kind === 'company' || value.kind === 'other');
  const [firm] = firms;
  return firms.length === 1 && firm !== undefined && firm.outer.end >= heading.end - 1 ? firm : null;
}

const CODES = /\([A-Za-z]{2,10} ?: ?[A-Z0-9.]{1,8}\)$/;

/** "Acme Foods: …", "Acme Foods (ACM) — …": the name that heads a paragraph. */
export function headOf(sentences: readonly Sentence[], sentence: Sentence): EntityMention | null {
  let first = sentence;
  while (first.index > 0 && sentences[first.index - 1]?.paragraph === sentence.paragraph)
    first = sentences[first.index - 1] as Sentence;
  const { clean } = first.article;
  if (!HEAD.test(clean.slice(first.start, Math.min(first.end, first.start + 64)))) return null;
  const mention = first.entities[0];
  return mention &&
    mention.start === first.start &&
    HEAD_END.test(clean.slice(mention.outer.end, mention.outer.end + 18)) &&
    /^(?:company|other)$/.test(mention.value.kind)
    ? mention
    : null;
}

const HEAD = /^[^.:]{2,60}(?::| (?:—|–|--)) /;
const HEAD_END = /^(?: \([A-Z.:]{1,12}\))?(?::| (?:—|–|--)) /;
