import type { Quantity } from '../schema/quantity.ts';

/** Measures that are told in things. */
const COUNTED =
  /\b(?:output|production|deliver|shipment|sales|orders?|backlog|users?|subscribers?|customers?|members?|accounts?|workforce|headcount|staff|jobs|payrolls|employment|claims|stockpiles|inventor|supply|demand|exports|imports|capacity|volumes?|traffic|passengers|stores|reserves|holdings|assets|permits|starts|registrations|bookings|consumption|stocks|yield|crop|harvest|rigs|vacancies|openings|purchases|surplus|deficit|throughput|enroll?ment|sign-?ups?\b|area\b|acreage|tonnage|quota\b)/i;

/** Whether a figure counts things of which the measure tells none: "net includes a gain on 31 inns". */
export const countsNoThing = ({ unit }: Quantity, metric: string): boolean =>
  unit !== null && !COUNTED.test(metric) && !(unit === 'share' && /\bturnover\b/i.test(metric));
