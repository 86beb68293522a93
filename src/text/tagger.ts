import { createRequire } from 'node:module';

interface Term {
  readonly tags: ReadonlySet<string>;
}
type Tag = (text: string) => { readonly docs: readonly (readonly Term[])[] };

let tag: Tag | undefined;

/** compromise's part-of-speech tagger: loaded when first asked, which costs more than reading an article. */
function load(): Tag {
  tag ??= createRequire(import.meta.url)('compromise/two') as Tag;
  return tag;
}

/**
 * Whether a short run of words is a noun phrase: a noun in it and no verb that is not a participle. Asked only where our own word lists
 * leave it open, for the tagger reads about 0.15 MB/s.
 */
export function isNounPhrase(words: string): boolean {
  const terms = load()(words).docs.flat();
  const isVerb = ({ tags }: Term) => tags.has('Verb') && !tags.has('Gerund') && !tags.has('PastParticiple');
  return terms.some(({ tags }) => tags.has('Noun')) && !terms.some(isVerb);
}
