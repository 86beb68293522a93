/**
 * Listed companies much written about, by exchange: name | ticker | country where it is not the exchange's | aliases.
 * A name or alias after "!" is also a common word or a person's name: it counts only where the article shows that a
 * firm is meant. Source: the exchanges' public listings.
 */
export const COMPANIES: Readonly<Record<string, string>> = {
  NASDAQ: `
Apple|AAPL||!Apple
Microsoft|MSFT||
Alphabet|GOOGL||!Alphabet;Google
Amazon|AMZN||Amazon.com
Nvidia|NVDA||NVIDIA
Meta Platforms|META||!Meta;Facebook
Tesla|TSLA||Tesla Motors
Broadcom|AVGO||
Netflix|NFLX||
Costco|COST||Costco Wholesale
Advanced Micro Devices|AMD||AMD
Adobe|ADBE||
PepsiCo|PEP||Pepsi
Cisco Systems|CSCO||Cisco
Intel|INTC||
Qualcomm|QCOM||QUALCOMM
Texas Instruments|TXN||
Comcast|CMCSA||
T-Mobile US|TMUS||T-Mobile
Amgen|AMGN||
Intuit|INTU||
Starbucks|SBUX||
Booking Holdings|BKNG||Booking.com
Gilead Sciences|GILD||Gilead
Applied Materials|AMAT||
Micron Technology|MU||Micron
Lam Research|LRCX||
Analog Devices|ADI||
KLA|KLAC||
Palo Alto Networks|PANW||
CrowdStrike|CRWD||CrowdStrike Holdings
Fortinet|FTNT||
Palantir|PLTR||Palantir Technologies
PayPal|PYPL||PayPal Holdings
Airbnb|ABNB||
DoorDash|DASH||
MercadoLibre|MELI|UY|
Moderna|MRNA||
Biogen|BIIB||
Regeneron|REGN||Regeneron Pharmaceuticals
Vertex Pharmaceuticals|VRTX||!Vertex
Illumina|ILMN||
Mondelez|MDLZ||Mondelez International
Kraft Heinz|KHC||
Keurig Dr Pepper|KDP||
Monster Beverage|MNST||
Marriott International|MAR||Marriott
Lululemon|LULU||Lululemon Athletica;lululemon
Ross Stores|ROST||
Dollar Tree|DLTR||
Walgreens Boots Alliance|WBA||Walgreens
O'Reilly Automotive|ORLY||
eBay|EBAY||
Zoom|ZM||Zoom Video;Zoom Video Communications;!Zoom
Docusign|DOCU||DocuSign
Okta|OKTA||
Zscaler|ZS||
Datadog|DDOG||
MongoDB|MDB||
Atlassian|TEAM|AU|
Workday|WDAY||
Autodesk|ADSK||
Synopsys|SNPS||
Cadence Design Systems|CDNS||!Cadence
Arm Holdings|ARM|GB|!Arm
ASML|ASML|NL|ASML Holding
Marvell Technology|MRVL||Marvell
NXP Semiconductors|NXPI|NL|NXP
Microchip Technology|MCHP||!Microchip
ON Semiconductor|ON||Onsemi;onsemi
Super Micro Computer|SMCI||Supermicro;Super Micro
Western Digital|WDC||
Seagate|STX||Seagate Technology
NetApp|NTAP||
Cognizant|CTSH||Cognizant Technology Solutions
ADP|ADP||Automatic Data Processing
Paychex|PAYX||
Fiserv|FISV||
Honeywell|HON||Honeywell International
CSX|CSX||
PACCAR|PCAR||Paccar
Old Dominion Freight Line|ODFL||
American Airlines|AAL||American Airlines Group
United Airlines|UAL||United Airlines Holdings
JetBlue|JBLU||JetBlue Airways
Exelon|EXC||
American Electric Power|AEP||
Constellation Energy|CEG||
Diamondback Energy|FANG||Diamondback
First Solar|FSLR||
Enphase Energy|ENPH||Enphase
SolarEdge|SEDG||SolarEdge Technologies
Sunrun|RUN||
Rivian|RIVN||Rivian Automotive
Lucid|LCID||Lucid Motors;Lucid Group;!Lucid
Coinbase|COIN||Coinbase Global
Strategy|MSTR||MicroStrategy;!Strategy
Robinhood|HOOD||Robinhood Markets
SoFi|SOFI||SoFi Technologies
Affirm|AFRM||Affirm Holdings;!Affirm
Upstart|UPST||Upstart Holdings;!Upstart
Marathon Digital|MARA||MARA Holdings
Riot Platforms|RIOT||Riot Blockchain
AppLovin|APP||
Lyft|LYFT||LYFT
Roku|ROKU||
Spotify|SPOT|SE|Spotify Technology
Trade Desk|TTD||The Trade Desk
Match Group|MTCH||
Expedia|EXPE||Expedia Group
Electronic Arts|EA||EA
Take-Two Interactive|TTWO||Take-Two
Activision Blizzard|ATVI||Activision
Warner Bros. Discovery|WBD||Warner Bros Discovery;Warner Bros;Warner Bros.
Paramount Global|PARA||!Paramount;Paramount Skydance
Fox Corporation|FOXA||
Sirius XM|SIRI||SiriusXM;Sirius
Charter Communications|CHTR||
Dropbox|DBX||
Groupon|GRPN||
Cloudera|CLDR||
Peloton|PTON||Peloton Interactive
Wynn Resorts|WYNN||Wynn
Hasbro|HAS||
Mattel|MAT||
Nasdaq Inc|NDAQ||Nasdaq, Inc
CME Group|CME||
Interactive Brokers|IBKR||
Northern Trust|NTRS||
Virtu Financial|VIRT||Virtu
Tractor Supply|TSCO||
Ulta Beauty|ULTA||Ulta
Urban Outfitters|URBN||
Papa John's|PZZA||Papa Johns
Wendy's|WEN||
Domino's Pizza|DPZ||Domino's
Cracker Barrel|CBRL||
Beyond Meat|BYND||
Plug Power|PLUG||
Intuitive Surgical|ISRG||
DexCom|DXCM||Dexcom
Align Technology|ALGN||
Novavax|NVAX||
BioNTech|BNTX|DE|
Summit Therapeutics|SMMT||
Viking Therapeutics|VKTX||
Viatris|VTRS||
Idexx Laboratories|IDXX||IDEXX
Baidu|BIDU|CN|
JD.com|JD|CN|
PDD Holdings|PDD|CN|Pinduoduo;PDD
NetEase|NTES|CN|
Trip.com|TCOM|CN|Trip.com Group;Ctrip
Bilibili|BILI|CN|
Li Auto|LI|CN|
iQiyi|IQ|CN|iQIYI
Grab|GRAB|SG|Grab Holdings
Check Point Software|CHKP|IL|Check Point;Check Point Software Technologies
Wix|WIX|IL|Wix.com
Monday.com|MNDY|IL|monday.com
CoreWeave|CRWV||
GlobalFoundries|GFS||
CPI Card Group|PMTS||
Sanmina|SANM||
Zillow|Z||Zillow Group
Opendoor|OPEN||Opendoor Technologies
iRobot|IRBT||
GoPro|GPRO||
Garmin|GRMN|CH|
Logitech|LOGI|CH|
Fastenal|FAST||
Cintas|CTAS||
Copart|CPRT||
Verisk|VRSK||Verisk Analytics
Xcel Energy|XEL||
Baker Hughes|BKR||
Equinix|EQIX||
SBA Communications|SBAC||
AGNC Investment|AGNC||
Huntington Bancshares|HBAN||
Fifth Third Bancorp|FITB||Fifth Third
Zions Bancorporation|ZION||Zions
Ryanair|RYAAY|IE|Ryanair Holdings
SVB Financial|SIVB||Silicon Valley Bank
Casey's General Stores|CASY||!Casey's
Ollie's Bargain Outlet|OLLI||!Ollie's
1-800-Flowers|FLWS||1-800-FLOWERS.COM;1-800-Flowers.com
23andMe|ME||
8x8|EGHT||
10x Genomics|TXG||
bluebird bio|BLUE||Bluebird Bio
uniQure|QURE|NL|
argenx|ARGX|NL|Argenx
trivago|TRVG|DE|Trivago
nCino|NCNO||
C.H. Robinson|CHRW||CH Robinson;C.H. Robinson Worldwide
J.B. Hunt|JBHT||J.B. Hunt Transport;JB Hunt
F5|FFIV||F5 Networks
Skyworks Solutions|SWKS||Skyworks
Five Below|FIVE||
T. Rowe Price|TROW||T Rowe Price;T. Rowe
CleanSpark|CLSK||
DraftKings|DKNG||
Oatly|OTLY|SE|
Celsius Holdings|CELH||
Wingstop|WING||
Texas Roadhouse|TXRH||
Insulet|PODD||
Zebra Technologies|ZBRA||
Nikola|NKLA||
Rigetti Computing|RGTI||Rigetti
SoundHound AI|SOUN||SoundHound
AST SpaceMobile|ASTS||
Nebius|NBIS|NL|Nebius Group
FuelCell Energy|FCEL||
Talen Energy|TLN||
Mobileye|MBLY|IL|
Rocket Lab|RKLB||
Upwork|UPWK||
Etsy|ETSY||
Wolfspeed|WOLF||
Krispy Kreme|DNUT||
3D Systems|DDD||
Stitch Fix|SFIX||
Sarepta Therapeutics|SRPT||Sarepta
Exact Sciences|EXAS||
Vera Bradley|VRA||
Duolingo|DUOL||
Sprouts Farmers Market|SFM||
Virgin Galactic|SPCE||
`,
  NYSE: `
Berkshire Hathaway|BRK.B||Berkshire
JPMorgan Chase|JPM||JPMorgan;JP Morgan;J.P. Morgan;JPMorgan Chase & Co;JP Morgan Chase
Bank of America|BAC||BofA;BofA Securities;BofA Global Research
Citigroup|C||Citi
Wells Fargo|WFC||Wells Fargo & Co
Goldman Sachs|GS||Goldman;Goldman, Sachs
Morgan Stanley|MS||
BlackRock|BLK||
Blackstone|BX||
KKR|KKR||KKR & Co
Apollo Global Management|APO||Apollo Global
Charles Schwab|SCHW||Schwab
American Express|AXP||AmEx;Amex
Visa|V||!Visa
Mastercard|MA||MasterCard
Capital One|COF||Capital One Financial
PNC Financial Services|PNC||PNC
U.S. Bancorp|USB||US Bancorp
Truist|TFC||Truist Financial
State Street|STT||State Street Corp
BNY Mellon|BK||Bank of New York Mellon;Bank of New York
Prudential Financial|PRU||
MetLife|MET||
AIG|AIG||American International Group
Travelers|TRV||Travelers Companies;!Travelers
Chubb|CB|CH|
Allstate|ALL||
Progressive|PGR||!Progressive
Marsh McLennan|MMC||Marsh & McLennan
Aon|AON||
S&P Global|SPGI||Standard & Poor's
Moody's|MCO||Moody's Investors Service
Intercontinental Exchange|ICE||
MSCI Inc|MSCI||
Block|XYZ||!Block;Square Inc
Rocket Companies|RKT||
Annaly Capital|NLY||Annaly
Regions Financial|RF||
KeyCorp|KEY||
Citizens Financial Group|CFG||Citizens Financial
M&T Bank|MTB||
New York Community Bancorp|NYCB||
First Republic Bank|FRC||First Republic
Walmart|WMT||Wal-Mart
Target|TGT||!Target
Home Depot|HD||The Home Depot
Lowe's|LOW||Lowe's Companies
TJX|TJX||TJX Companies
Nike|NKE||NIKE
McDonald's|MCD||McDonald's Corp
Chipotle Mexican Grill|CMG||Chipotle
Yum Brands|YUM||Yum! Brands
Coca-Cola|KO||Coca Cola;Coke
Procter & Gamble|PG||P&G
Colgate-Palmolive|CL||Colgate
Kimberly-Clark|KMB||
Philip Morris International|PM||Philip Morris
Altria|MO||Altria Group
General Mills|GIS||
Kellogg|K||Kellanova
Campbell Soup|CPB||Campbell's
Conagra Brands|CAG||Conagra
Hershey|HSY||Hershey's
Tyson Foods|TSN||Tyson
Constellation Brands|STZ||
Molson Coors|TAP||Molson Coors Beverage
Estee Lauder|EL||Estée Lauder
Kroger|KR||
Albertsons|ACI||
Dollar General|DG||
Best Buy|BBY||
Gap|GAP||!Gap
Macy's|M||
Kohl's|KSS||
Nordstrom|JWN||
Foot Locker|FL||
Abercrombie & Fitch|ANF||Abercrombie
Ralph Lauren|RL||
Tapestry|TPR||!Tapestry
Levi Strauss|LEVI||Levi's
GameStop|GME||
AutoZone|AZO||
CarMax|KMX||
Carvana|CVNA||
Chewy|CHWY||!Chewy
Wayfair|W||
Williams-Sonoma|WSM||
Walt Disney|DIS||Disney;The Walt Disney
Uber|UBER||Uber Technologies;UBER
Snap|SNAP||!Snap
Pinterest|PINS||
Twitter|TWTR||
Reddit|RDDT||
Roblox|RBLX||
Snowflake|SNOW||!Snowflake
ServiceNow|NOW||
Salesforce|CRM||Salesforce.com
Oracle|ORCL||
IBM|IBM||International Business Machines
Dell|DELL||Dell Technologies
HP|HPQ||HP Inc;Hewlett-Packard
Hewlett Packard Enterprise|HPE||HPE
Arista Networks|ANET||Arista
Cloudflare|NET||
Unity Software|U||!Unity
Twilio|TWLO||
C3.ai|AI||C3 AI
UiPath|PATH||
Accenture|ACN|IE|
Xerox|XRX||
Motorola Solutions|MSI||Motorola
Corning|GLW||
Amphenol|APH||
Vertiv|VRT||Vertiv Holdings
Verizon|VZ||Verizon Communications
AT&T|T||
Lumen Technologies|LUMN||Lumen
American Tower|AMT||
Crown Castle|CCI||
Prologis|PLD||
Simon Property Group|SPG||Simon Property
Realty Income|O||
Public Storage|PSA||
CBRE|CBRE||CBRE Group
WeWork|WE||
Boeing|BA||
Lockheed Martin|LMT||Lockheed
Northrop Grumman|NOC||Northrop
General Dynamics|GD||
RTX|RTX||Raytheon;Raytheon Technologies;United Technologies
L3Harris|LHX||L3Harris Technologies
Spirit AeroSystems|SPR||
TransDigm|TDG||
Howmet Aerospace|HWM||Howmet
General Electric|GE||GE;GE Aerospace
GE Vernova|GEV||
GE HealthCare|GEHC||
3M|MMM||
Caterpillar|CAT||
Deere|DE||John Deere;Deere & Co
Cummins|CMI||
Emerson Electric|EMR||!Emerson
Eaton|ETN|IE|
Parker-Hannifin|PH||
Illinois Tool Works|ITW||
Johnson Controls|JCI||Johnson Controls International
Carrier Global|CARR||!Carrier
Otis Worldwide|OTIS||!Otis
Rockwell Automation|ROK||
Stanley Black & Decker|SWK||
Whirlpool|WHR||
FedEx|FDX||
UPS|UPS||United Parcel Service
Union Pacific|UNP||
Norfolk Southern|NSC||
Delta Air Lines|DAL||Delta Airlines;!Delta
Southwest Airlines|LUV||!Southwest
Alaska Air Group|ALK||Alaska Airlines;Alaska Air
Carnival|CCL||Carnival Corp;Carnival Corporation;!Carnival
Royal Caribbean|RCL||Royal Caribbean Cruises
Norwegian Cruise Line|NCLH||Norwegian Cruise Line Holdings
Hilton|HLT||Hilton Worldwide
Hyatt Hotels|H||Hyatt
Las Vegas Sands|LVS||
MGM Resorts|MGM||MGM Resorts International
Live Nation|LYV||Live Nation Entertainment
AMC Entertainment|AMC||AMC
TKO Group|TKO||
Hertz|HTZ||Hertz Global
Avis Budget|CAR||
General Motors|GM||GM
Ford|F||Ford Motor;!Ford
Harley-Davidson|HOG||Harley
Goodyear|GT||Goodyear Tire & Rubber
Aptiv|APTV||
BorgWarner|BWA||
Lear|LEA||!Lear
Exxon Mobil|XOM||ExxonMobil;Exxon
Chevron|CVX||
ConocoPhillips|COP||Conoco
Occidental Petroleum|OXY||Occidental
EOG Resources|EOG||
Devon Energy|DVN||
Pioneer Natural Resources|PXD||
Marathon Petroleum|MPC||
Marathon Oil|MRO||
Valero Energy|VLO||Valero
Phillips 66|PSX||
Hess|HES||
Schlumberger|SLB||SLB
Halliburton|HAL||
Kinder Morgan|KMI||
Williams Companies|WMB||
Cheniere Energy|LNG||Cheniere
Chesapeake Energy|CHK||
NextEra Energy|NEE||NextEra
Duke Energy|DUK||
Southern Company|SO||
Dominion Energy|D||!Dominion
PG&E|PCG||
Vistra|VST||
Consolidated Edison|ED||Con Edison
Oklo|OKLO||
Dow Inc|DOW||Dow Chemical
DuPont|DD||Du Pont
LyondellBasell|LYB||
Sherwin-Williams|SHW||
Linde|LIN|GB|
Air Products|APD||Air Products and Chemicals
Newmont|NEM||Newmont Mining
Freeport-McMoRan|FCX||Freeport
Alcoa|AA||
Nucor|NUE||
U.S. Steel|X||US Steel;United States Steel
Cleveland-Cliffs|CLF||
Albemarle|ALB||
Mosaic|MOS||!Mosaic
Corteva|CTVA||
Archer Daniels Midland|ADM||Archer-Daniels-Midland;ADM
Bunge|BG||
International Paper|IP||
Ball Corporation|BALL||
Southern Copper|SCCO||
MP Materials|MP||
Johnson & Johnson|JNJ||J&J
Pfizer|PFE||
Merck|MRK||Merck & Co
Eli Lilly|LLY||Lilly;Eli Lilly & Co
AbbVie|ABBV||
Bristol Myers Squibb|BMY||Bristol-Myers Squibb;Bristol-Myers;Bristol Myers
Abbott Laboratories|ABT||Abbott
Thermo Fisher Scientific|TMO||Thermo Fisher
Danaher|DHR||
Medtronic|MDT|IE|
Boston Scientific|BSX||
Stryker|SYK||
Becton Dickinson|BDX||
Edwards Lifesciences|EW||
Zimmer Biomet|ZBH||
Baxter International|BAX||Baxter
UnitedHealth|UNH||UnitedHealth Group
Elevance Health|ELV||Elevance;Anthem
Cigna|CI||Cigna Group
Humana|HUM||
CVS Health|CVS||CVS
Centene|CNC||
HCA Healthcare|HCA||HCA
McKesson|MCK||
Cardinal Health|CAH||
Cencora|COR||AmerisourceBergen
Teladoc|TDOC||Teladoc Health
Hims & Hers Health|HIMS||Hims & Hers
Kenvue|KVUE||
Zoetis|ZTS||
Quest Diagnostics|DGX||
Labcorp|LH||
Lennar|LEN||
D.R. Horton|DHI||DR Horton
PulteGroup|PHM||
Toll Brothers|TOL||
Alibaba|BABA|CN|Alibaba Group;BABA
NIO|NIO|CN|Nio
XPeng|XPEV|CN|Xpeng
Yum China|YUMC|CN|
Tencent Music|TME|CN|Tencent Music Entertainment
New Oriental|EDU|CN|New Oriental Education
Sea|SE|SG|
Coupang|CPNG|KR|
Nu Holdings|NU|BR|Nubank
Ferrari|RACE|IT|
Manchester United|MANU|GB|
Birkenstock|BIRK|DE|
On Holding|ONON|CH|
Sears|S||Sears Roebuck
Eastman Kodak|KODK||Kodak
Lehman Brothers|LEH||
Texaco|TX||
Mobil|MOB||
Salomon|SB||Salomon Brothers
Merrill Lynch|MER||
Sotheby's|BID||
A.O. Smith|AOS||AO Smith
J.M. Smucker|SJM||JM Smucker;J.M. Smucker Co;Smucker
Dick's Sporting Goods|DKS||!Dick's
Denny's|DENN||!Denny's
BJ's Wholesale Club|BJ||BJ's Wholesale;BJ's
Lands' End|LE||
Carter's|CRI||!Carter's
2U|TWOU||
1stdibs|DIBS||1stDibs
e.l.f. Beauty|ELF||E.l.f. Beauty;Elf Beauty
A10 Networks|ATEN||
KB Home|KBH||
PVH|PVH||PVH Corp
RH|RH||Restoration Hardware
Under Armour|UAA||
H&R Block|HRB||
Bath & Body Works|BBWI||
Smith & Wesson|SWBI||
Dutch Bros|BROS||
Sweetgreen|SG||
Cava|CAVA||Cava Group;CAVA
Shake Shack|SHAK||
Darden Restaurants|DRI||!Darden
Burlington Stores|BURL||
American Eagle Outfitters|AEO||
Deckers Outdoor|DECK||Deckers
Crocs|CROX||
Skechers|SKX||Skechers USA
VF Corp|VFC||V.F. Corp;VF Corporation
Capri Holdings|CPRI||
Coty|COTY||
Clorox|CLX||
Hormel Foods|HRL||Hormel
Boston Beer|SAM||
Molina Healthcare|MOH||
Tenet Healthcare|THC||
Trane Technologies|TT||Trane
Coterra Energy|CTRA||Coterra
CF Industries|CF||
Western Alliance|WAL||Western Alliance Bancorp;Western Alliance Bancorporation
Caesars Entertainment|CZR||
Big Lots|BIG||
Genuine Parts|GPC||
NVR|NVR||
Mohawk Industries|MHK||
Masco|MAS||
Vulcan Materials|VMC||
Martin Marietta|MLM||Martin Marietta Materials
Waste Management|WM||
Republic Services|RSG||
NRG Energy|NRG||
NuScale Power|SMR||NuScale
Bloom Energy|BE||
ChargePoint|CHPT||
QuantumScape|QS||
Archer Aviation|ACHR||
Joby Aviation|JOBY||
IonQ|IONQ||
D-Wave Quantum|QBTS||D-Wave
BigBear.ai|BBAI||
Circle Internet Group|CRCL||Circle Internet
Figma|FIG||
Advance Auto Parts|AAP||
Petco|WOOF||
Yeti|YETI||
Lennox International|LII||
Oscar Health|OSCR||
Toast|TOST||!Toast
Guess|GES||!Guess;Guess?
Victoria's Secret|VSCO||
Vail Resorts|MTN||
Dillard's|DDS||
Wyndham Hotels|WH||
Amer Sports|AS||
`,
  TSX: `
Royal Bank of Canada|RY||RBC
Toronto-Dominion Bank|TD||TD Bank;Toronto-Dominion
Bank of Nova Scotia|BNS||Scotiabank
Bank of Montreal|BMO||BMO
CIBC|CM||Canadian Imperial Bank of Commerce
National Bank of Canada|NA||
Manulife|MFC||Manulife Financial
Sun Life|SLF||Sun Life Financial
Shopify|SHOP||
Canadian National Railway|CNR||CN Rail
Canadian Pacific Kansas City|CP||CPKC;Canadian Pacific;Canadian Pacific Railway
Enbridge|ENB||
TC Energy|TRP||TransCanada
Suncor Energy|SU||Suncor
Canadian Natural Resources|CNQ||
Cenovus Energy|CVE||Cenovus
Imperial Oil|IMO||
Barrick Gold|ABX||Barrick;Barrick Mining
Agnico Eagle Mines|AEM||Agnico Eagle
Kinross Gold|K||Kinross
Wheaton Precious Metals|WPM||
Franco-Nevada|FNV||
First Quantum Minerals|FM||First Quantum
Teck Resources|TECK||Teck
Cameco|CCO||
Nutrien|NTR||
Thomson Reuters|TRI||
BCE|BCE||Bell Canada
Telus|T||TELUS
Rogers Communications|RCI||
Loblaw|L||Loblaw Companies
Alimentation Couche-Tard|ATD||Couche-Tard
Dollarama|DOL||
Canadian Tire|CTC||
Restaurant Brands International|QSR||Restaurant Brands
Magna International|MG||Magna
Bombardier|BBD||
CAE|CAE||
Air Canada|AC||
WestJet|WJA||
BlackBerry|BB||
Constellation Software|CSU||
CGI|GIB||
OpenText|OTEX||Open Text
Brookfield|BN||Brookfield Corp;Brookfield Corporation;Brookfield Asset Management
Power Corporation of Canada|POW||
Lundin Mining|LUN||
Canopy Growth|WEED||
Aurora Cannabis|ACB||
Tilray|TLRY||Tilray Brands
Cronos Group|CRON||Cronos
Yellow Pages|Y||
Lightspeed|LSPD||Lightspeed Commerce
`,
  LSE: `
AstraZeneca|AZN||
Shell|SHEL||!Shell;Royal Dutch Shell
HSBC|HSBA||HSBC Holdings
Unilever|ULVR||
BP|BP||British Petroleum
GSK|GSK||GlaxoSmithKline
Diageo|DGE||
Rio Tinto|RIO||
Glencore|GLEN|CH|
British American Tobacco|BATS||BAT
Imperial Brands|IMB||Imperial Tobacco
RELX|REL||Reed Elsevier
National Grid|NG||
Lloyds Banking Group|LLOY||Lloyds
Barclays|BARC||
NatWest|NWG||NatWest Group;Royal Bank of Scotland
Standard Chartered|STAN||
Prudential|PRU||!Prudential
Aviva|AV||
Legal & General|LGEN||L&G
Admiral|ADM||Admiral Group;!Admiral
Direct Line|DLG||Direct Line Insurance
Phoenix Group|PHNX||
Beazley|BEZ||
Hiscox|HSX||
London Stock Exchange Group|LSEG||LSEG
3i|III||3i Group
Schroders|SDR||
Hargreaves Lansdown|HL||
Vodafone|VOD||Vodafone Group
BT|BT.A||BT Group;British Telecom
Tesco|TSCO||
Sainsbury's|SBRY||J Sainsbury;Sainsbury
Marks & Spencer|MKS||M&S;Marks and Spencer
Ocado|OCDO||Ocado Group
Next|NXT||!Next
JD Sports|JD||JD Sports Fashion
Kingfisher|KGF||!Kingfisher
Associated British Foods|ABF||AB Foods;Primark
Burberry|BRBY||
Reckitt|RKT||Reckitt Benckiser
Haleon|HLN||
Smith & Nephew|SN||
Rolls-Royce|RR||Rolls-Royce Holdings;Rolls Royce
BAE Systems|BA||BAE
Melrose Industries|MRO||Melrose
Babcock|BAB||Babcock International
IAG|IAG||International Consolidated Airlines Group;International Airlines Group;British Airways
easyJet|EZJ||EasyJet
Wizz Air|WIZZ||
TUI|TUI||
InterContinental Hotels Group|IHG||IHG;InterContinental Hotels
Whitbread|WTB||
JD Wetherspoon|JDW||Wetherspoon;Wetherspoons
Mitchells & Butlers|MAB||
Compass Group|CPG||
Entain|ENT||
Flutter Entertainment|FLTR|IE|Flutter
Evoke|EVOK||William Hill
Anglo American|AAL||
Antofagasta|ANTO||
Fresnillo|FRES||
Endeavour Mining|EDV||
Croda|CRDA||Croda International
Johnson Matthey|JMAT||
Centrica|CNA||British Gas
SSE|SSE||
Severn Trent|SVT||
United Utilities|UU||
Land Securities|LAND||Landsec
British Land|BLND||
Segro|SGRO||SEGRO
Rightmove|RMV||
Auto Trader|AUTO||
Barratt Redrow|BTRW||Barratt;Barratt Developments
Persimmon|PSN||
Taylor Wimpey|TW||
Berkeley Group|BKG||Berkeley
Bellway|BWY||
WPP|WPP||
ITV|ITV||
Pearson|PSON||
Informa|INF||
Sage|SGE||Sage Group;!Sage
Experian|EXPN|IE|
Ashtead|AHT||Ashtead Group
Bunzl|BNZL||
DCC|DCC|IE|
CRH|CRH|IE|
Smurfit Kappa|SKG|IE|Smurfit Westrock
Ferguson|FERG||!Ferguson
Coca-Cola HBC|CCH|CH|
PZ Cussons|PZC||
Genus|GNS||!Genus
Euromoney|ERM||Euromoney Institutional Investor
GoCo|GOCO||GoCo Group;Go Compare
Royal Mail|RMG||International Distributions Services
Greggs|GRG||
B&M|BME||B&M European Value Retail
Asos|ASC||ASOS
Boohoo|BOO||boohoo
Deliveroo|ROO||
Aston Martin|AML||Aston Martin Lagonda
Harbour Energy|HBR||
Tullow Oil|TLW||Tullow
Petrofac|PFC||
Imperial Chemical Industries|ICI||ICI
Cadbury|CBRY||Cadbury Schweppes
Mondi|MNDI||
Airtel Africa|AAF||
Pershing Square Holdings|PSH||
Scottish Mortgage|SMT||Scottish Mortgage Investment Trust
St. James's Place|STJ||St James's Place
Abrdn|ABDN||abrdn;Aberdeen Group
M&G|MNG||
AO World|AO.||
S4 Capital|SFOR||
888 Holdings|888||
4imprint|FOUR||4imprint Group
Currys|CURY||
Diploma|DPLM||!Diploma
Halma|HLMA||
Moonpig|MOON||
Qinetiq|QQ.||QinetiQ
Weir Group|WEIR||
IMI|IMI||
Spirax Group|SPX||Spirax;Spirax-Sarco
Renishaw|RSW||
Picton Property Income|PCTN||
DFS Furniture|DFS||
Trustpilot|TRST||
Oxford Instruments|OXIG||
Dr. Martens|DOCS||Dr Martens
WH Smith|SMWH||WHSmith;W.H. Smith
Pets at Home|PETS||
Domino's Pizza Group|DOM||
`,
  XETRA: `
SAP|SAP||
Siemens|SIE||
Siemens Energy|ENR||
Siemens Healthineers|SHL||
Allianz|ALV||
Deutsche Telekom|DTE||
Mercedes-Benz|MBG||Mercedes-Benz Group;Daimler;Mercedes
BMW|BMW||
Volkswagen|VOW3||VW
Porsche|P911||
BASF|BAS||
Bayer|BAYN||
Munich Re|MUV2||
Deutsche Bank|DBK||
Commerzbank|CBK||
Deutsche Boerse|DB1||Deutsche Börse
Deutsche Post|DHL||DHL;DHL Group
Adidas|ADS||adidas
Puma|PUM||
Infineon|IFX||Infineon Technologies
Continental|CON||!Continental
RWE|RWE||
E.ON|EOAN||
Henkel|HEN3||
Beiersdorf|BEI||
Fresenius|FRE||
Merck KGaA|MRK||
Rheinmetall|RHM||
MTU Aero Engines|MTX||
Heidelberg Materials|HEI||HeidelbergCement
Thyssenkrupp|TKA||ThyssenKrupp
Lufthansa|LHA||Deutsche Lufthansa
Vonovia|VNA||
Zalando|ZAL||
Delivery Hero|DHER||
HelloFresh|HFG||
Covestro|1COV||
Wirecard|WDI||
Hugo Boss|BOSS||
`,
  'Euronext Paris': `
LVMH|MC||LVMH Moet Hennessy Louis Vuitton
Hermes|RMS||Hermès
Kering|KER||
L'Oreal|OR||L'Oréal
TotalEnergies|TTE||Total SA
Sanofi|SAN||
Airbus|AIR||
Safran|SAF||
Thales|HO||
Dassault Systemes|DSY||
Dassault Aviation|AM||
Schneider Electric|SU||
Air Liquide|AI||
BNP Paribas|BNP||
Societe Generale|GLE||Société Générale;SocGen
Credit Agricole|ACA||Crédit Agricole
AXA|CS||Axa
Danone|BN||
Pernod Ricard|RI||
Carrefour|CA||
Casino Guichard|CO||
Renault|RNO||
Michelin|ML||
Valeo|FR||
Vinci|DG||
Bouygues|EN||
Saint-Gobain|SGO||
Engie|ENGI||
EDF|EDF||Electricite de France
Veolia|VIE||
Orange|ORA||!Orange
Vivendi|VIV||
Publicis|PUB||Publicis Groupe
Capgemini|CAP||
Atos|ATO||
Worldline|WLN||
Alstom|ALO||
Accor|AC||
EssilorLuxottica|EL||
Legrand|LR||
Teleperformance|TEP||
Eurofins|ERF||
Ubisoft|UBI||
Sodexo|SW||
Air France-KLM|AF||Air France KLM;Air France
STMicroelectronics|STMPA|CH|STMicro
`,
  'Euronext Amsterdam': `
Prosus|PRX||
Philips|PHIA||
ING|INGA||ING Group;ING Groep
ABN Amro|ABN||ABN AMRO
Heineken|HEIA||
Ahold Delhaize|AD||Ahold
Adyen|ADYEN||
AkzoNobel|AKZA||Akzo Nobel
DSM-Firmenich|DSFIR||DSM
ArcelorMittal|MT|LU|
Stellantis|STLAM||Fiat Chrysler;PSA Group
Wolters Kluwer|WKL||
KPN|KPN||
Randstad|RAND||
Universal Music Group|UMG||
ASM International|ASM||
BE Semiconductor|BESI||BESI
Just Eat Takeaway|TKWY||Just Eat Takeaway.com
`,
  'Euronext Brussels': `
Anheuser-Busch InBev|ABI||AB InBev
KBC|KBC||
Solvay|SOLB||
UCB|UCB||
Umicore|UMI||
`,
  BME: `
Santander|SAN||Banco Santander
BBVA|BBVA||
CaixaBank|CABK||
Sabadell|SAB||Banco Sabadell
Telefonica|TEF||Telefónica
Iberdrola|IBE||
Repsol|REP||
Inditex|ITX||
Endesa|ELE||
Ferrovial|FER||
Cellnex|CLNX||
Grifols|GRF||
Amadeus|AMS||!Amadeus
Siemens Gamesa|SGRE||
`,
  'Borsa Italiana': `
Enel|ENEL||
Eni|ENI||
Intesa Sanpaolo|ISP||Intesa
UniCredit|UCG||
Generali|G||Assicurazioni Generali
Telecom Italia|TIT||TIM
Leonardo|LDO||!Leonardo
Fiat|F||
Pirelli|PIRC||
Prada|1913||
Moncler|MONC||
Mediobanca|MB||
Monte dei Paschi|BMPS||Monte dei Paschi di Siena
Banco BPM|BAMI||
Saipem|SPM||
Montedison|MONI||
`,
  SIX: `
Nestle|NESN||Nestlé
Novartis|NOVN||
Roche|ROG||Roche Holding
UBS|UBSG||UBS Group
Credit Suisse|CSGN||
Zurich Insurance|ZURN||Zurich Insurance Group
Swiss Re|SREN||
ABB|ABBN||
Richemont|CFR||Compagnie Financiere Richemont
Swatch|UHR||Swatch Group
Holcim|HOLN||LafargeHolcim
Sika|SIKA||
Givaudan|GIVN||
Lonza|LONN||
Alcon|ALC||
Partners Group|PGHN||
Julius Baer|BAER||
Swisscom|SCMN||
Sandoz|SDZ||
`,
  'Nasdaq Stockholm': `
Ericsson|ERIC B||
Volvo|VOLV B||AB Volvo;Volvo Group
Volvo Cars|VOLCAR B||Volvo Car
H&M|HM B||Hennes & Mauritz
Atlas Copco|ATCO A||
Investor AB|INVE B||
Electrolux|ELUX B||
Sandvik|SAND||
Swedbank|SWED A||
Handelsbanken|SHB A||
SEB|SEB A||
Telia|TELIA||
Evolution Gaming|EVO||
Saab|SAAB B||
SKF|SKF B||
Essity|ESSITY B||
Klarna|KLAR||
`,
  'Nasdaq Copenhagen': `
Novo Nordisk|NOVO B||Novo
Maersk|MAERSK B||A.P. Moller-Maersk;AP Moller-Maersk
Carlsberg|CARL B||
Vestas|VWS||Vestas Wind Systems
Orsted|ORSTED||Ørsted
Danske Bank|DANSKE||
DSV|DSV||
Pandora|PNDORA||!Pandora
Genmab|GMAB||
`,
  'Nasdaq Helsinki': `
Nokia|NOKIA||
Nordea|NDA||
Fortum|FORTUM||
Neste|NESTE||
UPM|UPM||UPM-Kymmene
Stora Enso|STERV||
Kone|KNEBV||
`,
  'Oslo Bors': `
Equinor|EQNR||Statoil
Norsk Hydro|NHY||
DNB|DNB||
Telenor|TEL||
Aker BP|AKRBP||
Yara|YAR||Yara International
Mowi|MOWI||
`,
  WSE: `
PKN Orlen|PKN||Orlen
PKO Bank Polski|PKO||
CD Projekt|CDR||
Allegro|ALE||!Allegro
`,
  'Borsa Istanbul': `
Turkish Airlines|THYAO||
Turkcell|TCELL||
`,
  MOEX: `
Gazprom|GAZP||
Rosneft|ROSN||
Lukoil|LKOH||
Sberbank|SBER||
Novatek|NVTK||
Norilsk Nickel|GMKN||Nornickel
Yandex|YDEX||
`,
  JSE: `
Naspers|NPN||
MTN|MTN||MTN Group
Sasol|SOL||
Standard Bank|SBK||Standard Bank Group
FirstRand|FSR||
Absa|ABG||
Nedbank|NED||
Gold Fields|GFI||
AngloGold Ashanti|ANG||AngloGold
Sibanye-Stillwater|SSW||Sibanye Stillwater
Impala Platinum|IMP||Implats
Anglo American Platinum|AMS||Amplats
Shoprite|SHP||
Pick n Pay|PIK||
Discovery|DSY||!Discovery
`,
  NGX: `
Dangote Cement|DANGCEM||
MTN Nigeria|MTNN||
Zenith Bank|ZENITHBANK||
Access Holdings|ACCESSCORP||Access Bank
Guaranty Trust|GTCO||GTCO;GTBank
Nestle Nigeria|NESTLE||
`,
  NSEK: `
Safaricom|SCOM||
Equity Group|EQTY||
KCB Group|KCB||
`,
  Tadawul: `
Saudi Aramco|2222||Aramco
Al Rajhi Bank|1120||
SABIC|2010||Saudi Basic Industries
Saudi National Bank|1180||
STC|7010||Saudi Telecom
Ma'aden|1211||Maaden;Saudi Arabian Mining
ACWA Power|2082||
Saudi Electricity|5110||
Almarai|2280||
`,
  DFM: `
Emaar Properties|EMAAR||Emaar
Emirates NBD|EMIRATESNBD||
Dubai Islamic Bank|DIB||
DEWA|DEWA||Dubai Electricity and Water Authority
Air Arabia|AIRARABIA||
Salik|SALIK||
Parkin|PARKIN||
Talabat|TALABAT||talabat
Tecom Group|TECOM||Tecom
Empower|EMPOWER||!Empower
`,
  ADX: `
First Abu Dhabi Bank|FAB||
Abu Dhabi Commercial Bank|ADCB||ADCB
Abu Dhabi Islamic Bank|ADIB||ADIB
Aldar Properties|ALDAR||Aldar
Adnoc Drilling|ADNOCDRILL||ADNOC Drilling
Adnoc Gas|ADNOCGAS||ADNOC Gas
Adnoc Distribution|ADNOCDIST||ADNOC Distribution
International Holding Company|IHC||IHC
TAQA|TAQA||Abu Dhabi National Energy
Alpha Dhabi|ALPHADHABI||Alpha Dhabi Holding
Etisalat|EAND||e&
Alpha Data|ALPHADATA||
`,
  QSE: `
Qatar National Bank|QNBK||QNB
Industries Qatar|IQCD||
Qatar Islamic Bank|QIBK||
Masraf Al Rayan|MARK||AlRayan Bank
Ooredoo|ORDS||
Qatar Gas Transport|QGTS||Nakilat
Commercial Bank of Qatar|CBQK||
Estithmar Holding|IGRD||
Baladna|BLDN||
`,
  'Boursa Kuwait': `
Kuwait Finance House|KFH||
National Bank of Kuwait|NBK||
Zain|ZAIN||
`,
  'Tel Aviv': `
Teva|TEVA||Teva Pharmaceutical;Teva Pharmaceutical Industries
Bank Leumi|LUMI||
Bank Hapoalim|POLI||
Elbit Systems|ESLT||
`,
  TSE: `
Toyota|7203||Toyota Motor
Honda|7267||Honda Motor
Nissan|7201||Nissan Motor
Mazda|7261||
Subaru|7270||
Suzuki Motor|7269||
Mitsubishi Motors|7211||
Denso|6902||
Bridgestone|5108||
Sony|6758||Sony Group;Sony Corp
Nintendo|7974||
SoftBank|9984||SoftBank Group;Softbank
Panasonic|6752||
Hitachi|6501||
Toshiba|6502||
Sharp|6753||!Sharp
Canon|7751||!Canon
Fujitsu|6702||
NEC|6701||
Keyence|6861||
Murata Manufacturing|6981||Murata
Tokyo Electron|8035||
Advantest|6857||
Renesas|6723||Renesas Electronics
Kioxia|285A||
Shin-Etsu Chemical|4063||
Fast Retailing|9983||Uniqlo
Seven & i|3382||Seven & i Holdings
Aeon|8267||
Mitsubishi UFJ|8306||Mitsubishi UFJ Financial Group;MUFG
Sumitomo Mitsui Financial|8316||SMFG;Sumitomo Mitsui
Mizuho|8411||Mizuho Financial Group;Mizuho Financial
Nomura|8604||Nomura Holdings
Daiwa Securities|8601||
Mitsubishi Corp|8058||Mitsubishi Corporation
Mitsui & Co|8031||
Itochu|8001||
Marubeni|8002||
Sumitomo Corp|8053||
Mitsubishi Heavy Industries|7011||
Kawasaki Heavy Industries|7012||
Komatsu|6301||
Fanuc|6954||
SMC|6273||
Nippon Steel|5401||
JFE Holdings|5411||JFE
Kobe Steel|5406||
Takeda|4502||Takeda Pharmaceutical
Astellas|4503||Astellas Pharma
Daiichi Sankyo|4568||
Eisai|4523||
Nippon Telegraph and Telephone|9432||NTT;Nippon Telegraph & Telephone
KDDI|9433||
NTT Docomo|9437||
Rakuten|4755||Rakuten Group
Recruit Holdings|6098||
Dentsu|4324||
Japan Airlines|9201||JAL
ANA Holdings|9202||All Nippon Airways
Japan Tobacco|2914||
Kirin|2503||Kirin Holdings
Asahi|2502||Asahi Group
Suntory|2587||
Shiseido|4911||
Kao|4452||
Olympus|7733||
Hoya|7741||
Nikon|7731||
Tepco|9501||TEPCO;Tokyo Electric Power
Inpex|1605||
Eneos|5020||ENEOS
Mitsui Fudosan|8801||
Oriental Land|4661||
Japan Display|6740||
LY Corp|4689||Yahoo Japan;Z Holdings
Mercari|4385||
`,
  KRX: `
Samsung Electronics|005930||Samsung
SK Hynix|000660||SK hynix;Hynix
LG Electronics|066570||LG
LG Energy Solution|373220||
LG Chem|051910||
Hyundai Motor|005380||Hyundai
Kia|000270||Kia Motors
Naver|035420||NAVER
Kakao|035720||
POSCO|005490||Posco;POSCO Holdings
Samsung Biologics|207940||
Samsung SDI|006400||
Celltrion|068270||
Korean Air|003490||Korean Air Lines
Hanwha Aerospace|012450||
KEPCO|015760||Korea Electric Power
Krafton|259960||
`,
  HKEX: `
Tencent|700|CN|Tencent Holdings
Meituan|3690|CN|
Xiaomi|1810|CN|
BYD|1211|CN|
Geely|175|CN|Geely Automobile;Geely Auto
Great Wall Motor|2333|CN|
Lenovo|992|CN|Lenovo Group
SMIC|981|CN|Semiconductor Manufacturing International
Kuaishou|1024|CN|Kuaishou Technology
SenseTime|20|CN|
Pop Mart|9992|CN|
AIA|1299||
HKEX|388||Hong Kong Exchanges and Clearing
China Mobile|941|CN|
China Telecom|728|CN|
China Unicom|762|CN|
ICBC|1398|CN|Industrial and Commercial Bank of China
China Construction Bank|939|CN|CCB
Bank of China|3988|CN|
Agricultural Bank of China|1288|CN|
Ping An Insurance|2318|CN|Ping An
China Life|2628|CN|China Life Insurance
PetroChina|857|CN|
CNOOC|883|CN|
Sinopec|386|CN|China Petroleum & Chemical
China Shenhua|1088|CN|China Shenhua Energy
Evergrande|3333|CN|China Evergrande;China Evergrande Group
Country Garden|2007|CN|
China Vanke|2202|CN|Vanke
Longfor|960|CN|Longfor Group
Sunac|1918|CN|Sunac China
Li Ning|2331|CN|
Anta Sports|2020|CN|
Haidilao|6862|CN|
WuXi AppTec|2359|CN|
WuXi Biologics|2269|CN|
Cathay Pacific|293||Cathay Pacific Airways;Cathay
CK Hutchison|1||CK Hutchison Holdings
CK Asset|1113||
Sun Hung Kai Properties|16||
New World Development|17||
Hang Seng Bank|11||
Swire Pacific|19||
MTR|66||
CLP Holdings|2||
Galaxy Entertainment|27||
Sands China|1928||
Techtronic|669||Techtronic Industries
Zijin Mining|2899|CN|
Hutchison Whampoa|13||
Jardine Matheson|J36||
`,
  SSE: `
Kweichow Moutai|600519||Moutai
SAIC Motor|600104||SAIC
Cambricon|688256||Cambricon Technologies
LONGi|601012||LONGi Green Energy
Foxconn Industrial Internet|601138||
`,
  SZSE: `
CATL|300750||Contemporary Amperex Technology
ZTE|000063||
Midea|000333||Midea Group
Gree Electric|000651||Gree
Wuliangye|000858||
Luxshare|002475||Luxshare Precision
`,
  TWSE: `
TSMC|2330||Taiwan Semiconductor Manufacturing;Taiwan Semiconductor;Taiwan Semiconductor Manufacturing Co
Foxconn|2317||Hon Hai;Hon Hai Precision;Hon Hai Precision Industry
MediaTek|2454||
UMC|2303||United Microelectronics
Acer|2353||
Asustek|2357||ASUSTeK;Asus
Pegatron|4938||
Quanta Computer|2382||
HTC|2498||
ASE Technology|3711||
Evergreen Marine|2603||
`,
  NSE: `
Reliance Industries|RELIANCE||RIL;Reliance
Tata Consultancy Services|TCS||TCS
HDFC Bank|HDFCBANK||
ICICI Bank|ICICIBANK||
Infosys|INFY||
State Bank of India|SBIN||SBI
Bharti Airtel|BHARTIARTL||Airtel
Hindustan Unilever|HINDUNILVR||HUL
ITC|ITC||
Larsen & Toubro|LT||L&T
Kotak Mahindra Bank|KOTAKBANK||Kotak Mahindra;Kotak Bank
Axis Bank|AXISBANK||
IndusInd Bank|INDUSINDBK||IndusInd
Yes Bank|YESBANK||
Bank of Baroda|BANKBARODA||
Punjab National Bank|PNB||PNB
Canara Bank|CANBK||
Bajaj Finance|BAJFINANCE||
Bajaj Finserv|BAJAJFINSV||
Bajaj Auto|BAJAJ-AUTO||
HDFC Life|HDFCLIFE||HDFC Life Insurance
SBI Life|SBILIFE||SBI Life Insurance
LIC|LICI||Life Insurance Corporation of India
HDFC|HDFC||Housing Development Finance
Wipro|WIPRO||
HCL Technologies|HCLTECH||HCLTech;HCL Tech
Tech Mahindra|TECHM||
LTIMindtree|LTIM||
Maruti Suzuki|MARUTI||Maruti;Maruti Suzuki India
Mahindra & Mahindra|M&M||Mahindra;M&M Ltd
Tata Motors|TATAMOTORS||
Tata Steel|TATASTEEL||
Tata Power|TATAPOWER||
Tata Consumer Products|TATACONSUM||Tata Consumer
Titan|TITAN||Titan Company;!Titan
Trent|TRENT||!Trent
Hero MotoCorp|HEROMOTOCO||
Eicher Motors|EICHERMOT||
TVS Motor|TVSMOTOR||
Ashok Leyland|ASHOKLEY||
Sun Pharma|SUNPHARMA||Sun Pharmaceutical;Sun Pharmaceutical Industries
Dr Reddy's|DRREDDY||Dr. Reddy's;Dr Reddy's Laboratories;Dr. Reddy's Laboratories
Cipla|CIPLA||
Lupin|LUPIN||
Torrent Pharmaceuticals|TORNTPHARM||Torrent Pharma
Divi's Laboratories|DIVISLAB||Divi's Labs
Apollo Hospitals|APOLLOHOSP||
Adani Enterprises|ADANIENT||
Adani Ports|ADANIPORTS||Adani Ports and Special Economic Zone
Adani Green Energy|ADANIGREEN||Adani Green
Adani Power|ADANIPOWER||
NTPC|NTPC||
Power Grid|POWERGRID||Power Grid Corp;PowerGrid
Coal India|COALINDIA||
ONGC|ONGC||Oil and Natural Gas Corp
Indian Oil|IOC||Indian Oil Corp
BPCL|BPCL||Bharat Petroleum
HPCL|HINDPETRO||Hindustan Petroleum
GAIL|GAIL||GAIL India
JSW Steel|JSWSTEEL||
Hindalco|HINDALCO||Hindalco Industries
Vedanta|VEDL||
SAIL|SAIL||Steel Authority of India
UltraTech Cement|ULTRACEMCO||UltraTech
Ambuja Cements|AMBUJACEM||
Grasim|GRASIM||Grasim Industries
Asian Paints|ASIANPAINT||
Nestle India|NESTLEIND||
Britannia|BRITANNIA||Britannia Industries
Dabur|DABUR||Dabur India
Varun Beverages|VBL||
Avenue Supermarts|DMART||DMart
Zomato|ZOMATO||Eternal Ltd
Swiggy|SWIGGY||
Paytm|PAYTM||One97 Communications
Nykaa|NYKAA||FSN E-Commerce
Vodafone Idea|IDEA||
IndiGo|INDIGO||InterGlobe Aviation
SpiceJet|SPICEJET||
Jio Financial Services|JIOFIN||Jio Financial
Shriram Finance|SHRIRAMFIN||
Bharat Electronics|BEL||
Hindustan Aeronautics|HAL||HAL
BHEL|BHEL||Bharat Heavy Electricals
IRCTC|IRCTC||
Suzlon|SUZLON||Suzlon Energy
DLF|DLF||
Ola Electric|OLAELEC||Ola Electric Mobility
`,
  ASX: `
BHP|BHP||BHP Billiton
Commonwealth Bank|CBA||Commonwealth Bank of Australia;CBA
Westpac|WBC||Westpac Banking
National Australia Bank|NAB||NAB
ANZ|ANZ||ANZ Group;ANZ Bank
Macquarie|MQG||Macquarie Group
CSL|CSL||
Woolworths|WOW||Woolworths Group
Coles|COL||Coles Group
Wesfarmers|WES||
Telstra|TLS||
Fortescue|FMG||Fortescue Metals;Fortescue Metals Group
Woodside Energy|WDS||Woodside;Woodside Petroleum
Santos|STO||
Origin Energy|ORG||
AGL Energy|AGL||AGL
Qantas|QAN||Qantas Airways
Transurban|TCL||
Goodman Group|GMG||
Scentre Group|SCG||
Aristocrat Leisure|ALL||Aristocrat
WiseTech Global|WTC||WiseTech
Xero|XRO|NZ|
REA Group|REA||
Seek|SEK||!Seek
Pro Medicus|PME||
Cochlear|COH||
ResMed|RMD||
Sonic Healthcare|SHL||
Northern Star|NST||Northern Star Resources
Evolution Mining|EVN||
Newcrest|NCM||Newcrest Mining
Pilbara Minerals|PLS||
Mineral Resources|MIN||
South32|S32||
Lynas|LYC||Lynas Rare Earths
Whitehaven Coal|WHC||
James Hardie|JHX||
Brambles|BXB||
Suncorp|SUN||Suncorp Group
QBE|QBE||QBE Insurance
Insurance Australia Group|IAG||
AMP|AMP||
Star Entertainment|SGR||
Crown Resorts|CWN||
Afterpay|APT||
Zip Co|ZIP||
Domino's Pizza Enterprises|DMP||
JB Hi-Fi|JBH||
Harvey Norman|HVN||
Lendlease|LLC||
CSR|CSR||
Elders|ELD||!Elders
`,
  NZX: `
Fisher & Paykel Healthcare|FPH||
Air New Zealand|AIR||
Spark New Zealand|SPK||
`,
  SGX: `
DBS|D05||DBS Group;DBS Bank
OCBC|O39||Oversea-Chinese Banking
United Overseas Bank|U11||UOB
Singapore Airlines|C6L||
Singtel|Z74||Singapore Telecommunications
CapitaLand|9CI||CapitaLand Investment
Keppel|BN4||
Wilmar|F34||Wilmar International
Sembcorp Industries|U96||Sembcorp
`,
  'Bursa Malaysia': `
AirAsia|CAPITALA||AirAsia Group;Capital A
Maybank|MAYBANK||Malayan Banking
CIMB|CIMB||CIMB Group
Public Bank|PBBANK||
Tenaga Nasional|TENAGA||
Petronas Chemicals|PCHEM||Petronas Chemicals Group
Genting|GENTING||
Sime Darby|SIME||
Top Glove|TOPGLOV||
`,
  IDX: `
Bank Central Asia|BBCA||BCA
Bank Rakyat Indonesia|BBRI||
Bank Mandiri|BMRI||
Telkom Indonesia|TLKM||
GoTo|GOTO||GoTo Gojek Tokopedia
`,
  SET: `
PTT|PTT||
CP All|CPALL||
Siam Cement|SCC||Siam Cement Group
Thai Airways|THAI||
`,
  PSE: `
SM Investments|SM||
Ayala Corp|AC||
PLDT|TEL||
San Miguel|SMC||San Miguel Corp
`,
  B3: `
Petrobras|PETR4||Petroleo Brasileiro
Vale|VALE3||
Itau Unibanco|ITUB4||Itau;Itaú Unibanco
Bradesco|BBDC4||Banco Bradesco
Banco do Brasil|BBAS3||
Ambev|ABEV3||
JBS|JBSS3||
Embraer|EMBR3||
Eletrobras|ELET3||
Suzano|SUZB3||
Gerdau|GGBR4||
Magazine Luiza|MGLU3||Magalu
Azul|AZUL4||
`,
  BMV: `
America Movil|AMX||América Móvil
Cemex|CEMEXCPO||CEMEX
Walmex|WALMEX||Walmart de Mexico
Grupo Bimbo|BIMBO||Bimbo
Femsa|FEMSAUBD||FEMSA
Grupo Mexico|GMEXICOB||
Televisa|TLEVISACPO||
`,
  PSX: `
Oil & Gas Development Company|OGDC||
Pakistan Petroleum|PPL||
`,
  OTC: `
Dow Jones Newswires|||Dow Jones & Company
Credit Suisse First Boston|||CSFB
Nasdaq Dubai|||
S&P Global Ratings|||S&P Global Market Intelligence
Fannie Mae|FNMA||
Freddie Mac|FMCC||
Chrysler|||
`,
};
