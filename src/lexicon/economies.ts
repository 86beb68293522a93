/**
 * Economies and central banks: name | (no ticker) | ISO 3166 alpha-2 | aliases, among them adjectives and inhabitants.
 * Source: ISO 3166; the central banks' own names.
 */
export const ECONOMIES = `
United States||US|U.S.;US;USA;U.S.A.;America;American;Americans;U.S. economy;US economy;American economy;world's largest economy;world's biggest economy
United Kingdom||GB|UK;U.K.;Britain;British;Great Britain;UK economy;British economy
euro zone|||eurozone;euro area;Eurozone;Euro zone;Euro area;euro-zone
European Union||EU|EU;E.U.;European Community;EEC;EC
Western Europe|||Western European;West European;West Europe
Eastern Europe|||Eastern European;East European;East Europe
Europe|||European;Europeans
China||CN|Chinese;mainland China;Chinese economy;PRC;world's second-largest economy;world's second-biggest economy;world's No. 2 economy;Asia's largest economy;Asia's biggest economy
Japan||JP|Japanese;Japan Inc
Germany||DE|German;Germans;West Germany;West German;Europe's largest economy;Europe's biggest economy;euro zone's largest economy;euro zone's biggest economy;eurozone's largest economy;eurozone's biggest economy
France||FR|French
Italy||IT|Italian;Italians
Spain||ES|Spanish
Portugal||PT|Portuguese
Netherlands||NL|Dutch
Belgium||BE|Belgian
Switzerland||CH|Swiss
Austria||AT|Austrian
Ireland||IE|Irish
Sweden||SE|Swedish
Norway||NO|Norwegian
Denmark||DK|Danish
Finland||FI|Finnish
Greece||GR|Greek
Poland||PL|Polish
Czech Republic||CZ|Czech
Hungary||HU|Hungarian
Romania||RO|Romanian
East Germany||DD|East German
Czechoslovakia||CS|Czechoslovak
Russia||RU|Russian;Russians;Soviet Union;Soviet;USSR
Ukraine||UA|Ukrainian
Turkey||TR|Turkish;Türkiye;Turkiye
Israel||IL|Israeli
Saudi Arabia||SA|Saudi;Saudi Arabian
United Arab Emirates||AE|UAE;U.A.E.;Emirati
Dubai||AE|
Abu Dhabi||AE|
Qatar||QA|Qatari
Kuwait||KW|Kuwaiti
Bahrain||BH|Bahraini
Oman||OM|Omani
Iran||IR|Iranian
Iraq||IQ|Iraqi
Egypt||EG|Egyptian
South Africa||ZA|South African;S. Africa;S. African
Nigeria||NG|Nigerian
Kenya||KE|Kenyan
Ghana||GH|Ghanaian
Ethiopia||ET|Ethiopian
Morocco||MA|Moroccan
Algeria||DZ|Algerian
Zambia||ZM|Zambian
Zimbabwe||ZW|Zimbabwean
Tanzania||TZ|Tanzanian
Uganda||UG|Ugandan
Libya||LY|Libyan
India||IN|Indian;Indians;Asia's third-largest economy
Pakistan||PK|Pakistani
Bangladesh||BD|Bangladeshi
Sri Lanka||LK|Sri Lankan
Nepal||NP|Nepalese
Indonesia||ID|Indonesian
Malaysia||MY|Malaysian
Singapore||SG|Singaporean
Thailand||TH|Thai
Philippines||PH|Philippine;Filipino
Vietnam||VN|Vietnamese
South Korea||KR|Korea;Korean;South Korean;S.Korea;S. Korea
North Korea||KP|North Korean
Taiwan||TW|Taiwanese
Hong Kong||HK|
Macau||MO|Macao
Australia||AU|Australian;Australians;Austn
New Zealand||NZ|New Zealander
Canada||CA|Canadian;Canadians
Mexico||MX|Mexican
Brazil||BR|Brazilian;Latin America's largest economy;Latin America's biggest economy
Argentina||AR|Argentine;Argentinian
Chile||CL|Chilean
Colombia||CO|Colombian
Peru||PE|Peruvian
Venezuela||VE|Venezuelan
Ecuador||EC|Ecuadorean
Cuba||CU|Cuban
Kazakhstan||KZ|Kazakh
Uzbekistan||UZ|Uzbek
Mongolia||MN|Mongolian
Uruguay||UY|Uruguayan
Paraguay||PY|Paraguayan
Bolivia||BO|Bolivian
Panama||PA|Panamanian
Costa Rica||CR|Costa Rican
Guatemala||GT|Guatemalan
Dominican Republic||DO|
Jamaica||JM|Jamaican
Trinidad and Tobago||TT|
Iceland||IS|Icelandic
Luxembourg||LU|
Bulgaria||BG|Bulgarian
Serbia||RS|Serbian
Yugoslavia||YU|Yugoslav;Yugoslavs
Croatia||HR|Croatian
Slovenia||SI|Slovenian
Slovakia||SK|Slovak
Lithuania||LT|Lithuanian
Latvia||LV|Latvian
Estonia||EE|Estonian
Cyprus||CY|Cypriot
Malta||MT|Maltese
Belarus||BY|Belarusian
Azerbaijan||AZ|Azerbaijani
Armenia||AM|Armenian
Jordan||JO|!Jordan;Jordanian
Lebanon||LB|Lebanese
Syria||SY|Syrian
Yemen||YE|Yemeni
Afghanistan||AF|Afghan
Tunisia||TN|Tunisian
Ivory Coast||CI|Ivorian;Cote d'Ivoire
Senegal||SN|Senegalese
Cameroon||CM|Cameroonian
Angola||AO|Angolan
Mozambique||MZ|Mozambican
Botswana||BW|
Namibia||NA|Namibian
Rwanda||RW|Rwandan
Democratic Republic of Congo||CD|Congo;Congolese
Sudan||SD|Sudanese
Gabon||GA|
Mauritius||MU|Mauritian
Myanmar||MM|Burma
Cambodia||KH|Cambodian
Laos||LA|Laotian
Brunei||BN|
Papua New Guinea||PG|
Fiji||FJ|
Maldives||MV|
Middle East|||
Latin America|||Latin American
North America|||North American
North Sea|||U.K. North Sea;British North Sea;Norwegian North Sea
Americas|||
Greater China|||
Asia-Pacific|||Asia Pacific;APAC
EMEA|||
Southeast Asia|||Southeast Asian
South America|||South American
Central America|||Central American
Asia|||Asian
Africa|||African
Gulf|||GCC;Gulf Cooperation Council
OPEC|||OPEC+;Opec;Opec+;Organization of the Petroleum Exporting Countries
G7|||Group of Seven;G-7;G20;G-20
OECD|||Organization for Economic Cooperation and Development;Organisation for Economic Cooperation and Development;Organisation for Economic Co-operation and Development;Organization for Economic Co-operation and Development
world economy|||global economy
Federal Reserve||US|Fed;U.S. Federal Reserve;US Federal Reserve;Federal Reserve Board;FOMC;Federal Open Market Committee;US Fed;U.S. Fed;Federal Reserve Bank;Federal Reserve Bank of New York;Federal Reserve Bank of Chicago;Federal Reserve Bank of Philadelphia;Federal Reserve Bank of Atlanta;Federal Reserve Bank of St. Louis;Federal Reserve Bank of Dallas;Federal Reserve Bank of Boston;Federal Reserve Bank of Richmond;Federal Reserve Bank of Kansas City;Federal Reserve Bank of Cleveland;Federal Reserve Bank of San Francisco;Federal Reserve Bank of Minneapolis;New York Federal Reserve Bank;New York Federal Reserve;New York Fed
European Central Bank|||ECB
Bank of England||GB|BoE;BOE
Bank of Japan||JP|BOJ;BoJ
People's Bank of China||CN|PBOC;PBoC
Swiss National Bank||CH|SNB
Bank of Canada||CA|BoC;BOC
Reserve Bank of Australia||AU|RBA
Reserve Bank of New Zealand||NZ|RBNZ
Reserve Bank of India||IN|RBI
Bundesbank||DE|Deutsche Bundesbank
Riksbank||SE|Sveriges Riksbank
Norges Bank||NO|
Bank of Korea||KR|BOK
Bank Indonesia||ID|
Bank Negara Malaysia||MY|
Central Bank of the UAE||AE|CBUAE
Saudi Central Bank||SA|SAMA
Bank of Thailand||TH|
Bangko Sentral ng Pilipinas||PH|BSP
Bank of Ghana||GH|
Central Bank of Kenya||KE|CBK
Central Bank of Egypt||EG|CBE
Hong Kong Monetary Authority||HK|HKMA
Monetary Authority of Singapore||SG|MAS
National Bank of Poland||PL|NBP
Bank of France||FR|
Bank of Italy||IT|
Central Bank of Turkey||TR|CBRT;Turkish central bank
Central Bank of Nigeria||NG|CBN
Bank of Russia||RU|
Bank of Mexico||MX|Banxico
Banco Central do Brasil||BR|Brazilian central bank
State Bank of Pakistan||PK|
Bank of Israel||IL|
South African Reserve Bank||ZA|SARB
International Monetary Fund|||IMF
World Bank|||
`;

/** The name of the land of a code (ISO 3166 alpha-2), which stands before its towns and central banks; null where no list has it. */
export const economyOfCode = (code: string): string | null =>
  ECONOMIES.split('\n')
    .map((row) => row.split('|'))
    .find(([, , own]) => own === code)?.[0] ?? null;
