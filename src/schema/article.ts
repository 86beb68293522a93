import * as z from 'zod';
import type { Span } from './span.ts';

/** What the output says of an article. */
export const ArticleRecord = z.strictObject({
  id: z.string().describe('its path; for one of many in a file, the path and its key'),
  path: z.string(),
  title: z.string().nullable(),
  publishedAt: z.string().nullable().describe('ISO 8601 date, or date and time, as the article states it'),
  source: z.string().nullable().describe('the publisher or agency, where stated'),
  characters: z.int().nonnegative().describe('length of its text in UTF-16 units'),
  claims: z.int().nonnegative().describe('how many claims it gave'),
});

export type ArticleRecord = z.infer<typeof ArticleRecord>;

/**
 * An article as read. `text` is the text as decoded; `clean` has the same length, with odd quotes, spaces and dashes
 * swapped one for one and the breaks of wrapped lines turned to spaces; `masks` are the stretches that are page
 * furniture. Every offset of a sentence, mention or claim is valid for both texts.
 */
export interface Article {
  readonly id: string;
  readonly path: string;
  readonly title: string | null;
  readonly publishedAt: string | null;
  readonly source: string | null;
  readonly text: string;
  readonly clean: string;
  readonly masks: readonly Span[];
}
