/** Pay by the hour beside the floors of then, and over time. */
export const pay = {
  'pay.answer':
    'سجلات الأجور المتوفرة: {n}. دون الحد الأدنى القانوني: {flagged}؛ ليست دونه: {passed}؛ لا يمكن تحديدها: {open}؛ بلا حد كهذا: {none}.',
  'pay.column.average': 'متوسط عدة عمال',
  'pay.column.collective_agreement': 'الاتفاقية الجماعية',
  'pay.column.currency': 'العملة',
  'pay.column.employer': 'صاحب العمل',
  'pay.column.from': 'أول يوم',
  'pay.column.going_rate': 'الأجر السائد',
  'pay.column.living_wage': 'الأجر المعيشي',
  'pay.column.paid-least': 'الأجر الإجمالي للساعة، على الأقل',
  'pay.column.paid-most': 'الأجر الإجمالي للساعة، على الأكثر',
  'pay.column.record': 'السجل',
  'pay.column.statutory_minimum': 'الحد الأدنى القانوني',
  'pay.column.tests': 'الاختبارات',
  'pay.column.two_thirds': 'ثلثا الأجر السائد',
  'pay.column.until': 'اليوم التالي للأخير',
  'pay.column.work': 'فئة العمل',
  'pay.none': 'لا أجر مسجل هنا.',
  'pay.left-out': 'سجلات أقدم لا تُعرض: {n}.',
} as const;
