/**
 * What the form of each kind asks, in its order: the one place. A field is a property of schema/graph.ts; its type is
 * read there, its words stand in the catalogue under `entry.field.`.
 */
import { propertiesOf, type RecordKind } from '../../../schema/graph.ts';
import {
  ACTORS,
  CREDITORS,
  EVENT_KINDS,
  INVOKED,
  KNOWLEDGE_STATES,
  LINE_KINDS,
  RATE_BASES,
} from '../../domain/claim-vocabulary.ts';
import { FINDING_SUBJECTS, FUNDS } from '../../domain/contradictions/rule.ts';
import { CONDITIONS } from '../../domain/indicators/lists.ts';
import { CONTRACT_VALUES } from '../../domain/liability/fact-values.ts';
import { FINDING_STAGES, ORGANISATION_KINDS } from '../../domain/unsound-words.ts';

export interface EntryField {
  readonly name: string;
  readonly required?: true;
  readonly choices?: readonly string[];
  /** Choices that stand in dated data: server/regimes/indicators.yaml, or what any rule there asks of a party, or that it knew. */
  readonly choicesFrom?: 'lists' | 'indicators' | 'facts' | 'knowledge';
  /**
   * Asked as another field is answered: of a fact of a party, its value, contract and scheme (fact-fields.ts); of an act,
   * what it was about (act-fields.ts); of an observation, which indicator of the list.
   */
  readonly by?: 'fact' | 'kind' | 'list';
  /** Needed, but where that field has this answer: what did not happen has no day. */
  readonly unless?: { readonly field: string; readonly is: string };
  /** A free word of which rules know some: those are also understood in the reader's language. */
  readonly known?: readonly string[];
  readonly knownFrom?: 'rules';
  /** Under which name its words stand, where its own says something else in another form. */
  readonly words?: string;
  /** Asked by some law only: stands behind the rest. */
  readonly more?: true;
  /** Asked as a last day, kept as the first day no longer covered. */
  readonly lastDay?: true;
  /** A country or region: DE, US-CA. */
  readonly place?: true;
  readonly long?: true;
}

export interface EntrySpec {
  readonly kind: RecordKind;
  readonly fields: readonly EntryField[];
  /**
   * Said whole, by one source: an observation, a rate, a payslip. Of the others each fact is a statement of its own, so
   * that correcting one leaves the source of the rest as it was.
   */
  readonly whole?: true;
  /** A table of these may be pasted. */
  readonly pasted?: true;
  /** Begun from another record, or only corrected: not among the kinds that somebody may pick to enter. */
  readonly led?: true;
  /** Entered as a whole elsewhere, and corrected here. */
  readonly onlyCorrected?: true;
  /** Which property says since when it holds no more; `until` unless told. Null: it has no end of its own, and is not closed. */
  readonly ends?: 'withdrawn' | null;
}

const f = (name: string, more: Omit<EntryField, 'name'> = {}): EntryField => ({ name, ...more });
const must = (name: string, more: Omit<EntryField, 'name'> = {}): EntryField => ({ name, required: true, ...more });
const from = f('from');
const until = f('until', { lastDay: true });
const place = f('place', { place: true });
const ofLaw = (name: string, values?: string, more: Omit<EntryField, 'name'> = {}): EntryField =>
  f(name, {
    ...more,
    more: true,
    ...(values === undefined ? {} : { choices: (CONTRACT_VALUES[values] ?? []).map(String) }),
  });
const text = f('text', { long: true });

const WHATS = [...new Set(EVENT_KINDS.flatMap(({ what }) => what))];
/** Lines of a charge are imported as lists. */
const ENTERED = [
  'statutory_minimum',
  'collective_agreement',
  'going_rate',
  'living_wage',
  'working_week',
  'on_costs',
  'market_price',
  'exchange_rate',
];

export const ENTRY_SPECS: readonly EntrySpec[] = [
  {
    kind: 'Organisation',
    fields: [
      must('name'),
      f('kind', { choices: ORGANISATION_KINDS }),
      ...[f('number'), f('otherNames'), f('country', { place: true }), f('region', { place: true })],
      ...[f('address'), f('sectors')],
    ],
  },
  {
    kind: 'Workplace',
    fields: [
      ...[must('name'), f('number'), f('country', { place: true }), f('region', { place: true })],
      ...[f('address'), f('sector'), f('declaredWorkers'), f('declaredWorkersAtLeast'), f('declaredWorkersAtMost')],
    ],
  },
  {
    kind: 'Contract',
    pasted: true,
    fields: [
      ...[must('buyer'), must('supplier'), f('number'), f('what')],
      f('kind', { choices: (CONTRACT_VALUES.kind ?? []).map(String) }),
      ...[f('nace'), place, f('signed'), from, until, f('price'), f('unitPrice'), f('unit'), f('quantity')],
      ...[f('labourHours'), f('labourHoursAtMost'), f('labourMinutesPerUnit'), f('labourMinutesPerUnitAtMost')],
      ...[f('nonLabourCost'), f('nonLabourCostPerUnit'), f('estimate'), f('workers'), f('under'), f('aboveKnown')],
      ...[f('workplaces'), f('tender'), ofLaw('placeOfWork', 'place_of_work'), ofLaw('activity', 'activity')],
      ...[
        ofLaw('goodsState', 'goods_state'),
        ofLaw('product', undefined, { knownFrom: 'rules' }),
        ofLaw('publicWorks'),
        ofLaw('federalFunds'),
      ],
      ...[
        ofLaw('worksValue'),
        ofLaw('outstanding'),
        ofLaw('labourCostFloor'),
        ofLaw('singleJob'),
        ofLaw('labourValue'),
      ],
      ...[ofLaw('workClass'), ofLaw('hoursPerWeek'), ofLaw('hoursPerWeekAtMost'), ofLaw('shareOfWork')],
      ofLaw('mostTiersBelow'),
    ],
  },
  {
    kind: 'PartyFact',
    whole: true,
    fields: [
      ...[must('party'), must('fact', { choicesFrom: 'facts' }), must('value', { by: 'fact', words: 'answer' })],
      ...[f('about', { by: 'fact', words: 'ofContractAlone' }), f('scheme', { by: 'fact', words: 'whichScheme' })],
      ...[from, until],
    ],
  },
  { kind: 'Operation', whole: true, fields: [must('operator'), must('workplace'), from, until] },
  {
    kind: 'Claim',
    whole: true,
    led: true,
    onlyCorrected: true,
    ends: null,
    fields: [
      ...[must('employer'), f('title'), must('place', { place: true }), f('workplace')],
      ...[must('creditor', { choices: CREDITORS }), must('currency'), f('netFactor')],
      ...[f('workForm', { choices: ['employment', 'outwork'] }), f('invokes', { choices: INVOKED })],
    ],
  },
  {
    kind: 'ClaimLine',
    whole: true,
    led: true,
    ends: 'withdrawn',
    fields: [
      ...[must('claim'), f('number'), must('kind', { choices: LINE_KINDS }), from, until, f('due')],
      ...[f('hours'), f('rateDue'), f('paid', { words: 'paidOfLine' }), f('amount', { words: 'amountOfLine' })],
      ...[f('rateBasis', { choices: RATE_BASES }), f('contract'), f('contractUnknown'), f('workers')],
      ...[f('what', { long: true, words: 'whatFor' }), f('creditor', { choices: CREDITORS })],
      ...[f('payMethod', { choices: ['time', 'piece_rate'] }), f('payPeriods')],
      ...[f('onLine', { more: true }), f('divisor', { more: true }), f('customaryMonthlyPay', { more: true })],
      ...[f('records', { choices: ['none', 'kept'], more: true }), f('monthsProved', { more: true })],
      f('provedBy', { more: true }),
    ],
  },
  {
    kind: 'Event',
    whole: true,
    fields: [
      ...[f('claim'), must('kind', { choices: EVENT_KINDS.map(({ kind }) => kind) }), f('occurred')],
      must('on', { words: 'dayOfAct', unless: { field: 'occurred', is: 'no' } }),
      ...[f('by'), f('fromRole', { choices: ACTORS }), f('to'), f('toRoles', { choices: ACTORS })],
      f('what', { choices: WHATS, by: 'kind', words: 'whatOfAct' }),
      ...[f('aboutLines'), f('aboutContracts'), f('amount'), f('currency'), f('worth'), text],
    ],
  },
  {
    kind: 'Knowledge',
    whole: true,
    fields: [
      ...[must('claim'), must('party'), must('of', { choicesFrom: 'knowledge', words: 'knownOf' })],
      ...[must('state', { choices: KNOWLEDGE_STATES, words: 'knew' }), must('on', { words: 'knownOn' })],
    ],
  },
  {
    kind: 'Observation',
    whole: true,
    fields: [
      ...[must('workplace'), must('about', { choices: ['workplace', 'person'] }), must('seen'), must('on')],
      ...[f('list', { choicesFrom: 'lists' }), f('indicator', { choicesFrom: 'indicators', by: 'list' })],
      ...[f('condition', { choices: CONDITIONS }), f('standard'), text, f('person'), f('consent')],
    ],
  },
  {
    kind: 'Benchmark',
    whole: true,
    pasted: true,
    fields: [
      ...[must('measures', { choices: ENTERED }), must('place', { place: true }), f('value'), f('rate')],
      ...[f('base'), f('quote'), f('none')],
      ...[f('hoursPerWeek'), f('paymentsPerYear')],
      ...[
        f('sector'),
        f('workClass'),
        f('otherClasses', { choices: ['none', 'lower', 'higher'] }),
        f('product'),
        f('unit'),
        must('from'),
        until,
        f('checked'),
        f('cite'),
      ],
    ],
  },
  { kind: 'Ownership', whole: true, fields: [must('owner'), must('owned'), f('share'), from, until] },
  {
    kind: 'Affiliation',
    whole: true,
    fields: [
      ...[must('party', { words: 'whoManages' }), must('kind', { choices: ['manages', 'same_group'] })],
      ...[must('of', { words: 'whomManages' }), from, until],
    ],
  },
  {
    kind: 'Succession',
    whole: true,
    fields: [
      must('successor'),
      must('predecessor'),
      f('on', { words: 'dayOfTransfer' }),
      f('basis', { words: 'restsOn' }),
    ],
  },
  {
    kind: 'Certification',
    whole: true,
    fields: [
      ...[f('workplace'), f('holder'), must('scheme', { words: 'nameOfScheme' })],
      must('kind', { choices: ['certificate', 'label', 'worker_led_agreement'] }),
      ...[f('issuer'), f('number'), from, until],
      ...[f('status', { choices: ['valid', 'suspended', 'withdrawn', 'expired'] }), f('statusOn')],
    ],
  },
  {
    kind: 'Subsidy',
    whole: true,
    fields: [
      ...[
        must('recipient'),
        f('payer'),
        f('programme'),
        f('fund', { choices: FUNDS }),
        f('farm'),
        f('amount', { words: 'sum' }),
      ],
      ...[f('on', { words: 'paidOn' }), from, until, place, f('number'), f('source')],
    ],
  },
  {
    kind: 'Finding',
    whole: true,
    // Its days are those of the work that it is about; how it ended is its stage.
    ends: null,
    fields: [
      ...[must('agency'), f('number'), f('stage', { choices: FINDING_STAGES }), f('status', { words: 'statusOfCase' })],
      ...[f('opened'), f('decided'), f('final'), f('subjects', { choices: FINDING_SUBJECTS })],
      ...[f('from', { words: 'workFrom' }), f('until', { lastDay: true, words: 'workUntil' }), f('workplace'), place],
      ...[f('sector'), f('claimed'), f('assessed')],
      ...[f('due', { words: 'dueOfFinding' }), f('paid'), f('workers'), f('about', { long: true, words: 'whatFor' })],
    ],
  },
  {
    kind: 'FindingParty',
    whole: true,
    fields: [
      ...[must('finding'), must('name', { words: 'printedName' }), f('otherName')],
      ...[f('organisation'), f('role')],
    ],
  },
  {
    kind: 'Tender',
    whole: true,
    fields: [...[f('title'), must('buyer'), f('number'), f('opened'), f('estimate'), place, f('nace')]],
  },
  {
    kind: 'Bid',
    whole: true,
    fields: [
      ...[must('tender'), must('bidder'), f('number'), f('printedName'), f('rank'), f('total')],
      f('setAside', { long: true }),
    ],
  },
  {
    kind: 'NamedSubcontractor',
    whole: true,
    fields: [...[must('bid'), f('firm'), f('printedName'), f('scope', { long: true }), f('partial'), f('contract')]],
  },
  {
    kind: 'Item',
    whole: true,
    fields: [
      ...[f('tender'), f('bid'), f('contract'), f('number'), f('itemCode'), must('description'), f('quantity')],
      ...[f('unit'), f('unitPrice'), f('amount', { words: 'sum' })],
    ],
  },
  {
    kind: 'Match',
    whole: true,
    fields: [
      ...[must('one'), must('other'), must('state', { choices: ['confirmed', 'refused', 'candidate'] })],
      f('why', { long: true }),
    ],
  },
  {
    kind: 'WageRecord',
    whole: true,
    pasted: true,
    fields: [
      ...[must('employer'), f('workplace'), f('contract'), place, f('sector'), f('workClass'), must('from'), until],
      ...[f('hours'), f('paid'), f('basis', { choices: ['gross', 'net'] }), f('headcount'), f('agreedRate')],
      ...[f('ordinaryHours'), f('overtimeHours'), f('doubleTimeHours'), f('payDue'), f('due'), f('paidOn')],
    ],
  },
];

/** By which a caller may name them. */
export const ENTRY_KINDS: readonly string[] = ENTRY_SPECS.map(({ kind }) => kind);

export function specOf(kind: string): EntrySpec | undefined {
  return ENTRY_SPECS.find((spec) => spec.kind === kind);
}

/** Where the kind says itself until when it held: such a record is closed there and stays readable. */
export function endOf({ kind, ends }: EntrySpec): 'until' | 'withdrawn' | undefined {
  if (ends !== undefined) return ends ?? undefined;
  return 'until' in propertiesOf(kind) ? 'until' : undefined;
}

export const isClosed = ({ ends }: EntrySpec): boolean => ends !== null;
