/** Words in the names of houses that rate shares. Source: common public knowledge. */
export const BROKER_WORDS: readonly string[] =
  'Securities|Capital|Partners|Research|Markets|Brokers|Sachs|Stanley|Citi|Citigroup|Jefferies|Barclays|UBS|JPMorgan|Nomura|Bernstein|Cowen|Wedbush|Piper|Raymond James|RBC|BMO|Evercore|Stifel|HSBC|Deutsche Bank|Wells Fargo|Bank of America|BofA|Mizuho|Macquarie|CLSA|Credit Suisse|Oppenheimer|Needham|KeyBanc|Truist|Berenberg|Liberum'.split(
    '|',
  );

/** A word in the name of a house that rates shares. */
export const BROKERS = new RegExp(`\\b(?:${BROKER_WORDS.join('|')})\\b`);
