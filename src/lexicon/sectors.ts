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
