import { openClaims } from './claim.ts';
import { type Gazetteer, type GazetteerRow, loadGazetteer, type NameBook, openNameBook } from './entity/index.ts';
import { type Discourse, openDiscourse } from './frame/discourse/discourse.ts';
import { openSentence, type Sentence } from './frame/sentence.ts';
import { REFINERS } from './refine/index.ts';
import { type Candidate, newCandidate } from './refine/refiner.ts';
import { openWords } from './refine/words.ts';
import { rulesFor } from './rules/index.ts';
import type { Context, Said } from './rules/rule.ts';
import { readSaid } from './rules/said.ts';
import type { Article, ArticleRecord } from './schema/article.ts';
import { Claim, isPlainClaim } from './schema/claim.ts';
import type { Problem } from './schema/problem.ts';
import type { Span } from './schema/span.ts';
import { cutLong, LONGEST_SENTENCE } from './text/longest.ts';
import { MOST_SENTENCES, type SentenceSpan, splitSentences } from './text/sentences.ts';

/** A reading that was tried and did not become a claim: whose it was, who dropped it, where, and why. */
export interface Dropped {
  readonly span: Span;
  readonly rule: string;
  readonly by: string;
  readonly reason: string;
}

/** All that one article gave. `claims` are checked against the schema; `bugs` are those that failed the check. */
export interface Extraction {
  readonly article: ArticleRecord;
  readonly claims: readonly Claim[];
  readonly dropped: readonly Dropped[];
  readonly problems: readonly Problem[];
  readonly bugs: readonly Problem[];
}

/** What reading needs beside the article; built on first use and then frozen. */
export interface Engine {
  readonly gazetteer: () => Gazetteer;
}

/** An engine with the shipped gazetteer and one's own rows. */
export function openEngine(rows: readonly GazetteerRow[] = []): Engine {
  let gazetteer: Gazetteer | undefined;
  return {
    gazetteer: () => {
      gazetteer ??= loadGazetteer(rows);
      return gazetteer;
    },
  };
}

const SHIPPED = openEngine();

/** A sentence with figures, and what they were found to hang on. */
export interface Heard {
  readonly sentence: Sentence;
  readonly said: readonly Said[];
}

/**
 * Reads the claims of one article. Pure: the same article and engine give the same answer on any machine. `hear` is told
 * each sentence that the rules look at, for who wants to explain the answer.
 */
export function extract(article: Article, engine: Engine = SHIPPED, hear?: (heard: Heard) => void): Extraction {
  const dropped: Dropped[] = [];
  const { read, spans, problems } = sentencesOf(article);
  let book: NameBook | undefined;
  const names = () => {
    book ??= openNameBook(read, engine.gazetteer());
    return book;
  };
  const sentences = spans.map((span, index) => openSentence(read, span, index, names));
  const discourse = openDiscourse(sentences);
  let candidates: readonly Candidate[] = sentences.flatMap((sentence) =>
    readSentence(sentence, sentences, discourse, dropped, hear),
  );
  const wordsOf = openWords();
  for (const refiner of REFINERS) {
    const refined = refiner.refine(candidates, discourse, wordsOf);
    candidates = refined.kept;
    for (const { claim, by, reason } of refined.dropped)
      dropped.push({ span: claim.span, rule: claim.rule, by, reason });
  }
  return { ...check(article, candidates, dropped), problems };
}

interface Sentences {
  /** The article as far as it is read. */
  readonly read: Article;
  readonly spans: readonly SentenceSpan[];
  readonly problems: readonly Problem[];
}

/** The sentences that are read, and warnings where those are not the ones that stand there. */
function sentencesOf(article: Article): Sentences {
  const all = splitSentences(article);
  const many = all.length > MOST_SENTENCES;
  const split = many ? all.slice(0, MOST_SENTENCES) : all;
  const read = many ? { ...article, clean: article.clean.slice(0, split.at(-1)?.end) } : article;
  const { spans, cut } = cutLong(read.clean, split);
  const problems: Problem[] = [];
  if (cut)
    problems.push(
      warning(article, 'long-sentence', `a sentence of over ${LONGEST_SENTENCE} characters was read in pieces`),
    );
  if (many) problems.push(warning(article, 'many-sentences', `only the first ${MOST_SENTENCES} sentences were read`));
  return { read, spans, problems };
}

const warning = ({ path }: Article, code: string, message: string): Problem => ({
  code: `extract/${code}`,
  severity: 'warning',
  path,
  line: null,
  message,
  hint: null,
});

function readSentence(
  sentence: Sentence,
  all: readonly Sentence[],
  discourse: Discourse,
  dropped: Dropped[],
  hear?: (heard: Heard) => void,
): Candidate[] {
  if (sentence.quantities.length === 0) return [];
  const said = readSaid(sentence, discourse);
  hear?.({ sentence, said });
  const context: Context = {
    said,
    discourse,
    before: ({ index }, most) => all.slice(Math.max(0, index - most), index).reverse(),
    around: ({ index }, most) =>
      all.slice(Math.max(0, index - most), index + most + 1).filter((other) => other.index !== index),
  };
  const candidates: Candidate[] = [];
  for (const rule of rulesFor(sentence)) {
    const { drafts, rejected } = rule.find(sentence, context);
    for (const draft of drafts) candidates.push(newCandidate(draft, rule.id, sentence));
    for (const { span, reason } of rejected) dropped.push({ span, rule: rule.id, by: rule.id, reason });
  }
  return candidates;
}

/** Gives ids and checks with the schema what will be printed; a claim that fails is a bug, told and left out. */
function check(article: Article, candidates: readonly Candidate[], dropped: readonly Dropped[]): Extraction {
  const newClaim = openClaims(article);
  const claims: Claim[] = [];
  const bugs: Problem[] = [];
  for (const candidate of candidates) {
    const claim = newClaim(candidate);
    const checked = isPlainClaim(claim) ? ({ success: true, data: claim } as const) : Claim.safeParse(claim);
    if (checked.success) claims.push(checked.data);
    else {
      const issue = checked.error.issues[0];
      const message = `rule ${candidate.rule} made a bad claim: ${issue?.path.join('.')}: ${issue?.message}`;
      bugs.push({
        code: 'extract/bad-claim',
        severity: 'error',
        path: article.path,
        line: claim.evidence.line,
        message,
        hint: null,
      });
    }
  }
  const record: ArticleRecord = {
    id: article.id,
    path: article.path,
    title: article.title,
    publishedAt: article.publishedAt,
    source: article.source,
    characters: article.text.length,
    claims: claims.length,
  };
  return { article: record, claims, dropped, problems: [], bugs };
}
