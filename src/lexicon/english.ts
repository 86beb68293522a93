/** Small words, of five letters at most, that stand in almost any English sentence, and in no other language as often. */
export const ENGLISH: ReadonlySet<string> = new Set(
  `the of and to for said is that with by from its it will has have had are were been not which would this their they after over
than more he his who but about could when also into while some other year`.split(/\s+/),
);
