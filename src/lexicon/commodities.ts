/** Commodities: name | ticker | country | aliases. Prices are in US dollars unless the article says otherwise. */
export const COMMODITIES = `
Brent crude|||Brent;Brent crude oil;Brent oil;Brent futures;Brent crude futures;Brent oil futures;North Sea Brent;international benchmark Brent;benchmark Brent;Brent Crude;Global benchmark Brent crude;Global benchmark Brent;benchmark Brent crude;global benchmark Brent crude
West Texas Intermediate|||WTI;WTI crude;West Texas Intermediate crude;West Texas Intermediate crude oil;US West Texas Intermediate;U.S. West Texas Intermediate;WTI crude oil;WTI crude futures;WTI futures;U.S. West Texas Intermediate crude;US WTI;U.S. WTI
U.S. crude|||US crude;U.S. crude oil;US crude oil;U.S. crude futures;U.S. oil;US oil;American crude
Dubai crude|||
Urals crude|||Urals
OPEC basket|||OPEC reference basket
crude oil|||crude;crude prices;crude futures;oil and gas condensate;heavy crude;heavy crude oil;light crude;light crude oil;light sweet crude;light sweet crude oil;sour crude;sour crude oil;sweet crude;sweet crude oil
oil|||oil prices;oil futures;world oil
gasoline|||gasoline futures;petrol;unleaded gasoline;U.S. gasoline
heating oil|||
diesel|||diesel futures;gasoil;gas oil
jet fuel|||
naphtha|||
natural gas|||natural-gas;nat gas;natural gas futures;U.S. natural gas;US natural gas;natgas;Henry Hub;Henry Hub natural gas
European natural gas|||Dutch TTF;TTF;European gas;Dutch gas;TTF gas;European gas futures
LNG|||liquefied natural gas
propane|||
ethanol|||
coal|||thermal coal;Newcastle coal;coking coal;metallurgical coal
uranium|||uranium oxide
electricity|||power prices
carbon permits|||EU carbon;carbon allowances;carbon prices;EU carbon permits
spot gold|||spot gold price;spot gold prices
gold futures|||U.S. gold futures;US gold futures;Comex gold;COMEX gold;gold futures contract;MCX gold
gold|||bullion;gold bullion;gold price;gold prices;yellow metal
spot silver|||spot silver price
silver|||silver bullion;silver futures;silver price;silver prices;U.S. silver futures;MCX silver
platinum|||platinum bullion;spot platinum
palladium|||palladium bullion;spot palladium
rhodium|||
copper|||copper futures;LME copper;copper price;copper prices;three-month copper;Comex copper;copper cathode
aluminium|||aluminum;LME aluminium;three-month aluminium
nickel|||LME nickel
zinc|||LME zinc
LME lead|||lead futures;lead prices
LME tin|||tin futures;tin prices
cobalt|||
lithium|||lithium carbonate;lithium hydroxide;spodumene
manganese|||
tungsten|||
molybdenum|||
rare earths|||
iron ore|||iron ore futures;Dalian iron ore;benchmark iron ore
steel|||rebar;steel rebar;hot-rolled coil;hot rolled coil
wheat|||wheat futures;CBOT wheat;Chicago wheat;winter wheat;spring wheat;durum
corn|||corn futures;CBOT corn;maize
soybeans|||soybean;soybean futures;CBOT soybeans;soya beans;soyabeans;soya;soy
soybean oil|||soyoil;soya oil
soybean meal|||soymeal;soymeal pellets
palm oil|||crude palm oil;palm oil futures;CPO;Malaysian palm oil futures
rapeseed|||canola;rapeseed oil
sunflower oil|||sunoil
oats|||
rice|||rough rice;basmati rice
barley|||
sorghum|||
sugar|||raw sugar;white sugar;raw sugar futures;sugar futures
coffee|||arabica;arabica coffee;robusta;robusta coffee;coffee futures
cocoa|||cocoa futures;New York cocoa;London cocoa;cocoa beans
cotton|||cotton futures
orange juice|||frozen concentrated orange juice;FCOJ
lumber|||lumber futures
rubber|||rubber futures
wool|||
whole milk powder|||skim milk powder
live cattle|||cattle;cattle prices;feeder cattle;live cattle futures
lean hogs|||hogs;hog prices;lean hog futures
pork bellies|||
urea|||fertilizer;fertiliser
potash|||
polysilicon|||
`;
