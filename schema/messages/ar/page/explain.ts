/** The help page: marks, words, tests, and what is left to people. */
export const pageExplain = {
  'page.explain.based-on': 'يستند إلى',
  'page.explain.contents': 'في هذه الصفحة',
  'page.explain.decides': 'ما لا تفصل فيه الأداة',
  'page.explain.found':
    '{n, plural, =0 {لا مدخل فيه ذلك.} zero {لا مدخل فيه ذلك.} one {مدخل واحد فيه ذلك.} two {مدخلان فيهما ذلك.} few {# مداخل فيها ذلك.} many {# مدخلًا فيها ذلك.} other {# مدخل فيها ذلك.}}',
  'page.explain.keys': 'المفاتيح',
  'page.explain.link': 'معاني العلامات والكلمات',
  'page.explain.marks': 'العلامات',
  'page.explain.needs': 'ما يحتاج إليه',
  'page.explain.none': 'لا شيء هنا يشرح «{q}». تُجرَّب كلمة واحدة، أو يُفرَّغ الحقل لعرض الكل.',
  'page.explain.not-said': 'ما لا يقوله',
  'page.explain.search': 'البحث عن علامة أو كلمة أو اختبار',
  'page.explain.second': 'كل علامة وكلمة واختبار، مع حدوده. ليست استشارة قانونية.',
  'page.explain.share': 'ينبه إلى ما دون',
  'page.explain.share-of': '{value} ({cite})',
  'page.explain.signs': 'الخطوط والألوان',
  'page.explain.tests': 'الاختبارات',
  'page.explain.tests-text':
    'ينتهي كل اختبار بواحد من أربعة: عليه تنبيه، اجتاز، لا ينطبق، لا يمكن التحديد. ولا ينبه إلى شيء تنقصه واقعة عنه.',
  'page.explain.title': 'المساعدة',
  'page.explain.what-is': 'معنى «{word}»',
  'page.explain.words': 'الكلمات',
} as const;
