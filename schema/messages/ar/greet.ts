/** What the server says when it has started. */
export const greet = {
  'greet.address': 'Solidary على العنوان {address} (بيانات للتجربة على جهازك؛ يوقفه Ctrl-C).',
  'greet.claim': 'المطالبة {number}: {title}. غير المدفوع: {total}.',
  'greet.claim-open': 'المطالبة {claim}. لا يُعرف كم لم يُدفع.',
  'greet.claim-untitled': 'المطالبة {number}. غير المدفوع: {total}.',
  'greet.empty': 'لا شيء محفوظ بعد: يمكن استيراد قائمة في {address}/imports.',
  'greet.flags':
    '{flagged, plural, zero {لا تنبيه} one {تنبيه واحد} two {تنبيهان} few {# تنبيهات} many {# تنبيهًا} other {# تنبيه}} على {contracts, plural, zero {لا عقود} one {عقد واحد} two {عقدين} few {# عقود} many {# عقدًا} other {# عقد}} و{wages, plural, zero {لا سجلات أجور} one {سجل أجر واحد} two {سجلي أجر} few {# سجلات أجور} many {# سجل أجر} other {# سجل أجر}} كما في {asOf}: {address}/flags',
  'greet.held': 'عدد العقود المحفوظة {contracts, number} وعدد سجلات الأجور {wages, number}: يختبرها {address}/flags.',
  'greet.liable': 'بحسب الوقائع المتوفرة: {parties}.',
  'greet.nobody': 'لم توجد مسؤولية قانونية بحسب الوقائع المتوفرة.',
  'greet.party': '{name} ({status})',
  'greet.where': 'السبب، وبمقتضى أي قانون، وحتى متى: {address}/claims/{claim}?asOf={asOf} (ليست استشارة قانونية)',
} as const;
