/** What is wrong with a claim as entered, and how to mend it. */
export const claim = {
  'claim.amount-twice': 'Dé el importe impagado, o las horas, la tarifa y lo pagado; no ambas cosas.',
  'claim.bad-amount': '{value} no es un importe. Escríbalo como 18000.00.',
  'claim.bad-count': '{value} no es un número de personas ni de períodos. Escriba 1 o más, o déjelo vacío.',
  'claim.bad-currency': '{value} no es un código de moneda. Escríbalo como EUR.',
  'claim.bad-day': '{value} no es un día del calendario. Escríbalo como 2025-03-31.',
  'claim.bad-place': '{value} no es un país ni una región. Escríbalo como DE, GB o US-CA.',
  'claim.bad-share': '{value} no es una proporción. Escriba la parte neta del salario bruto como 0.62.',
  'claim.claim-not-held': 'Esta reclamación ya no consta. Introdúzcala como nueva.',
  'claim.contract-and-unknown': 'Nombre el contrato, o diga que no se sabe; no ambas cosas.',
  'claim.contract-not-held': 'El contrato {id} no consta. Elija uno de la lista, o diga que no se sabe.',
  'claim.due-before-work':
    'El salario habría vencido el {due}, antes de empezar el trabajo el {from}. Compruebe ambos días.',
  'claim.ends-before-start': 'El período termina el {until}, que no es posterior a su comienzo el {from}.',
  'claim.from-a-file': 'Un archivo habla de esta reclamación: corrija cada línea por separado, con su fuente.',
  'claim.line-empty': 'Diga cuándo se hizo el trabajo o cuánto no se ha pagado. Lo que no se sabe se deja vacío.',
  'claim.no-lines': 'Introduzca al menos una línea: qué no se ha pagado y por qué días.',
  'claim.no-such-line': 'No hay ninguna línea {line}; las líneas se cuentan desde 0.',
  'claim.nothing-unpaid':
    'Horas por tarifa no superan lo pagado: aquí no hay nada impagado. Corríjalo o quite la línea.',
  'claim.one-way':
    'Diga de una sola manera qué no se ha pagado: un importe, horas a una tarifa, una parte de otra línea o el salario habitual.',
  'claim.party-not-held': 'La parte {id} no consta. Búsquela y elíjala de la lista.',
  'claim.payment-without-amount': 'Un pago necesita su importe.',
  'claim.saved-meanwhile':
    'Alguien guardó esta reclamación después de que usted la abriera. Vuelva a leerla y corrija después lo que consta ahora.',
  'claim.unknown-value': '{value} no se conoce aquí. Use uno de: {known}.',
} as const;
