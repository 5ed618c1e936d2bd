/** What a buyer may have to answer for. */
export const pageExposure = {
  'page.exposure.contract': 'Contratto',
  'page.exposure.debts': 'Che cosa può dover pagare',
  'page.exposure.group.exposed': 'Una legge può far rispondere questo acquirente',
  'page.exposure.group.open': 'Se una legge lo faccia non si può dire',
  'page.exposure.group.workers': 'Nessuna legge registrata qui fa rispondere questo acquirente',
  'page.exposure.law': 'Legge, e perché',
  'page.exposure.left-out':
    '{n, plural, one {Un contratto non è stato esaminato} other {Almeno # contratti non sono stati esaminati}}.',
  'page.exposure.loading': 'Consultazione della legge di ogni luogo ...',
  'page.exposure.no-article': 'nessuno',
  'page.exposure.not-known': 'non noto',
  'page.exposure.shortfall': 'Retribuzione lorda mancante',
  'page.exposure.state': 'Risposta',
  'page.exposure.supplier': 'Fornitore, e dove il lavoro è svolto',
  'page.exposure.supposed':
    'Ipotesi tratta dai prezzi: nessuno ha richiesto qui questi salari, e un prezzo troppo basso non prova che non siano pagati. Non è una consulenza legale.',
  'page.exposure.text.exposed':
    'Se i salari che il prezzo non può aver pagato restano non pagati. Può mancare più di quanto è detto.',
  'page.exposure.text.open':
    'Manca un fatto, o nessuna legge di quel luogo è codificata qui. Non è lo stesso che nessuna responsabilità.',
  'page.exposure.text.workers':
    'Non è un’esposizione di questo acquirente in diritto. La parte mancante resta ai lavoratori, chiunque possa aiutarli.',
  'page.exposure.title': 'Di che cosa può dover rispondere',
} as const;
