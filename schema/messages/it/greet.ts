/** What the server says when it has started. */
export const greet = {
  'greet.address': 'Solidary è all’indirizzo {address} (dati di prova sulla Sua macchina; Ctrl-C lo ferma).',
  'greet.claim': 'Richiesta {number}: {title}. {total} non pagati.',
  'greet.claim-open': 'Richiesta {claim}. Non si sa quanto non è stato pagato.',
  'greet.claim-untitled': 'Richiesta {number}. {total} non pagati.',
  'greet.empty': 'Nulla è ancora registrato: importi un elenco in {address}/imports.',
  'greet.flags':
    '{flagged, plural, one {# segnale} other {# segnali}} su {contracts, plural, one {# contratto} other {# contratti}} e {wages, plural, one {# scheda retributiva} other {# schede retributive}} al giorno {asOf}: {address}/flags',
  'greet.held':
    '{contracts, number} contratti e {wages, number} schede retributive sono registrati: {address}/flags li testa.',
  'greet.liable': 'In base ai fatti registrati: {parties}.',
  'greet.nobody': 'Nessuna responsabilità di legge trovata in base ai fatti registrati.',
  'greet.party': '{name} ({status})',
  'greet.where':
    'Perché, in base a quale legge e fino a quando: {address}/claims/{claim}?asOf={asOf} (non è una consulenza legale)',
} as const;
