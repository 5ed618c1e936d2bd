/** What the server says when it has started. */
export const greet = {
  'greet.address': 'O Solidary está em {address} (dados de exercício no seu próprio computador; Ctrl-C para-o).',
  'greet.claim': 'Reclamação {number}: {title}. {total} por pagar.',
  'greet.claim-open': 'Reclamação {claim}. Não se sabe quanto não foi pago.',
  'greet.claim-untitled': 'Reclamação {number}. {total} por pagar.',
  'greet.empty': 'Ainda nada consta: importe uma lista em {address}/imports.',
  'greet.flags':
    '{flagged, plural, one {# alerta} other {# alertas}} em {contracts, plural, one {# contrato} other {# contratos}} e {wages, plural, one {# registo salarial} other {# registos salariais}} à data de {asOf}: {address}/flags',
  'greet.held': 'Constam {contracts, number} contratos e {wages, number} registos salariais: {address}/flags testa-os.',
  'greet.liable': 'Com os factos que constam: {parties}.',
  'greet.nobody': 'Não se encontrou responsabilidade legal com os factos que constam.',
  'greet.party': '{name} ({status})',
  'greet.where':
    'Porquê, segundo que lei e até quando: {address}/claims/{claim}?asOf={asOf} (não é aconselhamento jurídico)',
} as const;
