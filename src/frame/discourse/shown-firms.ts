import type { Sentence } from '../sentence.ts';

/** Names that the article shows to be more than a product: somewhere a legal form, a ticker or a possessive stands by them. */
export function shownFirms(sentences: readonly Sentence[]): ReadonlySet<string> {
  const shown = new Set<string>();
  for (const { entities } of sentences)
    for (const { value, outer, start, end, possessive } of entities)
      if (possessive || outer.end > end || outer.start < start) shown.add(value.name);
  return shown;
}
