/** What the server says outside GraphQL. */
export const http = {
  'http.bad-request': 'لا يمكن قراءة الطلب: ليس JSON، أو أكبر من 1 MB.',
  'http.dossier-needs':
    'يُذكر يوم السؤال، والرقم الذي تُحفظ به القضية، ومن يعدّها: ?asOf=2026-05-01&fileNumber=12&author=Name.',
  'http.letter-needs':
    'تُعطى المسودة بعد الإقرار بمعاينتها: ?party=ID&asOf=2025-07-12&widen=amount=sum&acknowledged=yes. الأجزاء التي يمكن توسيعها: period (month, quarter, year)، place (employer)، amount (sum, none)، work (none)، workers (none).',
  'http.load-again': 'إعادة تحميل الصفحة',
  'http.name-missing': 'يُذكر اسم الملف: POST /uploads?name=list.csv.',
  'http.needs-script':
    'تحتاج هذه الصفحة إلى JavaScript وهو معطل هنا. يعطي سطر الأوامر الإجابات نفسها: npx solidary --help',
  'http.not-found': 'لا شيء يُقدَّم على {path}.',
  'http.nothing-rejected': 'لم يُرفض أي صف من هذا الاستيراد.',
  'http.other-host': 'يجيب Solidary هذا على هذا الجهاز وحده: يُفتح على http://localhost أو http://127.0.0.1.',
  'http.other-origin': 'لا تغيّر شيئًا هنا إلا صفحة من Solidary هذا.',
  'http.page-loads': 'يجري تحميل الصفحة ...',
  'http.page-not-built': 'الصفحة لم تُبنَ بعد: يُنفَّذ npm run build.',
  'http.page-stuck': 'لم يصل جزء من هذه الصفحة: ربما حلّت محلها نسخة أحدث، أو توقف الخادم.',
  'http.source-not-held': 'لا صورة ولا مسح بهذه البصمة محفوظ هنا.',
  'http.what-this-is':
    'يبيّن Solidary من قد يكون مسؤولًا عن أجور غير مدفوعة في سلسلة تعاقد من الباطن، وبموجب أي قانون، وبأي مبلغ، وحتى متى، مع المصادر. وهو ليس استشارة قانونية.',
  'http.which-file': 'في عدة ملفات صفوف مرفوضة. يُطلب أحدها بواسطة ?file=: {names}.',
} as const;
