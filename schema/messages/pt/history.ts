/** How the value that is shown was chosen among those said: the one rule of the store, told. */
export const history = {
  'history.rule.agreed': 'Todos os que dizem algo disto dizem o mesmo.',
  'history.rule.joined': 'Conta cada elo que alguém declara.',
  'history.rule.none': 'Ninguém diz nada disto para este dia.',
  'history.rule.only': 'Uma fonte diz isto, e nenhuma outra diz nada disto.',
  'history.rule.publisher-first':
    'As fontes discordam. Foram registadas no mesmo instante, pelo que se mostra a de quem, entre os que publicam, vem primeiro na ordem alfabética.',
  'history.rule.recorded-last': 'As fontes discordam. Mostra-se o que foi registado em último lugar.',
} as const;
