/** How the value that is shown was chosen among those said: the one rule of the store, told. */
export const history = {
  'history.rule.agreed': 'Allen die er iets over zeggen, zeggen hetzelfde.',
  'history.rule.joined': 'Elke schakel die iemand noemt, telt mee.',
  'history.rule.none': 'Niemand zegt er voor deze dag iets over.',
  'history.rule.only': 'Eén bron zegt dit, en geen andere zegt er iets over.',
  'history.rule.publisher-first':
    'Bronnen spreken elkaar tegen. Zij zijn op hetzelfde moment vastgelegd; daarom wordt de uitgever getoond die in het alfabet het eerst komt.',
  'history.rule.recorded-last': 'Bronnen spreken elkaar tegen. Getoond wordt wat het laatst is vastgelegd.',
} as const;
