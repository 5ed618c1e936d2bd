/** How the value that is shown was chosen among those said: the one rule of the store, told. */
export const history = {
  'history.rule.agreed': 'Tutti coloro che ne dicono qualcosa dicono lo stesso.',
  'history.rule.joined': 'Conta ogni collegamento dichiarato da qualcuno.',
  'history.rule.none': 'Nessuno ne dice nulla per questo giorno.',
  'history.rule.only': 'Una fonte lo dice, e nessun’altra ne dice nulla.',
  'history.rule.publisher-first':
    'Le fonti discordano. Sono state registrate nello stesso istante, quindi è mostrato l’editore che viene per primo in ordine alfabetico.',
  'history.rule.recorded-last': 'Le fonti discordano. È mostrato ciò che è stato registrato per ultimo.',
} as const;
