import { Tinypool } from 'tinypool';
import type { Failure } from '../run/articles.ts';
import type { Article } from '../schema/article.ts';
import { loadProgram } from './load.ts';
import type { Worked } from './work.ts';

const { openWork, workOn } = await loadProgram();
const work = await openWork(Tinypool.workerData);

/** What a thread of the pool does with a batch. */
export default (articles: readonly Article[]): readonly (Worked | Failure)[] =>
  articles.map((article) => workOn(article, work));
