/** How the value that is shown was chosen among those said: the one rule of the store, told. */
export const history = {
  'history.rule.agreed': 'Tous ceux qui en disent quelque chose disent la même chose.',
  'history.rule.joined': 'Chaque lien énoncé par quelqu’un compte.',
  'history.rule.none': 'Personne n’en dit rien pour ce jour.',
  'history.rule.only': 'Une source le dit, et aucune autre n’en dit rien.',
  'history.rule.publisher-first':
    'Les sources divergent. Elles ont été enregistrées au même instant ; est donc montré l’éditeur qui vient en premier dans l’ordre alphabétique.',
  'history.rule.recorded-last': 'Les sources divergent. Ce qui a été enregistré en dernier est montré.',
} as const;
