/** Sectors of a market, as written before "sector", "stocks", "shares" or "index"; one a line. */
export const SECTORS = `
airline
auto
automobile
bank
banking
banks and financial services
basic materials
biotech
capital goods
cement
chemical
chip
chipmaker
communication services
construction
consumer discretionary
consumer durables
consumer goods
consumer goods and services
consumer staples
consumer
crypto
defence
defense
drug
drugs
e-commerce
electric vehicle
electronics
energy
EV
financial
financial services
financials
FMCG
food
gaming
gold mining
healthcare
health care
homebuilder
hospitality
hotel
housing
industrial
industrials
information technology
infrastructure
insurance
IT
luxury
manufacturing
materials
media
metal
metals
mining
oil and gas
oil & gas
oil
pharma
pharmaceutical
power
private bank
property
PSU bank
PSU banks
PSU Bank
real estate
realty
regional bank
renewable energy
retail
semiconductor
services
shipping
smallcap
midcap
small-cap
mid-cap
software
steel
tech
technology
telecom
telecoms
telecommunications
textile
tourism
transport
transportation
travel
travel and leisure
utilities
utility
`;

/** What follows a sector's word when the market's sector is meant. */
export const SECTOR_HEADS = ['sector', 'sectors', 'stocks', 'shares', 'sector index', 'industry', 'equities'] as const;

/** Sectors by the bare names that they go by in the report of a market, besides the words of `SECTORS`. */
export const SECTOR_NAMES: readonly string[] =
  `banks|lenders|regional banks|big banks|insurers|insurances|miners|gold miners|copper miners|lithium miners|iron ore miners|retailers|airlines|carriers|homebuilders|home builders
housebuilders|builders|chipmakers|chip makers|chip stocks|automakers|carmakers|car makers|autos|auto makers|oils|golds|banks and insurers|semiconductors|semiconductor stocks|brokerages|brokers
securities firms|shipbuilders|shippers|shipping firms|drugmakers|drug makers|biotechs|refiners|steelmakers|steel makers|brewers|oil majors|oil producers|oil companies|energy producers|energy companies
basic resources|resources|materials|communication services|communications|consumer discretionary|consumer staples|consumer cyclicals|big tech|megacaps|mega caps|megacap tech|small caps|mid caps
small-caps|mid-caps|travel and leisure|telecoms|financials|industrials|industrial goods|technology|tech|health care|healthcare|real estate|energy|property|property developers|developers
battery makers|utilities|media|software|automobiles|food and beverage|food and beverages|personal care|household goods|luxury|construction and materials|chemicals|oil and gas|oil & gas
defence|defense|aerospace and defence|metals|realty|pharma|pharmaceuticals|psu banks|private banks|capital goods|consumer durables|power|casino operators|casinos|cruise lines|transports|transportation`.split(
    /[|\n]/,
  );
