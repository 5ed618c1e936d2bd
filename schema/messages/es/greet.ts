/** What the server says when it has started. */
export const greet = {
  'greet.address': 'Solidary está en {address} (datos de prueba en su propio equipo; Ctrl-C lo detiene).',
  'greet.claim': 'Reclamación {number}: {title}. {total} sin pagar.',
  'greet.claim-open': 'Reclamación {claim}. No se sabe cuánto no se ha pagado.',
  'greet.claim-untitled': 'Reclamación {number}. {total} sin pagar.',
  'greet.empty': 'Aún no consta nada: importe una lista en {address}/imports.',
  'greet.flags':
    '{flagged, plural, one {# alerta} other {# alertas}} en {contracts, plural, one {# contrato} other {# contratos}} y {wages, plural, one {# registro salarial} other {# registros salariales}} a fecha de {asOf}: {address}/flags',
  'greet.held':
    'Constan {contracts, number} contratos y {wages, number} registros salariales: {address}/flags los examina.',
  'greet.liable': 'Según los hechos que constan: {parties}.',
  'greet.nobody': 'No se halló responsabilidad legal según los hechos que constan.',
  'greet.party': '{name} ({status})',
  'greet.where':
    'Por qué, según qué ley y hasta cuándo: {address}/claims/{claim}?asOf={asOf} (no es asesoramiento jurídico)',
} as const;
