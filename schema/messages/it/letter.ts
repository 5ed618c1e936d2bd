/** Drafts of letters: what they ask, what they say, what they leave blank. Nobody is judged, and nothing is sent. */
export const letter = {
  'letter.answer': 'Vi preghiamo di rispondere per iscritto a: {where}',
  'letter.ask.authority':
    'Vi chiediamo di esaminare se {employer} abbia pagato questo lavoro, di sentire {party}, e di dirci che cosa fate. Dove la norma richiede una comunicazione o un accertamento da parte Vostra, Vi chiediamo di notificarlo in tempo.',
  'letter.ask.demand':
    'Chiediamo a {party} di provvedere affinché ciò che non è pagato sia pagato, o di dirci per iscritto perché ritiene di non risponderne.',
  'letter.ask.documents':
    'Chiediamo a {party} di inviarci i fatti e i documenti indicati sotto, o di dirci chi li ha. In base a quanto è registrato ora, nessuno può dire se possa essere obbligata.',
  'letter.ask.explanation':
    'Chiediamo a {party} di spiegare per iscritto che cosa sapesse del pagamento di questo lavoro e da quando, e che cosa abbia fatto. Se ciò la renda obbligata non spetta a noi dirlo.',
  'letter.ask.notice':
    'Chiediamo a {party} di prendere nota che la richiesta sussiste, di trattenere ciò che può ancora dovere lungo la catena, e di dirci per iscritto se provvederà al pagamento.',
  'letter.basis.amount': 'In base ai fatti registrati le possono essere richiesti {amount} ({basis}).',
  'letter.basis.amount_may': 'Può dover rispondere fino a {amount} ({basis}).',
  'letter.basis.asked': '{what}: {value}',
  'letter.basis.beside':
    'In base ai fatti disponibili non si può dire se {party} risponda di una parte di queste retribuzioni anche ai sensi di {article}. Sarebbe lo stesso debito, non uno in più.',
  'letter.basis.checked':
    'Come citato: {cite}. Come lo sappiamo: {verification}{text, select, undefined {} other {, letto nella versione {text}}}, ultima verifica in data {checked}. Consulti il testo prima di farvi affidamento.',
  'letter.basis.condition':
    '{what} ({state, select, met {soddisfatta in base ai fatti registrati} unmet {non soddisfatta in base ai fatti registrati} awaited {non ancora soddisfatta} other {non nota}})',
  'letter.basis.day': '{what}: {on}',
  'letter.basis.inferred': 'Che stia in questa catena è desunto e non documentato.',
  'letter.basis.once':
    'Dove più norme riguardano le stesse retribuzioni, queste sono dovute una volta sola: ciò che si chiede in base a una non si chiede di nuovo in base a un’altra.',
  'letter.basis.open': 'In base ai fatti noti non si può dire se risponda di altro ({basis}).',
  'letter.basis.order': 'Ordine di chiamata: numero {order}.',
  'letter.basis.reach': 'Delle retribuzioni riguarda solo quanto dovuto secondo questa misura: {rates}',
  'letter.basis.rule': '{article}: {rule}',
  'letter.basis.statement':
    '{sure, select, own {{party} può essere obbligata per i salari come datore di lavoro, in base a: {article}.} open {Se {party} possa essere obbligata in base a {article} non si può dire in base ai fatti registrati.} other {In base ai fatti registrati {party} può essere obbligata in base a {article}.}}',
  'letter.basis.version':
    '{rule} (testo in vigore {start, select, exact {da} unverified {in data} other {da circa}} {from}{to, select, undefined {} other { a {ends, select, exact {} other {circa }}{to}}})',
  'letter.blank': '[{what}: non registrato]',
  'letter.closing': 'Distinti saluti',
  'letter.count':
    '{of, select, undefined {{fit, plural, one {# lavoratore} other {# lavoratori}}} other {{fit, plural, one {#} other {#}} su {of} lavoratori}}',
  'letter.count.not-known': 'non noto{of, select, undefined {} other {, su {of} lavoratori}}',
  'letter.draft':
    'BOZZA, NON INVIATA. Solidary ha scritto questo testo e non invia nulla. Verifichi ogni fatto alla sua fonte, compili o cancelli ciò che sta tra [parentesi], e decida Lei se inviarlo. Non è una consulenza legale.',
  'letter.envelope.address': 'Indirizzo',
  'letter.envelope.addressee': 'A',
  'letter.envelope.day': 'Giorno',
  'letter.envelope.reference': 'Nostro numero',
  'letter.envelope.sender': 'Da',
  'letter.greeting': 'Gentili Signore e Signori,',
  'letter.head.answer': 'Come rispondere',
  'letter.head.ask': 'Che cosa chiediamo',
  'letter.head.basis': 'Su quale base',
  'letter.head.missing': 'Da compilare prima dell’invio',
  'letter.head.unpaid': 'Che cosa non è pagato',
  'letter.head.work': 'Il lavoro',
  'letter.kind.authority': 'Richiesta a un’autorità di esaminare e di chiedere una spiegazione',
  'letter.kind.demand': 'Domanda di pagamento',
  'letter.kind.documents': 'Richiesta di fatti e documenti',
  'letter.kind.explanation': 'Richiesta di spiegazione',
  'letter.kind.notice': 'Comunicazione della richiesta',
  'letter.narrows': 'Le parole di questa lettera restringono la persona che reclama a: {count}.',
  'letter.nobody':
    'Ancora nessuno a cui scrivere: nessuna norma chiede qualcosa a qualcuno in base a questi fatti. Ciò non vuol dire che nessuno ne risponda.',
  'letter.none': 'Nessuna lettera a {party}. {reason}',
  'letter.opening.authority':
    'Scriviamo riguardo a {of, select, wages {salari} other {importi}} che, in base ai fatti registrati al giorno {asOf}, {employer} non ha pagato, e a ciò per cui {party} può essere obbligata.',
  'letter.opening.demand':
    'Scriviamo riguardo a {of, select, wages {salari} other {importi}} che, in base ai fatti registrati al giorno {asOf}, {employer} non ha pagato.',
  'letter.opening.documents':
    'Scriviamo riguardo a {of, select, wages {salari} other {importi}} che, in base ai fatti registrati al giorno {asOf}, {employer} non ha pagato. Per vedere chi ne risponde mancano alcuni fatti.',
  'letter.opening.explanation':
    'Scriviamo riguardo a {of, select, wages {salari} other {importi}} che, in base ai fatti registrati al giorno {asOf}, {employer} non ha pagato. Se {party} possa esserne obbligata dipende da ciò che sapeva.',
  'letter.opening.notice':
    'Vi diamo comunicazione di {of, select, wages {salari} other {importi}} che, in base ai fatti registrati al giorno {asOf}, {employer} non ha pagato.',
  'letter.paper': 'Documenti su {act}: {of}',
  'letter.particular.address': 'indirizzo del destinatario',
  'letter.particular.addressee': 'nome del destinatario',
  'letter.particular.amount': 'importo',
  'letter.particular.answer': 'dove rispondere ed entro quale giorno',
  'letter.particular.basis': 'articolo',
  'letter.particular.completion': 'giorno in cui il lavoro è stato ultimato o accettato',
  'letter.particular.contract_day': 'giorno del contratto',
  'letter.particular.creditor': 'chi richiede',
  'letter.particular.day': 'giorno dell’invio',
  'letter.particular.deadline': 'prossimo ultimo giorno',
  'letter.particular.debt': 'di che si tratta',
  'letter.particular.due_day': 'giorno in cui la retribuzione era esigibile',
  'letter.particular.employer': 'datore di lavoro',
  'letter.particular.event': 'giorno di: {event}',
  'letter.particular.fact': 'dell’impresa: {fact}',
  'letter.particular.field': 'del contratto: {field}',
  'letter.particular.hours': 'ore',
  'letter.particular.left': 'ancora da pagare',
  'letter.particular.line': 'voce',
  'letter.particular.net_share': 'quota netta della retribuzione lorda, supposta',
  'letter.particular.own_end': 'ultimo giorno del contratto dell’impresa',
  'letter.particular.paid': 'pagato',
  'letter.particular.paid_since': 'pagato da allora',
  'letter.particular.period': 'periodo del lavoro',
  'letter.particular.rate': 'tariffa oraria dovuta',
  'letter.particular.rate_basis': 'su che cosa si basa la tariffa',
  'letter.particular.reference': 'nostro numero della richiesta',
  'letter.particular.sender': 'nome e indirizzo di chi firma, e per conto di chi',
  'letter.particular.unpaid': 'non pagato, lordo',
  'letter.particular.unpaid_sum': 'non pagato',
  'letter.particular.work': 'lavoro svolto',
  'letter.particular.work_end': 'ultimo giorno del contratto del lavoro',
  'letter.particular.workers': 'numero di lavoratori',
  'letter.particular.workplace': 'luogo di lavoro',
  'letter.send': 'Che cosa lo chiarirebbe:',
  'letter.sends-nothing': 'Lo strumento scrive una bozza e non invia nulla.',
  'letter.subject.authority':
    '{of, select, wages {Salari} other {Importi}} non pagati da {employer}: richiesta di esame',
  'letter.subject.demand':
    '{of, select, wages {Salari} other {Importi}} non pagati da {employer}: richiesta di pagamento a {party}',
  'letter.subject.documents':
    '{of, select, wages {Salari} other {Importi}} non pagati da {employer}: richiesta di fatti e documenti a {party}',
  'letter.subject.explanation':
    '{of, select, wages {Salari} other {Importi}} non pagati da {employer}: richiesta di spiegazione a {party}',
  'letter.subject.notice':
    '{of, select, wages {Salari} other {Importi}} non pagati da {employer}: comunicazione a {party}',
  'letter.unpaid.none':
    'Per questo lavoro sono dovuti {of, select, wages {salari} other {importi}}. Quanto, si dice a chi provvede al pagamento.',
  'letter.unpaid.of': 'In tutto {all}. Di questo {party} può dover rispondere per {amount}.',
  'letter.unpaid.part': '{amount} ({basis})',
  'letter.unpaid.parts': 'In tutto {amount}: {parts}.',
  'letter.unpaid.sum': 'In tutto {amount} ({basis}).',
  'letter.unpaid.together':
    'Pagato inoltre, senza dire per quali voci: {amount}{on, select, undefined {} other { il {on}}}. È detratto dalla somma.',
  'letter.value': '{value}',
  'letter.value.period': '{from} – {to}',
  'letter.warning.few':
    'A queste parole corrispondono meno di {least} lavoratori: la persona che reclama può esserne riconosciuta. Sotto sono proposte parole più ampie.',
  'letter.warning.not_known':
    'Quanti lavoratori corrispondano a queste parole non è noto: consideri che la persona che reclama può esserne riconosciuta.',
  'letter.wording.amount':
    '{as, select, each {Ogni importo con le sue ore} sum {Una somma per tutto} other {Che sono dovuti salari, senza importo}}',
  'letter.wording.period':
    '{as, select, days {I giorni del lavoro} month {Mesi interi} quarter {Trimestri interi} other {L’anno intero}}',
  'letter.wording.place':
    '{as, select, workplace {Il luogo di lavoro} other {Il datore di lavoro, senza il luogo di lavoro}}',
  'letter.wording.work': '{as, select, class {Il tipo di lavoro} other {Nessun tipo di lavoro}}',
  'letter.wording.workers': '{as, select, number {Il numero di lavoratori} other {Nessun numero di lavoratori}}',
  'letter.written':
    'Una richiesta scritta Vi è giunta{on, select, undefined {} other { in data {on}}}; questa lettera non la sostituisce.',
} as const;
