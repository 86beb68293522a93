import type { Entity, EntityMention } from '../../entity/index.ts';
import type { SubjectKind } from '../../schema/claim.ts';
import type { Sentence } from '../sentence.ts';
import { openStatements, type StatementReader } from '../table/statement.ts';
import { openTables, type TableReader } from '../table/table.ts';
import type { Topic } from '../topic/topic.ts';
import { BACK, holderBefore, lastIn, subjectBefore, titledBy } from './before.ts';
import { isInFocus } from './focus.ts';
import { firmsOfSections, headOf } from './headed.ts';
import { houseDollar } from './house-dollar.ts';
import { Lands } from './lands.ts';
import {
  describesFirm,
  isAttributive,
  isFirmHere,
  isNamedFirm,
  isOfOfficer,
  isSpeaker,
  isUnknown,
  leads,
  saysNext,
  type Test,
} from './mention-tests.ts';
import { mostNamed, type Named } from './most-named.ts';
import { isInPassing, isSatellite } from './satellite.ts';
import { shownFirms } from './shown-firms.ts';
import { firstMentions, isLedByStranger } from './stranger.ts';
import { tellersOf } from './tellers.ts';

/** What the running text has been about, for words that stand for something named before. */
export interface Discourse {
  readonly sentences: readonly Sentence[];
  /** The company, sector or person that "the company" (`asFirm`), "its" or an unowned measure stands for at this place. */
  company(sentence: Sentence, before: number, asFirm?: boolean): EntityMention | null;
  /** The company that a measure is of for which no words stand: not one that a paragraph before only spoke of in passing. */
  unnamed(sentence: Sentence, before: number, asFirm?: boolean): EntityMention | null;
  /** The name that heads the paragraph or section of a sentence, else the company that all is about. */
  owningFirm(sentence: Sentence): EntityMention | null;
  /** What "its" and "their" stand for: the subject of the clause before, of any kind. */
  possessor(sentence: Sentence, before: number): EntityMention | null;
  /** The latest instrument of these kinds before this place. */
  instrument(sentence: Sentence, before: number, kinds: readonly SubjectKind[]): EntityMention | null;
  /** Whether a firm is still spoken of where a sentence begins. */
  inFocus(sentence: Sentence, firm: EntityMention): boolean;
  /** Whether the one named is a house that the article only cites about others. */
  isTeller(mention: EntityMention): boolean;
  /** Whether a name stands somewhere as only that of a firm does. */
  isShownFirm(mention: EntityMention): boolean;
  /** The firm that the section of this place is headed by. */
  headed(sentence: Sentence): EntityMention | null;
  /** The company that the article is about, if there is one. */
  readonly main: EntityMention | null;
  /** That company is named far more than others: an unowned measure is its. */
  readonly centred: boolean;
  /** The economy named most. */
  readonly economy: EntityMention | null;
  /** The economy that the bodies of statistics which the article names count for; null where they are of several. */
  readonly counted: string | null;
  /** The dollar (ISO 4217) that the article writes with a bare "$", where it tells one that is not the US dollar. */
  readonly dollar: string | null;
  /** The article reports economic data: a measure that nobody is named for is the economy's. */
  readonly macro: boolean;
  /** The row of a table that a sentence is, or null. */
  readonly tableRow: TableReader;
  /** What holds for the rows of a terse results table at this place. */
  readonly statement: StatementReader;
  /** What the last frame before this sentence was about, for "it" and "they". */
  topics: readonly Topic[];
  /** The place of the sentence that those were told in; -1 where nothing was told. */
  toldIn: number;
  /** The instruments whose prices were told of, each once, the latest last, with the place of the sentence. */
  readonly prices: readonly Priced[];
  /** Notes what a frame of a sentence was about. */
  tell(topics: readonly Topic[], sentence: Sentence): void;
}

interface Priced {
  readonly topic: Topic;
  readonly index: number;
}

/** How many prices are held in mind. */
const MOST_PRICES = 8;

/** Follows an article's sentences; looks back only when asked. */
export const openDiscourse = (sentences: readonly Sentence[]): Discourse => new Running(sentences);

/** A class, for V8 looks up the getters of an object literal by hash at every read. */
class Running implements Discourse {
  readonly sentences: readonly Sentence[];
  readonly tableRow: TableReader;
  readonly statement: StatementReader;
  topics: readonly Topic[] = [];
  toldIn = -1;
  prices: readonly Priced[] = [];
  #most: { readonly named: Named | null } | undefined;
  #dollar: string | null | undefined;
  #headed: readonly (EntityMention | null)[] | undefined;
  #tellers: ReadonlySet<string> | undefined;
  #shown: ReadonlySet<string> | undefined;
  #firsts: ReadonlyMap<Entity, number> | null = null;
  readonly #lands: Lands;
  readonly #isFirm: Test = (sentence, mention) => isFirmHere(sentence, mention) && !this.isTeller(mention);

  constructor(sentences: readonly Sentence[]) {
    this.sentences = sentences;
    this.#lands = new Lands(sentences);
    this.tableRow = openTables(sentences);
    this.statement = openStatements(sentences, () => this.main);
  }

  tell(topics: readonly Topic[], { index }: Sentence): void {
    this.topics = topics;
    this.toldIn = index;
    for (const topic of topics)
      if (topic.what === 'price' && topic.resolution !== 'assumed')
        this.prices = [
          ...this.prices.filter((old) => old.topic.name !== topic.name).slice(1 - MOST_PRICES),
          { topic, index },
        ];
  }

  get main(): EntityMention | null {
    return this.#named()?.mention ?? null;
  }

  get centred(): boolean {
    const named = this.#named();
    return named !== null && named.count >= 3 && named.count * 3 >= named.total;
  }

  get economy(): EntityMention | null {
    return this.#lands.economy;
  }

  get counted(): string | null {
    return this.#lands.counted;
  }

  get dollar(): string | null {
    if (this.#dollar === undefined) this.#dollar = houseDollar(this.sentences[0]?.article.clean ?? '');
    return this.#dollar;
  }

  get macro(): boolean {
    return this.#lands.macro;
  }

  #named(): Named | null {
    this.#most ??= { named: mostNamed(this.sentences, isFirmHere, (mention) => !this.isTeller(mention)) };
    return this.#most.named;
  }

  inFocus(sentence: Sentence, firm: EntityMention): boolean {
    return isInFocus(this.sentences, sentence, firm, this.#isFirm);
  }

  isTeller({ value: { name } }: EntityMention): boolean {
    this.#tellers ??= tellersOf(this.sentences);
    return this.#tellers.has(name);
  }

  isShownFirm({ value: { name } }: EntityMention): boolean {
    this.#shown ??= shownFirms(this.sentences);
    return this.#shown.has(name);
  }

  headed(sentence: Sentence): EntityMention | null {
    this.#headed ??= firmsOfSections(this.sentences);
    return this.#headed[sentence.index] ?? null;
  }

  owningFirm(sentence: Sentence): EntityMention | null {
    return headOf(this.sentences, sentence) ?? this.headed(sentence) ?? (this.centred ? this.main : null);
  }

  unnamed(sentence: Sentence, before: number, asFirm = false): EntityMention | null {
    const found = this.company(sentence, before, asFirm);
    const isElsewhere = found !== null && (found.start < sentence.start || found.start >= sentence.end);
    if (isElsewhere && !asFirm) {
      this.#firsts ??= firstMentions(this.sentences);
      if (isLedByStranger(sentence, this.#firsts)) return null;
    }
    const centre = this.main;
    if (found === null || centre === null || !this.centred) return found;
    if (sentence.entities.some(({ value }) => value.name === found.value.name)) return found;
    const [first] = centre.value.name.split(' ');
    if (found.value.name.split(' ')[0] === first) return found;
    return isInPassing(this.sentences, sentence, found) ? centre : found;
  }

  company(sentence: Sentence, before: number, asFirm = false): EntityMention | null {
    const head = headOf(this.sentences, sentence);
    if (head) return head;
    const near = subjectBefore(sentence, before, this.#isFirm);
    if (near) return near;
    const officers = asFirm ? lastIn(sentence, before, isOfOfficer) : null;
    if (officers) return officers;
    const headed = this.headed(sentence);
    if (headed) return headed;
    const centre = this.main;
    const opener = sentence.kind === 'bullet' ? titledBy(this.sentences, sentence) : null;
    if (opener) return opener;
    // a bullet before is of another matter
    if (centre && (sentence.kind === 'bullet' || sentence.kind === 'row')) return centre;
    for (let i = sentence.index - 1; i >= Math.max(0, sentence.index - BACK); i--) {
      const earlier = this.sentences[i] as Sentence;
      if (earlier.kind === 'row') continue;
      const acts =
        earlier.paragraph === sentence.paragraph && i === sentence.index - 1 && asFirm ? isNamedFirm : this.#isFirm;
      const first = earlier.entities.find(
        (mention) =>
          acts(earlier, mention) &&
          leads(earlier, mention) &&
          !(
            centre &&
            mention.value.name !== centre.value.name &&
            ((this.centred && isAttributive(earlier, mention)) || isSatellite(earlier, mention))
          ),
      );
      // a name of no known kind may be a person: where all is about one firm, it is not "the company"
      if (first && !(asFirm && first.value.kind === 'other' && this.centred && centre?.value.kind === 'company'))
        return first;
      if (centre && sentence.index - i > 3) return centre;
    }
    return (
      centre ??
      sentence.entities.find((mention) => mention.end <= before && this.#isFirm(sentence, mention)) ??
      subjectBefore(sentence, before, (where, mention) => !mention.value.person && isUnknown(where, mention)) ??
      null
    );
  }

  possessor(sentence: Sentence, before: number): EntityMention | null {
    const near = subjectBefore(
      sentence,
      before,
      (_, mention) =>
        /^(?:company|economy|fund|crypto|index|sector|other)$/.test(mention.value.kind) &&
        !describesFirm(sentence, mention) &&
        !mention.possessive &&
        !(mention.value.kind === 'other' && saysNext(sentence, mention)) &&
        !isSpeaker(sentence, mention) &&
        !this.isTeller(mention),
    );
    return (
      near ?? holderBefore(this.sentences, sentence) ?? this.#coinBefore(sentence) ?? this.company(sentence, before)
    );
  }

  /** "It sits at $97,000. Its market cap": the coin whose price the sentence before tells. */
  #coinBefore(sentence: Sentence): EntityMention | null {
    const [latest] = this.topics;
    if (latest?.kind !== 'crypto' || latest.what !== 'price' || sentence.index - this.toldIn !== 1) return null;
    for (let i = this.toldIn; i >= Math.max(0, this.toldIn - BACK); i--) {
      const named = this.sentences[i]?.entities.find(({ value }) => value === latest.entity);
      if (named) return named;
    }
    return null;
  }

  instrument(sentence: Sentence, before: number, kinds: readonly SubjectKind[]): EntityMention | null {
    const wanted = (_: Sentence, mention: EntityMention) => kinds.includes(mention.value.kind);
    const near = lastIn(sentence, before, wanted);
    if (near) return near;
    for (let i = sentence.index - 1; i >= Math.max(0, sentence.index - BACK); i--) {
      const earlier = this.sentences[i] as Sentence;
      const first = earlier.entities.find((mention) => wanted(earlier, mention));
      if (first) return first;
    }
    return null;
  }
}
