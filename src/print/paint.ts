/** How the parts of a table or a message are coloured; each takes text that is safe to print. */
export interface Paint {
  readonly title: (text: string) => string;
  readonly faint: (text: string) => string;
  readonly up: (text: string) => string;
  readonly down: (text: string) => string;
  readonly flat: (text: string) => string;
  readonly error: (text: string) => string;
  readonly warning: (text: string) => string;
  /** Words of a sentence that are pointed at; without colours they stand between «». */
  readonly mark: (text: string) => string;
}

const same = (text: string): string => text;

/** No colour at all. */
export const plain: Paint = {
  title: same,
  faint: same,
  up: same,
  down: same,
  flat: same,
  error: same,
  warning: same,
  mark: (text) => `«${text}»`,
};
