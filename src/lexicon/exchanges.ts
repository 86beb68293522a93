/**
 * Exchanges: code | country | currency | other names in ticker brackets | endings of Reuters codes.
 * Source: the exchanges' own names, ISO 3166 and ISO 4217; the Reuters endings are those printed in wire copy.
 */
export const EXCHANGES = `
NYSE|US|USD|NYQ;NYSE American;AMEX;NYSE MKT;NYSEAMERICAN;NYSE Arca;NYSEARCA;ARCA;AMERICAN|N;A;P
NASDAQ|US|USD|NASD;NAS;Nasdaq;NasdaqGS;NasdaqGM;NasdaqCM;NASDAQ GS;NGS|O;OQ
OTC|US|USD|OTCQX;OTCQB;OTCMKTS;OTC Markets;OTCPK;Pink Sheets;OTC Pink;PINK|PK
CBOE|US|USD|BATS;Cboe|
TSX|CA|CAD|TSE.TO;CA;T.TO;Toronto|TO;TOR
TSXV|CA|CAD|TSX-V;TSX.V;TSX Venture;CVE|V
CSE|CA|CAD|CNSX;NEO|CD
LSE|GB|GBP|GB;LON;LSEG;London;FTSE|L
AIM|GB|GBP|LSE AIM|
XETRA|DE|EUR|ETR;FRA;FSE;DE;Xetra;Frankfurt|DE;F
Euronext Paris|FR|EUR|EPA;Paris;ENXTPA|PA
Euronext Amsterdam|NL|EUR|AMS;Amsterdam;AEX|AS
Euronext Brussels|BE|EUR|EBR;Brussels|BR
Euronext Lisbon|PT|EUR|ELI|LS
Euronext|FR|EUR|EURONEXT|
Borsa Italiana|IT|EUR|BIT;MIL;Milan|MI
BME|ES|EUR|BME;Madrid|MC
SIX|CH|CHF|SWX;VTX;SIX Swiss|S.SW;SW;VX
Nasdaq Stockholm|SE|SEK|STO;OMX;Stockholm|ST
Nasdaq Copenhagen|DK|DKK|CPH;Copenhagen|CO
Nasdaq Helsinki|FI|EUR|HEL;Helsinki|HE
Oslo Bors|NO|NOK|OSL;OB;Oslo|OL
Wiener Borse|AT|EUR|VIE|VI
WSE|PL|PLN|WSE;Warsaw|WA
Borsa Istanbul|TR|TRY|BIST;IST|IS
MOEX|RU|RUB|MCX|MM
Tel Aviv|IL|ILS|TASE;TLV|TA
JSE|ZA|ZAR|JSE;Johannesburg|J
EGX|EG|EGP|EGX;CAI|CA
Tadawul|SA|SAR|SAU;TADAWUL|SE
DFM|AE|AED|Dubai|DU
ADX|AE|AED|Abu Dhabi|AD
QSE|QA|QAR|Qatar|QA
Boursa Kuwait|KW|KWD|KSE|KW
TSE|JP|JPY|TYO;Tokyo|T;TOK
KRX|KR|KRW|KOSPI;KOSDAQ;KS|KS;KQ
HKEX|HK|HKD|HKG;SEHK;HK;HKSE;Hong Kong|HK;HKG
SSE|CN|CNY|SHA;SH;Shanghai|SS
SZSE|CN|CNY|SHE;SZ;Shenzhen|SZ
TWSE|TW|TWD|TPE;Taiwan|TW
NSE|IN|INR|IN;NSEI;India|NS;NSI
BSE|IN|INR|BOM|BO
ASX|AU|AUD|AU;Sydney|AX;S
NZX|NZ|NZD|NZE|NZ
SGX|SG|SGD|SES;Singapore|SI
Bursa Malaysia|MY|MYR|KLSE;KL;MYX|KL
IDX|ID|IDR|Jakarta|JK
SET|TH|THB|BKK|BK
PSE|PH|PHP|Manila|PS
PSX|PK|PKR|KAR|KA
DSE|BD|BDT||
B3|BR|BRL|BVMF;SAO;BOVESPA|SA
BMV|MX|MXN|Mexico|MX
NGX|NG|NGN|Lagos|LG
NSEK|KE|KES||NR
`;
