/** How the value that is shown was chosen among those said: the one rule of the store, told. */
export const history = {
  'history.rule.agreed': 'كل من يقول عنه شيئًا يقول الشيء نفسه.',
  'history.rule.joined': 'يُحسب كل رابط يذكره أحد.',
  'history.rule.none': 'لا أحد يقول عنه شيئًا لهذا اليوم.',
  'history.rule.only': 'يقول هذا مصدر واحد، ولا يقول عنه غيره شيئًا.',
  'history.rule.publisher-first': 'المصادر مختلفة. وقد سُجلت في اللحظة نفسها، فيُعرض الناشر الأول بحسب الترتيب الأبجدي.',
  'history.rule.recorded-last': 'المصادر مختلفة. يُعرض ما سُجل أخيرًا.',
} as const;
