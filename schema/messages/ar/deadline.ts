/** What a day is the last day for, or the first. */
export const deadline = {
  'deadline.assess_by': 'آخر يوم لتبليغ قرار الربط',
  'deadline.claim_by': 'آخر يوم لوصول مطالبة كتابية',
  'deadline.claimable_from': 'أول يوم تجوز فيه المطالبة',
  'deadline.covered_from': 'أول تاريخ استحقاق مشمول',
  'deadline.covered_until': 'آخر تاريخ استحقاق مشمول',
  'deadline.file_by': 'آخر يوم لرفع الدعوى',
  'deadline.lower_rung_pays_by': 'آخر يوم لسداد الدرجة الأدنى',
  'deadline.limitation': 'آخر يوم للدين نفسه',
  'deadline.notify_by': 'آخر يوم لوصول الإخطار',
  'deadline.pay_by': 'آخر يوم للسداد',
  'deadline.warn_others_by': 'آخر يوم لتحذير الآخرين',
} as const;
