import type { GazetteerRow } from '../entity/index.ts';
import { openEngine } from '../extract.ts';
import { writeJson } from '../print/json.ts';
import { writeNdjson } from '../print/ndjson.ts';
import { plain } from '../print/paint.ts';
import type { ClaimWriter, Printed } from '../print/printer.ts';
import { type ClaimFilter, passes } from '../run/filter.ts';
import { extractKept } from '../run/run.ts';
import type { Article } from '../schema/article.ts';
import type { Problem } from '../schema/problem.ts';
import type { Format } from './options.ts';
import type { ColourLevel } from './terminal.ts';

/** All that an article's way to its output depends on, as plain data: threads are told it. */
export interface WorkPlan {
  readonly format: Format;
  readonly filter: ClaimFilter;
  readonly gazetteer: readonly GazetteerRow[];
  /** Of a table. */
  readonly colours: ColourLevel;
  readonly columns: number | null;
}

/** An article as it is to be printed, and what is counted and told of it. */
export interface Worked extends Printed {
  readonly kind: 'article';
  /** Its file. */
  readonly path: string;
  readonly characters: number;
  readonly count: number;
  readonly problems: readonly Problem[];
  readonly bugs: readonly Problem[];
}

/** Makes ready to work on articles; what comes of one depends on it and the plan alone. */
export async function openWork(plan: WorkPlan): Promise<(article: Article) => Worked> {
  const engine = plan.gazetteer.length === 0 ? undefined : openEngine(plan.gazetteer);
  const keep = passes(plan.filter);
  const write = await writerFor(plan);
  return (article) => {
    const found = extractKept(article, keep, engine);
    const { problems, bugs } = found;
    const { path, characters } = found.article;
    return { kind: 'article', path, characters, ...write(found), count: found.claims.length, problems, bugs };
  };
}

async function writerFor({ format, colours, columns }: WorkPlan): Promise<ClaimWriter> {
  if (format === 'json') return writeJson;
  if (format === 'ndjson') return writeNdjson;
  const { tableWriter } = await import('../print/table.ts');
  if (colours === 0) return tableWriter(plain, columns);
  const { colours: paintOf } = await import('../print/colour.ts');
  return tableWriter(paintOf(colours), columns);
}
