const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Things whose number is news about a company or an economy: the last word of a count's unit, singular. */
export const COUNTED_THINGS =
  words(`store shop outlet restaurant cafe branch hotel room bed pub bar clinic hospital school home house flat apartment
property site office warehouse centre center plant factory mine mill refinery smelter depot station charger terminal showroom dealership dealer
vehicle car truck van bus lorry motorcycle scooter aircraft plane jet airliner helicopter ship vessel tanker rig well turbine reactor locomotive train satellite robot
city town country market village route destination
job position role post redundancy layoff staff employee worker person people engineer driver pilot adviser advisor agent developer contractor nurse graduate seafarer
customer client user subscriber member merchant visitor guest passenger patient shopper tourist household borrower policyholder account policy card loan
order parcel package transaction payment trade delivery shipment booking flight ride trip game download
barrel tonne ton ounce pound megawatt gigawatt mw gw kilowatt hectare acre mile kilometer kilometre bushel bale bag carat gallon
application approval patent drug product device phone smartphone handset chip server gpu wafer panel battery model
bitcoin coin token ether contract claim complaint asset brand tenant occupier unit seat subsidiary franchise startup portfolio machine screen theatre theater cinema bank newspaper magazine airport port pharmacy supermarket hypermarket casino resort gym club pipeline dam
resident student cow pig chicken bird head`);

/** Workers and their places, for cuts told without a verb of cutting: "2,000 jobs to go". */
export const JOB_NOUNS = words(
  'job position role post redundancy layoff staff employee worker people person pilot engineer',
);

/** Shares of a market's breadth: "64% of the constituents were in the red". */
export const BREADTH_NOUNS = words(
  'stock share company constituent scrip component member issue firm counter equity name',
);
