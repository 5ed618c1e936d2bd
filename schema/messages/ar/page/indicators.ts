/** Indicators at a workplace. */
export const pageIndicators = {
  'page.indicators': 'مؤشرات العمل الجبري: ثلاث قوائم تحقق',
  'page.indicators.about-person': 'عن {person}',
  'page.indicators.condition': 'ظرف العمل',
  'page.indicators.conditions': 'ظروف العمل إلى جانب معاييرها',
  'page.indicators.dated': 'بتاريخ {dated}. {citation}.{checked, select, undefined {} other { نُظر فيها في {checked}.}}',
  'page.indicators.dimension': 'البعد',
  'page.indicators.dimensions': 'بحسب البعد: {title}',
  'page.indicators.effects': 'ما يترتب ما دامت قائمة',
  'page.indicators.empty': 'لا ملاحظة مسجلة عن مكان العمل هذا. تُستورد ملاحظات مع مصدرها لملء هذه القوائم.',
  'page.indicators.flag': 'أجر دون الحد الأدنى القانوني',
  'page.indicators.indicator': 'المؤشر',
  'page.indicators.left-out':
    '{n, plural, zero {لم يُترك سجل أجر دون اختبار.} one {سجل أجر واحد لم يُختبر.} two {سجلا أجر لم يُختبرا.} few {# سجلات أجور لم تُختبر.} many {# سجل أجر لم يُختبر.} other {# سجل أجر لم يُختبر.}}',
  'page.indicators.loading': 'جارٍ قراءة المؤشرات ...',
  'page.indicators.no-words': 'مدوَّن بلا وصف',
  'page.indicators.none': 'لا شيء مسجل مما تسأل عنه هذه القائمة.',
  'page.indicators.not-found': 'بُحث عنه ولم يوجد:',
  'page.indicators.presumption': '{person}: {state}',
  'page.indicators.presumptions': 'حيث يقول شخص ذلك عن نفسه',
  'page.indicators.presumptions.status': 'هذا {status}.',
  'page.indicators.rebuttals': 'ما قُدم ضدها',
  'page.indicators.rests-on': 'يستند إلى',
  'page.indicators.source': '{document}، السطر {line}',
  'page.indicators.standard': 'المعيار: {standard}',
  'page.indicators.state': 'مما هو مسجل',
  'page.indicators.steps': 'السبب',
  'page.indicators.unknown':
    '{n, plural, zero {لا مؤشر غير معروف} one {مؤشر واحد غير معروف} two {مؤشران غير معروفين} few {# مؤشرات غير معروفة} many {# مؤشرًا غير معروف} other {# مؤشر غير معروف}}{never, plural, =0 {} zero {} one {؛ # لا يُسجل هنا أبدًا} two {؛ # لا يُسجلان هنا أبدًا} few {؛ # لا تُسجل هنا أبدًا} many {؛ # لا تُسجل هنا أبدًا} other {؛ # لا تُسجل هنا أبدًا}}',
  'page.indicators.unlisted':
    '{n, plural, zero {لا ملاحظة لا تُحتسب} one {ملاحظة واحدة لا تُحتسب} two {ملاحظتان لا تُحتسبان} few {# ملاحظات لا تُحتسب} many {# ملاحظة لا تُحتسب} other {# ملاحظة لا تُحتسب}}: لا تذكر شيئًا في هذه القوائم، أو تذكر شرطًا بلا معيار، أو لا تقول هل شوهد.',
} as const;
