/** Failures by code of server/domain/errors.ts: what is wrong, and how to mend it. */
export const error = {
  'error.bad-day': '{value} ليس يومًا في التقويم. يُكتب هكذا: {example}.',
  'error.bad-instant': '{value} ليس لحظة زمنية. تُكتب هكذا: {example}.',
  'error.bad-period': '{value} ليس مدة. تُكتب هكذا: {example}.',
  'error.bad-amount': '{value} ليس مبلغًا. يُكتب هكذا: {example}.',
  'error.bad-currency': '{value} ليس رمز عملة. يُكتب هكذا: {example}.',
  'error.currencies-differ': 'لا يمكن جمع مبالغ بعملة {first} وبعملة {second}: التحويل يحتاج إلى سعر صرف مؤرخ.',
  'error.bad-questionnaire':
    'ليس في {file} العمود {columns}. يُؤخذ مصنف أنشأه `solidary questions write`، وتُترك عناوينه كما هي.',
  'error.bad-regime': '{file}، {key}: {value} {reason}. قيمة صالحة: {example}.',
  'error.bad-case': '{file}، {field}: {reason}.',
  'error.bad-mapping': '{file}، {field}: {reason}. قيمة صالحة: {example}.',
  'error.bad-file': 'لا يمكن قراءة {file}: {reason}.',
  'error.bad-config': '{name} قيمته {value}: {reason}. قيمة صالحة: {example}.',
  'error.bad-statement': '{subject}: {property} لا يمكن أن يكون {value}. قيمة صالحة: {example}.',
  'error.no-letter': 'لا رسالة إلى {party}: {reason}',
  'error.no-share': 'لا يستخدم الاختبار {test} أي نسبة',
  'error.not-a-share': 'ليست نسبة أكبر من 0',
  'error.not-found-near': '{what} {id} غير محفوظ. ما اسمه قريب من ذلك: {found}. يُذكر معرّف، أو الاسم كله أو الرقم كله.',
  'error.share-above-one': 'نسبة أكبر من 1 تزيد على الكل؛ تُكتب ستون في المئة هكذا: 0.60',
  'error.stands-already':
    '{file}: {rows, plural, zero {لا صف مسجل} one {صف واحد مسجل} two {صفان مسجلان} few {# صفوف مسجلة} many {# صفًا مسجلًا} other {# صف مسجل}} من قبل باسم آخر، من {imports}، لأن ملف الربط {mapping} يسمي سجلاته الآن بأعمدة غير التي كانت. لم يُحفظ شيء، لأنه كان سيُحسب مرتين. يُتراجع في صفحة الاستيراد عما قُرئ من قبل، ثم تُستورد ملفاته وهذه بملف الربط كما هو الآن.',
  'error.unknown-property': 'السجل من نوع {kind} ليس له {property}. له: {known}.',
  'error.not-indexed': 'لا يمكن البحث عن سجلات من نوع {kind} بواسطة {property}. يمكن بواسطة: {known}.',
  'error.bad-wording':
    '{value} ليس طريقة لصياغة رسالة. تُكتب الأجزاء مثل period=year,amount=sum: period (month, quarter, year)، place (employer)، amount (sum, none)، work (none)، workers (none).',
  'error.not-acknowledged': 'تُكتب المسودة بعد الإقرار بمن تحصر عباراتها المشتكي فيهم: {fit} من العمال وعددهم {of}.',
  'error.not-found': '{what} {id} غير محفوظ.',
  'error.not-unique': '{id} يسمي أكثر من واحد من نوع {what}: {found}.',
  'error.store-locked': 'ملف البيانات {path} يستعمله Solidary آخر. يُوقف ذاك، أو يُعيَّن SOLIDARY_DATA إلى مجلد آخر.',
  'error.store-newer':
    'المحفوظ في {path} كتبه Solidary أحدث (المخطط {found}، وهذا يعرف {known}). يُحدَّث Solidary، أو يُعيَّن SOLIDARY_DATA إلى مجلد آخر أو SOLIDARY_STORE إلى قاعدة بيانات أخرى.',
  'error.store-full': 'القرص الذي فيه {path} ممتلئ. لم يُكتب شيء من الدفعة الأخيرة؛ يُفسح مكان ثم يُعاد.',
  'error.store-damaged':
    'ملف البيانات {path} تالف، أو لم يكتبه Solidary: {reason}. توضع نسخة مكانه، أو يُعيَّن SOLIDARY_DATA إلى مجلد آخر.',
  'error.store-not-empty': '{path} يحوي بيانات أخرى، وهي متروكة كما هي. تُسمى قاعدة بيانات فارغة.',
  'error.store-unreachable': 'لا تجيب قاعدة بيانات على {path}. تُشغَّل، أو يُعيَّن SOLIDARY_STORE إلى مكانها.',
  'error.store-refused':
    'قاعدة البيانات في {path} ترفض المستخدم أو كلمة السر. يُعيَّن SOLIDARY_STORE_USER وSOLIDARY_STORE_PASSWORD إلى ما لقاعدة البيانات.',
  'error.store-unavailable': 'المخزن في {path} لا يجيب: {reason}.',
  'error.no-data-folder':
    'لا يمكن استعمال مجلد البيانات {path}: {why, select, EEXIST {هو ملف} ENOTDIR {يعترض طريقه ملف} EACCES {لا إذن بالكتابة هناك} EPERM {لا إذن بالكتابة هناك} EROFS {لا يمكن كتابة شيء هناك} other {{why}}}. يُعيَّن SOLIDARY_DATA إلى مجلد آخر.',
  'error.driver-missing':
    'لا يوجد مشغّل SQLite: يُستعمل Node 22.13 أو أحدث، أو يُثبَّت مترجم C ويُنفَّذ npm ci من جديد لكي يُبنى better-sqlite3.',
  'error.port-taken': 'المنفذ {port} مشغول. يُوقف ما يستمع عليه، أو يُعيَّن SOLIDARY_PORT إلى منفذ آخر.',
  'error.port-refused':
    'المنفذ {port} يحجزه النظام لبرامج ذات صلاحيات أكبر. يُعيَّن SOLIDARY_PORT إلى منفذ من 1024 فصاعدًا.',
  'error.no-such-address': 'ليس لهذا الجهاز العنوان {host}. يُعيَّن SOLIDARY_HOST إلى 127.0.0.1.',
  'error.node-too-old': 'Node {found} قديم: يحتاج Solidary إلى {needed} أو أحدث.',
  'error.bug': 'تعطل شيء في Solidary. لم يغيّر هذا الطلب شيئًا؛ وسجل الخادم يبيّن ما حدث.',
  'error.folder-not-empty': 'المجلد {path} ليس فارغًا. يُسمى مجلد جديد لكي لا يُكتب فوق شيء.',
  'error.failed': 'تعطل شيء في Solidary: {reason}',
  'error.import-running': 'الاستيراد {id} جارٍ من قبل. يُنتظر، أو يُلغى.',
  'error.too-large': '{what} أكبر من {limit}: {remedy}.',
  'error.source-cited':
    '{n, plural, zero {لا مدخل يستند} one {مدخل واحد يستند} two {مدخلان يستندان} few {# مداخل تستند} many {# مدخلًا تستند} other {# مدخل تستند}} إلى هذا المصدر: يبقى، لكي يمكن الرجوع إلى ما قيل.',
  'error.source-refused': 'هذا الملف لا يُقبل: {reason}.',
  'error.cancelled': 'أُلغي؛ ولم يُترك شيء ناقصًا.',
} as const;
