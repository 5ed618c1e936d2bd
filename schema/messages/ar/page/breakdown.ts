/** Where a price goes: its pictures and its table. */
export const pageBreakdown = {
  'page.breakdown.amount': 'المبلغ',
  'page.breakdown.bar': 'مكونات السعر، {per}',
  'page.breakdown.enlarged': 'السعر الأخير، مكبرًا',
  'page.breakdown.fall': 'من الأعلى إلى الأسفل، {per}',
  'page.breakdown.first': 'أول نقص: {label}',
  'page.breakdown.inferred': '{label} (الرابط مستنتج)',
  'page.breakdown.lawful': 'الكلفة القانونية للعمل، {amount}',
  'page.breakdown.loading': 'جارٍ تتبع السعر نزولًا في السلسلة ...',
  'page.breakdown.loss': '+ {amount}، بخسارة',
  'page.breakdown.none': 'هذا العقد غير متوفر في ذلك اليوم.',
  'page.breakdown.not-known': 'غير معروف',
  'page.breakdown.notes': 'ملاحظات',
  'page.breakdown.part': '{name}، {amount}',
  'page.breakdown.picture':
    '{prices, plural, zero {لا أسعار} one {سعر واحد} two {سعران} few {# أسعار} many {# سعرًا} other {# سعر}} من الأعلى إلى الأسفل، وما يتركه الأخير للعمل إلى جانب الكلفة القانونية للعمل.',
  'page.breakdown.picture-first': 'أول نقص: {label}، {amount}.',
  'page.breakdown.picture-left': '{label}: {amount}؛ {lawful}.',
  'page.breakdown.picture-lost':
    '{n, plural, zero {لا مبلغ غير معروف.} one {مبلغ واحد غير معروف.} two {مبلغان غير معروفين.} few {# مبالغ غير معروفة.} many {# مبلغًا غير معروف.} other {# مبلغ غير معروف.}}',
  'page.breakdown.row': 'من الأعلى إلى الأسفل',
  'page.breakdown.split-not-known':
    '{n, plural, zero {غير معروف: {names}} one {غير معروف: {names}} two {غير معروف كيف يتوزع: {names}} few {غير معروف كيف يتوزع: {names}} many {غير معروف كيف يتوزع: {names}} other {غير معروف كيف يتوزع: {names}}}',
  'page.breakdown.stack': 'من البداية إلى النهاية: {parts}.',
  'page.breakdown.table': 'الشيء نفسه جدولًا',
  'page.breakdown.taken': '− {amount}',
  'page.breakdown.title': 'أين يذهب السعر',
  'page.download': '{what} بصيغة {form}',
} as const;
