const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter((word) => word !== ''));

/** Written with a stop and never the last word of a sentence. Lower case, without the last stop. */
export const NEVER_LAST = words(`
  mr mrs ms messrs mme dr prof gen sen sens rep reps gov lt col capt sgt maj adm rev hon pres supt st mt ft
  vs v e.g i.e cf viz approx est fig figs vol art sec al incl excl avg
`);

/** Forms of companies. Where a text writes them without a stop, the stop after one is that of its sentence. */
export const COMPANY_FORMS = words('inc corp co cos ltd plc llc bros');

/** Written with a stop and the last word of a sentence only where the next word is one that starts sentences. */
export const SELDOM_LAST = words(`
  l.p s.a n.v a.g intl int'l natl nat'l mfg assn assoc dept univ jr sr esq ph.d m.d
  ave blvd rd bldg div grp hldgs hldg pty pte gmbh
  ala ariz ark calif colo conn del fla ga ill ind kan kans ky la md mass mich minn miss mo mont neb nebr nev okla ore
  pa penn tenn tex va vt wash wis wisc wyo ont que alta
  u.s u.k u.n e.u u.s.a d.c n.y n.j n.h n.c s.c n.d s.d n.m r.i l.a h.k p.r
`);

/** Followed by a number, they do not end a sentence. */
export const BEFORE_NUMBER = words(`
  no nos pp p para ch vol fig art sec about circa c rs
  jan feb mar apr jun jul aug sep sept oct nov dec
  mon tue tues wed thu thur thurs fri sat sun
`);

/** After "a.m." and "p.m." these belong to the clock, and the sentence goes on. */
export const CLOCK_WORDS = words(`
  ET EST EDT CT CST CDT MT MST PT PST PDT GMT BST CET CEST IST SGT HKT JST AEST AEDT UTC WIB KST
  Eastern Central Mountain Pacific New London Hong Tokyo Singapore Sydney Paris Frankfurt Beijing Shanghai Mumbai
  Indian Greenwich Seoul Dubai Toronto Chicago
  Monday Tuesday Wednesday Thursday Friday Saturday Sunday
  January February March April May June July August September October November December
  Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec
`);

/**
 * Words that start sentences and seldom stand with a capital elsewhere. Old wire copy sets a capital after "U.S." whatever
 * the word, so those that mostly stand inside a sentence (and, of, has …) are not here.
 */
export const STARTERS = words(`
  A About According Additionally After All Also Although Among Amid An Analysts Another Any As At Based Because
  Before Besides Both But Citing Consequently Despite During Each Earlier Early Elsewhere Even Every Excluding Few
  First Following For Former Further Furthermore Get Given He Her Here His How However I If In Including Indeed
  Instead Investors It Its Just Last Later Many Meanwhile More Moreover Most Much My Nearly Nevertheless Next No
  None Nonetheless Nor Now On Once One Other Others Our Overall Prior Revenue Sales Second Separately Several
  Shares She Similarly Since So Some Still Such That The Their Then There Therefore These They This Those Though
  Thus Today Together Traders Two Unlike Until We What When Where Whether Which While Who Why Within Without
  Yesterday Yet You Your
`);

/** Names that end in a mark which elsewhere ends a sentence. */
export const MARKED_NAMES = words('Yahoo Jeopardy Yum Joomla Chips');

/** Endings of web names, as in "Monday.Com" at the head of a line. */
export const WEB_ENDINGS = words('com net org io ai co in uk eu de fr us gov edu js info biz tv app');
