/** Indicators at a workplace. */
export const pageIndicators = {
  'page.indicators': 'Indicatoren van dwangarbeid: drie controlelijsten',
  'page.indicators.about-person': 'over {person}',
  'page.indicators.condition': 'Arbeidsomstandigheid',
  'page.indicators.conditions': 'Arbeidsomstandigheden naast hun normen',
  'page.indicators.dated': 'Van {dated}. {citation}.{checked, select, undefined {} other { Bekeken op {checked}.}}',
  'page.indicators.dimension': 'Dimensie',
  'page.indicators.dimensions': 'Per dimensie: {title}',
  'page.indicators.effects': 'Wat eruit volgt zolang het geldt',
  'page.indicators.empty':
    'Van deze werkplek is geen waarneming vastgelegd. Importeer waarnemingen met hun bron om deze lijsten te vullen.',
  'page.indicators.flag': 'Loon onder de wettelijke loonondergrens',
  'page.indicators.indicator': 'Indicator',
  'page.indicators.left-out': '{n, plural, one {Eén loongegeven is} other {# loongegevens zijn}} niet getoetst.',
  'page.indicators.loading': 'Indicatoren worden gelezen ...',
  'page.indicators.no-words': 'Genoteerd zonder toelichting',
  'page.indicators.none': 'Van wat deze lijst vraagt, is niets vastgelegd.',
  'page.indicators.not-found': 'Gezocht, niet gevonden:',
  'page.indicators.presumption': '{person}: {state}',
  'page.indicators.presumptions': 'Waar iemand het zelf zegt',
  'page.indicators.presumptions.status': 'Dit is {status}.',
  'page.indicators.rebuttals': 'Wat ertegen is aangevoerd',
  'page.indicators.rests-on': 'Berust op',
  'page.indicators.source': '{document}, regel {line}',
  'page.indicators.standard': 'Norm: {standard}',
  'page.indicators.state': 'Volgens wat is vastgelegd',
  'page.indicators.steps': 'Waarom',
  'page.indicators.unknown':
    '{n, plural, one {Eén indicator is} other {# indicatoren zijn}} niet bekend{never, plural, =0 {} one {; # wordt hier nooit vastgelegd} other {; # worden hier nooit vastgelegd}}',
  'page.indicators.unlisted':
    '{n, plural, one {Eén waarneming telt niet: ze noemt} other {# waarnemingen tellen niet: ze noemen}} niets dat deze lijsten hebben, of een voorwaarde zonder norm, of {n, plural, one {zegt} other {zeggen}} niet of het gezien is.',
} as const;
