/** Imports: file, columns, dry run, ledger, problems, undo. */
const ROWS = '{in, plural, zero {لا صفوف} one {صف واحد} two {صفين} few {# صفوف} many {# صفًا} other {# صف}}';
const MEND =
  '{rejected, plural, =0 {} zero {} one { وواحد يحتاج إلى تصحيح.} two { واثنان يحتاجان إلى تصحيح.} few { و# تحتاج إلى تصحيح.} many { و# تحتاج إلى تصحيح.} other { و# تحتاج إلى تصحيح.}}';
const WAIT =
  '{held, plural, =0 {} zero {} one { وواحد ينتظر.} two { واثنان ينتظران.} few { و# تنتظر.} many { و# تنتظر.} other { و# تنتظر.}}';

export const pageImports = {
  'page.imports.accepted': 'مقبولة',
  'page.imports.again': 'لاستعادته يُستورد الملف من جديد: تُقرأ صفوفه مرة أخرى.',
  'page.imports.answer': 'ما يقوله ملف يُحفظ مع سطره، ويمكن سحبه كله.',
  'page.imports.answer-done': `من ${ROWS} قُبل {accepted, plural, zero {لا شيء} one {{accepted, number}} two {{accepted, number}} few {{accepted, number}} many {{accepted, number}} other {{accepted, number}}}{duplicate, plural, =0 {} zero {} one {، وما كان هنا من قبل #} two {، وما كان هنا من قبل #} few {، وما كان هنا من قبل #} many {، وما كان هنا من قبل #} other {، وما كان هنا من قبل #}}.${MEND}${WAIT}`,
  'page.imports.answer-dry': `من ${ROWS} الجاهز {accepted, plural, zero {لا شيء} one {{accepted, number}} two {{accepted, number}} few {{accepted, number}} many {{accepted, number}} other {{accepted, number}}}{duplicate, plural, =0 {} zero {} one {، وما هو هنا من قبل #} two {، وما هو هنا من قبل #} few {، وما هو هنا من قبل #} many {، وما هو هنا من قبل #} other {، وما هو هنا من قبل #}}.${MEND}${WAIT}`,
  'page.imports.answer-first': 'ما عليه تنبيه، الأبعد نقصًا أولًا',
  'page.imports.answer-of':
    'فيه {records, plural, zero {لا عقود ولا سجلات أجر} one {عقد أو سجل أجر واحد} two {عقدان أو سجلا أجر} few {{records, number} عقود وسجلات أجر} many {{records, number} عقدًا وسجل أجر} other {{records, number} عقد وسجل أجر}}؛ {flagged, plural, =0 {لا ينبّه أي اختبار إلى شيء منها} zero {لا تنبيه} one {عليه تنبيه واحد} two {على اثنين تنبيه} few {على {flagged, number} تنبيه} many {على {flagged, number} تنبيه} other {على {flagged, number} تنبيه}}.',
  'page.imports.answer-shown': 'يُعرض {n, number} من {all, number}؛ والاختبارات تقود إلى الجميع.',
  'page.imports.answer-tests': 'كل اختبار، عمّا فيه',
  'page.imports.answer-title': 'ما تقوله الاختبارات عنه',
  'page.imports.bar': 'الصفوف: {parts}.',
  'page.imports.by-hand': 'أُدخل يدويًا',
  'page.imports.cancel': 'إلغاء',
  'page.imports.column': 'العمود',
  'page.imports.column-refused': '{column} مرفوض.',
  'page.imports.columns': 'ما يغذيه كل عمود',
  'page.imports.done': 'عمليات الاستيراد حتى الآن',
  'page.imports.drafted': 'مُعدّ من هذا الملف',
  'page.imports.dry-again': 'تشغيل تجريبي من جديد',
  'page.imports.dry-run': 'تشغيل تجريبي',
  'page.imports.duplicate': 'محفوظة من قبل، دون تغيير',
  'page.imports.duplicate-short': 'محفوظة من قبل',
  'page.imports.elsewhere':
    'ما زال مفتوحًا، وهذا الخادم لا يشغّله: ربما يقرؤه برنامج آخر، أو أنه انقطع. للمتابعة من حيث توقف تُستورد الملفات نفسها من جديد، أو يُلغى.',
  'page.imports.empty': 'لم يُستورد شيء بعد.',
  'page.imports.entered':
    '{what}{n, plural, =0 {} zero {} one { وواحد آخر} two { واثنان آخران} few { و# أخرى} many { و# أخرى} other { و# أخرى}}',
  'page.imports.entered-from': '{document}، {day}',
  'page.imports.feeds': 'الواقعة',
  'page.imports.files': 'الملفات',
  'page.imports.files-more':
    '{first} و{n, plural, zero {لا غيره} one {ملف آخر} two {ملفان آخران} few {# ملفات أخرى} many {# ملفًا آخر} other {# ملف آخر}}',
  'page.imports.formats': 'CSV أو XLSX. لا يُكتب شيء قبل رؤية تشغيل تجريبي.',
  'page.imports.found': 'وُجد',
  'page.imports.from-text': 'من {text}',
  'page.imports.held': 'تنتظر',
  'page.imports.import-rows':
    'استيراد {n, plural, zero {لا صفوف} one {صف واحد} two {صفين} few {# صفوف} many {# صفًا} other {# صف}}',
  'page.imports.in': 'الصفوف الداخلة',
  'page.imports.keep': 'الإبقاء عليه',
  'page.imports.kept':
    'أُخذ باقي هذا الصف: {n, plural, zero {لا معلومات} one {معلومة واحدة} two {معلومتان} few {# معلومات} many {# معلومة} other {# معلومة}}.',
  'page.imports.kind':
    '{outcome, select, rejected {مرفوضة} held {تنتظر} other {{outcome}}}: {text} {n, plural, zero {لا صفوف} one {صف واحد} two {صفان} few {# صفوف} many {# صفًا} other {# صف}}',
  'page.imports.known-mapping': 'ملف الربط',
  'page.imports.line': 'السطر',
  'page.imports.line-2': 'كما قُرئ في السطر 2',
  'page.imports.lines': '{from} إلى {to}',
  'page.imports.loading': 'جارٍ قراءة عمليات الاستيراد ...',
  'page.imports.looking': 'الخطوة 1 من 2: فتح {file} والنظر في رأسه وصفوفه الأولى ...',
  'page.imports.mapping': 'ملف الربط',
  'page.imports.mapping-hint': 'الملف نفسه يعمل في سطر الأوامر: solidary import --mapping mapping.yaml FILE',
  'page.imports.mapping-text': 'ملف الربط نصًا',
  'page.imports.mended':
    'منذ ذلك الحين {taken, plural, =0 {لم يُقبل أي من هذه الصفوف} zero {لم يُقبل أي من هذه الصفوف} one {صُحّح صف واحد من هذه الصفوف} two {صُحّح صفان من هذه الصفوف} few {صُحّحت # من هذه الصفوف} many {صُحّح # من هذه الصفوف} other {صُحّح # من هذه الصفوف}}. {left, plural, =0 {لم يبق ما يُصحَّح.} zero {لم يبق ما يُصحَّح.} one {بقي صف واحد يحتاج إلى تصحيح.} two {بقي صفان يحتاجان إلى تصحيح.} few {بقيت # صفوف تحتاج إلى تصحيح.} many {بقي # صفًا تحتاج إلى تصحيح.} other {بقي # صف تحتاج إلى تصحيح.}}',
  'page.imports.mended-by':
    '{rows, plural, zero {# صف} one {صف واحد} two {صفان} few {# صفوف} many {# صفًا} other {# صف}} بعد التصحيح والإرسال من جديد',
  'page.imports.mended-outcome':
    'قُبل {taken, number}{open, plural, =0 {.} zero {.} one {، وصف واحد يحتاج إلى تصحيح هناك.} two {، وصفان يحتاجان إلى تصحيح هناك.} few {، و# صفوف تحتاج إلى تصحيح هناك.} many {، و# صفًا تحتاج إلى تصحيح هناك.} other {، و# صف تحتاج إلى تصحيح هناك.}}',
  'page.imports.mended-short': 'صُحّح منذ ذلك الحين: {n, number}',
  'page.imports.more-problems': 'يُعرض أول {n}. وملف الصفوف المرفوضة يحويها كلها.',
  'page.imports.new': 'استيراد ملف',
  'page.imports.no-file': 'يُختار ملف أولًا.',
  'page.imports.not-imported': 'غير مستورد',
  'page.imports.nothing': 'لا شيء',
  'page.imports.nothing-written': 'لم يُكتب شيء بعد. ويمكن إلغاء الاستيراد كله.',
  'page.imports.nth-file': 'الملف {at} من {of}.',
  'page.imports.onward': 'أين يُنظر الآن',
  'page.imports.opening':
    'يُفتح الملف، {n, plural, zero {# ثانية} one {ثانية واحدة} two {ثانيتان} few {# ثوانٍ} many {# ثانية} other {# ثانية}} حتى الآن. الوقت المتبقي يُذكر متى قُرئت أول الصفوف.',
  'page.imports.opening-share':
    'يُفتح المصنف: أُنجز {share, number, percent}{seconds, plural, =-1 {} =0 {} zero {} one {، بقي نحو ثانية} two {، بقي نحو ثانيتين} few {، بقي نحو # ثوانٍ} many {، بقي نحو # ثانية} other {، بقي نحو # ثانية}}. وتُقرأ صفوفه بعد ذلك.',
  'page.imports.problems': 'صفوف للنظر فيها، بحسب النوع',
  'page.imports.progress': 'المقروء من الملف',
  'page.imports.rate':
    'الصفوف في الثانية: {rate, number}{seconds, plural, =-1 {} =0 {} zero {} one {، بقي نحو ثانية} two {، بقي نحو ثانيتين} few {، بقي نحو # ثوانٍ} many {، بقي نحو # ثانية} other {، بقي نحو # ثانية}}',
  'page.imports.reading-columns': 'الخطوة 2 من 2: قراءة ما يقوله كل عمود ...',
  'page.imports.rejected': 'مرفوضة',
  'page.imports.rejected-file':
    '{n, plural, zero {لا صفوف مرفوضة} one {صف مرفوض واحد} two {صفان مرفوضان} few {# صفوف مرفوضة} many {# صفًا مرفوضًا} other {# صف مرفوض}}، ملفًا للتصحيح',
  'page.imports.remedy': 'ما يصححه',
  'page.imports.rests': '{field}: {target}',
  'page.imports.rests-entered': 'أُدخل يدويًا عن',
  'page.imports.rests-more':
    '{n, plural, zero {لا شيء غير مدرج} one {واحدة أخرى غير مدرجة} two {اثنتان أخريان غير مدرجتين} few {# أخرى غير مدرجة} many {# أخرى غير مدرجة} other {# أخرى غير مدرجة}}.',
  'page.imports.running':
    'جارٍ قراءة {file}: {rows, plural, zero {لا صفوف} one {صف واحد} two {صفان} few {# صفوف} many {# صفًا} other {# صف}} حتى الآن.',
  'page.imports.save-mapping': 'حفظه ملف ربط',
  'page.imports.second': '{publisher}، {state}',
  'page.imports.show-all': 'عرض الكل وعددها {n, number}',
  'page.imports.stage.columns': 'الأعمدة',
  'page.imports.stage.done': 'تم',
  'page.imports.stage.dry-run': 'تشغيل تجريبي',
  'page.imports.stage.file': 'الملف',
  'page.imports.stage.import': 'الاستيراد',
  'page.imports.stages': 'خطوات الاستيراد',
  'page.imports.started': 'بدأ',
  'page.imports.state': 'الحالة',
  'page.imports.state-text':
    '{state, select, cancelled {أُلغي في أثنائه: لا شيء تُرك ناقصًا.} other {أُلغي: أُنهي ما ذكره هذا الاستيراد، وعاد ما كان قد حل محله.}}',
  'page.imports.state-word':
    '{state, select, running {جارٍ} elsewhere {مفتوح} done {تم} cancelled {أُوقف} failed {تعطل} undone {أُلغي} dry_run {تشغيل تجريبي، لم يُكتب شيء} other {{state}}}',
  'page.imports.stopping': 'جارٍ الإيقاف. الملف الذي يُفتح الآن يُفتح إلى آخره أولًا؛ وبعد ذلك لا يُكتب شيء.',
  'page.imports.suggesting': 'جارٍ النظر في الترويسة وعيّنة ...',
  'page.imports.to-look-at':
    '{n, plural, zero {لا صفوف للنظر فيها} one {صف واحد للنظر فيه} two {صفان للنظر فيهما} few {# صفوف للنظر فيها} many {# صفًا للنظر فيها} other {# صف للنظر فيها}}{more, select, yes {، وغيرها} other {}}',
  'page.imports.undo': 'إلغاء هذا الاستيراد',
  'page.imports.undo-sure': 'نعم، إلغاؤه كله',
  'page.imports.undo-text':
    '{n, plural, =0 {لا واقعة لاحقة تستند إليه.} zero {لا واقعة لاحقة تستند إليه.} one {واقعة لاحقة واحدة تستند إليه وستفقد سندها.} two {واقعتان لاحقتان تستندان إليه وستفقدان سندهما.} few {# وقائع لاحقة تستند إليه وستفقد سندها.} many {# واقعة لاحقة تستند إليه وستفقد سندها.} other {# واقعة لاحقة تستند إليه وستفقد سندها.}}',
  'page.imports.undoable': 'يمكن إلغاء الاستيراد كله.',
  'page.imports.undone':
    'أُلغي. ما أُنهي: {closed, plural, zero {لا إفادات} one {إفادة واحدة} two {إفادتان} few {# إفادات} many {# إفادة} other {# إفادة}}، وما ذُكر من جديد: {restated, number}.',
  'page.imports.undone-beneath':
    'أُلغي. كان كل ما قاله قد تغيّر بعده، وتلك التغييرات سارية: لا يظهر شيء على نحو آخر. وللرجوع أبعد تُلغى هي أيضًا، الأخير أولًا.',
  'page.imports.what-changed': 'ما تغيّر منذ بدئه',
  'page.imports.why': 'لماذا توقف',
} as const;
