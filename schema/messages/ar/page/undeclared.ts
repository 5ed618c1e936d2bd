/** Signs of undeclared subcontracting, on the page of an organisation. */
export const pageUndeclared = {
  'page.undeclared': 'علامات التعاقد من الباطن غير المصرح به',
  'page.undeclared.about': 'الموضوع',
  'page.undeclared.answer': 'الجواب',
  'page.undeclared.ask': 'ما يُسأل عنه',
  'page.undeclared.ask-nothing': 'لا شيء',
  'page.undeclared.count':
    '{all, plural, =0 {لا شيء للفحص: لا تورّد ولا تشتري بمقتضى أي عقد متوفر، ولا منشأة أخرى مرتبطة بها.} zero {لا شيء للفحص.} one {{n, plural, =0 {لا احتمال} zero {لا احتمال} one {احتمال واحد} two {احتمالان} few {# احتمالات} many {# احتمالًا} other {# احتمال}} في سؤال واحد.} two {{n, plural, =0 {لا احتمال} zero {لا احتمال} one {احتمال واحد} two {احتمالان} few {# احتمالات} many {# احتمالًا} other {# احتمال}} من سؤالين.} few {{n, plural, =0 {لا احتمال} zero {لا احتمال} one {احتمال واحد} two {احتمالان} few {# احتمالات} many {# احتمالًا} other {# احتمال}} من {all, plural, zero {#} one {#} two {#} few {# أسئلة} many {# سؤالًا} other {# سؤال}}.} many {{n, plural, =0 {لا احتمال} zero {لا احتمال} one {احتمال واحد} two {احتمالان} few {# احتمالات} many {# احتمالًا} other {# احتمال}} من {all, plural, zero {#} one {#} two {#} few {# أسئلة} many {# سؤالًا} other {# سؤال}}.} other {{n, plural, =0 {لا احتمال} zero {لا احتمال} one {احتمال واحد} two {احتمالان} few {# احتمالات} many {# احتمالًا} other {# احتمال}} من {all, plural, zero {#} one {#} two {#} few {# أسئلة} many {# سؤالًا} other {# سؤال}}.}}',
  'page.undeclared.evidence': 'الدليل:',
  'page.undeclared.left-out':
    'لم يُفحص: {contracts, plural, zero {لا عقود} one {عقد واحد} two {عقدان} few {# عقود} many {# عقدًا} other {# عقد}}، {workplaces, plural, zero {لا أماكن عمل} one {مكان عمل واحد} two {مكانا عمل} few {# أماكن عمل} many {# مكان عمل} other {# مكان عمل}}، {firms, plural, zero {لا منشآت مرتبطة} one {منشأة مرتبطة واحدة} two {منشأتان مرتبطتان} few {# منشآت مرتبطة} many {# منشأة مرتبطة} other {# منشأة مرتبطة}}{addresses, select, true {، عناوين بعض المنشآت} other {}}.',
  'page.undeclared.loading': 'جارٍ النظر في الساعات والطبقات والمنشآت المرتبطة ...',
  'page.undeclared.month': 'الشهر',
  'page.undeclared.months': 'الساعات شهرًا بشهر',
  'page.undeclared.months.label':
    '{n, plural, =0 {ما من شهر مؤكد أن عقودها تحتاج فيه ساعات أكثر مما يمكن لعمالها المصرح بهم أن يعملوه.} zero {ما من شهر مؤكد أن عقودها تحتاج فيه ساعات أكثر مما يمكن لعمالها المصرح بهم أن يعملوه.} one {في شهر واحد تحتاج عقودها ساعات أكثر مما يمكن لعمالها المصرح بهم أن يعملوه: {months}.} two {في شهرين تحتاج عقودها ساعات أكثر مما يمكن لعمالها المصرح بهم أن يعملوه: {months}.} few {في # أشهر تحتاج عقودها ساعات أكثر مما يمكن لعمالها المصرح بهم أن يعملوه: {months}.} many {في # شهرًا تحتاج عقودها ساعات أكثر مما يمكن لعمالها المصرح بهم أن يعملوه: {months}.} other {في # شهر تحتاج عقودها ساعات أكثر مما يمكن لعمالها المصرح بهم أن يعملوه: {months}.}} والجدول أدناه يعطي الأرقام.',
  'page.undeclared.months.text':
    'الممتلئ: ساعات تقع في الشهر يقينًا. ذو الإطار: كل ما قد يقع فيه، لو أُنجز كل عقد كاملًا خلاله. الخط: ما يمكن لعمالها المصرح بهم أن يعملوه.',
  'page.undeclared.needed-least': 'اللازم على الأقل',
  'page.undeclared.needed-most': 'على الأكثر',
  'page.undeclared.none':
    'لا ينشأ سؤال مما فُحص: عقودها لا تعطي ساعات أو طبقات أو عمقًا يقارن بشيء، ولم يُعثر على منشأة أخرى مرتبطة بها.',
  'page.undeclared.possible': 'الممكن عمله',
  'page.undeclared.reached': 'كيف جرى التوصل إليه',
  'page.undeclared.text': 'الاحتمال سبب للسؤال وليس حكمًا: يقول كل منها ما يستند إليه، وما لا يقوله.',
} as const;
