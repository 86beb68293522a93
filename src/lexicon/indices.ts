/** Stock and other market indices: name | ticker | country | aliases. Source: the index providers' public names. */
export const INDICES = `
S&P 500|SPX|US|S&P 500 index;S and P 500;Standard & Poor's 500;S&P500;Standard & Poor's 500 index;S&P;SPX
Dow Jones Industrial Average|DJI|US|Dow Jones;Dow Industrials;Dow Jones Industrials;Dow Jones index;Dow 30;Dow;DJIA;Dow Jones industrial average;Dow Jones Industrial average;Dow industrials
Nasdaq Composite|IXIC|US|Nasdaq composite;Nasdaq;Nasdaq index;Nasdaq Composite index;NASDAQ Composite;NASDAQ
Nasdaq 100|NDX|US|Nasdaq-100;NASDAQ 100;NASDAQ-100;Nasdaq 100 index
Russell 2000|RUT|US|Russell 2000 index;Russell 2,000
Russell 1000||US|Russell 1000 index
Russell 3000||US|
S&P MidCap 400||US|S&P 400
S&P SmallCap 600||US|S&P 600
Dow Jones Transportation Average||US|Dow Transports
Dow Jones Utility Average||US|
NYSE Composite|NYA|US|New York Stock Exchange Composite;NYSE Composite index
Wilshire 5000||US|
Philadelphia Semiconductor index|SOX|US|PHLX Semiconductor;SOX;Philadelphia SE Semiconductor index;PHLX Semiconductor Index;semiconductor index;Philadelphia Semiconductor
VIX|VIX|US|CBOE Volatility Index;Cboe Volatility Index;volatility index;fear gauge
KBW Bank index|BKX|US|KBW Nasdaq Bank Index;KBW Bank
NYSE FANG+|NYFANG|US|NYFANG+
dollar index|DXY|US|U.S. dollar index;US dollar index;DXY;ICE dollar index;US Dollar Index
Bloomberg Dollar Spot Index||US|Bloomberg Dollar Spot;Bloomberg dollar index
FTSE 100|UKX|GB|FTSE 100 index;FTSE-100;FTSE100;footsie;Footsie;blue-chip FTSE;blue-chip FTSE 100;blue-chip FTSE 100 index
FTSE 250|MCX|GB|FTSE 250 index;FTSE-250;FTSE250
FTSE All-Share||GB|FTSE All Share;FTSE All-Share index
FTSE 350||GB|
FTSE SmallCap||GB|
AIM All-Share||GB|FTSE AIM All-Share
FTSE 30||GB|FT 30;FT-30;Financial Times 30-share index
STOXX Europe 600|SXXP||Stoxx 600;STOXX 600;Stoxx Europe 600;pan-European STOXX 600;Europe's STOXX 600;STOXX 600 index;Stoxx 600 Index
Euro Stoxx 50|SX5E||Euro STOXX 50;EURO STOXX 50;Euro Stoxx 50 index;EuroStoxx 50
Euro Stoxx|||
FTSEurofirst 300|||FTSEurofirst 300 index
DAX|DAX|DE|DAX index;German DAX;Dax;Germany's DAX;DAX 40;DAX 30
MDAX|MDAX|DE|
TecDAX||DE|
CAC 40|CAC|FR|CAC-40;CAC40;French CAC 40;CAC
FTSE MIB||IT|Milan's FTSE MIB;MIB
IBEX 35|IBEX|ES|Ibex 35;IBEX
AEX|AEX|NL|AEX index
BEL 20||BE|
PSI 20||PT|
Swiss Market Index|SMI|CH|SMI
OMX Stockholm 30||SE|OMXS30;OMX 30
OBX||NO|
OMX Copenhagen 25||DK|
OMX Helsinki 25||FI|
ATX||AT|ATX index
ISEQ||IE|ISEQ Overall;ISEQ index
ASE General Index||GR|Athens General
WIG20||PL|WIG 20
MOEX Russia Index||RU|MOEX index;MOEX
RTS||RU|RTS index
BIST 100||TR|Borsa Istanbul 100;BIST-100
Tel Aviv 35||IL|TA-35
Tadawul All Share Index|TASI|SA|TASI;Tadawul All-Share Index;Saudi Arabia's benchmark index;Tadawul
DFM General Index|DFMGI|AE|Dubai Financial Market General Index;Dubai's main share index;DFM index;Dubai's benchmark index
FTSE ADX General Index|FADGI|AE|ADX General Index;FTSE ADX;Abu Dhabi's benchmark index;ADX index
Qatar Index||QA|QE Index;Qatari benchmark;20-stock Qatar Index;Qatar's benchmark index;QSE index
Boursa Kuwait Premier Market||KW|Kuwait Premier Market
MSX 30||OM|MSM 30
Bahrain All Share Index||BH|
EGX 30||EG|EGX30;Egypt's blue-chip index
FTSE/JSE All Share||ZA|JSE All Share;JSE All-Share;FTSE/JSE Top 40;JSE Top 40
NGX All-Share Index||NG|
NSE 20||KE|
Nikkei 225|N225|JP|Nikkei;Nikkei average;Nikkei Stock Average;Nikkei index;Nikkei share average;Nikkei 225 index;Nikkei-225
Topix|TOPIX|JP|TOPIX;Topix index;TOPIX index;broader Topix
Hang Seng|HSI|HK|Hang Seng Index;Hang Seng index;Hang Seng benchmark
Hang Seng Tech|HSTECH|HK|Hang Seng Tech Index;Hang Seng Tech index;Hang Seng TECH Index
Hang Seng China Enterprises||HK|Hang Seng China Enterprises Index;HSCEI
Shanghai Composite|SSEC|CN|Shanghai Composite Index;Shanghai Composite index;SSE Composite;SSE Composite Index
CSI 300|CSI300|CN|CSI300;CSI 300 Index;CSI 300 index;CSI300 index;blue-chip CSI300 index
CSI 500||CN|CSI500
CSI 1000||CN|CSI1000
Shenzhen Component||CN|Shenzhen Component Index;Shenzhen index
ChiNext||CN|ChiNext Index;ChiNext Composite;ChiNext index
STAR 50||CN|STAR50
Kospi|KOSPI|KR|KOSPI;Kospi index;KOSPI index
Kosdaq||KR|KOSDAQ
Taiex|TAIEX|TW|TAIEX;Taiwan Weighted
Sensex|SENSEX|IN|BSE Sensex;S&P BSE Sensex;SENSEX;BSE Sensex index;30-share Sensex;Sensex 30;BSE Sensex 30;S&P BSE Sensex 30;BSE SENSEX;S&P BSE Sensex index
Nifty 50|NIFTY|IN|Nifty;NSE Nifty;Nifty50;NIFTY 50;NSE Nifty 50;NIFTY;NSE Nifty50;CNX Nifty
Nifty Bank||IN|Bank Nifty;Nifty Bank index;BankNifty;Bank Nifty index
Nifty IT||IN|Nifty IT index
Nifty Pharma||IN|Nifty Pharma index
Nifty Auto||IN|Nifty Auto index
Nifty FMCG||IN|
Nifty Metal||IN|
Nifty Realty||IN|
Nifty Media||IN|
Nifty PSU Bank||IN|
Nifty Midcap 100||IN|Nifty Midcap;Nifty Midcap index
Nifty Smallcap 100||IN|Nifty Smallcap;Nifty Smallcap index
Nifty Next 50||IN|
BSE Midcap||IN|BSE Midcap index;BSE MidCap;S&P BSE Midcap
BSE Smallcap||IN|BSE Smallcap index;BSE SmallCap;S&P BSE Smallcap
BSE 500||IN|
India VIX||IN|
Straits Times Index|STI|SG|STI;Straits Times
FTSE Bursa Malaysia KLCI|KLCI|MY|KLCI;FBM KLCI;FTSE Bursa Malaysia KLCI index
Jakarta Composite|JCI|ID|Jakarta Composite Index;JCI;IDX Composite
SET Index|SET|TH|Bangkok's SET;Thailand's SET;SET index;Stock Exchange of Thailand index
PSEi|PSEI|PH|PSE index
VN-Index||VN|VN Index
KSE-100|KSE100|PK|KSE 100;KSE-100 Index;KSE 100 index;KSE-100 index
DSEX||BD|DSEX index
CSE All Share||LK|
S&P/ASX 200|ASX200|AU|ASX 200;ASX200;S&P/ASX 200 Index;S&P/ASX 200 index;ASX 200 Index;ASX 200 index
All Ordinaries||AU|All Ords;All Ordinaries index;all ordinaries index;all ordinaries share index;all ordinaries
S&P/NZX 50||NZ|NZX 50;S&P/NZX 50 index;NZ50
S&P/TSX Composite|TSX|CA|TSX;S&P/TSX;S&P/TSX Composite Index;S&P/TSX composite index;Toronto Stock Exchange index;TSX Composite;TSX index;Toronto Stock Exchange's S&P/TSX composite index;S&P/TSX composite
TSX Venture||CA|TSX Venture Composite
Ibovespa|IBOV|BR|Bovespa;Ibovespa index;Bovespa index
S&P/BMV IPC||MX|Mexbol;IPC index
Merval||AR|S&P Merval
IPSA||CL|
COLCAP||CO|MSCI COLCAP
MSCI World|||MSCI World index;MSCI World Index;MSCI's World index
MSCI ACWI|||MSCI All Country World Index;MSCI's All-Country World Index;MSCI All-Country World index;MSCI's gauge of stocks across the globe;MSCI's world index;MSCI's all-country world index
MSCI Emerging Markets|||MSCI Emerging Markets Index;MSCI Emerging Markets index;MSCI's emerging markets index;MSCI EM
MSCI Asia Pacific|||MSCI Asia Pacific Index;MSCI Asia Pacific index
MSCI Asia Pacific ex Japan|||MSCI's broadest index of Asia-Pacific shares outside Japan;MSCI Asia-Pacific ex-Japan;MSCI Asia Pacific ex-Japan;MSCI AC Asia Pacific ex Japan
MSCI Asia ex Japan|||MSCI Asia ex-Japan;MSCI AC Asia ex Japan
MSCI EAFE|||MSCI EAFE index
MSCI China||CN|MSCI China index;MSCI China Index
MSCI India||IN|
FTSE All-World|||FTSE All-World index
Bloomberg Commodity Index|||Bloomberg commodity index
CRB index|||CRB
S&P GSCI|||GSCI
Baltic Dry Index|BDI||Baltic Exchange's dry bulk sea freight index;Baltic dry index
All Share Index|||All-Share Index
All Islamic Index|||
Total Return Index|||
midcap index|||mid-cap index;Midcap index
smallcap index|||small-cap index;Smallcap index
Fear & Greed Index|||Fear and Greed Index
`;

/** Words that many indices of one house begin with, in lower case. */
export const INDEX_FAMILIES: ReadonlySet<string> = new Set(['bse', 'nse', 'msci', 'nifty', 'stoxx']);

/** Names of indices that are polled of firms and households: none is a price. */
export const SURVEY_NAMES =
  /\b(?:Empire State|Fed|ISM|IFO|Ifo|ZEW|GfK|Tankan|Sentix|Michigan|NAHB|NFIB|Caixin|PMI|Insee|Istat|Westpac|NAB|Markit|HCOB)\b/;
