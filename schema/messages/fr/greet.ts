/** What the server says when it has started. */
export const greet = {
  'greet.address': 'Solidary est à l’adresse {address} (données d’essai sur votre propre machine ; Ctrl-C l’arrête).',
  'greet.claim': 'Réclamation {number} : {title}. {total} impayés.',
  'greet.claim-open': 'Réclamation {claim}. On ne sait pas combien est impayé.',
  'greet.claim-untitled': 'Réclamation {number}. {total} impayés.',
  'greet.empty': 'Rien n’est encore enregistré : importez une liste sur {address}/imports.',
  'greet.flags':
    '{flagged, plural, one {# signal} other {# signaux}} sur {contracts, plural, one {# contrat} other {# contrats}} et {wages, plural, one {# relevé de salaire} other {# relevés de salaire}} au {asOf} : {address}/flags',
  'greet.held':
    '{contracts, number} contrats et {wages, number} relevés de salaire sont enregistrés : {address}/flags les teste.',
  'greet.liable': 'Au vu des faits enregistrés : {parties}.',
  'greet.nobody': 'Aucune obligation légale trouvée au vu des faits enregistrés.',
  'greet.party': '{name} ({status})',
  'greet.where':
    'Pourquoi, selon quelle loi et jusqu’à quand : {address}/claims/{claim}?asOf={asOf} (ceci n’est pas un conseil juridique)',
} as const;
