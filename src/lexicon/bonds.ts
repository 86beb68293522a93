/** Government bonds that go by a name: name | ticker | country | aliases. */
export const BONDS = `
10-year Treasury yield||US|benchmark Treasury yield;benchmark U.S. Treasury yield
U.S. Treasury yield||US|Treasury yields;U.S. Treasury yields;US Treasury yields;Treasury yield;U.S. Treasuries;US Treasuries;Treasuries;Treasury bond yields
Bund yield||DE|bund yield;bund yields;Bund yields;German bund yield;German bund yields;German bond yields
gilt yield||GB|gilt yields;gilts;UK gilts;British gilts;UK bond yields
JGB yield||JP|JGB yields;Japanese government bond yields;Japanese government bond yield;JGBs
Italian bond yield||IT|BTP yield;BTP yields;Italian bond yields
OAT yield||FR|French bond yields
government bond yield|||bond yields;bond yield;government bond yields;long-bond yield
`;

/** Papers of debt, by the last word of their names. */
export const PAPERS: ReadonlySet<string> = new Set(
  'bond|bonds|note|notes|bill|bills|gilt|gilts|straight|straights|eurobond|eurobonds|frn|frns|floater|floaters|t-bond|t-bonds|t-note|t-notes|t-bill|t-bills|treasuries|debentures'.split(
    '|',
  ),
);
