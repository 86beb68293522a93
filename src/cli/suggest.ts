/** The choice that `word` is most likely a slip of, or null: at most two letters off, and under half of the word. */
export function suggest(word: string, choices: readonly string[]): string | null {
  let best: string | null = null;
  let least = Math.min(3, word.length / 2 + 0.5);
  for (const choice of choices) {
    const steps = distance(word.toLowerCase().slice(0, 40), choice);
    if (steps < least) {
      least = steps;
      best = choice;
    }
  }
  return best ?? choices.find((choice) => word.length > 1 && choice.startsWith(word.toLowerCase())) ?? null;
}

/** Letters to add, drop, change or swap (with the next) to come from `a` to `b`. */
function distance(a: string, b: string): number {
  let before: readonly number[] = [];
  let row: readonly number[] = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swap = swapped ? (before[j - 2] ?? 0) + 1 : change;
      next.push(Math.min(change, swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    before = row;
    row = next;
  }
  return row[b.length] ?? 0;
}
