/** Screens that hold two answers side by side, and that save one. */
export const pageCompare = {
  'page.compare.answer':
    '{otherwise, plural, =0 {لا يتغيّر شيء لأي من الشركات، وعددها {all}} zero {لا يتغيّر شيء لأي من الشركات، وعددها {all}} one {من الشركات، وعددها {all}، واحدة جوابها مختلف} two {من الشركات، وعددها {all}، اثنتان جوابهما مختلف} few {من الشركات، وعددها {all}، # جوابها مختلف} many {من الشركات، وعددها {all}، # جوابها مختلف} other {من الشركات، وعددها {all}، # جوابها مختلف}}.',
  'page.compare.beside-models': 'إلى جانب نماذج عام 2007',
  'page.compare.caption': 'كل شركة على الجانبين',
  'page.compare.crumb': 'جنبًا إلى جنب',
  'page.compare.day': 'يوم الجانب الآخر',
  'page.compare.debt': 'نوع الدين',
  'page.compare.difference': 'الفرق',
  'page.compare.heading': 'المقارنة بيوم آخر أو بقواعد أخرى',
  'page.compare.hint':
    'الوقائع تبقى كما هي؛ ويتغيّر اليوم أو القواعد. النموذج اقتراح وليس قانونًا: لا يُحسب في أي مجموع قانوني.',
  'page.compare.law': 'قانون المكان',
  'page.compare.loading': 'جارٍ الإجابة عن المطالبة مرتين ...',
  'page.compare.model': 'نموذج وليس قانونًا',
  'page.compare.models': 'نماذج عام 2007 الثلاثة، وليست قانونًا',
  'page.compare.no-difference': 'لا شيء',
  'page.compare.not-asked': 'لا قاعدة من هذا الجانب تتحدث عنه',
  'page.compare.other-day': 'إلى جانب يوم آخر أو قاعدة أخرى',
  'page.compare.rules': 'قواعد الجانب الآخر',
  'page.compare.side': 'في {day}، أكثر ما يمكن تحصيله {most}',
  'page.compare.side-model': 'في {day} بمقتضى نموذج، وليس قانونًا',
  'page.compare.side-open': 'في {day}؛ أقصى ما يمكن تحصيله غير معروف',
  'page.compare.side-so-far': 'في {day}، بحسب ما هو معروف، يمكن تحصيل {most}؛ أما غيرهم فلا يمكن القول',
  'page.compare.text':
    'أحد الجانبين قانون المكان في يوم الصفحة. يُختار الآخر: يوم آخر، أو صيغة أخرى من قاعدة، أو نموذج. وتُعرض ديون عدة أطراف كاملةً متجاورة ولا تُجمع أبدًا.',
  'page.compare.title': 'جنبًا إلى جنب: {claim}',
  'page.sheet.author': 'أعدّها',
  'page.sheet.file-number': 'رقم الملف',
  'page.sheet.save': 'حفظ بصيغة {format, select, pdf {PDF} html {صفحة} other {JSON}}',
  'page.sheet.text':
    'الجواب كاملًا مع كل واقعة ومصدرها، وكل خطوة، والقانون مع يوم قراءته، وما ينقص. وإذا أُعيد إنشاؤه من JSON الخاص به كان مطابقًا بايتًا ببايت.',
  'page.sheet.title': 'صحيفة الإجابة',
} as const;
