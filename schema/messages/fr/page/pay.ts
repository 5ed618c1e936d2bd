/** Pay by the hour beside the levels of then, and over time. */
export const pagePay = {
  'page.pay.average': '{amount} en moyenne',
  'page.pay.days': '{from} – {to}',
  'page.pay.flagged-by': 'Signalé : {names}',
  'page.pay.floor-table': 'Le plancher en tableau',
  'page.pay.from': 'Du',
  'page.pay.level': '{name} {amount}',
  'page.pay.level-name':
    '{level, select, statutory_minimum {plancher légal} collective_agreement {convention collective} going_rate {salaire usuel} two_thirds {deux tiers du salaire usuel} other {salaire vital}}',
  'page.pay.loading': 'Lecture de ce qui a été payé ...',
  'page.pay.no-class': 'catégorie de travail non enregistrée',
  'page.pay.no-days': 'jours non enregistrés',
  'page.pay.no-level': 'aucun',
  'page.pay.not-known': 'non connu',
  'page.pay.pay': 'Salaire brut horaire',
  'page.pay.picture':
    '{n, plural, one {# relevé} other {# relevés}} de salaire horaire, {flagged, plural, =0 {aucun signalé} one {un signalé} other {# signalés}}{lost, plural, =0 {} one {, dont un au salaire horaire non connu} other {, dont # au salaire horaire non connu}}. Un point creux est une moyenne de plusieurs travailleurs : l’un d’eux peut avoir reçu moins.',
  'page.pay.record': 'Relevé',
  'page.pay.strips': 'Salaire horaire{currency, select, none {} other {, {currency}}}',
  'page.pay.table': 'Chaque relevé en tableau',
  'page.pay.tests': 'Tests',
  'page.pay.time': 'Dans le temps, en regard du plancher légal, {currency} par heure',
  'page.pay.time-floor': 'Le plancher était de {amount} par heure.',
  'page.pay.time-floor-rose': 'Le plancher est passé de {from} à {to} par heure le {day}.',
  'page.pay.time-legend':
    'Ligne épaisse : plancher légal ; une bande là où il dépend de la catégorie de travail ; en pointillé au bas là où il n’est pas connu. Lignes fines avec un point : salaire d’une période, en tirets s’il est sous le plancher, creux si c’est une moyenne.',
  'page.pay.time-no-floor': 'Aucun plancher légal enregistré ne permet de les comparer tous.',
  'page.pay.time-picture':
    '{n, plural, one {# période} other {# périodes}} de salaire, {flagged, plural, =0 {aucune} one {une} other {#}} sous le plancher.',
  'page.pay.title': 'Ce qui a été payé',
  'page.pay.to': 'Au',
  'page.pay.workers': '{n, plural, one {# travailleur} other {# travailleurs}}',
} as const;
