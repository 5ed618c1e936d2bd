/** Indicators at a workplace. */
export const pageIndicators = {
  'page.indicators': 'Indikatorer på tvångsarbete: tre checklistor',
  'page.indicators.about-person': 'om {person}',
  'page.indicators.condition': 'Arbetsvillkor',
  'page.indicators.conditions': 'Arbetsvillkor bredvid deras normer',
  'page.indicators.dated':
    'Daterad {dated}. {citation}.{checked, select, undefined {} other { Granskad den {checked}.}}',
  'page.indicators.dimension': 'Dimension',
  'page.indicators.dimensions': 'Per dimension: {title}',
  'page.indicators.effects': 'Vad som följer så länge den består',
  'page.indicators.empty':
    'Ingen iakttagelse om denna arbetsplats är antecknad. Importera iakttagelser med deras källa för att fylla dessa listor.',
  'page.indicators.flag': 'Lön under det lagstadgade lönegolvet',
  'page.indicators.indicator': 'Indikator',
  'page.indicators.left-out': '{n, plural, one {En löneuppgift testades} other {# löneuppgifter testades}} inte.',
  'page.indicators.loading': 'Läser indikatorerna ...',
  'page.indicators.no-words': 'Antecknat utan ord',
  'page.indicators.none': 'Inget är antecknat som denna lista frågar efter.',
  'page.indicators.not-found': 'Eftersökt, inte funnet:',
  'page.indicators.presumption': '{person}: {state}',
  'page.indicators.presumptions': 'Där en person själv säger det',
  'page.indicators.presumptions.status': 'Detta är {status}.',
  'page.indicators.rebuttals': 'Vad som anfördes mot det',
  'page.indicators.rests-on': 'Vilar på',
  'page.indicators.source': '{document}, rad {line}',
  'page.indicators.standard': 'Norm: {standard}',
  'page.indicators.state': 'Enligt det antecknade',
  'page.indicators.steps': 'Varför',
  'page.indicators.unknown':
    '{n, plural, one {En indikator är inte känd} other {# indikatorer är inte kända}}{never, plural, =0 {} one {; # antecknas aldrig här} other {; # antecknas aldrig här}}',
  'page.indicators.unlisted':
    '{n, plural, one {En iakttagelse räknas inte: den nämner} other {# iakttagelser räknas inte: de nämner}} inget som dessa listor har, eller ett villkor utan norm, eller säger inte om det sågs.',
} as const;
