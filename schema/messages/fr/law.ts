/** What an entry of the law is known to lack, and how rules stand to one another. */
export const law = {
  'law.open.clock-unverified': 'Combien de temps dure un droit fondé sur elle n’a pas été lu dans le texte.',
  'law.open.from-memory': 'Écrite de mémoire : aucun texte n’a été lu.',
  'law.open.guidance-only': 'Les indications d’une autorité ont été lues, non le texte lui-même.',
  'law.open.judgement': 'Dépend d’une appréciation qu’aucune règle ne fait : {what}.',
  'law.open.no-time-limit':
    'Combien de temps dure un droit contre ceux qui se trouvent au-dessus de l’employeur n’est pas encodé : qu’aucun dernier jour ne soit montré ne veut pas dire qu’il n’y en a pas.',
  'law.open.may-last': 'Qu’il ne soit plus en vigueur à partir du {day} n’est pas vérifié.',
  'law.open.start-approx': 'Son premier jour, le {day}, est approximatif.',
  'law.open.start-unverified':
    'Le {day} est la date du texte qui a été lu ; on ne sait pas si c’est son premier jour : pour un travail antérieur, la réponse est que nul ne peut le dire.',
  'law.open.text-in-part': 'Des parties du texte ont été lues, non l’ensemble.',
  'law.open.text-not-read': 'Ce que d’autres écrivent du texte a été lu, non le texte lui-même.',
  'law.open.text-version': 'Dans quelle version le texte a été lu n’est pas enregistré.',
  'law.open.unsettled': 'Non étudié : {what}.',
  'law.relation.alternative_of': 'Une autre peut être invoquée à sa place',
  'law.relation.alternative_to': 'Peut être invoquée à sa place, non en plus',
  'law.relation.beside': 'Se tient à côté : les deux sont montrées, jamais additionnées',
  'law.relation.transposed_by': 'Transposée en droit national par',
  'law.relation.transposes': 'Transpose en droit national',
  'law.relation.yields_of': 'S’efface devant celle-ci',
  'law.relation.yields_to': 'Passe avant celle-ci',
} as const;
