/** Words in the names of houses that rate shares. Source: common public knowledge. */
export const BROKER_WORDS: readonly string[] =
  'Securities|Capital|Partners|Research|Markets|Brokers|Sachs|Stanley|Citi|Citigroup|Jefferies|Barclays|UBS|JPMorgan|Nomura|Bernstein|Cowen|Wedbush|Piper|Raymond James|RBC|BMO|Evercore|Stifel|HSBC|Deutsche Bank|Wells Fargo|Bank of America|BofA|Mizuho|Macquarie|CLSA|Credit Suisse|Oppenheimer|Needham|KeyBanc|Truist|Berenberg|Liberum|Goldman|Rosenblatt|Davidson|Guggenheim|Canaccord|Susquehanna|Redburn|Peel Hunt|Kotak|Motilal Oswal|Scotiabank|BTIG|Baird|Roth|William Blair|Leerink|Craig-Hallum|Lake Street|B\\. Riley|Kepler Cheuvreux|Exane|Oddo BHF|Bryan Garnier|Panmure|Numis|Investec|Cantor Fitzgerald|Desjardins|CIBC|Stephens|Wolfe|MoffettNathanson|Melius|Monness|Telsey|Daiwa|SMBC Nikko|Ord Minnett|Bell Potter|Jarden|Wilsons|Morgans|Prabhudas Lilladher|Emkay|Nuvama|JM Financial|Elara|Sharekhan|Anand Rathi|Geojit|Morningstar|CFRA|Argus|Bernstein SocGen|Phillip|Kiwoom|Samsung Securities|Maybank|UOB Kay Hian|Zacks|HC Wainwright|H\\.C\\. Wainwright|Ladenburg|Chardan|Northcoast|Gordon Haskett|Compass Point|Janney|Seaport|Fearnley|Pareto|Carnegie|Arete|Edgewater|DZ Bank|LBBW|Metzler|Warburg|Baader|Vontobel|Davy|Goodbody|Intermonte|Equita'.split(
    '|',
  );

/** A word in the name of a house that rates shares. */
export const BROKERS = new RegExp(`\\b(?:${BROKER_WORDS.join('|')})\\b`);
