/** What is wrong with a claim as entered, and how to mend it. */
export const claim = {
  'claim.amount-twice': 'Indichi l’importo non pagato, oppure ore, tariffa e importo pagato; non entrambi.',
  'claim.bad-amount': '{value} non è un importo. Scriva ad esempio 18000.00.',
  'claim.bad-count': '{value} non è un numero di persone né di periodi. Scriva 1 o più, o lasci vuoto.',
  'claim.bad-currency': '{value} non è un codice di valuta. Scriva ad esempio EUR.',
  'claim.bad-day': '{value} non è un giorno del calendario. Scriva ad esempio 2025-03-31.',
  'claim.bad-place': '{value} non è un paese né una regione. Scriva ad esempio DE, GB o US-CA.',
  'claim.bad-share': '{value} non è una quota. Scriva la parte netta della retribuzione lorda così: 0.62.',
  'claim.claim-not-held': 'Questa richiesta non è più registrata. La inserisca come nuova.',
  'claim.contract-and-unknown': 'Indichi il contratto, oppure che non è noto; non entrambi.',
  'claim.contract-not-held': 'Il contratto {id} non è registrato. Ne scelga uno dall’elenco, o indichi che non è noto.',
  'claim.due-before-work':
    'La paga sarebbe stata dovuta il {due}, prima dell’inizio del lavoro il {from}. Controlli entrambi i giorni.',
  'claim.ends-before-start': 'Il periodo finisce in data {until}, che non è dopo il suo inizio in data {from}.',
  'claim.from-a-file': 'Un file parla di questa richiesta: corregga ogni voce da sola, con la sua fonte.',
  'claim.line-empty':
    'Indicare quando è stato svolto il lavoro o quanto non è stato pagato. Ciò che non è noto resta vuoto.',
  'claim.no-lines': 'Inserisca almeno una voce: ciò che non è pagato, e per quali giorni.',
  'claim.no-such-line': 'Non c’è una voce {line}; le voci si contano da 0.',
  'claim.nothing-unpaid':
    'Ore per tariffa non superano quanto pagato: qui non c’è nulla di non pagato. Corregga, o tolga la voce.',
  'claim.one-way':
    'Indicare in un solo modo ciò che non è stato pagato: un importo, ore a una tariffa, una quota di un’altra voce o la retribuzione abituale.',
  'claim.party-not-held': 'La parte {id} non è registrata. La cerchi e la scelga dall’elenco.',
  'claim.payment-without-amount': 'Un pagamento deve avere il suo importo.',
  'claim.saved-meanwhile':
    'Qualcuno ha salvato questa richiesta dopo che lei l’ha aperta. La rilegga e poi corregga ciò che è presente ora.',
  'claim.unknown-value': '{value} non è noto qui. Usi uno di questi valori: {known}.',
} as const;
