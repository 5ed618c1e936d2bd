/** Indicators at a workplace. */
export const pageIndicators = {
  'page.indicators': 'Indikatorer på tvangsarbeid: tre sjekklister',
  'page.indicators.about-person': 'om {person}',
  'page.indicators.condition': 'Arbeidsvilkår',
  'page.indicators.conditions': 'Arbeidsvilkår ved siden av standardene for dem',
  'page.indicators.dated': 'Datert {dated}. {citation}.{checked, select, undefined {} other { Sett på {checked}.}}',
  'page.indicators.dimension': 'Dimensjon',
  'page.indicators.dimensions': 'Etter dimensjon: {title}',
  'page.indicators.effects': 'Hva som følger så lenge den står',
  'page.indicators.empty':
    'Ingen observasjon av dette arbeidsstedet er registrert. Importer observasjoner med kilde for å fylle disse listene.',
  'page.indicators.flag': 'Lønn under det lovfestede lønnsgulvet',
  'page.indicators.indicator': 'Indikator',
  'page.indicators.left-out': '{n, plural, one {Én lønnsoppføring ble} other {# lønnsoppføringer ble}} ikke testet.',
  'page.indicators.loading': 'Leser indikatorene ...',
  'page.indicators.no-words': 'Notert uten ord',
  'page.indicators.none': 'Ingenting er registrert som denne listen spør om.',
  'page.indicators.not-found': 'Lett etter, ikke funnet:',
  'page.indicators.presumption': '{person}: {state}',
  'page.indicators.presumptions': 'Der en person selv sier det',
  'page.indicators.presumptions.status': 'Dette er {status}.',
  'page.indicators.rebuttals': 'Hva som er anført mot det',
  'page.indicators.rests-on': 'Bygger på',
  'page.indicators.source': '{document}, linje {line}',
  'page.indicators.standard': 'Standard: {standard}',
  'page.indicators.state': 'Ut fra det som er registrert',
  'page.indicators.steps': 'Hvorfor',
  'page.indicators.unknown':
    '{n, plural, one {Én indikator er} other {# indikatorer er}} ikke kjent{never, plural, =0 {} one {; # registreres aldri her} other {; # registreres aldri her}}',
  'page.indicators.unlisted':
    '{n, plural, one {Én observasjon teller ikke: den nevner} other {# observasjoner teller ikke: de nevner}} ikke noe disse listene har, eller et vilkår uten standard, eller sier ikke om det ble sett.',
} as const;
