/** Certificates and public payments set against findings and flags: what agrees, what is missing, what is left open. */
const days =
  '{from, select, undefined {} other { dal giorno {from}}}{to, select, undefined {, ultimo giorno non noto} other { fino al giorno {to}}}';

export const contradiction = {
  'contradiction.agrees.after-decided': 'Pagato nel periodo dopo la decisione che la norma considera: {from} – {to}.',
  'contradiction.agrees.after-final':
    'Pagato nel tempo, dopo che la decisione è divenuta definitiva, che la norma considera: dal {from} al {to}.',
  'contradiction.agrees.after-opened':
    'Pagato nel periodo dopo l’apertura del caso che la norma considera: {from} – {to}.',
  'contradiction.agrees.before-decided':
    'Pagato nel periodo prima della decisione che la norma considera: {from} – {to}.',
  'contradiction.agrees.before-final':
    'Pagato nel tempo, prima che la decisione divenisse definitiva, che la norma considera: dal {from} al {to}.',
  'contradiction.agrees.before-opened':
    'Pagato nel periodo prima dell’apertura del caso che la norma considera: {from} – {to}.',
  'contradiction.agrees.contract': `Il contratto è durato${days}.`,
  'contradiction.agrees.flagged':
    'Segnalato da {tests}. Un segnale apre una domanda: non è un rilievo, e può esserci una spiegazione.',
  'contradiction.agrees.in-force': `In vigore${days}.`,
  'contradiction.agrees.paid': 'Pagato in data {on}.',
  'contradiction.agrees.same-firm':
    'Il caso riguarda {party}: vi figura il suo numero di registro, o una persona lo ha confermato.',
  'contradiction.agrees.same-holder': '{party} ne è titolare, e la scheda segnalata è sua.',
  'contradiction.agrees.same-workplace': 'Entrambi riguardano lo stesso luogo di lavoro.',
  'contradiction.agrees.same-year':
    'Pagato nell’anno del lavoro e del caso, per quanto i suoi giorni siano noti: {year}.',
  'contradiction.agrees.same-years':
    'Pagato negli anni dal lavoro alla decisione del caso, per quanto siano noti: {from} – {to}.',
  'contradiction.agrees.shared-days': 'Entrambi coprono i giorni {from} – {to}.',
  'contradiction.agrees.stage-alleged': 'Stato del caso: asserito. Nessuno lo ha deciso.',
  'contradiction.agrees.stage-assessed': 'Stato del caso: accertato dall’autorità.',
  'contradiction.agrees.stage-judgment': 'Stato del caso: sentenza.',
  'contradiction.agrees.subject': 'La norma nomina l’oggetto del caso: {subjects}.',
  'contradiction.agrees.work': `Il lavoro è stato svolto${days}.`,

  'contradiction.missing.applicant':
    'Se è contro chi ha chiesto il denaro, o contro chi lo rappresenta per legge o per statuto.',
  'contradiction.missing.application-day':
    'In quale giorno si è deciso sulla domanda: sono le domande a poter essere respinte, e il pagamento può essere successivo.',
  'contradiction.missing.certificate-from': 'Da quando il certificato era in vigore.',
  'contradiction.missing.certificate-until': 'Fino a quando il certificato è o era in vigore.',
  'contradiction.missing.certificate-workplace':
    'Se il certificato copre il luogo di lavoro in cui il lavoro è stato svolto.',
  'contradiction.missing.contract-from': 'Da quando è durato il contratto.',
  'contradiction.missing.contract-until': 'Fino a quando è durato il contratto.',
  'contradiction.missing.finding-decided': 'In quale giorno il caso è stato deciso.',
  'contradiction.missing.finding-final': 'Da quale giorno la decisione è definitiva: non può più essere impugnata.',
  'contradiction.missing.finding-opened': 'In quale giorno il caso è stato aperto.',
  'contradiction.missing.finding-place':
    'In quale paese è stato il caso: la norma riguarda casi del paese del pagamento.',
  'contradiction.missing.finding-subject':
    'L’oggetto del caso: la norma nomina {subjects}, e non si può dire se copra questo caso.',
  'contradiction.missing.finding-workplace': 'In quale luogo di lavoro è stato svolto il lavoro del caso.',
  'contradiction.missing.fine-or-sentence':
    'Se è stata una sanzione definitiva di almeno 2.500 euro ai sensi del § 404(2) n. 3 SGB III, o una condanna definitiva ai sensi dei §§ 10, 10a o 11 SchwarzArbG a più di tre mesi di carcere o più di 90 tassi giornalieri: nessun altro caso conta.',
  'contradiction.missing.how-closed': 'Come è finito il caso: è chiuso, e nulla dice con quale esito.',
  'contradiction.missing.neither-private-nor-union':
    'Se il caso riguardava lavoro per scopi privati di una persona fisica, o solo cittadini dell’Unione: allora la norma non vale.',
  'contradiction.missing.no-entitlement': 'Se vi era un diritto al denaro: allora la norma non vale.',
  'contradiction.missing.not-decided': 'Una decisione: il caso è asserito, e la norma ne richiede uno deciso.',
  'contradiction.missing.payment-day': 'In quale giorno è stato fatto il pagamento.',
  'contradiction.missing.payment-farm': 'Se il pagamento è a un’azienda agricola: la norma non ne copre altri.',
  'contradiction.missing.payment-fund': 'Di chi è il denaro: dell’UE, dello Stato, di una regione o di un comune.',
  'contradiction.missing.payment-place': 'In quale paese è stato fatto il pagamento.',
  'contradiction.missing.rule-chosen': 'Se lo Stato ha applicato la norma in quell’anno: poteva scegliere.',
  'contradiction.missing.rule-day': 'Da quale giorno del caso conta la norma: da uno di essi il pagamento resta fuori.',
  'contradiction.missing.same-firm': 'Se l’impresa del caso è {party}: ha un nome simile, e nessuno lo ha confermato.',
  'contradiction.missing.stage': 'A che punto è il caso: asserito, accertato o giudicato.',
  'contradiction.missing.status-day': 'In quale giorno il certificato è stato sospeso o ritirato.',
  'contradiction.missing.subsidy': 'Se il denaro è una sovvenzione ai sensi del § 264 StGB.',
  'contradiction.missing.work-from': 'Da quando il lavoro è stato svolto.',
  'contradiction.missing.work-until': 'Fino a quando il lavoro è stato svolto.',

  'contradiction.open.length-decided':
    'La norma dice può e fino a: se una domanda è stata respinta, e per quanto altre possono esserlo, dipende dalla gravità della violazione.',
  'contradiction.open.order-made': 'Se l’autorità ha ordinato la restituzione di aiuti lo dice solo la sua decisione.',
  'contradiction.open.which-day': 'Da quale giorno i mesi si contano all’indietro va cercato nella legge.',
  'contradiction.open.which-year': 'I pagamenti di quale anno siano ridotti va cercato nella legge.',

  'contradiction.reason.not-pay':
    'Questa norma non copre una retribuzione inferiore al minimo. Un segnale sulla retribuzione non è, in base a essa, una ragione per esaminare il pagamento.',
  'contradiction.reason.other-subject': 'Questa norma non copre l’oggetto del caso: {subjects}.',

  'contradiction.does.exclude':
    'Consente all’autorità di respingere domande di sovvenzioni, in tutto o in parte, fino a {period, select, P5Y {cinque anni} other {{period}}} dopo che una sanzione o una pena è definitiva',
  'contradiction.does.reduce': 'Riduce il pagamento',
  'contradiction.does.repay':
    'Può far restituire aiuti, dei {period, select, P12M {dodici mesi} other {{period}}} precedenti',

  'contradiction.read.memory': 'a memoria',
  'contradiction.read.official_guidance': 'sono state lette le indicazioni di un’autorità',
  'contradiction.read.primary_text': 'il suo testo è stato letto',
  'contradiction.read.primary_text_partial': 'una parte del suo testo è stata letta',
  'contradiction.read.secondary': 'è stato letto ciò che altri ne scrivono, e non il suo testo',

  'contradiction.title.certificate':
    '{kind}{scheme, select, undefined {} other { «{scheme}»}}{number, select, undefined {} other {, {number}}}',
  'contradiction.title.contract': 'prezzo del contratto {name}',
  'contradiction.title.finding':
    'caso{number, select, undefined {} other { {number}}}{agency, select, undefined {} other { ({agency})}}',
  'contradiction.title.payment':
    'pagamento{number, select, undefined {} other { {number}}}{programme, select, undefined {} other {, {programme}}}',
  'contradiction.title.wage_record': 'retribuzione nella scheda {name}',
} as const;
