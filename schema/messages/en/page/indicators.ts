/** Indicators at a workplace. */
export const pageIndicators = {
  'page.indicators': 'Indicators of forced labour: three checklists',
  'page.indicators.about-person': 'about {person}',
  'page.indicators.condition': 'Condition of work',
  'page.indicators.conditions': 'Conditions of work beside their standards',
  'page.indicators.dated': 'Dated {dated}. {citation}.{checked, select, undefined {} other { Looked at on {checked}.}}',
  'page.indicators.dimension': 'Dimension',
  'page.indicators.dimensions': 'By dimension: {title}',
  'page.indicators.effects': 'What follows while it stands',
  'page.indicators.empty':
    'No observation of this workplace is recorded. Import observations with their source to fill these lists.',
  'page.indicators.flag': 'Pay under the statutory floor',
  'page.indicators.indicator': 'Indicator',
  'page.indicators.left-out': '{n, plural, one {One wage record was} other {# wage records were}} not tested.',
  'page.indicators.loading': 'Reading the indicators ...',
  'page.indicators.no-words': 'Noted without words',
  'page.indicators.none': 'Nothing is recorded that this list asks for.',
  'page.indicators.not-found': 'Looked for, not found:',
  'page.indicators.presumption': '{person}: {state}',
  'page.indicators.presumptions': 'Where a person says so themselves',
  'page.indicators.presumptions.status': 'This is {status}.',
  'page.indicators.rebuttals': 'What was brought against it',
  'page.indicators.rests-on': 'Rests on',
  'page.indicators.source': '{document}, line {line}',
  'page.indicators.standard': 'Standard: {standard}',
  'page.indicators.state': 'On what is recorded',
  'page.indicators.steps': 'Why',
  'page.indicators.unknown':
    '{n, plural, one {One indicator is} other {# indicators are}} not known{never, plural, =0 {} other {; # are never recorded here}}',
  'page.indicators.unlisted':
    '{n, plural, one {One observation counts for nothing: it names nothing} other {# observations count for nothing: they name nothing}} that these lists have, or a condition without a standard, or {n, plural, one {does} other {do}} not say whether it was seen.',
} as const;
