import { acquisition } from './acquisition.ts';
import { authorizedShares } from './authorized-shares.ts';
import { bracketValue } from './bracket-value.ts';
import { breadth } from './breadth.ts';
import { buyback } from './buyback.ts';
import { contract } from './contract.ts';
import { conversionPrice } from './conversion-price.ts';
import { costTo } from './cost-to.ts';
import { counted } from './counted.ts';
import { countedAdded } from './counted-added.ts';
import { countedDone } from './counted-done.ts';
import { coupon } from './coupon.ts';
import { deal } from './deal.ts';
import { debtIssue } from './debt-issue.ts';
import { earned } from './earned.ts';
import { earningsNote } from './earnings-note.ts';
import { economyGrowth } from './economy-growth.ts';
import { figure } from './figure.ts';
import { forecastList } from './forecast-list.ts';
import { foreseenPrice } from './foreseen-price.ts';
import { fundFlow } from './fund-flow.ts';
import { fundSize } from './fund-size.ts';
import { funding } from './funding.ts';
import { openGate } from './gate.ts';
import { goodsTold } from './goods-told.ts';
import { growth } from './growth.ts';
import { holding } from './holding.ts';
import { investment } from './investment.ts';
import { investorTrading } from './investor-trading.ts';
import { issueAgain } from './issue-again.ts';
import { issuePrice } from './issue-price.ts';
import { issueTerms } from './issue-terms.ts';
import { issueYield } from './issue-yield.ts';
import { jobCuts } from './job-cuts.ts';
import { lending } from './lending.ts';
import { listedAmounts } from './listed-amounts.ts';
import { managed } from './managed.ts';
import { marketList } from './market-list.ts';
import { marketSize } from './market-size.ts';
import { marketValue } from './market-value.ts';
import { measureRow } from './measure-row.ts';
import { moneyMarket } from './money-market.ts';
import { moneyRates } from './money-rates.ts';
import { moverList } from './mover-list.ts';
import { offeredPart } from './offered-part.ts';
import { offering } from './offering.ts';
import { optionExpiry } from './option-expiry.ts';
import { owed } from './owed.ts';
import { partOfLevel } from './part-of-level.ts';
import { partOfSum } from './part-of-sum.ts';
import { priceLevel } from './price-level.ts';
import { priceMove } from './price-move.ts';
import { priceTarget } from './price-target.ts';
import { pricedIn } from './priced-in.ts';
import { quoteLine } from './quote-line.ts';
import { quoteRow } from './quote-row.ts';
import { redemption } from './redemption.ts';
import type { Rule } from './rule.ts';
import { runningTotal } from './running-total.ts';
import { securitiesTold } from './securities-told.ts';
import { settlement } from './settlement.ts';
import { shareOfWhole } from './share-of-whole.ts';
import { sharesHeld } from './shares-held.ts';
import { sharesOutstanding } from './shares-outstanding.ts';
import { spending } from './spending.ts';
import { stake } from './stake.ts';
import { subscription } from './subscription.ts';
import { surpriseRow } from './surprise-row.ts';
import { surveyShare } from './survey-share.ts';
import { takeoverValue } from './takeover-value.ts';
import { valuation } from './valuation.ts';
import { valuationMultiple } from './valuation-multiple.ts';
import { watchedLevel } from './watched-level.ts';
import { wireRow } from './wire-row.ts';

/** All rules; their order says nothing, refiners settle what two of them read. */
export const RULES: readonly Rule[] = [
  priceMove,
  moneyMarket,
  moneyRates,
  moverList,
  marketValue,
  growth,
  economyGrowth,
  figure,
  priceLevel,
  watchedLevel,
  bracketValue,
  priceTarget,
  foreseenPrice,
  acquisition,
  takeoverValue,
  stake,
  buyback,
  redemption,
  contract,
  funding,
  offering,
  offeredPart,
  investment,
  debtIssue,
  issueAgain,
  lending,
  owed,
  securitiesTold,
  settlement,
  deal,
  holding,
  valuation,
  coupon,
  issuePrice,
  issueTerms,
  issueYield,
  conversionPrice,
  breadth,
  counted,
  earned,
  fundFlow,
  fundSize,
  jobCuts,
  shareOfWhole,
  partOfSum,
  partOfLevel,
  sharesHeld,
  sharesOutstanding,
  authorizedShares,
  managed,
  subscription,
  spending,
  costTo,
  valuationMultiple,
  measureRow,
  surpriseRow,
  quoteRow,
  quoteLine,
  wireRow,
  earningsNote,
  forecastList,
  countedDone,
  pricedIn,
  optionExpiry,
  countedAdded,
  runningTotal,
  marketList,
  marketSize,
  investorTrading,
  goodsTold,
  listedAmounts,
  surveyShare,
] as unknown as readonly Rule[];

/** The rules that a sentence can concern, in the order of the list. */
export const rulesFor = openGate(RULES);
