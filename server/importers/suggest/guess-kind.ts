/** The kind of record that a row is, by the words of all headings together. */
import {
  hasWord,
  headingWords,
  isAgreed,
  isBidderHeading,
  isBound,
  isCountOfWorkers,
  isEmployerHeading,
  isEstimate,
  isMoneyHeading,
  isNumberHeading,
  isOfPayHeading,
  isOfUnits,
  isOfWages,
  isPartyHeading,
  isSupplierHeading,
  isTimed,
  isTimeHeading,
  isWorkerHeading,
  measureOf,
  type Words,
  wordsOf,
} from './column-words.ts';
import { periodColumns } from './period-columns.ts';
import { isTableOfRates } from './rates.ts';

/** The first with most hits is taken. */
const KINDS = [
  ...[
    'Finding',
    'ClaimLine',
    'WageRecord',
    'Bid',
    'Item',
    'Contract',
    'Tender',
    'Certification',
    'Subsidy',
    'Benchmark',
  ],
  ...['Workplace', 'Organisation'],
].map((kind) => ({ kind, words: wordsOf(({ kinds }) => kinds[kind], 'g') }));

const isOfHours = hasWord(wordsOf(({ properties }) => properties.WageRecord?.hours));
const isPlace = hasWord(wordsOf(({ properties }) => properties.Workplace?.country));
const isContractor = hasWord(wordsOf(({ properties }) => properties.Contract?.supplier));
const isCertificate = hasWord(wordsOf(({ properties }) => properties.Certification?.number));
const isRecipient = hasWord(wordsOf(({ properties }) => properties.Subsidy?.recipient));

/** By the headings, and by what the table is called where it tells levels of pay. */
export function guessKind(headings: readonly string[], about: readonly string[]): string {
  const text = headings.map(headingWords).join(' | ');
  const hits = ({ words }: { readonly words: Words }) => text.match(words())?.length ?? 0;
  if (isTableOfRates(headings) || headings.some(isOfPayAward)) return 'Benchmark';
  if (isTabulation(headings)) return 'Item';
  if (isListOfBids(headings)) return 'Bid';
  if (isListOfAwards(headings)) return 'Contract';
  if (isTableOfPeriods(headings, isWorkerHeading)) return 'WageRecord';
  if (isTableOfPeriods(headings, (heading) => isPlace(heading) || isPlaceOfFigures(heading))) return 'Benchmark';
  if (isTableOfPay(headings, about)) return 'Benchmark';
  const ofCases = KINDS.find(({ kind }) => kind === 'Finding');
  const isOfCases = ofCases !== undefined && hits(ofCases) > 2;
  const excluded = KINDS.filter(
    (one) => !mayBe(one.kind, headings, hits(one)) || (one.kind === 'Workplace' && isOfCases),
  );
  const kinds = KINDS.filter((one) => !excluded.includes(one));
  // Of a claim hours and pay are said as of pay itself: what is claimed tells it.
  const weight = (one: (typeof KINDS)[number]) => hits(one) * (one.kind === 'ClaimLine' ? 2 : 1);
  const best = kinds.reduce((a, b) => (weight(b) > weight(a) ? b : a));
  if (hits(best) > 0) return best.kind;
  if (isOfStaff(headings)) return 'WageRecord';
  return headings.some(isOfUnits) && headings.some((heading) => isGoods(heading)) ? 'Contract' : 'Organisation';
}

const isItem = hasWord(wordsOf(({ properties }) => properties.Item?.itemCode));
const isUnitPrice = hasWord(wordsOf(({ properties }) => properties.Item?.unitPrice));
const isBidder = hasWord(wordsOf(({ properties }) => properties.Bid?.bidder));
const isOfBids = hasWord(wordsOf(({ kinds }) => kinds.Bid));
/** Bids compared item by item: what each firm asked for a unit. */
const isTabulation = (headings: readonly string[]): boolean =>
  [isItem, isBidder, isOfBids].every((is) => headings.some((heading) => is(heading))) &&
  headings.some((heading) => isUnitPrice(heading) && !isEstimate(heading));

const isRank = hasWord(wordsOf(({ properties }) => properties.Bid?.rank));
/** Who offered how much, in order: what the winner asked is the price of a contract, and nobody else's is. */
const isListOfBids = (headings: readonly string[]): boolean =>
  headings.some(isRank) && headings.some(isBidderHeading) && headings.some((heading) => isOfBids(heading));

/** Names or numbers of workers, and no firm beside them: whoever stands there is no organisation. */
const isOfStaff = (headings: readonly string[]): boolean =>
  headings.some((heading) => isWorkerHeading(heading) && !isCountOfWorkers(heading) && !isPlainName(heading)) &&
  !headings.some((heading) => (isPartyHeading(heading) || isFirm(heading)) && !isNumberHeading(heading));
/** Of whomever, or of nobody: `TOT_EMP` counts. */
const isPlainName = (heading: string): boolean =>
  /^names?$|^total? |(?:^| )emp(?! (?:id|no|number|name|code))(?: |$)/.test(headingWords(heading));
const isFirm = hasWord(wordsOf(({ properties }) => properties.Contract?.['best supplier']));

const isOfUnit = hasWord(wordsOf(({ properties }) => properties.Contract?.unitPrice));
/** What a buyer expected beside what it agreed to pay. */
const isListOfAwards = (headings: readonly string[]): boolean => {
  const amounts = headings.filter((heading) => isMoneyHeading(heading));
  return (
    amounts.some((heading) => isEstimate(heading) && !isOfUnit(heading)) &&
    amounts.some((heading) => isAgreed(heading) && !isEstimate(heading) && !isBound(heading))
  );
};

/** Figures of workers or of places, a column for each year or month. */
const isTableOfPeriods = (headings: readonly string[], isOf: (heading: string) => boolean): boolean =>
  periodColumns(headings).length * 2 > headings.length && headings.some((heading) => isOf(heading));

/** An award of pay, as Australia has them, is no contract that was awarded. */
const isOfPayAward = (heading: string): boolean => /^award (?:code|fixed ?id|name|title)$/.test(headingWords(heading));
const isOfContracts = hasWord(wordsOf(({ kinds }) => kinds.Contract));
const isGoods = hasWord(
  wordsOf(({ properties: { Contract } }) =>
    [Contract?.product, Contract?.quantity, Contract?.labourMinutesPerUnit, Contract?.estimate]
      .filter(Boolean)
      .join('|'),
  ),
);
const isPlaceOfFigures = hasWord(wordsOf(({ properties }) => properties.Benchmark?.place));
const isValue = hasWord(wordsOf(({ properties }) => properties.Benchmark?.value));

/** Levels of pay by the name of the table, or figures of places and times as offices of statistics publish them. */
function isTableOfPay(headings: readonly string[], about: readonly string[]): boolean {
  const some = (is: (heading: string) => boolean) => headings.some((heading) => is(heading));
  const isOfSomebody = (heading: string) =>
    isWorkerHeading(heading) || isEmployerHeading(heading) || isPartyHeading(heading);
  if (some(isOfSomebody) || some(isGoods)) return false;
  const isNamed = (measureOf(headings) ?? measureOf(about)) !== undefined;
  if (isNamed && some((heading) => isMoneyHeading(heading) || isTimed(heading))) return true;
  if (!some(isHours) && some((heading) => isOfWages(heading) && isMoneyHeading(heading))) return true;
  return (
    some((heading) => isPlace(heading) || isPlaceOfFigures(heading)) &&
    some(isTimeHeading) &&
    some((heading) => isValue(heading) && isMoneyHeading(heading))
  );
}

/** Hours that were worked, and not pay by the hour. */
const isHours = (heading: string): boolean => isOfHours(heading) && !isMoneyHeading(heading);

/** What a list must have beside words for it. */
function mayBe(kind: string, headings: readonly string[], hits: number): boolean {
  const some = (is: (heading: string) => boolean) => headings.some((heading) => is(heading));
  switch (kind) {
    // A list of prices that names who supplies is one of contracts; an item has no supplier of its own.
    case 'Item':
      return !some(isSupplierHeading) && !isOfStaff(headings);
    case 'Workplace':
    case 'Organisation':
      return !isOfStaff(headings);
    // Of a price gross and net are said too: pay names who was paid, or the hours.
    case 'WageRecord':
      if (some(isWorkerHeading)) return true;
      if (some(isGoods)) return false;
      return some(isSupplierHeading)
        ? some(isOfHours) && some(isOfWages)
        : some(isOfPayHeading) && (some(isEmployerHeading) || some(isHours));
    case 'ClaimLine':
      return hits > 1 && (some(isWorkerHeading) || some(isOfHours));
    case 'Tender':
      return hits > 1 && !some(isContractor);
    case 'Benchmark':
      return !some(isWorkerHeading) && !some(isEmployerHeading) && !some(isSupplierHeading);
    case 'Subsidy':
      return some(isRecipient) && some(isMoneyHeading) && !some(isSupplierHeading);
    // An amount alone is of anything.
    case 'Contract':
      return (
        some(isGoods) || some(isPartyHeading) || some((heading) => isOfContracts(heading) && !isMoneyHeading(heading))
      );
    case 'Certification':
      return hits > 1 && some(isCertificate);
    default:
      return true;
  }
}
