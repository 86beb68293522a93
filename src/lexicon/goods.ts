const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** What goods and land are measured in, singular. */
export const GOODS_UNITS = words(
  'tonne ton barrel bushel acre hectare bale bag box case crate carton hundredweight gallon ounce pound kilogram litre carat foot meter',
);

/** Units of which a small number is none of a market's. */
export const SMALL_UNITS = words('pound kilogram litre gallon ounce foot meter case box bag');

/** What is done to goods, or happens to them, where no other list has it: the participle. */
export const GOODS_DONE = words(
  `sold bought purchased shipped delivered exported imported loaded unloaded lifted moved transported produced harvested picked grown planted sown seeded cut milled crushed
refined processed stored stockpiled held kept retained released withdrawn offered tendered awarded allocated allotted granted authorised authorized approved accepted
rejected refused submitted enrolled registered declared contracted committed booked ordered needed required used consumed burned burnt spilled spilt lost destroyed
damaged affected ruined flooded seized distributed donated supplied discovered found extracted mined recovered poured drilled leased set added removed eaten wasted
inspected reported cleared covered insured traded exchanged swapped re-exported smuggled diverted abandoned reserved earmarked bid received`,
);

/** What stands for goods that are to change hands or place, or are in store. */
export const GOODS_NOUNS = words(
  `sale sales purchase purchases export exports import imports shipment shipments delivery deliveries cargo licence licences license licenses certificate
certificates permit permits commitment commitments quota quotas allocation allocations allotment allotments
requirement requirements loss losses stock stocks reserve reserves stockpile harvest crop output production capacity volume tonnage area acreage
release releases supply supplies programme program entitlement limit ceiling remainder rest intake catch arrival arrivals registration registrations`,
);
