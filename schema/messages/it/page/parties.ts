/** Organisation, workplace, contract. */
export const pageParties = {
  'page.contract.above': 'Eseguito sotto',
  'page.contract.above-unknown': 'Sotto quale contratto è eseguito questo? I documenti finiscono qui.',
  'page.contract.answer-flagged': '{n, plural, one {Un test lo segnala.} other {{words} test lo segnalano.}}',
  'page.contract.answer-no-price': 'Il prezzo di questo contratto non è registrato.',
  'page.contract.answer-none': 'Nessun test lo segnala.',
  'page.contract.answer-open':
    'Nessun test lo segnala, ma {n, plural, one {uno non può dire} other {{words} non possono dire}}.',
  'page.contract.answer-price': 'Il prezzo è {price}.',
  'page.contract.between':
    '{who, select, both {{buyer} a {supplier}} supplier {{supplier}, acquirente non noto} other {{buyer}, fornitore non noto}}{when, select, none {} both {, {months}} from {, da {months}} other {, fino a {months}}}',
  'page.contract.buyer': 'Acquirente',
  'page.contract.ended': 'Ultimo giorno di lavoro',
  'page.contract.estimate': 'Stima ufficiale',
  'page.contract.first-day': 'Primo giorno di lavoro',
  'page.contract.kind': 'Tipo',
  'page.contract.loading': 'Lettura del contratto ...',
  'page.contract.no-number': 'senza numero',
  'page.contract.no-tests': 'Nessun test legge questa scheda.',
  'page.contract.number': 'Contratto',
  'page.contract.particulars': 'Che cosa è registrato',
  'page.contract.price': 'Prezzo',
  'page.contract.second': 'Contratto {name}',
  'page.contract.signed': 'Firmato',
  'page.contract.supplier': 'Fornitore',
  'page.contract.tests': 'Test di questo prezzo',
  'page.contract.title': '{buyer} a {supplier}',
  'page.contract.top': 'Nulla sta sopra questo contratto.',
  'page.contract.unit-price': 'Prezzo per unità',
  'page.contract.work': 'Lavoro',
  'page.contract.workplaces': 'Luoghi di lavoro',
  'page.organisation.answer':
    '{buys, plural, =0 {Non compra sotto alcun contratto registrato} one {Compra sotto un contratto registrato} other {Compra sotto {buysWords} contratti registrati}} e {sells, plural, =0 {non fornisce sotto alcuno} one {fornisce sotto uno} other {fornisce sotto {sellsWords}}}.',
  'page.organisation.buys': 'Compra da, {n}',
  'page.organisation.cut': 'Sono mostrati {n} contratti, e altri sono registrati.',
  'page.organisation.cut-table': 'Aprire tutto ciò che compra come tabella',
  'page.organisation.checks': 'Verifiche che una legge conta come causa di esonero',
  'page.organisation.checks.ask': 'Che cosa chiedere',
  'page.organisation.checks.ask-nothing': 'nulla',
  'page.organisation.checks.check': 'Verifica',
  'page.organisation.checks.lapses': 'fino al giorno {day}',
  'page.organisation.checks.left-out':
    '{n, plural, one {Un altro contratto non è stato esaminato} other {Altri # contratti non sono stati esaminati}}.',
  'page.organisation.checks.place':
    '{n, plural, one {Di un contratto} other {Di # contratti}} nessuno ha registrato dove il lavoro è svolto: nessuna legge può essere consultata.',
  'page.organisation.checks.state': 'Stato',
  'page.organisation.checks.supplier': 'Fornitore e contratto',
  'page.organisation.checks.text':
    'Per un lavoro svolto nel giorno della pagina. Una verifica registrata può esonerarla in base a quella legge; non mostra che i salari siano stati pagati.',
  'page.organisation.empty':
    'Nominata in {n, plural, =0 {nessuna fonte} one {una fonte} other {# fonti}}, nessun contratto registrato.',
  'page.organisation.facts': 'Fatti su di essa',
  'page.organisation.kind': '{kind, select, natural_person {persona fisica in attività} other {{kind}}}',
  'page.organisation.loading': 'Lettura dell’organizzazione ...',
  'page.organisation.no-facts':
    'Nessun fatto datato è registrato: stato, registro e contratti collettivi non sono noti.',
  'page.organisation.nothing-more': 'Luogo e numero non registrati',
  'page.organisation.open-chain': 'Aprire la sua catena',
  'page.organisation.sells': 'Fornisce a, {n}',
  'page.picker.list':
    '{kind, select, Workplace {Luoghi di lavoro trovati} Contract {Contratti trovati} other {Organizzazioni trovate}} per «{label}»',
  'page.picker.none':
    '{kind, select, Workplace {Nessun luogo di lavoro} Contract {Nessun contratto} other {Nessuna organizzazione}} con quel nome è nei dati. Inserisca o importi prima il dato, o provi un’altra grafia.',
  'page.workplace.answer':
    '{n, plural, one {È registrato un contratto eseguito qui.} other {Sono registrati {words} contratti eseguiti qui.}}',
  'page.workplace.contracts': 'Contratti eseguiti qui',
  'page.workplace.declared': '{n, plural, one {# lavoratore dichiarato} other {# lavoratori dichiarati}}.',
  'page.workplace.declared-unknown': 'Quanti lavoratori siano stati dichiarati qui non è registrato.',
  'page.workplace.empty': 'Non è noto che qualcuno lavori qui.',
  'page.workplace.loading': 'Lettura del luogo di lavoro ...',
  'page.workplace.open-chain': 'Chi sta sopra',
  'page.workplace.operators': 'Chi lo ha gestito',
} as const;
