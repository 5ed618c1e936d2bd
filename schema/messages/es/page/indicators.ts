/** Indicators at a workplace. */
export const pageIndicators = {
  'page.indicators': 'Indicadores de trabajo forzoso: tres listas de comprobación',
  'page.indicators.about-person': 'sobre {person}',
  'page.indicators.condition': 'Condición de trabajo',
  'page.indicators.conditions': 'Condiciones de trabajo junto a sus estándares',
  'page.indicators.dated':
    'De fecha {dated}. {citation}.{checked, select, undefined {} other { Consultado el {checked}.}}',
  'page.indicators.dimension': 'Dimensión',
  'page.indicators.dimensions': 'Por dimensión: {title}',
  'page.indicators.effects': 'Qué se sigue mientras subsiste',
  'page.indicators.empty':
    'No consta ninguna observación de este centro de trabajo. Importe observaciones con su fuente para llenar estas listas.',
  'page.indicators.flag': 'Salario por debajo del mínimo legal',
  'page.indicators.indicator': 'Indicador',
  'page.indicators.left-out':
    '{n, plural, one {No se examinó un registro salarial.} other {No se examinaron # registros salariales.}}',
  'page.indicators.loading': 'Leyendo los indicadores ...',
  'page.indicators.no-words': 'Anotado sin palabras',
  'page.indicators.none': 'No consta nada de lo que pregunta esta lista.',
  'page.indicators.not-found': 'Buscado, no hallado:',
  'page.indicators.presumption': '{person}: {state}',
  'page.indicators.presumptions': 'Cuando una persona lo dice de sí misma',
  'page.indicators.presumptions.status': 'Esto es {status}.',
  'page.indicators.rebuttals': 'Lo que se opuso a ello',
  'page.indicators.rests-on': 'Se apoya en',
  'page.indicators.source': '{document}, línea {line}',
  'page.indicators.standard': 'Estándar: {standard}',
  'page.indicators.state': 'Según lo que consta',
  'page.indicators.steps': 'Por qué',
  'page.indicators.unknown':
    '{n, plural, one {Un indicador no se sabe} other {# indicadores no se saben}}{never, plural, =0 {} one {; # nunca se anota aquí} other {; # nunca se anotan aquí}}',
  'page.indicators.unlisted':
    '{n, plural, one {Una observación no cuenta: no nombra} other {# observaciones no cuentan: no nombran}} nada que tengan estas listas, o {n, plural, one {nombra} other {nombran}} una condición sin norma, o no {n, plural, one {dice} other {dicen}} si se vio.',
} as const;
