/** What a buyer may have to answer for. */
export const pageExposure = {
  'page.exposure.contract': 'العقد',
  'page.exposure.debts': 'ما قد يترتب عليه',
  'page.exposure.group.exposed': 'قد يجعل قانون هذا المشتري مسؤولًا',
  'page.exposure.group.open': 'لا يمكن تحديد هل يجعله قانون مسؤولًا',
  'page.exposure.group.workers': 'لا قانون متوفر هنا يجعل هذا المشتري مسؤولًا',
  'page.exposure.law': 'القانون، والسبب',
  'page.exposure.left-out':
    '{n, plural, zero {لم يُترك عقد دون فحص.} one {عقد واحد لم يُفحص.} two {عقدان على الأقل لم يُفحصا.} few {# عقود على الأقل لم تُفحص.} many {# عقدًا على الأقل لم يُفحص.} other {# عقد على الأقل لم يُفحص.}}',
  'page.exposure.loading': 'جارٍ سؤال قانون كل مكان ...',
  'page.exposure.no-article': 'لا شيء',
  'page.exposure.not-known': 'غير معروف',
  'page.exposure.shortfall': 'نقص الأجر الإجمالي',
  'page.exposure.state': 'الجواب',
  'page.exposure.supplier': 'المورّد، ومكان إنجاز العمل',
  'page.exposure.supposed':
    'مفترض من الأسعار: لم يطالب أحد بهذه الأجور هنا، والسعر المنخفض جدًا لا يثبت أنها لم تُدفع. ليست استشارة قانونية.',
  'page.exposure.text.exposed': 'إذا بقيت دون دفع أجور لا يمكن أن يكون السعر قد غطاها. وقد يكون النقص أكبر مما يُذكر.',
  'page.exposure.text.open': 'تنقص واقعة، أو لا قانون لذلك المكان مدخل هنا. وليس هذا كانعدام المسؤولية.',
  'page.exposure.text.workers': 'ليس هذا على المشتري قانونًا. ويبقى النقص على العمال، أيًا كان من قد يساعدهم.',
  'page.exposure.title': 'ما قد يُسأل عنه',
} as const;
