/** What an entry of the law is known to lack, and how rules stand to one another. */
export const law = {
  'law.open.clock-unverified': 'لم تُقرأ في النص مدة بقاء المطالبة بمقتضاها.',
  'law.open.from-memory': 'كُتبت من الذاكرة: لم يُقرأ أي نص.',
  'law.open.guidance-only': 'قُرئت إرشادات جهة رسمية، لا النص نفسه.',
  'law.open.judgement': 'يتوقف على تقدير لا تحسمه أي قاعدة: {what}.',
  'law.open.no-time-limit':
    'مدة بقاء المطالبة تجاه من هم فوق صاحب العمل غير مدخلة: عدم عرض آخر يوم لا يعني أنه لا يوجد.',
  'law.open.may-last': 'لم يُتحقق من أنه لم يعد نافذًا اعتبارًا من {day}.',
  'law.open.start-approx': 'أول يوم لها، {day}، تقريبي.',
  'law.open.start-unverified':
    '{day} هو تاريخ النص الذي قُرئ، ولا يُعرف أنه أول يوم لها: عن عمل أسبق يكون الجواب أنه لا يمكن لأحد أن يحدد.',
  'law.open.text-in-part': 'قُرئت أجزاء من النص، لا النص كله.',
  'law.open.text-not-read': 'قُرئ ما يكتبه آخرون عن النص، لا النص نفسه.',
  'law.open.text-version': 'لم يُسجل في أي صيغة قُرئ النص.',
  'law.open.unsettled': 'لم يُبحث: {what}.',
  'law.relation.alternative_of': 'تجوز المطالبة بأخرى بدلًا منها',
  'law.relation.alternative_to': 'تجوز المطالبة بها بدلًا منها، لا فوقها',
  'law.relation.beside': 'تقوم إلى جانبها: تُعرضان معًا ولا تُجمعان أبدًا',
  'law.relation.transposed_by': 'نُقلت إلى القانون الوطني بواسطة',
  'law.relation.transposes': 'تنقل إلى القانون الوطني',
  'law.relation.yields_of': 'تتراجع لصالح هذه',
  'law.relation.yields_to': 'تتقدم على هذه',
} as const;
