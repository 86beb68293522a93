import type { Span } from '../schema/span.ts';

type Pattern = readonly [name: string, pattern: RegExp];

/** Agencies by the words that sign a dateline, as in "LONDON, May 3 (Reuters) - …". */
const SIGNATURES: Readonly<Record<string, string>> = {
  Reuters: 'Reuters',
  Bloomberg: 'Bloomberg',
  AP: 'The Associated Press',
  AFP: 'AFP',
  'dpa-AFX': 'dpa-AFX',
  RTTNews: 'RTTNews',
  Xinhua: 'Xinhua',
  PTI: 'PTI',
  IANS: 'IANS',
  ANI: 'ANI',
  Yonhap: 'Yonhap',
  Kyodo: 'Kyodo',
  'BUSINESS WIRE': 'Business Wire',
  'GLOBE NEWSWIRE': 'GlobeNewswire',
};

const SIGNED = new RegExp(
  `\\((${Object.keys(SIGNATURES).join('|')})(?: Breakingviews| Opinion)?\\) ?[-—:]|\\/PRNewswire\\/`,
);

/** A desk that signs the foot or the head of the page. */
const MARKS: readonly Pattern[] = [
  ['Dow Jones Newswires', /Dow Jones Newswires|\b[\w.]+@(?:wsj|dowjones)\.com\b/],
  ['Bloomberg', /@bloomberg\.net\b|\bBloomberg L\.P\.|visit us at bloomberg\.com/],
  ['Reuters', /@thomsonreuters\.com\b|^ ?Reuters?(?: \d{1,4})? *$/m],
  ['The Motley Fool', /\bfor The Motley Fool\b/],
  ['RTTNews', /\bfor RTTNews\b/],
  ['Zacks', /^ *Zacks Investment Research *$|\bfor Zacks\b/m],
  ['The Associated Press', /^ *(?:By )?The Associated Press *$/m],
  ['PR Newswire', /^ *PR Newswire *$/m],
  ['CNBC', /\bCNBC's [^\n]{2,80} contributed to this report/],
  ['Nasdaq', /© ?\d{4},? Nasdaq, Inc/],
];

const HEAD = 1500;

/**
 * The agency or publisher that the article names as its own, else null: the first to sign the dateline within the first
 * 1,500 characters, else one that signs the furniture.
 */
export function readSource(clean: string, masks: readonly Span[]): string | null {
  const signed = SIGNED.exec(clean.slice(0, HEAD));
  if (signed !== null) return SIGNATURES[signed[1] ?? ''] ?? 'PR Newswire';
  const furniture = masks.map((mask) => clean.slice(mask.start, mask.end)).join('\n');
  return MARKS.find(([, pattern]) => pattern.test(furniture))?.[0] ?? null;
}
