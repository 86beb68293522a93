import { BODIES, GROUPS, PAPERS } from '../lexicon/sources.ts';

/** "citing AI-driven demand", "citing U.S. tariffs", "citing Beta's recall": a name that only tells what was the cause. */
export function isOfCause(words: string, name: string): boolean {
  const at = words.indexOf(name);
  if (at < 0) return false;
  const behind = words.slice(at + name.length);
  const next = /^\.?(?:'s?)? ([a-z-]+)/.exec(behind)?.[1];
  if (next === undefined || LEADS_ON.test(next)) return false;
  return !behind
    .split(/[ .]+/)
    .some((word) => PAPERS.has(word) || GROUPS.has(word) || BODIES.has(word) || TOLD_BY.test(word));
}
const LEADS_ON = /^(?:and|or|as|which|who|that|in|on|at|of|for|from)$/;
const TOLD_BY =
  /^(?:sources?|people|officials?|executives?|comments?|remarks|media|documents?|memos?|emails?|interviews?|articles?|disclosures?|spokes\w+)$/;
