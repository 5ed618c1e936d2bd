/** A list of questions to suppliers, as a workbook to fill and to read back. */
export const questionnaire = {
  'questionnaire.answer': 'Respuesta',
  'questionnaire.both-ends': 'La respuesta solo tiene un extremo inferior.',
  'questionnaire.both-ends.remedy': 'Escriba un número, o ambos extremos, como 36-45.',
  'questionnaire.contract': 'Contrato',
  'questionnaire.contract-not-held': 'No consta ningún contrato {id}.',
  'questionnaire.contract-not-held.remedy': 'Deje las columnas «Registro» y «Hecho» como se escribieron.',
  'questionnaire.fact': 'Hecho',
  'questionnaire.fact-not-asked': '«{fact}» no es un hecho por el que se pregunte.',
  'questionnaire.fact-not-asked.remedy': 'Deje las columnas «Registro» y «Hecho» como se escribieron.',
  'questionnaire.how': 'Cómo escribirlo',
  'questionnaire.how.amount':
    'un importe{currency, select, undefined {, como EUR 1250.00} other { en {currency}, como 1250.00}}, o 900-1200 (punto para los decimales)',
  'questionnaire.how.count': 'un número, como 1250 (punto para los decimales)',
  'questionnaire.how.day': 'un día, como 2025-03-31 o 31.3.2025',
  'questionnaire.how.minutes': 'minutos por {unit}, como 7.5, o 36-45',
  'questionnaire.how.number': 'un número de horas, como 1250, o 900-1200 (punto para los decimales)',
  'questionnaire.how.word': 'una palabra o un código',
  'questionnaire.no-currency': 'El importe no nombra ninguna moneda.',
  'questionnaire.no-currency.remedy': 'Escriba también la moneda, como EUR 1250.00.',
  'questionnaire.none': 'No falta nada que un proveedor pudiera responder.',
  'questionnaire.question': 'Pregunta',
  'questionnaire.record': 'Registro',
  'questionnaire.settles': 'Respuestas que dependen de ello',
  'questionnaire.supplier': 'Proveedor',
  'questionnaire.taken':
    '{accepted} respuestas tomadas, {duplicate} ya conocidas, {rejected} no leídas, {open} aún abiertas',
  'questionnaire.two-ways': 'El número se puede leer de dos maneras: {number}.',
  'questionnaire.two-ways.remedy':
    'Escríbalo sin signo entre los millares, como 1250, o con otros decimales, como 1.25.',
  'questionnaire.written': '{questions} preguntas sobre {contracts} contratos escritas en {path}',
} as const;
