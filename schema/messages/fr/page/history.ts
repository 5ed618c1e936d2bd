/** Who said what of a record, since when, and when we learned it. */
export const pageHistory = {
  'page.history.answer':
    '{facts, plural, =0 {Rien n’en est enregistré pour ce jour} one {Un fait en est enregistré} other {{factsWords} faits en sont enregistrés}}, d’après {said, plural, one {# déclaration} other {# déclarations}}{disputed, plural, =0 { ; aucune source ne diverge.} one { ; sur l’un d’eux, les sources divergent.} other { ; sur {disputedWords} d’entre eux, les sources divergent.}}',
  'page.history.by-hand': '{by, select, undefined {saisi à la main} other {dit par {by}, saisi à la main}}',
  'page.history.fact': 'Fait',
  'page.history.held': 'Cela valait',
  'page.history.held.always': 'aucun jour indiqué',
  'page.history.held.between': '{from} – {until}',
  'page.history.held.since': 'depuis le {from}',
  'page.history.held.until': 'jusqu’au {until}',
  'page.history.import': 'son import',
  'page.history.import-undone': 'énoncé à nouveau quand cet import a été annulé',
  'page.history.learned': 'Appris le',
  'page.history.link': 'Qui l’a dit',
  'page.history.loading': 'Lecture de qui a dit quoi ...',
  'page.history.of-day': 'du {day}',
  'page.history.once': 'Dit une fois',
  'page.history.record': 'fiche',
  'page.history.shown': 'montré',
  'page.history.source': 'Qui l’a dit',
  'page.history.state':
    '{state, select, held {dit, non montré} other_day {vaut pour d’autres jours} superseded {remplacé} undone {annulé} taken_back {n’est plus dit} taken_back_superseded {n’était plus dit, remplacé} taken_back_undone {n’était plus dit, annulé} other {{state}}}',
  'page.history.table': 'Chaque valeur de : {label}',
  'page.history.title': 'Qui l’a dit : {label}',
  'page.history.until': 'valable jusqu’au',
  'page.history.value': 'Valeur',
} as const;
