/** Currencies as things that trade: name | ISO 4217 code | country | aliases. Source: ISO 4217. */
export const CURRENCY_NAMES = `
U.S. dollar|USD|US|US dollar;dollar;greenback;U.S. unit;U.S. currency;US currency;American dollar;American currency
euro|EUR||single currency;common currency;single European currency;euro zone currency
sterling|GBP|GB|pound;British pound;pound sterling;UK pound
Japanese yen|JPY|JP|yen;Japanese currency
Chinese yuan|CNY|CN|yuan;renminbi;onshore yuan;Chinese currency;Chinese renminbi
offshore yuan|CNH|CN|offshore Chinese yuan;offshore renminbi
Indian rupee|INR|IN|rupee;Indian currency
Canadian dollar|CAD|CA|loonie;Canadian currency;Canada's dollar
Australian dollar|AUD|AU|Aussie;Aussie dollar;Australia's dollar
New Zealand dollar|NZD|NZ|kiwi dollar;New Zealand's dollar
Swiss franc|CHF|CH|franc
Swedish crown|SEK|SE|Swedish krona
Norwegian crown|NOK|NO|Norwegian krone
Danish crown|DKK|DK|Danish krone
Hong Kong dollar|HKD|HK|Hong Kong's dollar
Singapore dollar|SGD|SG|Singapore's dollar
South Korean won|KRW|KR|Korean won
Taiwan dollar|TWD|TW|New Taiwan dollar;Taiwan's dollar
Thai baht|THB|TH|baht
Malaysian ringgit|MYR|MY|ringgit
Indonesian rupiah|IDR|ID|rupiah
Philippine peso|PHP|PH|
Vietnamese dong|VND|VN|
Pakistani rupee|PKR|PK|Pakistan rupee
Sri Lankan rupee|LKR|LK|
Bangladeshi taka|BDT|BD|taka
Russian rouble|RUB|RU|rouble;ruble;Russian ruble
Ukrainian hryvnia|UAH|UA|hryvnia
Turkish lira|TRY|TR|lira
South African rand|ZAR|ZA|rand
Nigerian naira|NGN|NG|naira
Kenyan shilling|KES|KE|
Ghanaian cedi|GHS|GH|cedi
Egyptian pound|EGP|EG|
Israeli shekel|ILS|IL|shekel
Saudi riyal|SAR|SA|
UAE dirham|AED|AE|dirham
Kuwaiti dinar|KWD|KW|
Brazilian real|BRL|BR|
Mexican peso|MXN|MX|
Argentine peso|ARS|AR|
Chilean peso|CLP|CL|
Colombian peso|COP|CO|
Peruvian sol|PEN|PE|
Polish zloty|PLN|PL|zloty
Czech crown|CZK|CZ|Czech koruna
Hungarian forint|HUF|HU|forint
Romanian leu|RON|RO|
Deutsche mark|DEM|DE|deutschemark;Deutschmark;West German mark;D-mark
French franc|FRF|FR|
Italian lira|ITL|IT|
`;
