/** Indicators at a workplace. */
export const pageIndicators = {
  'page.indicators': 'Indicatori di lavoro forzato: tre liste di controllo',
  'page.indicators.about-person': 'riguardo a {person}',
  'page.indicators.condition': 'Condizione di lavoro',
  'page.indicators.conditions': 'Condizioni di lavoro accanto ai loro standard',
  'page.indicators.dated':
    'Del {dated}. {citation}.{checked, select, undefined {} other { Consultato in data {checked}.}}',
  'page.indicators.dimension': 'Dimensione',
  'page.indicators.dimensions': 'Per dimensione: {title}',
  'page.indicators.effects': 'Che cosa ne segue finché regge',
  'page.indicators.empty':
    'Nessuna osservazione di questo luogo di lavoro è registrata. Importi osservazioni con la loro fonte per riempire questi elenchi.',
  'page.indicators.flag': 'Retribuzione sotto il minimo legale',
  'page.indicators.indicator': 'Indicatore',
  'page.indicators.left-out':
    '{n, plural, one {Una scheda retributiva non è stata testata} other {# schede retributive non sono state testate}}.',
  'page.indicators.loading': 'Lettura degli indicatori ...',
  'page.indicators.no-words': 'Annotato senza parole',
  'page.indicators.none': 'Nulla di ciò che questo elenco chiede è registrato.',
  'page.indicators.not-found': 'Cercato, non trovato:',
  'page.indicators.presumption': '{person}: {state}',
  'page.indicators.presumptions': 'Dove lo dice la persona stessa',
  'page.indicators.presumptions.status': 'Questa è: {status}.',
  'page.indicators.rebuttals': 'Che cosa è stato addotto contro di essa',
  'page.indicators.rests-on': 'Si basa su',
  'page.indicators.source': '{document}, riga {line}',
  'page.indicators.standard': 'Standard: {standard}',
  'page.indicators.state': 'In base a quanto è registrato',
  'page.indicators.steps': 'Perché',
  'page.indicators.unknown':
    '{n, plural, one {Un indicatore non è noto} other {# indicatori non sono noti}}{never, plural, =0 {} one {; # non è mai registrato qui} other {; # non sono mai registrati qui}}',
  'page.indicators.unlisted':
    '{n, plural, one {Una osservazione non conta: non nomina} other {# osservazioni non contano: non nominano}} nulla di questi elenchi, o una condizione senza standard, o non {n, plural, one {dice} other {dicono}} se è stato visto.',
} as const;
