/** The list of all that is missing: what it is about, whom to ask, what hangs on it, and the text that asks. */
export const ask = {
  'ask.about.Certification': 'certificato {name}',
  'ask.about.Claim': 'richiesta {name}',
  'ask.about.ClaimLine': 'voce {name} della richiesta',
  'ask.about.Contract': 'contratto {name}',
  'ask.about.Finding': 'caso {name}',
  'ask.about.Organisation': '{name}',
  'ask.about.Subsidy': 'pagamento {name}',
  'ask.about.WageRecord':
    'retribuzione{employer, select, undefined {} other { pagata da {employer}}}{place, select, undefined {} other { (luogo: {place})}}{from, select, undefined {} other { dal giorno {from}}}{to, select, undefined {} other { fino al giorno {to}}}',
  'ask.about.Workplace': '{name}',
  'ask.column.about': 'Oggetto',
  'ask.column.alone': 'Di cui non richiedono altro',
  'ask.column.answers': 'Risposte che ne dipendono',
  'ask.column.by': 'Giorno più vicino',
  'ask.column.code': 'Fatto',
  'ask.column.holder': 'A chi chiedere',
  'ask.column.record': 'Scheda',
  'ask.column.text': 'Domanda',
  'ask.column.where': 'Dove manca',
  'ask.count':
    '{n, plural, =0 {Non manca nulla, per quanto si sappia.} one {Una domanda è aperta.} other {# domande sono aperte.}}',
  'ask.cut':
    'Non tutto è stato esaminato.{answers, plural, =0 {} one { È stata tralasciata una risposta aperta di un test.} other { Sono state tralasciate # risposte aperte di test.}}{claims, plural, =0 {} one { È stata tralasciata una richiesta.} other { Sono state tralasciate # richieste.}}{organisations, plural, =0 {} one { È stata tralasciata un’organizzazione.} other { Sono state tralasciate # organizzazioni.}}{contracts, plural, =0 {} one { È stato tralasciato un contratto.} other { Sono stati tralasciati # contratti.}}{publicRecord, select, true { È stata tralasciata una parte dei registri pubblici.} other {}}',
  'ask.explain.asks': 'La preghiamo di dirci, con parole Sue:',
  'ask.explain.kept': 'La Sua risposta è conservata con esso, con parole Sue, e mostrata ovunque sia mostrato.',
  'ask.explain.reached':
    '{subject, select, contract {Come si è arrivati a questo prezzo, e che cosa copre?} other {Come è stata calcolata questa retribuzione, e per quali ore?}}',
  'ask.explain.since':
    '{subject, select, contract {Il prezzo è stato cambiato da allora, o lo sarà?} other {La retribuzione è stata integrata da allora, o lo sarà?}}',
  'ask.explain.why':
    '{subject, select, contract {Esaminiamo i prezzi nelle catene di contratti e abbiamo una domanda su questo:} other {Esaminiamo le retribuzioni nelle catene di contratti e abbiamo una domanda su questa registrazione:}}',
  'ask.explain.wrong': 'C’è qualcosa di sbagliato o di mancante, e quale documento lo mostra?',
  'ask.holder.authority': 'l’autorità',
  'ask.holder.own_file': 'Il proprio fascicolo, o il lavoratore',
  'ask.holder.published': 'Nessuno nella catena: da cercare',
  'ask.kind.claim': 'chi può essere obbligato',
  'ask.kind.diligence': 'verifiche di un acquirente',
  'ask.kind.pay_test': 'test delle retribuzioni',
  'ask.kind.price_test': 'test dei prezzi',
  'ask.kind.public_record': 'certificati e pagamenti',
  'ask.kind.undeclared': 'indizi di subappalto non dichiarato',
  'ask.letter.greeting': 'Buongiorno,',
  'ask.letter.held-on': 'Quanto abbiamo è aggiornato al giorno {day}.',
  'ask.letter.how':
    'Anche una stima o un intervallo è utile, se precisa che si tratta di questo. Se la risposta è in possesso di altri, La preghiamo di dirci di chi. Se a una domanda non si può rispondere, La preghiamo di dirci perché.',
  'ask.letter.look-up': 'Da cercare (dati pubblicati, o quanto altri hanno pagato):',
  'ask.letter.no-accusation':
    'Queste domande servono solo a completare ciò che risulta agli atti su contratti e lavori. Non dicono nulla su come Lei, o chiunque altro, abbia agito.',
  'ask.letter.to': 'A: {name}',
  'ask.letter.why':
    '{n, plural, one {Nei documenti che abbiamo manca un fatto che Lei potrebbe indicarci:} other {Nei documenti che abbiamo mancano # fatti che Lei potrebbe indicarci:}}',
  'ask.line': '{answers} ({alone} da sola){by, select, undefined {} other {, entro il giorno {by}}}: {text}',
  'ask.line-about':
    '{answers} ({alone} da sola){by, select, undefined {} other {, entro il giorno {by}}}: {about}: {text}',
  'ask.more': 'L’elenco continua: --after {mark}',
  'ask.settles.claim':
    '{count, plural, one {# risposta su chi può essere obbligato} other {# risposte su chi può essere obbligato}}',
  'ask.settles.diligence': '{count, plural, one {# verifica di un acquirente} other {# verifiche di acquirenti}}',
  'ask.settles.pay_test': '{count, plural, one {# test di retribuzione} other {# test di retribuzione}}',
  'ask.settles.price_test': '{count, plural, one {# test di prezzo} other {# test di prezzo}}',
  'ask.settles.public_record':
    '{count, plural, one {# confronto di dati pubblici} other {# confronti di dati pubblici}}',
  'ask.settles.undeclared':
    '{count, plural, one {# indizio di subappalto non dichiarato} other {# indizi di subappalto non dichiarato}}',
  'ask.topic.act': 'ciò che qualcuno ha fatto',
  'ask.topic.claim': 'una richiesta',
  'ask.topic.contract': 'un contratto',
  'ask.topic.figure': 'un dato pubblicato, o quanto altri hanno pagato',
  'ask.topic.party': 'un’impresa',
  'ask.topic.pay': 'retribuzioni',
  'ask.topic.public_record': 'i dati pubblici',
  'ask.where.claim': 'Richiesta {record}',
  'ask.where.diligence': 'Verifiche: {record}',
  'ask.where.pay_test': '{test}: {record}',
  'ask.where.price_test': '{test}: contratto {record}',
  'ask.where.public_record': 'Dati pubblici: {record}',
  'ask.where.undeclared': 'Indizi di subappalto non dichiarato: {record}',
} as const;
