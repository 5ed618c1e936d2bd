export const supposed = {
  'supposed.answer': 'Respuesta',
  'supposed.counts': 'Todas las respuestas del test',
  'supposed.cut':
    'Solo se examinaron los primeros {done, number} de {total, number} registros. Lo de abajo se refiere solo a ellos.',
  'supposed.empty':
    'Escriba lo que supone: un mínimo, precios o tiempos de trabajo. Cada registro se examina entonces dos veces, tal como está y como se supone.',
  'supposed.go-on': 'Continuar',
  'supposed.hint.floor':
    'Subido, con un lugar: EUR 15,00 o 10 %. Un mínimo más alto de un sector o una región se mantiene.',
  'supposed.hint.place': 'Un país o una región por su código: DE, US-CA.',
  'supposed.hint.prices': 'De cada precio tal como es: 110 sube cada uno un décimo.',
  'supposed.listed': 'Se muestran los primeros {n, number}.',
  'supposed.place': 'Lugar del mínimo',
  'supposed.prices': 'Precios, por ciento',
  'supposed.progress': '{done, number} de {total, number} registros examinados.',
  'supposed.record': 'Registro',
} as const;
