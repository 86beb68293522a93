import type { Failure } from '../run/articles.ts';
import type { Pool } from '../run/run.ts';
import type { Article } from '../schema/article.ts';
import type { Worked, WorkPlan } from './work.ts';

declare const NEWSFACTS_WORKER: string | undefined;

/** Starts so many threads that work by a plan. */
export type OpenThreads = (plan: WorkPlan, jobs: number) => Promise<Pool<Worked>>;

/** Threads of the build; null where the program runs from source, which no thread can run. */
export const openThreads: OpenThreads | null =
  typeof NEWSFACTS_WORKER === 'string' ? opener(new URL(NEWSFACTS_WORKER, import.meta.url)) : null;

/** V8 collects sooner where it is told of less: a thread then needs about 60 MB instead of 100, at no cost in time. */
const resourceLimits = { maxYoungGenerationSizeMb: 6, maxOldGenerationSizeMb: 1024 };

function opener(worker: URL): OpenThreads {
  return async (plan, jobs) => {
    const { Tinypool } = await import('tinypool');
    const pool = new Tinypool({
      filename: worker.href,
      minThreads: jobs,
      maxThreads: jobs,
      workerData: plan,
      resourceLimits,
      trackUnmanagedFds: false,
    });
    return {
      jobs,
      work: (articles: readonly Article[]): Promise<readonly (Worked | Failure)[] | null> =>
        pool.run(articles).catch((error: unknown) => {
          if (isOutOfMemory(error)) return null;
          throw error;
        }),
      close: () => pool.destroy(),
    };
  };
}

/** The thread is gone then; the pool has begun another. */
const isOutOfMemory = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
