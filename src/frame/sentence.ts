import type { EntityMention, NameBook } from '../entity/index.ts';
import { type QuantityMention, readQuantities } from '../quantity/index.ts';
import type { Article } from '../schema/article.ts';
import type { Span } from '../schema/span.ts';
import type { SentenceKind, SentenceSpan } from '../text/sentences.ts';
import { findPeriods, type PeriodMention, tenseAt } from '../time/index.ts';
import { type Item, itemise } from './items.ts';
import { outsideSums, readNames } from './names.ts';

export type { Item } from './items.ts';

/** A sentence and what it holds, each part read on first use. */
export interface Sentence extends Span {
  readonly kind: SentenceKind;
  readonly paragraph: number;
  readonly index: number;
  readonly article: Article;
  readonly text: string;
  readonly quantities: readonly QuantityMention[];
  readonly entities: readonly EntityMention[];
  readonly periods: readonly PeriodMention[];
  readonly items: readonly Item[];
}

/**
 * A class, for its getters stand on the prototype: an object literal with getters of its own becomes a dictionary in V8,
 * and every look at a sentence, hundreds of them, a search in it.
 */
class ReadSentence implements Sentence {
  readonly start: number;
  readonly end: number;
  readonly kind: SentenceKind;
  readonly paragraph: number;
  readonly index: number;
  readonly article: Article;
  readonly #book: () => NameBook;
  #text: string | undefined = undefined;
  #quantities: readonly QuantityMention[] | undefined = undefined;
  #entities: readonly EntityMention[] | undefined = undefined;
  #periods: readonly PeriodMention[] | undefined = undefined;
  #items: readonly Item[] | undefined = undefined;

  constructor(article: Article, span: SentenceSpan, index: number, book: () => NameBook) {
    this.start = span.start;
    this.end = span.end;
    this.kind = span.kind;
    this.paragraph = span.paragraph;
    this.index = index;
    this.article = article;
    this.#book = book;
  }

  get text(): string {
    this.#text ??= this.article.clean.slice(this.start, this.end);
    return this.#text;
  }

  get quantities(): readonly QuantityMention[] {
    this.#quantities ??= readQuantities(this.article.clean, this.start, this.end, this.article.text);
    return this.#quantities;
  }

  get entities(): readonly EntityMention[] {
    this.#entities ??= outsideSums(readNames(this, this.#book()), this.quantities);
    return this.#entities;
  }

  get periods(): readonly PeriodMention[] {
    this.#periods ??= readPeriods(this);
    return this.#periods;
  }

  get items(): readonly Item[] {
    this.#items ??= itemise(this);
    return this.#items;
  }
}

/** Opens a sentence of an article; nothing is read until it is asked for. */
export const openSentence = (article: Article, span: SentenceSpan, index: number, book: () => NameBook): Sentence =>
  new ReadSentence(article, span, index, book);

function readPeriods(sentence: Sentence): readonly PeriodMention[] {
  const { clean, text, publishedAt } = sentence.article;
  const context = {
    publishedOn: publishedAt?.slice(0, 10) ?? null,
    tense: (from: number, to: number) => tenseAt(clean, sentence, from, to),
    calendarQuarters: false,
  };
  return findPeriods(clean, sentence.start, sentence.end, context, text);
}
