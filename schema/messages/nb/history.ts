/** How the value that is shown was chosen among those said: the one rule of the store, told. */
export const history = {
  'history.rule.agreed': 'Alle som sier noe om det, sier det samme.',
  'history.rule.joined': 'Hver forbindelse som noen oppgir, teller.',
  'history.rule.none': 'Ingen sier noe om det for denne dagen.',
  'history.rule.only': 'Én kilde sier dette, og ingen andre sier noe om det.',
  'history.rule.publisher-first':
    'Kilder er uenige. De ble registrert på samme tidspunkt, så utgiveren som er først i alfabetet, vises.',
  'history.rule.recorded-last': 'Kilder er uenige. Det som ble registrert sist, vises.',
} as const;
