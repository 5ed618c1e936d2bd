import type { Catalogue } from '../catalogue.ts';

/** Names of the laws that are encoded, by their English names. */
export const lawNames: Catalogue = {
  'Home work (garments) - capped joint liability of the firm':
    'العمل المنزلي (الملابس) - مسؤولية تضامنية محدودة للمنشأة',
  "Worker's request that the principal retain and pay": 'طلب العامل أن تحتجز الجهة الطالبة الأجر وتدفعه',
  "Subcontracting of the establishment's normal and specific activity":
    'التعاقد من الباطن على النشاط المعتاد والخاص للمنشأة',
  'Client liability for social contributions (20 %) and wage taxes (5 %)':
    'مسؤولية العميل عن الاشتراكات الاجتماعية (20 %) وضرائب الأجور (5 %)',
  'Client liability for workers of third-country employers': 'مسؤولية العميل تجاه عمال أصحاب عمل من دول ثالثة',
  'Client liability for construction work': 'مسؤولية العميل عن أعمال البناء',
  'General contractor liability on unlawful passing-on of the order':
    'مسؤولية المقاول العام عند إحالة الطلب بوجه غير قانوني',
  'Accessorial liability (involved in a contravention)': 'المسؤولية التبعية (من له ضلع في المخالفة)',
  'Textile, clothing and footwear outworkers - recovery from indirectly responsible entities':
    'العاملون في منازلهم في النسيج والملابس والأحذية - التحصيل من الجهات المسؤولة على نحو غير مباشر',
  "Owner pays wages of contractor's workers on default": 'المالك يدفع أجور عمال المقاول عند تخلفه',
  'General joint liability after a notice of the inspectorate': 'مسؤولية تضامنية عامة بعد إخطار من التفتيش',
  "Construction - liability of the employer's own client": 'البناء - مسؤولية العميل المباشر لصاحب العمل',
  'Illegally staying third-country nationals - joint liability': 'مواطنو دول ثالثة المقيمون دون إذن - مسؤولية تضامنية',
  'Outsourcing - subsidiary liability of the contracting company':
    'الاستعانة بمصادر خارجية - مسؤولية الشركة المتعاقدة بعد صاحب العمل',
  'Related employers; agency-client joint liability': 'أصحاب العمل المرتبطون؛ مسؤولية تضامنية للوكالة والعميل',
  'Act respecting labour standards s. 95': 'Act respecting labour standards s. 95 - قانون معايير العمل',
  'Construction labour relations Act s. 54': 'Construction labour relations Act s. 54 - قانون علاقات العمل في البناء',
  "Posted Workers Act - first contractor's liability": 'قانون العمال الموفدين - مسؤولية المقاول الأول',
  'Subcontracting - joint liability convertible to subsidiary':
    'التعاقد من الباطن - مسؤولية تضامنية قد تتحول إلى مسؤولية بعد صاحب العمل',
  'Residence Act - pay of irregularly employed foreigners, chain guarantee':
    'قانون الإقامة - أجر الأجانب المشغَّلين على نحو غير نظامي، كفالة السلسلة',
  "Minimum Wage Act - contractor's guarantee": 'قانون الحد الأدنى للأجور - كفالة المقاول',
  'Posted Workers Act - guarantee for sectoral minimum pay and holiday-fund contributions':
    'قانون العمال الموفدين - كفالة الحد الأدنى للأجر القطاعي واشتراكات صندوق الإجازات',
  "General contractor's liability for social security contributions (construction)":
    'مسؤولية المقاول العام عن اشتراكات الضمان الاجتماعي (البناء)',
  "Parcel carriers' liability for social security contributions": 'مسؤولية ناقلي الطرود عن اشتراكات الضمان الاجتماعي',
  'Meat industry - liability for social contributions': 'صناعة اللحوم - المسؤولية عن الاشتراكات الاجتماعية',
  'Labour Market Fund for Posted Workers': 'صندوق سوق العمل للعمال الموفدين',
  "Workers' Statute - joint liability for wages in own-activity contracting":
    'نظام العمال الأساسي - مسؤولية تضامنية عن الأجور عند التعاقد على النشاط الخاص',
  "Workers' Statute - joint liability for social security in own-activity contracting":
    'نظام العمال الأساسي - مسؤولية تضامنية عن الضمان الاجتماعي عند التعاقد على النشاط الخاص',
  'Illegal assignment of workers (prestamismo)': 'التنازل غير القانوني عن العمال (prestamismo)',
  'Transfer of undertaking - successor liability': 'انتقال المنشأة - مسؤولية الخلف',
  'Posting of Workers Enforcement Directive - subcontracting liability':
    'توجيه إنفاذ قواعد إيفاد العمال - المسؤولية عند التعاقد من الباطن',
  'Employer Sanctions Directive - back pay and subcontracting liability':
    'توجيه الجزاءات على أصحاب العمل - الأجور المتأخرة والمسؤولية عند التعاقد من الباطن',
  'Corporate Sustainability Due Diligence Directive': 'توجيه العناية الواجبة للشركات في مجال الاستدامة',
  'Posted Workers Act - duty to ask of developer and main contractor':
    'قانون العمال الموفدين - واجب السؤال على المطوّر والمقاول الرئيسي',
  "Contractor's Obligations and Liability Act": 'قانون التزامات طالب العمل ومسؤوليته',
  'Corporate duty of vigilance': 'واجب اليقظة على الشركات',
  "Six months' wages lump sum for undeclared work": 'مبلغ جزافي يعادل أجور ستة أشهر عن العمل غير المصرح به',
  'Foreign worker without title - three-month presumption and lump sum':
    'العامل الأجنبي دون سند - قرينة ثلاثة أشهر ومبلغ جزافي',
  "Principal's duty to enjoin on unpaid minimum wage": 'واجب الإنذار على الجهة الطالبة بشأن حد أدنى للأجور غير مدفوع',
  'Posted workers - unpaid minimum wage': 'العمال الموفدون - حد أدنى للأجور غير مدفوع',
  'Vigilance duty - undeclared work, financial solidarity': 'واجب اليقظة - العمل غير المصرح به، التضامن المالي',
  'Offence of using an unlicensed labour provider': 'جريمة استعمال مورّد عمالة غير مرخص',
  'Transparency in supply chains statement': 'بيان الشفافية في سلاسل التوريد',
  'Contractor liability for posted construction workers (repealed)': 'مسؤولية المقاول تجاه عمال البناء الموفدين (ملغى)',
  'Joint liability of principal, contractor and subcontractor':
    'مسؤولية تضامنية للجهة الطالبة والمقاول والمقاول من الباطن',
  'Contractor liability for posted construction workers': 'مسؤولية المقاول تجاه عمال البناء الموفدين',
  'Principal employer liable for contract labour wages': 'صاحب العمل الأصلي مسؤول عن أجور العمالة التعاقدية',
  'Joint liability in service and works contracts (appalto)': 'مسؤولية تضامنية في عقود الخدمات والأشغال (appalto)',
  'Principal contractor deemed employer for accident compensation only':
    'المقاول الرئيسي يُعدّ صاحب العمل لتعويض الحوادث وحده',
  'Labor Standards Act art. 44-2 - joint liability for wages in construction':
    'Labor Standards Act art. 44-2 - مسؤولية تضامنية عن الأجور في البناء',
  'Labor Standards Act art. 44-3 - direct payment, up to the price still owed':
    'Labor Standards Act art. 44-3 - دفع مباشر، في حدود ما لم يُدفع من السعر',
  'Labor Standards Act art. 44 - wages in contracted business':
    'Labor Standards Act art. 44 - الأجور في الأعمال المتعاقد عليها',
  "Principal's duty to enjoin (2017 version)": 'واجب الإنذار على الجهة الطالبة (صيغة 2017)',
  "Service provider's duty to enjoin its direct subcontractor (2023 version)":
    'واجب الإنذار على مقدم الخدمة تجاه مقاوله المباشر من الباطن (صيغة 2023)',
  "Hirer's liability for wage tax and VAT of labour providers":
    'مسؤولية مستعمل العمالة عن ضريبة الأجور وضريبة القيمة المضافة لمورّدي العمالة',
  'Chain liability of contractors for wage tax': 'مسؤولية سلسلة المقاولين عن ضريبة الأجور',
  "Garment principal's liability for wage tax": 'مسؤولية الجهة الطالبة في صناعة الملابس عن ضريبة الأجور',
  'Liability of the buyer of finished clothing for wage tax': 'مسؤولية مشتري الملابس الجاهزة عن ضريبة الأجور',
  'Act on combating sham arrangements - chain liability for wages':
    'قانون مكافحة الترتيبات الصورية - مسؤولية السلسلة عن الأجور',
  'Foreign Nationals (Employment) Act - six-month wage presumption': 'قانون عمل الأجانب - قرينة أجر ستة أشهر',
  'General Application Act - solidary liability': 'قانون التطبيق العام - مسؤولية تضامنية',
  'Transparency Act - due diligence and right to information': 'قانون الشفافية - العناية الواجبة والحق في المعلومات',
  'Solidary liability of employer and indirect employer': 'مسؤولية تضامنية لصاحب العمل وصاحب العمل غير المباشر',
  'Posting Act - joint liability in construction': 'قانون الإيفاد - مسؤولية تضامنية في البناء',
  'Immigration law - joint liability of employer, user, general contractor (and owner)':
    'قانون الهجرة - مسؤولية تضامنية لصاحب العمل والمستعمل والمقاول العام (والمالك)',
  'Labour Code - contracting party, owner of works, firm or farm jointly liable':
    'قانون العمل - مسؤولية تضامنية للمتعاقد أو صاحب الأشغال أو المنشأة أو المزرعة',
  'Temporary agency work - subsidiary liability of the user':
    'العمل المؤقت عبر وكالة - مسؤولية المستعمل بعد صاحب العمل',
  'Contractor liability for wage claims in construction': 'مسؤولية المقاول عن المطالبات بالأجور في البناء',
  'Principal employer jointly liable with subcontractor (alt işveren)':
    'مسؤولية تضامنية لصاحب العمل الأصلي مع المقاول من الباطن (alt işveren)',
  'Contractor joint liability for occupational accidents': 'مسؤولية تضامنية للمقاول عن حوادث العمل',
  'Public works - contractor and subcontractor joint liability for prevailing wages':
    'الأشغال العامة - مسؤولية تضامنية للمقاول والمقاول من الباطن عن الأجور المقررة للأشغال العامة (prevailing wages)',
  'Direct contractor liability - private construction': 'مسؤولية المقاول المباشر - البناء الخاص',
  'Garment wage guarantee': 'ضمان الأجور في صناعة الملابس',
  'Client employer shares liability with labor contractor': 'صاحب العمل العميل يشارك مورّد العمالة المسؤولية',
  'Contracts without sufficient funds (constructive knowledge of an underpriced contract)':
    'عقود دون أموال كافية (العلم المفترض بعقد سعره أدنى مما يلزم)',
  'Construction industry wage theft - contractor liability':
    'عدم دفع الأجور في قطاع البناء (wage theft) - مسؤولية المقاول',
  'Prime contractor liability on federal and federally assisted construction':
    'مسؤولية المقاول الرئيسي في البناء الاتحادي والمدعوم اتحاديًا',
  'Hot goods provision': 'حكم البضائع الساخنة (hot goods)',
  'Outsourcing - joint liability convertible to subsidiary':
    'الاستعانة بمصادر خارجية - مسؤولية تضامنية قد تتحول إلى مسؤولية بعد صاحب العمل',
  'Temporary employment service and client jointly and severally liable': 'مسؤولية تضامنية لخدمة العمل المؤقت والعميل',
  'Illustrative model: sequential social responsibility of employers':
    'نموذج توضيحي: المسؤولية الاجتماعية المتدرجة لأصحاب العمل',
  'Illustrative model: the whole chain answers where it could have known':
    'نموذج توضيحي: السلسلة كلها تُسأل حيث كان بوسعها أن تعلم',
  "Illustrative model: six months' wages where exploitation is found and the burden is on the employer":
    'نموذج توضيحي: أجور ستة أشهر حيث يوجد استغلال ويقع عبء الإثبات على صاحب العمل',
};
