import type { EntityMention } from '../../entity/index.ts';
import { countedFor } from '../../lexicon/counted-for.ts';
import { economyOfBank } from '../../lexicon/roles.ts';
import type { Sentence } from '../sentence.ts';
import { isNation } from './mention-tests.ts';
import { isMacro, mostNamed, type Named } from './most-named.ts';

/** How many sentences are asked what the article is about. */
const MOST_READ = 60;
/** A headline and the sentence that says it again. */
const HEAD_SENTENCES = 3;

const isOfBank = ({ entities }: Sentence): boolean => entities.some(({ value }) => economyOfBank(value.name) !== null);

/** The economies that an article is about, each found when it is asked for; a class as the discourse is, for its getters. */
export class Lands {
  readonly #sentences: readonly Sentence[];
  #economy: { readonly named: Named | null } | undefined;
  #macro: boolean | undefined;
  #counted: string | null | undefined;
  #bank: string | null | undefined;

  constructor(sentences: readonly Sentence[]) {
    this.#sentences = sentences;
  }

  /** The article reports economic data. */
  get macro(): boolean {
    this.#macro ??= isMacro(this.#sentences);
    return this.#macro;
  }

  /** The economy named most. */
  get economy(): EntityMention | null {
    this.#economy ??= { named: mostNamed(this.#sentences, isNation) };
    const { named } = this.#economy;
    if (named === null || named.count < 2) return null;
    // a headline of a central bank alone: it speaks of its own economy, though another be named more
    const [title] = this.#sentences;
    const other = this.#banked !== null && named.mention.value.name !== this.#banked;
    return other && title && !title.entities.some((mention) => isNation(title, mention)) && isOfBank(title)
      ? null
      : named.mention;
  }

  /** The economy that the bodies of statistics which the article names count for. */
  get counted(): string | null {
    if (this.#counted === undefined) {
      const names = new Set(this.#sentences.slice(0, MOST_READ).map(({ text }) => countedFor(text)));
      names.delete(null);
      this.#counted = (names.size === 1 ? ([...names][0] ?? null) : null) ?? (names.size === 0 ? this.#banked : null);
    }
    return this.#counted;
  }

  /** The economy of the one central bank that the first sentences name. */
  get #banked(): string | null {
    if (this.#bank === undefined && !this.macro) this.#bank = null;
    if (this.#bank === undefined) {
      const names = new Set(
        this.#sentences
          .slice(0, HEAD_SENTENCES)
          .flatMap(({ entities }) => entities.flatMap(({ value }) => economyOfBank(value.name) ?? [])),
      );
      this.#bank = names.size === 1 ? ([...names][0] ?? null) : null;
    }
    return this.#bank;
  }
}
