/** What a missing fact is of, so that questions can be chosen by it; and which of them would tell of a claim. */

export const TOPICS = ['contract', 'pay', 'party', 'act', 'claim', 'figure', 'public_record'] as const;
export type Topic = (typeof TOPICS)[number];

/** Figures that somebody publishes: they hold for a place and a day, whoever asks. */
const FIGURES: ReadonlySet<string> = new Set(
  [
    ...['charge-line', 'charge-threshold', 'exchange-rate', 'hours-a-day', 'hours-a-week', 'hours-limit'],
    ...[
      'living-wage',
      'on-costs',
      'overtime-premium',
      'payments-a-year',
      'threshold',
      'unit-of-floor',
      'wage-floor',
      'which-parts-count',
    ],
  ].map((name) => `flag.missing.${name}`),
);
/** Of what others paid or agreed for the same work: two records may mean two different figures. */
const FIGURES_OF_WORK: ReadonlySet<string> = new Set(
  [...['agreed-pay', 'extra-payments', 'going-rate', 'market-price', 'peers', 'peer-owners', 'peer-spread']].map(
    (name) => `flag.missing.${name}`,
  ),
);
const PARTY_WORDS =
  /^undeclared\.missing\.(head-count|licence|continuity)|^liability\.missing\.(fact\.|control|transfer)/;
const FIGURE_WORDS =
  /^undeclared\.missing\.weekly-hours|^liability\.missing\.(law|start_verified|end_verified|notice_period)/;
const CONTRACT_WORDS = /^undeclared\.|^liability\.missing\.(contract\.|head_contract|own_contract|position|link)/;

/** A figure of a place and a day, the same for every record that lacks it. */
export const isFigure = (code: string): boolean => FIGURES.has(code) || FIGURE_WORDS.test(code);

/** No party to the contract is the one to ask: the figure is looked up, or is what others were paid. */
export const isLookedUp = (code: string): boolean => isFigure(code) || FIGURES_OF_WORK.has(code);

/** `isPay`: the answers that lack it are about pay. */
export function topicOf(code: string, isPay: boolean): Topic {
  if (isLookedUp(code)) return 'figure';
  if (code.startsWith('contradiction.')) return 'public_record';
  if (PARTY_WORDS.test(code)) return 'party';
  if (CONTRACT_WORDS.test(code)) return 'contract';
  if (code.startsWith('liability.missing.event.')) return 'act';
  if (code.startsWith('liability.')) return 'claim';
  return isPay ? 'pay' : 'contract';
}

const ACTS_OF_A_CLAIM =
  /\.event\.(written_claim|pleading|inspectorate_notice|report|injunction|employment_ended|termination)$/;

/** To ask it would tell whoever is asked that somebody claims: such a question is put to nobody but one's own side. */
export function tellsOfClaim(code: string): boolean {
  return topicOf(code, false) === 'claim' || ACTS_OF_A_CLAIM.test(code);
}
