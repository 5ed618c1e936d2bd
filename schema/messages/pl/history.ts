/** How the value that is shown was chosen among those said: the one rule of the store, told. */
export const history = {
  'history.rule.agreed': 'Wszyscy, którzy coś o tym mówią, mówią to samo.',
  'history.rule.joined': 'Liczy się każde ogniwo, które ktoś podaje.',
  'history.rule.none': 'Nikt nic o tym nie mówi dla tego dnia.',
  'history.rule.only': 'Mówi to jedno źródło, a żadne inne nic o tym nie mówi.',
  'history.rule.publisher-first':
    'Źródła są niezgodne. Zapisano je w tej samej chwili, więc pokazany jest wydawca pierwszy w alfabecie.',
  'history.rule.recorded-last': 'Źródła są niezgodne. Pokazane jest to, co zapisano ostatnie.',
} as const;
