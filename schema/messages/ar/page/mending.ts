/** Rejected rows, mended where they stand and sent again. */
export const pageMending = {
  'page.mending.cell': '{column}، السطر {line, number, ::group-off}',
  'page.mending.count':
    '{n, plural, =0 {لم يُصحح شيء بعد.} zero {لم يُصحح شيء بعد.} one {صف واحد مصحح ولم يُرسل بعد.} two {صفان مصححان ولم يُرسلا بعد.} few {# صفوف مصححة ولم تُرسل بعد.} many {# صفًا مصححًا لم تُرسل بعد.} other {# صف مصحح لم تُرسل بعد.}}',
  'page.mending.mended': 'مصحح',
  'page.mending.only-in-file':
    '{n, plural, zero {لا صف يُعرض دون خلايا.} one {صف واحد لا يُعرض بخلاياه: يُصحح في الملف.} two {صفان لا يُعرضان بخلاياهما: يُصححان في الملف.} few {# صفوف لا تُعرض بخلاياها: تُصحح في الملف.} many {# صفًا لا تُعرض بخلاياها: تُصحح في الملف.} other {# صف لا تُعرض بخلاياها: تُصحح في الملف.}}',
  'page.mending.rows-of': 'الصفوف المرفوضة من {file}',
  'page.mending.send':
    'إرسال {n, plural, =0 {هذه الصفوف} zero {هذه الصفوف} one {هذا الصف} two {هذين الصفين} few {هذه الصفوف وعددها #} many {هذه الصفوف وعددها #} other {هذه الصفوف وعددها #}} من جديد',
  'page.mending.sent': 'أُرسل من جديد',
  'page.mending.text':
    'يُكتب في الخلايا، أو يُلصق من جدول بيانات. وما يُكتب يبقى على هذا الجهاز إلى أن يُرسل؛ ولا تُرسل إلا الصفوف المصححة، استيرادًا قائمًا بذاته.',
  'page.mending.title': 'تصحيح الصفوف المرفوضة هنا',
  'page.mending.try': 'تجربتها أولًا',
  'page.mending.was': 'كان: {was}',
} as const;
