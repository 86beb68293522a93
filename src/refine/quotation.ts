import type { Discourse } from '../frame/discourse/discourse.ts';
import type { Sentence } from '../frame/sentence.ts';
import type { SourcesOf } from './antecedent.ts';
import type { Candidate } from './refiner.ts';
import type { Source } from './sources.ts';

/** So far before and behind a claim the marks of its quotation are looked for. */
const REACH = 700;
const MOST = 6;

/** Who says the quotation of several sentences that a claim lies in: named behind its end, or before it begins. */
export function quotedBy(claim: Candidate, { sentences }: Discourse, sourcesOf: SourcesOf): Source | null {
  const { article, index, end } = claim.sentence;
  const { clean } = article;
  const open = openMark(clean, Math.max(0, claim.span.start - REACH), claim.span.start);
  if (open < 0) return null;
  const close = clean.slice(claim.span.end, claim.span.end + REACH).indexOf('"');
  if (close < 0) return null;
  const to = claim.span.end + close;
  if (clean.slice(claim.span.end, to).includes('\n\n')) return null;
  for (let i = index; i < Math.min(sentences.length, index + MOST); i++) {
    const one = sentences[i] as Sentence;
    const behind = sourcesOf(one).find(({ span }) => span.start > to && span.start - to < 90);
    if (behind !== undefined) return behind;
    if (one.start > to) break;
  }
  if (to > end + REACH) return null;
  for (let i = index; i >= Math.max(0, index - MOST); i--) {
    const one = sentences[i] as Sentence;
    const before = sourcesOf(one).findLast(({ span }) => span.end <= open && open - span.end < 60);
    if (before !== undefined) return before;
    if (one.end < open) break;
  }
  return null;
}

/** Where the quotation begins that is open at a place, in its paragraph and not before `from`; -1 outside of one. */
function openMark(clean: string, from: number, at: number): number {
  const near = clean.slice(from, at);
  const start = near.lastIndexOf('\n\n') + 1;
  let open = -1;
  for (let i = near.indexOf('"', start); i >= 0; i = near.indexOf('"', i + 1)) open = open < 0 ? i : -1;
  return open < 0 ? -1 : from + open;
}
