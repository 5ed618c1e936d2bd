/** How the value that is shown was chosen among those said: the one rule of the store, told. */
export const history = {
  'history.rule.agreed': 'All who say something of it say the same.',
  'history.rule.joined': 'Every link that somebody states counts.',
  'history.rule.none': 'Nobody says anything of it for this day.',
  'history.rule.only': 'One source says this, and no other says anything of it.',
  'history.rule.publisher-first':
    'Sources disagree. They were recorded at the same instant, so the publisher that is first in the alphabet is shown.',
  'history.rule.recorded-last': 'Sources disagree. What was recorded last is shown.',
} as const;
