/** What an entry of the law is known to lack, and how rules stand to one another. */
export const law = {
  'law.open.clock-unverified': 'No se leyó en el texto cuánto dura una reclamación según ella.',
  'law.open.from-memory': 'Escrita de memoria: no se leyó ningún texto.',
  'law.open.guidance-only': 'Se leyó la orientación de una autoridad, no el texto mismo.',
  'law.open.judgement': 'Depende de una valoración que ninguna regla hace: {what}.',
  'law.open.no-time-limit':
    'No está codificado cuánto dura una reclamación contra quienes están por encima del empleador: que no se muestre un último día no significa que no lo haya.',
  'law.open.may-last': 'No está verificado que dejara de estar vigente a partir del {day}.',
  'law.open.start-approx': 'Su primer día, {day}, es aproximado.',
  'law.open.start-unverified':
    'El {day} es la fecha del texto que se leyó, no se sabe que sea su primer día: para trabajo anterior, la respuesta es que nadie puede determinarlo.',
  'law.open.text-in-part': 'Se leyeron partes del texto, no el todo.',
  'law.open.text-not-read': 'Se leyó lo que otros escriben del texto, no el texto mismo.',
  'law.open.text-version': 'No consta en qué versión se leyó el texto.',
  'law.open.unsettled': 'Sin investigar: {what}.',
  'law.relation.alternative_of': 'Se puede reclamar otra en su lugar',
  'law.relation.alternative_to': 'Se puede reclamar en su lugar, no además de ella',
  'law.relation.beside': 'Está junto a ella: se muestran ambas, nunca se suman',
  'law.relation.transposed_by': 'Incorporada al derecho nacional por',
  'law.relation.transposes': 'Incorpora al derecho nacional',
  'law.relation.yields_of': 'Cede ante esta',
  'law.relation.yields_to': 'Prevalece sobre esta',
} as const;
