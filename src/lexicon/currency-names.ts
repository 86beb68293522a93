/** Currencies as things that trade: name | ISO 4217 code | country | aliases. Source: ISO 4217. */
export const CURRENCY_NAMES = `
U.S. dollar|USD|US|US dollar;dollar;greenback;U.S. unit;U.S. currency;US currency;American dollar;American currency;America's currency
euro|EUR||single currency;common currency;single European currency;euro zone currency
sterling|GBP|GB|pound;British pound;pound sterling;UK pound;Britain's pound;Britain's currency;British currency
Japanese yen|JPY|JP|yen;Japanese currency;Japan's yen;Japan's currency
Chinese yuan|CNY|CN|yuan;renminbi;onshore yuan;Chinese currency;Chinese renminbi;China's yuan;China's currency
offshore yuan|CNH|CN|offshore Chinese yuan;offshore renminbi
Indian rupee|INR|IN|rupee;Indian currency;India's rupee;India's currency
Canadian dollar|CAD|CA|loonie;Canadian currency;Canada's dollar;Canada's currency
Australian dollar|AUD|AU|Aussie;Aussie dollar;Australia's dollar;Australia's currency;Australian currency
New Zealand dollar|NZD|NZ|kiwi dollar;New Zealand's dollar;New Zealand's currency;New Zealand currency
Swiss franc|CHF|CH|franc;Switzerland's franc;Switzerland's currency;Swiss currency
Swedish crown|SEK|SE|Swedish krona;Sweden's krona;Sweden's currency;Swedish currency
Norwegian crown|NOK|NO|Norwegian krone;Norway's krone;Norway's currency;Norwegian currency
Danish crown|DKK|DK|Danish krone;Denmark's krone;Denmark's currency;Danish currency
Hong Kong dollar|HKD|HK|Hong Kong's dollar;Hong Kong's currency
Singapore dollar|SGD|SG|Singapore's dollar;Singapore's currency;Singapore currency
South Korean won|KRW|KR|the won;Korean won;South Korea's won;South Korea's currency;South Korean currency
Taiwan dollar|TWD|TW|New Taiwan dollar;Taiwan's dollar;Taiwan's currency;Taiwanese currency
Thai baht|THB|TH|baht;Thailand's baht;Thailand's currency;Thai currency
Malaysian ringgit|MYR|MY|ringgit;Malaysia's ringgit;Malaysia's currency;Malaysian currency
Indonesian rupiah|IDR|ID|rupiah;Indonesia's rupiah;Indonesia's currency;Indonesian currency
Philippine peso|PHP|PH|Philippines' peso;Philippine currency
Vietnamese dong|VND|VN|the dong;Vietnam's dong;Vietnam's currency;Vietnamese currency
Pakistani rupee|PKR|PK|Pakistan rupee;Pakistan's rupee;Pakistan's currency;Pakistani currency
Sri Lankan rupee|LKR|LK|Sri Lanka's rupee;Sri Lanka's currency
Bangladeshi taka|BDT|BD|taka
Russian rouble|RUB|RU|rouble;ruble;Russian ruble;Russia's rouble;Russia's ruble;Russia's currency;Russian currency
Ukrainian hryvnia|UAH|UA|hryvnia;Ukraine's hryvnia;Ukraine's currency
Turkish lira|TRY|TR|lira;Turkey's lira;Turkey's currency;Turkish currency
South African rand|ZAR|ZA|rand;South Africa's rand;South Africa's currency;South African currency
Nigerian naira|NGN|NG|naira;Nigeria's naira;Nigeria's currency;Nigerian currency
Kenyan shilling|KES|KE|Kenya's shilling;Kenya's currency;Kenyan currency
Ghanaian cedi|GHS|GH|cedi;Ghana's cedi;Ghana's currency
Egyptian pound|EGP|EG|Egypt's pound;Egypt's currency;Egyptian currency
Israeli shekel|ILS|IL|shekel;Israel's shekel;Israel's currency;Israeli currency
Saudi riyal|SAR|SA|
UAE dirham|AED|AE|dirham
Zambian kwacha|ZMW|ZM|kwacha;Zambian currency;Zambia's currency;Zambia's kwacha
Kuwaiti dinar|KWD|KW|
Brazilian real|BRL|BR|the real;Brazil's real;Brazil's currency;Brazilian currency
Mexican peso|MXN|MX|Mexico's peso;Mexico's currency;Mexican currency
Argentine peso|ARS|AR|Argentina's peso;Argentina's currency;Argentine currency
Chilean peso|CLP|CL|Chile's peso;Chile's currency;Chilean currency
Colombian peso|COP|CO|Colombia's peso;Colombia's currency;Colombian currency
Peruvian sol|PEN|PE|the sol;Peru's sol;Peru's currency;Peruvian currency
Polish zloty|PLN|PL|zloty;Poland's zloty;Poland's currency;Polish currency
Czech crown|CZK|CZ|Czech koruna;Czech Republic's crown;Czech Republic's currency;Czech currency
Hungarian forint|HUF|HU|forint;Hungary's forint;Hungary's currency;Hungarian currency
Romanian leu|RON|RO|the leu;Romania's leu;Romania's currency;Romanian currency
Deutsche mark|DEM|DE|deutschemark;Deutschmark;West German mark;D-mark
French franc|FRF|FR|
Belgian franc|BEF|BE|
Italian lira|ITL|IT|
`;
