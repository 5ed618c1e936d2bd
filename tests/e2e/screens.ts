/** Every screen of the page on the seed: its name, its address, and what it says once it has its answer. */
import { AS_OF } from './solidary.ts';

const seed = (kind: string, key: string): string => encodeURIComponent(`solidary-demo:${kind}:${key}`);
const day = `?asOf=${AS_OF}`;

export const SCREENS: readonly (readonly [string, string, RegExp])[] = [
  ['overview', `/${day}`, /Next deadlines/],
  ['search', `/search${day}&q=trosse`, /match(es)? “trosse”/],
  ['search-empty', `/search${day}&q=zzzz`, /No match held\. Import a list\?/],
  ['chains', `/chains${day}`, /Hallmarkt Handels SE/],
  ['chain-map', `/chains/${seed('organisation', 'hallmarkt')}${day}`, /Everyone below Hallmarkt/],
  ['chain-table', `/chains/${seed('organisation', 'hallmarkt')}${day}&view=table`, /Every link of the map/],
  ['chain-above', `/workplaces/${seed('workplace', 'kiel-sued')}/chain${day}`, /Everyone above Kiel-Süd store/],
  ['organisation', `/organisations/${seed('organisation', 'trosse')}${day}`, /It buys under/],
  ['workplace', `/workplaces/${seed('workplace', 'kiel-sued')}${day}`, /performed here/],
  ['public-record', `/organisations/${seed('organisation', 'lameira')}${day}`, /Draft of a notice to the agency/],
  ['public-record-missing', `/organisations/${seed('organisation', 'vizela')}${day}`, /nobody has confirmed it/],
  ['contract', `/contracts/${seed('contract', '25-031')}${day}`, /Two tests flag it/],
  ['no-record', `/organisations/nobody${day}`, /No such organisation is held/],
  ['flags', `/flags${day}`, /prices tested are flagged/],
  ['flags-cannot-tell', `/flags${day}&outcome=cannot_tell`, /Cannot tell, for want of/],
  ['what-if-all', `/what-if${day}&place=DE&floor=EUR%2020.00`, /answers change/],
  ['what-if-all-empty', `/what-if${day}`, /Write what you suppose/],
  ['flag', `/flags/price-below-lawful-labour/${seed('contract', '25-031')}${day}`, /left €10\.51 an hour/],
  ['claims', `/claims${day}`, /Two claims are held/],
  ['claim-form', `/claims/new${day}`, /What is unpaid/],
  ['trace-ladder', `/claims/${seed('claim', 'K-2025-014')}${day}`, /liable for these wages on the facts held/],
  [
    'trace-open',
    `/claims/${seed('claim', 'K-2025-014')}${day}&selection=${seed('organisation', 'trosse')}`,
    /Conditions and defences/,
  ],
  ['trace-table', `/claims/${seed('claim', 'K-2025-014')}${day}&view=table`, /Rule and version/],
  ['trace-steps', `/claims/${seed('claim', 'K-2025-014')}${day}&view=steps`, /Step by step/],
  ['trace-deadlines', `/claims/${seed('claim', 'K-2025-017')}${day}`, /Days that count/],
  ['changes', `/changes${day}&from=2025-03-01&to=${AS_OF}`, /Between 1 Mar 2025 and 12 Jul 2025/],
  ['changes-empty', `/changes${day}`, /Choose the day to hold against/],
  ['compare', `/claims/${seed('claim', 'K-2025-014')}/compare${day}`, /Nothing changes for any of/],
  ['compare-models', `/claims/${seed('claim', 'K-2025-014')}/compare${day}&rules=models`, /answered otherwise/],
  ['imports', `/imports${day}`, /Imports so far/],
  ['photos', `/enter/photo${day}`, /Each opens beside a short form/],
  ['law', `/law${day}`, /versions of rules are encoded/],
  ['rule', `/law/de-milog-13${day}`, /The rule as the engine reads it/],
  ['rule-related', `/law/be-1965-general${day}`, /Goes before this one/],
];

/** Screens that other walks look at in light, dark and on a phone; here for those that loop over all there are. */
export const MORE_SCREENS: readonly (readonly [string, string, RegExp])[] = [
  ['deadlines', `/deadlines${day}`, /6 dates lie ahead/],
  [
    'letters',
    `/claims/${seed('claim', 'K-2025-014')}/letters${day}&party=${seed('organisation', 'baltrum')}`,
    /letters fit this claim/,
  ],
  ['answer-sheet', `/claims/${seed('claim', 'K-2025-014')}/dossier${day}`, /Answer sheet/],
  ['claim-edit', `/claims/${seed('claim', 'K-2025-014')}/edit${day}`, /A file tells of this claim/],
  ['price-of-a-shirt', `/contracts/${seed('contract', 'MA-25-02')}${day}`, /Where the price goes/],
  ['squeeze', `/flags/chain-price-below-lawful-labour/${seed('contract', '25-031')}${day}`, /Where the price goes/],
  ['flag-of-pay', `/flags/pay-at-most-two-thirds-of-going-rate/${seed('wage-record', 'W-05')}${day}`, /Flagged/],
  ['undeclared', `/organisations/${seed('organisation', 'mirova')}${day}`, /Hours month by month/],
  ['sector', `/sectors${day}&sector=43&place=DE`, /A sector over time/],
  ['questions', `/questions${day}`, /questions are open/],
  ['history', `/history/${seed('contract', '25-031')}${day}`, /25-031/],
  ['enter', `/enter${day}`, /one line/],
  ['enter-chain', `/enter/chain${day}`, /one line/],
  ['enter-contract', `/enter/Contract${day}`, /What is known/],
  ['correct', `/enter/Contract/${seed('contract', '25-031')}${day}`, /Correct: Contract/],
  ['help', `/help${day}`, /Keys/],
];
