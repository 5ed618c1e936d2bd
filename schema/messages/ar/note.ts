/** What is wrong with a note on a flag, and how to mend it. */
export const note = {
  'note.bad-day': '{value} ليس يومًا في التقويم. يُكتب هكذا: \u20662025-03-31\u2069.',
  'note.day-ahead': '{value} لم يأتِ بعد. يُذكر متى قيل ذلك أو فُعل.',
  'note.no-text': 'يُكتب ما قيل أو فُعل.',
  'note.nobody': 'يُذكر من قاله أو فعله: منشأة أو مكتب أو صفة.',
  'note.subject-not-held': 'السجل {value} لم يعد محفوظًا.',
  'note.too-long': 'يُكتب {value} حرفًا على الأكثر؛ ويُترك الباقي في مستند يُذكر اسمه.',
  'note.unknown-value': '{value} غير معروف هنا. المتاح: {known}.',
} as const;
