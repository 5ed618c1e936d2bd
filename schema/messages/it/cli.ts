/** What the command line prints beside answers. */
export const cli = {
  'cli.against': 'contro {amount}',
  'cli.assessed':
    '{way, select, whole {Tutto testato} touched {Testato di nuovo ciò che è cambiato e ciò che ne è toccato} other {Nulla era cambiato}} al giorno {asOf}: {n, plural, one {una scheda} other {# schede}}.',
  'cli.assessing': '{assessed} testate{of, select, no {} other { su {of}}}',
  'cli.batch':
    'blocco {sequence} {file} fino alla riga {line}: {counts}{already, select, true { (già presente)} other {}}',
  'cli.branch': 'voce {line}, se lavorata sotto {contract} (nessun ramo conta come dovuto)',
  'cli.breakdown': 'Dall’alto in basso, {currency} {per}:',
  'cli.calendar-unknown':
    'Per queste voci l’ultimo giorno del debito stesso non è noto, il che non vuol dire che non ci sia: {lines}.',
  'cli.calendar-written':
    '{file}: {events, plural, one {un giorno} other {# giorni}} a venire{passed, plural, =0 {} one {; uno è passato e viene tralasciato} other {; # sono passati e vengono tralasciati}}.',
  'cli.cannot-tell': 'indeterminato {count}: {text}',
  'cli.changes-deadlines': 'Scadenze: {n}, di cui {shown} qui.',
  'cli.changes-facts': 'Fatti: {n}, di cui {shown} qui.',
  'cli.changes-flags': 'Segnali: {n}, di cui {shown} qui. Un segnale apre una domanda e non è un verdetto.',
  'cli.changes-law': 'Legge: {n}, di cui {shown} qui.',
  'cli.changes-rows': 'Righe delle richieste: {n}, di cui {shown} qui.',
  'cli.compare-side-open': 'il {asOf}, al massimo: non noto',
  'cli.contradictions':
    '{subject, select, undefined {Tutto ciò che è registrato} other {{subject}}}, al giorno {asOf}: {certificates, plural, =0 {nessun certificato} one {un certificato} other {# certificati}}, {payments, plural, =0 {nessun pagamento pubblico} one {un pagamento pubblico} other {# pagamenti pubblici}}.',
  'cli.contradictions-cut':
    'Sono stati letti solo i primi 200 di questi: {kinds}. Chieda una sola impresa o un luogo di lavoro per leggere oltre.',
  'cli.contradictions-no-notice': 'Nessuna bozza è stata scritta: non c’è un caso da riferire riguardo a un pagamento.',
  'cli.contradictions-none':
    'Nulla di ciò che è registrato vi si oppone. Ciò non vuol dire che non ci sia nulla: ciò che non è registrato non può essere confrontato con niente.',
  'cli.contradictions-notice':
    '{file}: una bozza. La legga, compili ciò che sta tra [parentesi], e decida Lei: nulla è stato inviato.',
  'cli.contradictions-review': 'Da esaminare; non è un verdetto.',
  'cli.day-ahead': '{days, plural, =0 {oggi} one {domani} other {tra # giorni}}',
  'cli.day-done': 'fatto in data {done}',
  'cli.day-list':
    '{n, plural, =0 {Nessun giorno è noto} one {Un giorno} other {# giorni}} al giorno {asOf}, con quelli passati dal giorno {since}:',
  'cli.day-not-asked':
    '{n, plural, one {A una richiesta mancano} other {A # richieste mancano}} datore di lavoro, luogo o valuta: nessun giorno può essere indicato.',
  'cli.day-opens': 'il primo giorno',
  'cli.day-passed': 'passato {days, plural, one {ieri} other {# giorni fa}}',
  'cli.deadlines': 'giorni',
  'cli.fair-price': '{contract}, {asOf}: allo stato attuale, e secondo l’ipotesi',
  'cli.floors-read': 'Letto per primo, perché i prezzi si confrontano con i minimi del loro giorno: {file}.',
  'cli.import-begun': 'importazione {id}',
  'cli.import-ended': 'importazione {id}, {state}: {counts}',
  'cli.import-first':
    'Importi prima un elenco: solidary mapping suggest ELENCO > elenco.yaml, poi solidary import ELENCO --mapping elenco.yaml. Per esercitarsi: solidary demo retailer.',
  'cli.import-into': 'importazione {id} in {workspace}, {state}: {counts}',
  'cli.ledger': 'lette {in} = accolte {accepted} + già presenti {duplicate} + respinte {rejected} + in attesa {held}',
  'cli.left': 'resta per il lavoro {amount}',
  'cli.letter-acknowledge':
    'La bozza viene stampata con --acknowledge, dopo che Lei ha letto questo e scelto le parole con --widen.',
  'cli.letter-missing': '{n, plural, =0 {non manca nulla} one {uno spazio da compilare} other {# spazi da compilare}}',
  'cli.letter-suggested': 'Insieme: --widen {widen} corrisponde a {count}.',
  'cli.letter-wider': 'Parole più ampie, e a chi corrisponderebbero:',
  'cli.demo-held': '{title} è già registrato; annulli la sua importazione sulla pagina per caricarlo di nuovo.',
  'cli.demo-next':
    'La sua storia si colloca al giorno {asOf}. Legga seed/{name}/README.md, o cominci qui: solidary flags --test price-below-lawful-labour --as-of {asOf}',
  'cli.diligence':
    'Verifiche che {party} potrebbe invocare per un lavoro svolto in data {asOf}: {n, plural, =0 {nessuna} one {una} other {#}}.',
  'cli.diligence-lapses': 'scade in data {on}',
  'cli.diligence-left-out':
    '{n, plural, one {Un altro contratto non è stato esaminato} other {Altri # contratti non sono stati esaminati}}.',
  'cli.diligence-none':
    'Nessuna legge codificata considera qui una verifica come causa di esonero. Ciò non vuol dire che verificare non serva.',
  'cli.diligence-place':
    '{contract}: il luogo in cui il lavoro è svolto non è registrato, quindi nessuna legge può essere consultata.',
  'cli.evidence':
    'Ciò che {party} poteva vedere entro il giorno {on} ({regime} dipende da ciò che sapeva: {of}). Elencato, senza che nessuno lo valuti:',
  'cli.evidence-against': 'contro',
  'cli.evidence-for': 'a favore',
  'cli.evidence-to_check': 'da verificare',
  'cli.checkable':
    'Di questi, {count} indicano quanto lavoro il prezzo può sostenere: aggiunga --rows cannot_tell per leggerli.',
  'cli.flags': '{test} al giorno {asOf}: testati {tested}, segnalati {flagged}, superati {passed}',
  'cli.flags-are-questions': 'Un segnale apre una domanda; non è un verdetto.',
  'cli.compare-difference': 'differenza',
  'cli.compare-side': 'al giorno {asOf}, al massimo {most} {currency}',
  'cli.dossier-again':
    '{same, select, true {{file}: rifatto, ogni byte è identico} other {{file}: rifatto secondo la legge come codificata oggi, differisce}}',
  'cli.dossier-photos':
    'foto e scansioni: {carried, plural, one {# allegata} other {# allegate}}{changed, plural, =0 {, ciascuna come dice la sua impronta} one {, di cui # NON come dice la sua impronta} other {, di cui # NON come dice la loro impronta}}; {named, plural, one {# indicata solo dalla sua impronta} other {# indicate solo dalla loro impronta}}',
  'cli.dossier-written': '{file} (SHA-256 {hash})',
  'cli.export-persons':
    '{n, plural, one {Un’osservazione su una persona è tralasciata} other {# osservazioni su persone sono tralasciate}}: vedere --with-persons.',
  'cli.export-sources':
    '{n, plural, one {Una foto o scansione è inclusa} other {# foto e scansioni sono incluse}}, perché {n, plural, one {la citano} other {le citano}} dei fatti: guardi se vi si vedono persone.',
  'cli.first-day': 'primo giorno che conta: {on}, {what}{party, select, undefined {} other { ({party})}}',
  'cli.first-day-unknown': 'primo giorno che conta: non noto, il che non vuol dire che non ci sia',
  'cli.debt-may-be-dead':
    'il debito della voce {line} può essere prescritto dal giorno {on} ({cite}): ogni riga che si basa su di esso può cadere',
  'cli.debt-clock-unknown': 'quanto duri il debito stesso non è noto per {lines, plural, one {# voce} other {# voci}}',
  'cli.order': 'ordine {order}',
  'cli.problem': '{where} {outcome, select, rejected {respinta} other {in attesa}}{cell}: {why}',
  'cli.trace-so-far':
    'richiesta {claim} al {asOf}: {total} {currency}; in base a quanto è noto possono rientrare {most}, e del resto non si può dire',
  'cli.what-if': '{test} al giorno {asOf}: segnalati {before} allo stato attuale, {after} secondo l’ipotesi',
  'cli.what-if-mends':
    'supererebbe il test a {price}{bound, select, exact {} between { al minimo, con certezza a {upper}} other { al minimo; a quale prezzo con certezza non è noto}}',
  'cli.what-if-none': 'Nessuna risposta cambia.',
  'cli.would-settle': 'fatti che cambierebbero la risposta, prima quelli da cui dipende più denaro',
  'cli.rung-open': 'si può richiedere dal giorno {from}',
  'cli.rung-waits': 'si apre quando: {opens}',
  'cli.source-cited':
    '{n, plural, =0 {non citata da alcun inserimento} one {citata da un inserimento} other {citata da # inserimenti}}',
  'cli.source-kept': '{hash}{already, select, true { (già registrata)} other {}}',
  'cli.source-none': 'Nessuna foto o scansione è registrata.',
  'cli.still-open':
    '{open, plural, one {# riga dipende} other {# righe dipendono}} da più di due fatti mancanti, o dalla legge stessa',
  'cli.indicators':
    'Indicatori, {workplace}, in data {asOf}: {n, plural, =0 {nessuna osservazione è registrata} one {un’osservazione} other {# osservazioni}}.',
  'cli.indicators-conditions': 'Condizioni di lavoro accanto ai loro standard:',
  'cli.indicators-evidence': 'Su che cosa si basano:',
  'cli.indicators-left-out':
    '{n, plural, one {Una scheda retributiva non è stata testata} other {# schede retributive non sono state testate}}.',
  'cli.indicators-list': '{title}, del {dated} ({citation})',
  'cli.indicators-presumption': '{person}: {state} ({status})',
  'cli.indicators-unknown':
    '{n, plural, one {Un indicatore non è noto} other {# indicatori non sono noti}}{never, plural, =0 {} one {; # non è mai registrato qui} other {; # non sono mai registrati qui}}.',
  'cli.indicators-unlisted':
    '{n, plural, one {Una osservazione non conta: non nomina} other {# osservazioni non contano: non nominano}} nulla di questi elenchi, o una condizione senza standard, o non {n, plural, one {dice} other {dicono}} se è stato visto.',
  'cli.ladder': 'Gradino per gradino: {regime}',
  'cli.missing': 'manca: {text}',
  'cli.missing-file': 'la mappatura descrive anche {name}; questo file non è stato fornito',
  'cli.more-problems': '... e altre righe che non sono diventate fatti: {count}',
  'cli.not-applicable': 'non applicabile {count}: {text}',
  'cli.not-legal-advice': 'Non è una consulenza legale.',
  'cli.rejected-file': 'righe respinte da correggere: {path}',
  'cli.trace': 'richiesta {claim} al giorno {asOf}: {total} {currency}; possono rientrare al massimo {most}',
  'cli.undeclared':
    'Indizi di subappalto non dichiarato intorno a {party} al giorno {asOf}: {n, plural, =0 {nulla da esaminare} one {una domanda} other {# domande}}.',
  'cli.undeclared-candidates': 'Un candidato è una ragione per chiedere; non è un verdetto.',
  'cli.undeclared-finding': '{answer}: {what} {names} ({kind}; {evidence}).',
  'cli.undeclared-left-out':
    'Non esaminati: {contracts, plural, one {# contratto} other {# contratti}}, {workplaces, plural, one {# luogo di lavoro} other {# luoghi di lavoro}}, {firms, plural, one {# impresa collegata} other {# imprese collegate}}{addresses, select, true {, indirizzi di alcune organizzazioni} other {}}.',
  'cli.undeclared-next': 'Altre organizzazioni sono registrate: continui con --after {mark}',
  'cli.undeclared-survey':
    'Indizi di subappalto non dichiarato al giorno {asOf}: {looked, plural, one {un’organizzazione esaminata} other {# organizzazioni esaminate}}, {n, plural, =0 {nessun candidato} one {un candidato} other {# candidati}}, {open, plural, one {una domanda} other {# domande}} senza risposta possibile.',
  'cli.unmatched-file': 'nessun file della mappatura ha il nome {name}; non è stato letto',
  'cli.whole-mapping': '{file}: una mappatura intera, {id} di {publisher}',
} as const;
