const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Who is asked in a survey, as a group. */
export const ASKED = words(
  `respondents retailers wholesalers firms companies businesses manufacturers exporters importers builders farmers growers economists analysts executives managers
ceos cfos bankers banks lenders dealers traders brokers investors participants households consumers adults americans britons germans shoppers homeowners voters members
directors officials employers borrowers strategists panellists panelists subscribers drivers travellers travelers readers parents women men people stores`,
);

/** What those who are asked do: they hold, expect, plan and report. */
export const ANSWERS = words(
  `said say saying expect expects expected expecting believe believed believing think thought thinking report reported reporting plan planned planning planned see saw seeing seen
predict predicted predicting forecast forecasting anticipate anticipated anticipating want wanted favour favoured favor favored favouring favoring support supported supporting
oppose opposed opposing agree agreed agreeing cite cited citing consider considered feel felt intend intended prefer preferred blame blamed rate rated regard regarded hope hoped
fear feared worry worried doubt doubted view viewed approve approved disapprove disapproved answered replied`,
);

/** What is true of them, where they were asked. */
export const STATES = words('were was are is had have has having did do would will');
