/** The liability trace: ladder, claim bar, deadlines, branches, models. */
export const pageTrace = {
  'page.deadlines.ahead': 'Giorni a venire',
  'page.deadlines.all-passed': 'Ogni ultimo giorno registrato è passato.',
  'page.deadlines.as-of': 'Al giorno {day}',
  'page.deadlines.calendar': 'Salvare come file di calendario',
  'page.deadlines.behind': 'Passati, fatti, e giorni da cui qualcosa si può richiedere',
  'page.deadlines.days':
    '{past, select, yes {{days, plural, one {ieri} other {# giorni fa}}} other {{days, plural, =0 {oggi} one {domani} other {tra # giorni}}}}',
  'page.deadlines.done': 'fatto in data',
  'page.deadlines.done-mark': '{day}: fatto',
  'page.deadlines.last-day': 'Ultimo giorno',
  'page.deadlines.limitation': 'ultimo giorno del debito stesso',
  'page.deadlines.near': '{day}: {days, plural, =0 {oggi} one {domani} other {tra # giorni}}',
  'page.deadlines.next': 'Prossimo: {label}, {day}, {days, plural, =0 {oggi} one {domani} other {tra # giorni}}.',
  'page.deadlines.none': 'Nessuna scadenza è registrata.',
  'page.deadlines.none-ahead':
    'Nessun giorno a venire è noto. Ciò non vuol dire che non ci sia: un termine che nessuno ha letto non è mostrato come giorno.',
  'page.deadlines.day': 'Giorno',
  'page.deadlines.of-lines': '{text}, {n, plural, one {voce {lines}} other {voci {lines}}}',
  'page.deadlines.passed': '{day}: passato',
  'page.deadlines.runs-from': 'Decorre da',
  'page.deadlines.state': '{state, select, done {fatto in tempo} first_day {il primo giorno} other {}}',
  'page.deadlines.title': 'Giorni che contano',
  'page.deadlines.to': 'Contro o da',
  'page.deadlines.what': 'Che cosa',
  'page.deadlines.what-hangs': 'Che cosa ferma ciascuno, e che cosa ne dipende',
  'page.deadlines.working-days': '{n, plural, one {# giorno lavorativo} other {# giorni lavorativi}}',
  'page.trace.all-questions': 'Tutte le domande di questa richiesta',
  'page.trace.bar.amounts-open':
    '{n, plural, one {Di una voce non si sa quanto non è stato pagato} other {Di # voci non si sa quanto non è stato pagato}}: nessuna somma qui lo comprende e non si sa quanto al massimo può rientrare.',
  'page.trace.bar.employer-so-far': 'il datore di lavoro; degli altri non si può dire',
  'page.trace.bar.most-so-far':
    'In base a quanto è noto, da tutti insieme possono rientrare {most}; degli altri non si può dire, e nulla di loro vi è contato. I debiti di più soggetti per gli stessi salari non sono mai sommati.',
  'page.trace.bar.part-open':
    'Di una parte della richiesta non si sa quanto resta: nessuna somma qui la comprende e non si sa quanto al massimo può rientrare.',
  'page.trace.before-work':
    'Il {asOf}, giorno di questa pagina, il lavoro di questa richiesta non era iniziato: il suo primo giorno è il {from}. Quanto segue non è una risposta per quel giorno; ne scelga uno successivo.',
  'page.trace.contract-open':
    'Chi altro possa essere obbligato dipende dal contratto per cui si è lavorato, che non è noto.',
  'page.trace.employer-liable': 'In base ai fatti registrati il datore di lavoro è obbligato per questi salari.',
  'page.trace.engaged-no-price': 'ha incaricato {supplier} a un prezzo non registrato',
  'page.trace.events.none':
    'Non risulta alcun evento: nessuna richiesta, nessuna comunicazione, nessun pagamento. Ciò che è stato fatto si inserisce qui.',
  'page.trace.events.text':
    'Ciò che è stato fatto per questa richiesta. I pagamenti sono detratti da quanto è dovuto se il loro importo è noto nella valuta della richiesta; ciò che è di un giorno successivo a questa risposta non vi è compreso.',
  'page.trace.evidence.enter': 'Inserire che cosa sapeva',
  'page.trace.letters': 'Bozze di lettere',
  'page.trace.letters-hint':
    'Una bozza per ogni parte che può essere obbligata, con ciò che vi manca evidenziato. Nulla è inviato.',
  'page.trace.missing-count': '{n, plural, one {Un fatto} other {# fatti}}',
  'page.trace.no-law':
    'Non si può dire chi altro possa essere obbligato: qui non è codificata nessuna legge di {place} che riguardi questo lavoro, il che non significa che non ci sia.',
  'page.trace.nobody-yet': 'In base ai fatti registrati nessuno è obbligato con certezza.',
  'page.trace.open-sheet': 'Guardarlo, o verificarne uno',
  'page.trace.amount-lines': '{basis}, {n, plural, one {voce {lines}} other {voci {lines}}}',
  'page.trace.after': 'dopo l’esito negativo del n. {n, selectordinal, other {#}}',
  'page.trace.apart': 'Non in una catena di questa richiesta',
  'page.trace.aside':
    '{n, plural, one {Non obbligato in base a un’altra norma} other {Non obbligato in base ad altre # norme}}: {rules}.',
  'page.trace.ask-holder': 'Chiedere a: {holder}.',
  'page.trace.ask-nobody-knows': 'A chi chiedere non è noto.',
  'page.trace.at-once': 'subito',
  'page.trace.bar.employer': 'solo il datore di lavoro',
  'page.trace.bar.employer-left-out':
    'Nulla si conta dal datore di lavoro, registrato come insolvente, sciolto o irreperibile.',
  'page.trace.bar.label': 'La richiesta di {total}: {parts}.',
  'page.trace.bar.liable':
    '{many, select, yes {{n, plural, one {catena {chains}} other {catene {chains}}}} other {ne risponde la catena}}',
  'page.trace.bar.may':
    '{many, select, yes {{n, plural, one {può risponderne la catena {chains}} other {possono risponderne le catene {chains}}}} other {può risponderne la catena}}',
  'page.trace.bar.most':
    'Il massimo che può rientrare da tutti insieme: {most}. I debiti di più soggetti per gli stessi salari non sono mai sommati.',
  'page.trace.bar.title': 'La richiesta. È dovuta una volta, per quanti ne rispondano.',
  'page.trace.basis':
    '{basis, select, gross {retribuzione lorda} net {retribuzione netta} tax {imposta sui salari} vat {IVA} contributions {contributi} penalty {sanzione} interest {interessi} damages {risarcimento} other {{basis}}}',
  'page.trace.branch': 'Voce {line}, se lavorata sotto {contract}',
  'page.trace.branches': 'Voci il cui contratto non è noto',
  'page.trace.branches.text':
    'Ciascuna potrebbe appartenere a uno di questi contratti. Segue quale sarebbe la risposta sotto ciascuno; nulla di ciò conta nelle somme sopra.',
  'page.trace.chain': 'Catena {letter}',
  'page.trace.chains-shared': 'Sopra le catene {chains}',
  'page.trace.claim-lines': '{n, plural, one {voce {lines} della richiesta} other {voci {lines} della richiesta}}',
  'page.trace.condition-state':
    '{state, select, met {soddisfatta} unmet {{bars, select, defence {non provata} other {non soddisfatta}}} other {non nota}}{bars, select, enforcement {, solo per l’esecuzione} defence {, causa di esonero} other {}}',
  'page.trace.conditions': 'Condizioni e cause di esonero',
  'page.trace.days': 'Giorni',
  'page.trace.does-not-apply': 'non si applica',
  'page.trace.edit': 'Correggere la richiesta',
  'page.trace.employer-alone': 'In base ai fatti registrati solo il datore di lavoro è obbligato per questi salari.',
  'page.trace.engaged': 'ha incaricato {supplier} a {price}',
  'page.trace.engaged-more': '{n, plural, one {e un altro} other {e altri #}}',
  'page.trace.folded':
    '{n, plural, one {Un’altra impresa non è obbligata} other {Altre # imprese non sono obbligate}}.',
  'page.trace.head.article': 'Articolo',
  'page.trace.head.asked': 'Si può richiedere',
  'page.trace.head.basis': 'Base',
  'page.trace.head.branch-amount': 'Sarebbe',
  'page.trace.head.branch-facts': 'Sarebbe, in base a questi fatti',
  'page.trace.head.company': 'Impresa e suo posto nella catena',
  'page.trace.evidence': 'Che cosa ciascuno poteva sapere',
  'page.trace.evidence.day': 'Visibile da',
  'page.trace.evidence.of': '{name}: {of}',
  'page.trace.evidence.on': 'Entro il giorno {day}, quello che conta in base a {rule}.',
  'page.trace.evidence.on-unknown': 'Il giorno che conta in base a {rule} non è registrato.',
  'page.trace.evidence.said': 'Che cosa c’era da vedere',
  'page.trace.evidence.source': 'Fonte',
  'page.trace.evidence.source-none': 'le schede registrate',
  'page.trace.evidence.speaks': '{speaks, select, for {a favore} to_check {da verificare} other {contro}}',
  'page.trace.evidence.speaks-head': 'Parla a favore o contro',
  'page.trace.evidence.text':
    'Elencato, senza che nessuno lo valuti: nessuna voce cambia la risposta, e nessuna è prova di ciò che qualcuno sapesse. Ciò che non è registrato è detto.',
  'page.trace.first-day': 'Primo giorno che conta:',
  'page.trace.first-day-unknown': 'non noto, il che non vuol dire che non ci sia',
  'page.trace.hangs': 'Ne dipendono fino a {amount}.',
  'page.trace.hangs-unknown': 'Quanto ne dipenda non è noto.',
  'page.trace.head.facts': 'In base a questi fatti',
  'page.trace.head.missing': 'Manca ancora',
  'page.trace.head.order': 'Ordine',
  'page.trace.head.regime': 'Norma e versione',
  'page.trace.head.role': 'Posto nella catena',
  'page.trace.head.under': 'In base a',
  'page.trace.head.until': 'Fino a',
  'page.trace.head.why': 'Perché',
  'page.trace.help': 'A che cosa può servire invece: {ways}',
  'page.trace.hours': '{n, plural, one {# ora} other {# ore}}',
  'page.trace.if': 'Se {values}',
  'page.trace.inferred-link': 'un collegamento è desunto',
  'page.trace.keys': 'Su e giù passano da un’impresa all’altra, Invio apre passi e fonti sotto.',
  'page.trace.ladder-caption': 'Chi può essere obbligato, dall’acquirente in cima fino al datore di lavoro',
  'page.trace.liable':
    '{n, plural, one {un’impresa è obbligata} other {{words} imprese sono obbligate}} per questi salari in base ai fatti registrati{employer, select, yes {: il datore di lavoro e, sopra di esso, {above}.} other {.}}',
  'page.trace.loading': 'La catena viene percorsa ...',
  'page.trace.may-be-dead':
    'Il debito stesso può essere prescritto: {lines} ({cite}). Ogni riga che si basa su di esso può cadere.',
  'page.trace.may':
    '{more, select, yes {{n, plural, one {un’altra può essere obbligata.} other {altre {words} possono essere obbligate.}}} other {{n, plural, one {un’impresa può essere obbligata.} other {{words} imprese possono essere obbligate.}}}}',
  'page.trace.missing':
    '{n, plural, one {Un fatto cambierebbe questa risposta} other {# fatti cambierebbero questa risposta}}',
  'page.trace.mode':
    '{mode, select, joint {Debitore solidale} surety {Fideiussore} enforced_after {Debitore solidale, esecuzione dopo il datore di lavoro} subsidiary {Obbligato dopo il datore di lavoro} ladder {Gradino per gradino} other {{mode}}}',
  'page.trace.more-missing': '{n, plural, one {e un altro} other {e altri #}}',
  'page.trace.no-chain':
    'Nessuna catena al di sopra è registrata. Chieda al datore di lavoro, alla direzione del cantiere o al committente l’ordine in base al quale il lavoro è stato svolto.',
  'page.trace.no-conditions': 'nessuna',
  'page.trace.none': 'Nessuna responsabilità di legge trovata in base a questi fatti.',
  'page.trace.not-liable-under': 'Non obbligato in base a',
  'page.trace.nothing-missing': 'Nulla',
  'page.trace.onward': 'Che cosa fare di questa risposta',
  'page.trace.open': 'di {n, plural, one {una} other {{words}}} non si può dire.',
  'page.trace.open-company': 'Aprire {name}',
  'page.trace.open-law': 'Aprire la norma',
  'page.trace.order-first':
    '{n, plural, one {Ci si può rivolgere prima a essa; non serve convenire il datore di lavoro.} other {Ci si può rivolgere prima a ciascuna delle {words}. Non serve convenire il datore di lavoro.}}',
  'page.trace.order-later':
    'Ad alcune ci si può rivolgere solo dopo che altre non hanno pagato: veda l’ordine di ciascuna.',
  'page.trace.own-debt': 'Il proprio debito come datore di lavoro',
  'page.trace.price-flagged': 'prezzo segnalato',
  'page.trace.row-title': '{law}: {basis}',
  'page.trace.rungs': 'A chi si può richiedere, e da quando',
  'page.trace.rungs.nothing-more': 'aperto',
  'page.trace.rungs.not-yet': 'non ancora',
  'page.trace.rungs.of': 'Gradino per gradino: {rule}',
  'page.trace.rungs.open': 'aperto, da un giorno non registrato',
  'page.trace.rungs.opens': 'Che cosa lo aprirebbe',
  'page.trace.rungs.party': 'Impresa',
  'page.trace.rungs.record': 'Registri l’evento sulla richiesta, con il suo giorno, e la risposta si muove.',
  'page.trace.rungs.rung': 'Gradino',
  'page.trace.rungs.since': 'Si può richiedere da',
  'page.trace.rungs.status': 'In base a questi fatti',
  'page.trace.runs-from': 'decorre da',
  'page.trace.steps': 'Passo per passo',
  'page.trace.title':
    '{workers, plural, =0 {Salari non pagati, {employer}} one {Salari non pagati di un lavoratore, {employer}} other {Salari non pagati di {words} lavoratori, {employer}}}',
  'page.trace.unfold': 'Mostrarle',
  'page.trace.until':
    '{what, select, claim_by {richiesta scritta entro questo giorno} notify_by {comunicazione entro questo giorno} file_by {azione entro questo giorno} assess_by {accertamento entro questo giorno} limitation {prescritto dopo questo giorno} pay_by {paga entro questo giorno} warn_others_by {avverte gli altri entro questo giorno} lower_rung_pays_by {il gradino inferiore paga entro questo giorno} claimable_from {da questo giorno} covered_from {coperto da} covered_until {coperto fino a} other {{what}}}{passed, select, yes {, passato} other {}}',
  'page.trace.up-is-up': 'In alto nella pagina è in alto nella catena',
  'page.trace.twin-caption': 'Ogni riga della risposta, nell’ordine della scala',
  'page.trace.view.ladder': 'Scala',
  'page.trace.view.steps': 'Passi',
  'page.trace.view.table': 'Tabella',
  'page.trace.whole-steps': 'Come è stata letta la richiesta nel suo insieme',
  'page.trace.withdrawn':
    '{n, plural, one {Una voce non è più richiesta} other {# voci non sono più richieste}} in questo giorno, e non {n, plural, one {fa} other {fanno}} parte di questa risposta.',
  'page.trace.workplaces': '{n, plural, one {Luogo di lavoro} other {Luoghi di lavoro}}',
  'page.trace.rules-apart':
    '{n, plural, one {Un’altra norma del luogo è stata esaminata: non raggiunge questa richiesta} other {Altre # norme del luogo sono state esaminate: non raggiungono questa richiesta}}',
  'page.trace.settling': 'Che cosa cambierebbe questa risposta',
  'page.trace.settling-more':
    'E {n, plural, one {un altro fatto da cui dipende meno} other {altri # fatti da cui dipende meno}}.',
  'page.trace.still-open':
    '{n, plural, one {Una riga dipende} other {# righe dipendono}} da più di due fatti mancanti, o dalla legge stessa.',
} as const;
