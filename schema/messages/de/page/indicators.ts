/** Indicators at a workplace. */
export const pageIndicators = {
  'page.indicators': 'Indikatoren für Zwangsarbeit: drei Prüflisten',
  'page.indicators.about-person': 'über {person}',
  'page.indicators.condition': 'Arbeitsbedingung',
  'page.indicators.conditions': 'Arbeitsbedingungen neben ihren Standards',
  'page.indicators.dated': 'Stand {dated}. {citation}.{checked, select, undefined {} other { Angesehen am {checked}.}}',
  'page.indicators.dimension': 'Dimension',
  'page.indicators.dimensions': 'Nach Dimension: {title}',
  'page.indicators.effects': 'Was folgt, solange sie besteht',
  'page.indicators.empty':
    'Zu dieser Arbeitsstätte ist keine Beobachtung verzeichnet. Importieren Sie Beobachtungen mit ihrer Quelle, um diese Listen zu füllen.',
  'page.indicators.flag': 'Lohn unter der gesetzlichen Lohnuntergrenze',
  'page.indicators.indicator': 'Indikator',
  'page.indicators.left-out':
    '{n, plural, one {Eine Lohnaufzeichnung wurde} other {# Lohnaufzeichnungen wurden}} nicht getestet.',
  'page.indicators.loading': 'Die Indikatoren werden gelesen ...',
  'page.indicators.no-words': 'Ohne Worte vermerkt',
  'page.indicators.none': 'Nichts ist verzeichnet, wonach diese Liste fragt.',
  'page.indicators.not-found': 'Gesucht, nicht gefunden:',
  'page.indicators.presumption': '{person}: {state}',
  'page.indicators.presumptions': 'Wo eine Person es selbst sagt',
  'page.indicators.presumptions.status': 'Dies ist {status}.',
  'page.indicators.rebuttals': 'Was dagegen vorgebracht wurde',
  'page.indicators.rests-on': 'Beruht auf',
  'page.indicators.source': '{document}, Zeile {line}',
  'page.indicators.standard': 'Standard: {standard}',
  'page.indicators.state': 'Nach den Aufzeichnungen',
  'page.indicators.steps': 'Warum',
  'page.indicators.unknown':
    '{n, plural, one {Ein Indikator ist} other {# Indikatoren sind}} nicht bekannt{never, plural, =0 {} one {; # wird hier nie verzeichnet} other {; # werden hier nie verzeichnet}}',
  'page.indicators.unlisted':
    '{n, plural, one {Eine Beobachtung zählt nicht: Sie nennt} other {# Beobachtungen zählen nicht: Sie nennen}} nichts, was diese Listen haben, oder eine Bedingung ohne Maßstab, oder {n, plural, one {sagt} other {sagen}} nicht, ob es gesehen wurde.',
} as const;
