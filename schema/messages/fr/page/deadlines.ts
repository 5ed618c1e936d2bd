/** The days of all claims. */
export const pageDeadlines = {
  'page.days.all': 'Tous',
  'page.days.amount': 'Au plus en dépend',
  'page.days.answer':
    '{n, plural, one {# date} other {# dates}} à venir. Prochain : {what}, {day}{days, plural, =0 { (aujourd’hui)} one { (demain)} other { (dans # jours)}} : {party}.',
  'page.days.by': 'En groupes',
  'page.days.claims-cut':
    'Ici figurent les jours de {read, number} réclamations sur {held, number}. Ceux des autres peuvent tomber plus tôt : chaque réclamation a les siens sur sa page.',
  'page.days.company': 'Entreprise',
  'page.days.done': 'fait{day, select, no { à temps} other { le {day}}}',
  'page.days.empty':
    'Aucune réclamation n’est enregistrée. Les jours de chaque réclamation figurent ici, avec ce qui arrête chacun d’eux.',
  'page.days.group':
    '{by, select, week {Par semaine} claim {Par réclamation} party {Par entreprise} other {Par règle}}',
  'page.days.loading': 'Remontée de chaque réclamation pour ses jours ...',
  'page.days.none':
    '{sifted, select, yes {Aucun jour de ces réclamations, entreprises et règles n’est connu.} other {Aucun jour des réclamations enregistrées n’est connu. Cela ne veut pas dire qu’il n’y en a pas : un délai que personne n’a lu n’est pas montré comme un jour.}}',
  'page.days.none-ahead': 'Aucun jour à venir n’est connu, ce qui ne veut pas dire qu’il n’y en a pas.',
  'page.days.not-asked':
    '{n, plural, one {Il manque à # réclamation} other {Il manque à # réclamations}} l’employeur, le lieu ou la monnaie, si bien qu’aucun jour ne peut être indiqué.',
  'page.days.opens': 'premier jour',
  'page.days.own-debt': 'dette de l’employeur',
  'page.days.passed': 'passé{left, select, undefined {} other { {left}}}',
  'page.days.read-all': 'Jours des {held, number} réclamations',
  'page.days.rule': 'Règle',
  'page.days.runs': 'Court à partir du {from}{period, select, no {} other { : {period}}}',
  'page.days.runs-not-known': 'Ce à partir de quoi il court n’est pas enregistré',
  'page.days.show-all': 'Montrer tous les jours',
  'page.days.since': 'Jours à venir, et ceux passés depuis le {day}.',
  'page.days.stopped-by': 'Arrêté par : {stops}',
  'page.days.stops': 'Ce qui l’arrête',
  'page.days.table': 'Jours de toutes les réclamations',
  'page.days.title': 'Dates limites',
  'page.days.traced': 'Réclamations examinées jusqu’ici : {traced, number} sur {of, number}.',
  'page.days.unknown':
    'Pour {n, plural, one {# ligne} other {# lignes}} de réclamations, le dernier jour de la dette elle-même n’est pas connu.',
  'page.days.view': '{view, select, list {Liste} other {Tableau}}',
  'page.days.week':
    '{which, select, this {Cette semaine, {from} – {to}} past {{from} – {to}, passée} other {{from} – {to}}}',
} as const;
