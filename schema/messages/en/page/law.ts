/** The law encoded, and how sure it is. */
export const pageLaw = {
  'page.law.answer':
    '{n, plural, =0 {No rule is encoded.} one {One version of a rule is encoded.} other {# versions of rules are encoded, for {places, plural, one {one place} other {{words} places}}.}}',
  'page.law.as-read': 'The rule as the engine reads it',
  'page.law.checked': 'Last checked',
  'page.law.context': 'Context',
  'page.law.context.text': 'Funds, offences, disclosure duties and frameworks. They make no debtor.',
  'page.law.debtors': 'Rules that can make a company liable',
  'page.law.debtors.text': 'Each version is used for the days on which it was in force.',
  'page.law.empty': 'No rule is encoded.',
  'page.law.how-sure': 'How sure',
  'page.law.in-force': 'In force from',
  'page.law.loading': 'Reading the rules ...',
  'page.law.models': 'Models: proposals that are not law',
  'page.law.models.text': 'Answered only when named, and labelled wherever they stand.',
  'page.law.not-encoded': 'A place that is not listed is not encoded. That does not mean that it has no law.',
  'page.law.not-verified': 'law not verified',
  'page.law.place': 'Place',
  'page.law.replaces': 'Replaces',
  'page.law.rule': 'Rule',
  'page.law.start':
    '{start, select, approx {first day approximate} unverified {first day not verified} other {first day: {start}}}',
  'page.law.still': 'still in force',
  'page.law.sure': '{confidence, select, high {High} medium {Medium} low {Low} other {{confidence}}}',
  'page.law.text': 'Text',
  'page.law.text-read': 'Text read in the version of',
  'page.law.version': 'This version',
} as const;
