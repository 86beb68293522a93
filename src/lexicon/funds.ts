/** Exchange-traded funds much written about: name | ticker | country | aliases. Source: the issuers' public names. */
export const FUNDS = `
SPDR S&P 500 ETF Trust|SPY|US|SPDR S&P 500 ETF;SPY
iShares Core S&P 500 ETF|IVV|US|IVV
Vanguard S&P 500 ETF|VOO|US|VOO
Vanguard Total Stock Market ETF|VTI|US|VTI
Invesco QQQ Trust|QQQ|US|Invesco QQQ;QQQ;Invesco QQQ ETF;Invesco QQQ Trust Series I
Invesco NASDAQ 100 ETF|QQQM|US|QQQM
SPDR Dow Jones Industrial Average ETF Trust|DIA|US|SPDR Dow Jones Industrial Average ETF
iShares Russell 2000 ETF|IWM|US|IWM
iShares MSCI Emerging Markets ETF|EEM|US|EEM
iShares MSCI EAFE ETF|EFA|US|EFA
SPDR Gold Shares|GLD|US|SPDR Gold Trust;GLD
iShares Gold Trust|IAU|US|IAU
iShares Silver Trust|SLV|US|SLV
iShares Bitcoin Trust|IBIT|US|IBIT;iShares Bitcoin Trust ETF
Grayscale Bitcoin Trust|GBTC|US|GBTC
Fidelity Wise Origin Bitcoin Fund|FBTC|US|FBTC
ARK 21Shares Bitcoin ETF|ARKB|US|ARKB
Bitwise Bitcoin ETF|BITB|US|BITB
VanEck Bitcoin ETF|HODL|US|
iShares Ethereum Trust|ETHA|US|ETHA
Fidelity Ethereum Fund|FETH|US|FETH
Grayscale Ethereum Trust|ETHE|US|ETHE
ProShares Bitcoin Strategy ETF|BITO|US|BITO
ARK Innovation ETF|ARKK|US|ARK Innovation;ARKK
Technology Select Sector SPDR Fund|XLK|US|XLK
Financial Select Sector SPDR Fund|XLF|US|XLF
Energy Select Sector SPDR Fund|XLE|US|XLE
Health Care Select Sector SPDR Fund|XLV|US|XLV
Industrial Select Sector SPDR Fund|XLI|US|XLI
Utilities Select Sector SPDR Fund|XLU|US|XLU
SPDR S&P Regional Banking ETF|KRE|US|KRE
VanEck Semiconductor ETF|SMH|US|SMH
iShares Semiconductor ETF|SOXX|US|SOXX
Direxion Daily Semiconductor Bull 3x Shares|SOXL|US|SOXL
iShares 20+ Year Treasury Bond ETF|TLT|US|TLT
iShares Core U.S. Aggregate Bond ETF|AGG|US|AGG
Vanguard Total Bond Market ETF|BND|US|
iShares iBoxx $ High Yield Corporate Bond ETF|HYG|US|HYG
iShares iBoxx $ Investment Grade Corporate Bond ETF|LQD|US|LQD
SPDR Bloomberg High Yield Bond ETF|JNK|US|JNK
JPMorgan Ultra-Short Income ETF|JPST|US|JPST
JPMorgan Equity Premium Income ETF|JEPI|US|JEPI
Schwab U.S. Dividend Equity ETF|SCHD|US|SCHD
Invesco S&P 500 Equal Weight ETF|RSP|US|RSP
iShares U.S. Home Construction ETF|ITB|US|ITB
SPDR S&P Homebuilders ETF|XHB|US|XHB
ProShares UltraPro QQQ|TQQQ|US|TQQQ
ProShares UltraPro Short QQQ|SQQQ|US|SQQQ
ProShares UltraPro S&P500|UPRO|US|UPRO
iShares China Large-Cap ETF|FXI|US|FXI
KraneShares CSI China Internet ETF|KWEB|US|KWEB
iShares MSCI Brazil ETF|EWZ|US|EWZ
iShares MSCI Japan ETF|EWJ|US|EWJ
United States Oil Fund|USO|US|
Vanguard FTSE Emerging Markets ETF|VWO|US|VWO
VanEck Gold Miners ETF|GDX|US|GDX
`;
