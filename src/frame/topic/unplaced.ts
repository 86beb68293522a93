/** A measure without the place that it was told of. */
export const unplaced = (metric: string): string =>
  metric
    .replace(
      /^(?:[A-Z][\w.-]* ){0,2}[A-Z][\w.-]*(?:an|ish|ese|ch|\bS\.?|\bK\.?) (?=[a-z])(?!(?:in|across|at|to|from|of|for|on) )/,
      '',
    )
    .replace(/ (?:in|across|at) (?:the )?[A-Z].*$/, '');
