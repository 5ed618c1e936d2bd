/** The answer sheet, made and verified. */
export const pageDossier = {
  'page.dossier.answer':
    'في الصحيفة عمن قد يكون مسؤولًا {rows, plural, zero {لا صفوف} one {صف واحد} two {صفان} few {# صفوف} many {# صفًا} other {# صف}}، و{rules, plural, zero {لا قواعد} one {قاعدة واحدة} two {قاعدتان} few {# قواعد} many {# قاعدة} other {# قاعدة}}، و{sources, plural, zero {لا مصادر} one {مصدر واحد} two {مصدران} few {# مصادر} many {# مصدرًا} other {# مصدر}}.',
  'page.dossier.contains': 'ما تحويه',
  'page.dossier.empty': 'لا صف: بحسب هذه الوقائع لم يوجد أحد. وتقول الصحيفة ذلك، مع القانون الذي طُبق.',
  'page.dossier.hash': 'SHA-256 لملف JSON:',
  'page.dossier.hash-again': 'SHA-256 لما تعطيه وقائعه اليوم:',
  'page.dossier.hash-hint':
    'يُدوَّن إلى جانب الصحيفة: من لديه الملف يمكنه إعادة إنشائها، والوقائع نفسها والقانون نفسه يعطيان البصمة نفسها.',
  'page.dossier.loading': 'جارٍ إعداد صحيفة الإجابة ...',
  'page.dossier.make': 'إعدادها',
  'page.dossier.make-it': 'إعداد الصحيفة',
  'page.dossier.needed': 'مطلوب: يرد في الصحيفة.',
  'page.dossier.not-read': 'تعذرت قراءة الملف، أو لا يجيب الخادم. لم يتغيّر شيء.',
  'page.dossier.photos':
    'مع {n, plural, zero {الصور} one {الصورة} two {الصورتين} few {# صور} many {# صورة} other {# صورة}} مما قُرئت منه وقائع',
  'page.dossier.photos-hint':
    '{megabytes} MB، مرفقة في الصحيفة: يُنظر هل يظهر فيها أشخاص. وبدونها تسمي الصحيفة كلًا منها ببصمتها.',
  'page.dossier.verified-photos':
    '{carried, plural, =0 {} zero {} one {صورة واحدة مرفقة} two {صورتان مرفقتان} few {# صور مرفقة} many {# صورة مرفقة} other {# صورة مرفقة}}{changed, plural, =0 {{carried, plural, =0 {} zero {} one {، وهي ما تقوله بصمتها.} two {، وكل منهما ما تقوله بصمتها.} few {، وكل منها ما تقوله بصمتها.} many {، وكل منها ما تقوله بصمتها.} other {، وكل منها ما تقوله بصمتها.}}} zero {} one {، وواحدة منها ليست ما تقوله بصمتها.} two {، واثنتان منها ليستا ما تقوله بصمتهما.} few {، و# منها ليست ما تقوله بصمتها.} many {، و# منها ليست ما تقوله بصمتها.} other {، و# منها ليست ما تقوله بصمتها.}}{named, plural, =0 {} zero {} one { وواحدة مسماة ببصمتها فقط{held, plural, =0 {، وغير محفوظة هنا.} zero {، وغير محفوظة هنا.} one {، ومحفوظة هنا.} two {، ومحفوظة هنا.} few {، ومحفوظة هنا.} many {، ومحفوظة هنا.} other {، ومحفوظة هنا.}}} two { واثنتان مسماتان ببصمتهما فقط، والمحفوظ منهما هنا {held, number}.} few { و# مسماة ببصمتها فقط، والمحفوظ منها هنا {held, number}.} many { و# مسماة ببصمتها فقط، والمحفوظ منها هنا {held, number}.} other { و# مسماة ببصمتها فقط، والمحفوظ منها هنا {held, number}.}}',
  'page.dossier.verified':
    '{same, select, yes {أُعيد إنشاؤها، وكل بايت مطابق.} other {أُعيد إنشاؤها وهي مختلفة: تغيّر الملف، أو صورة ليست ما تقوله بصمتها، أو أُدخل القانون من جديد منذ ذلك الحين.}}',
  'page.dossier.verified-of': '{claim}، كما في {day}. رقم الملف {number}، أعدّها {author}.',
  'page.dossier.verify': 'التحقق من صحيفة',
  'page.dossier.verify-file': 'ملف JSON لصحيفة إجابة',
  'page.dossier.verify-hint': 'يُعاد إنشاؤها من وقائعها نفسها. ولا يُحفظ منها شيء.',
  'page.dossier.verifying': 'جارٍ إعادة إنشائها ...',
} as const;
