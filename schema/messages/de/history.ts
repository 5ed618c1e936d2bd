/** How the value that is shown was chosen among those said: the one rule of the store, told. */
export const history = {
  'history.rule.agreed': 'Alle, die etwas dazu sagen, sagen dasselbe.',
  'history.rule.joined': 'Jede Verbindung, die jemand angibt, zählt.',
  'history.rule.none': 'Für diesen Tag sagt niemand etwas dazu.',
  'history.rule.only': 'Eine Quelle sagt dies, und keine andere sagt etwas dazu.',
  'history.rule.publisher-first':
    'Die Quellen widersprechen sich. Sie wurden im selben Augenblick erfasst, deshalb wird der im Alphabet erste Herausgeber gezeigt.',
  'history.rule.recorded-last': 'Die Quellen widersprechen sich. Gezeigt wird, was zuletzt erfasst wurde.',
} as const;
