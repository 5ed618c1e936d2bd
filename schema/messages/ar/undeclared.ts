/** Signs of undeclared subcontracting: candidates to ask about, never a verdict. */
export const undeclared = {
  'undeclared.answer.candidate': 'احتمال',
  'undeclared.answer.cannot_tell': 'لا يمكن التحديد',
  'undeclared.answer.fits': 'متوافق',
  'undeclared.column.evidence': 'الدليل',
  'undeclared.column.not-said': 'ما لا يقوله',
  'undeclared.evidence.computed': 'محسوب من أرقام مذكورة',
  'undeclared.evidence.documented': 'مذكور في مصدر',
  'undeclared.evidence.inferred': 'مستنتج',
  'undeclared.kind.depth': 'عمق السلسلة',
  'undeclared.kind.hours': 'الساعات مقابل العمال المصرح بهم',
  'undeclared.kind.labour_only': 'طبقات من العمالة فقط',
  'undeclared.kind.successor': 'منشآت قد تكون خلفًا',
  'undeclared.missing.comparable-price': 'أسعار {contract} وما يُشترى له، قابلة للمقارنة: للكل، أو بوحدة واحدة.',
  'undeclared.missing.consent': 'هل وافق المشتري في {contract} على مستويات أخرى؟',
  'undeclared.missing.continuity':
    'من كان يملك ويدير {earlier} و{later}، وهل انتقل عمال أو أدوات أو عقود من إحداهما إلى الأخرى.',
  'undeclared.missing.country': 'في أي بلد عنوان {earlier} و{later}.',
  'undeclared.missing.days': 'أول يوم عمل وآخره بمقتضى {contract}.',
  'undeclared.missing.declared-workers': 'كم عاملًا مصرح به في {workplace}.',
  'undeclared.missing.each-day': 'كم ساعة عُملت في كل يوم في إطار {contracts}، ومن كم عاملًا.',
  'undeclared.missing.exact-hours': 'كم ساعة عمل يستغرق {contract} بالضبط: لم يُذكر إلا حد أو مدى.',
  'undeclared.missing.exception': 'هل سرى استثناء من القانون على السلسلة تحت {contract}؟',
  'undeclared.missing.head-count': 'عدد العمال الذين صرح بهم {party}، ومتى.',
  'undeclared.missing.head-count-in': 'عدد العمال الذين صرح بهم {party} من {from} إلى {until}.',
  'undeclared.missing.hours': 'كم ساعة عمل يحتاج {contract}.',
  'undeclared.missing.hours-there': 'كم من ساعات {contract} عُمل في {workplace}: فهو يُنفذ في أماكن عمل أخرى أيضًا.',
  'undeclared.missing.kind': 'ما نوع العقد {contract}.',
  'undeclared.missing.least-value':
    'من أي قيمة سرت القاعدة على {contract}: فهي بين {never} و{always} {currency}، وقد تغيرت تلك القيمة مع السنين وبحسب المشتري.',
  'undeclared.missing.licence': 'هل يجوز لـ {party} تقديم العمالة لغيره، وعدد العمال المصرح بهم؟',
  'undeclared.missing.loose': 'في إطار أي عقد يُنفَّذ {contract}، وكم ساعة يحتاج.',
  'undeclared.missing.loose-known': 'في إطار أي عقد يُنفذ {contract}.',
  'undeclared.missing.ownership-days': 'منذ متى وحتى متى كان {owner} يملك {earlier}، و{later}.',
  'undeclared.missing.passed-hours': 'كم ساعة من {lower} عُملت لأجل {contract}، وفي أي أيام.',
  'undeclared.missing.passed-on': 'هل أنجز ساعات في إطار {contracts} غير العمال المصرح بهم، ومن أنجزها؟',
  'undeclared.missing.place': 'أين يُنجز العمل بمقتضى {contract}.',
  'undeclared.missing.price': 'سعر {contract}.',
  'undeclared.missing.price-in':
    'سعر {contract} بعملة {currency}: تسري القاعدة من قيمة بين {never} و{always}، ولا يُحوَّل شيء.',
  'undeclared.missing.public-buyer': 'هل مشتري {contract} جهة عامة؟',
  'undeclared.missing.sector': 'القطاع الذي ينتمي إليه العمل بموجب {contract}.',
  'undeclared.missing.town': 'في أي مدينة عنوان {earlier} و{later}: فالشارع وحده موجود في مدن كثيرة.',
  'undeclared.missing.weekly-hours': 'أكثر ما يجوز للعامل أن يعمله من الساعات في الأسبوع في {place} في {day}.',
  'undeclared.missing.which-head-count':
    'أي عدد من العمال صرح به {party} من {from} إلى {until}: المصادر تذكر أعدادًا مختلفة.',
  'undeclared.not-said.depth': 'لا يقول إن مستوى أُخفي: قد يكون المشتري وافق عليه. والحدود التي يضعها قانون غير متوفرة.',
  'undeclared.not-said.depth-law':
    'لا يعني أن القانون خولف: فالاستثناءات والقيم التي لا يسري دونها وما لا يعد مستوى لا يُنظر فيها.',
  'undeclared.not-said.fits':
    'لا يعني ذلك أن شيئًا لم يُسند إلى غيره: بل فقط أن العمال المصرح بهم كان بوسعهم إنجاز ما هو معروف من العقود. العمل الجزئي والإجازات غير مسجلين، ومعهما تبقى ساعات أقل.',
  'undeclared.not-said.hours-supplier':
    'لا يقول إن أحدًا عمل دون تصريح: فقد تفسر ذلك أيضًا ساعات أطول، أو عمال مستعارون، أو عقد من الباطن غير متوفر، أو رقم خطأ.',
  'undeclared.not-said.hours-workplace':
    'لا يقول إن أحدًا عمل دون تصريح، ولا عمال من هم: فقد تفسر ذلك أيضًا ساعات أطول، أو عمل أُنجز في مكان آخر، أو رقم خطأ. واليوم الذي صُرح فيه بالعمال غير متوفر.',
  'undeclared.not-said.labour-supply': 'لا يقول إن في الأمر خطأ: قد تُقدَّم العمالة علنًا. ويُسأل هل هي مصرح بها ومرخصة.',
  'undeclared.not-said.layer':
    'لا يقول إن الطبقة صورية: قد تقدم وسائل، أو تنظم العمل، أو تتحمل خطرًا لا يظهره أي رقم هنا.',
  'undeclared.not-said.successor':
    'لا يقول إن منشأة تواصل الأخرى، ولا إن أحدًا تهرب من دين: قد يتفق العنوان أو المالك أو المهنة مصادفةً.',
  'undeclared.step.agrees': 'ما يتفق: {what}.',
  'undeclared.step.began': 'أول عقد متوفر من {party} بدأ في {on}؛ وما بين {first} و{last} يُعدّ قريبًا من نهاية الأخرى.',
  'undeclared.step.differs': 'ما يختلف: {what}.',
  'undeclared.step.ended-contracts': 'آخر عقد متوفر من {party} انتهى في {on}.',
  'undeclared.step.ended-status': '{party}: {status} منذ {on}.',
  'undeclared.step.kept-more': 'ما يبقى لدى {party} على الأكثر {kept} % من السعر، أي أكثر من {share} %.',
  'undeclared.step.kept-nothing': 'ما يبقى لدى {party} على الأكثر {kept} % من السعر، أي لا يزيد على {share} %.',
  'undeclared.step.labour-supply': '{contract} لعمالة يقدمها المورّد {supplier} إلى المشتري {buyer}.',
  'undeclared.step.law-tiers':
    'يسمح قانون {place} عادةً {most, select, 1 {بمستوى واحد من العقود} other {بعدد {most} من مستويات العقود}} تحت {contract}.',
  'undeclared.step.most-tiers':
    'المسموح به بمقتضى {contract}: {most, select, 0 {لا عقد من الباطن} 1 {مستوى واحد من العقود تحته} other {{most} من مستويات العقود تحته}}.',
  'undeclared.step.needed-candidate':
    'من {from} إلى {until} يلزم العمل {hours} ساعة على الأقل بمقتضى {contracts}، وكل أيامها تقع في هذه المدة.',
  'undeclared.step.needed-cannot_tell':
    'من {from} إلى {until} يلزم العمل {hours} ساعة على الأقل بمقتضى {contracts}، وكل أيامها تقع في هذه المدة.',
  'undeclared.step.needed-fits':
    'من {from} إلى {until} يلزم العمل {hours} ساعة على الأكثر بمقتضى {contracts}، وكل أيامها تقع في هذه المدة.',
  'undeclared.step.no-workers': 'لم يصرح {party} بعمال لأي يوم من {contract}.',
  'undeclared.step.no-workers-there': 'لا عامل مصرح به في أي مكان عمل من {contract}؛ ولأي يوم ذلك غير متوفر.',
  'undeclared.step.possible':
    'يمكن للعمال المصرح بهم لدى {who} أن يعملوا {hours} ساعة من {from} إلى {until}، بواقع {limit} ساعة في الأسبوع لكل منهم.',
  'undeclared.step.possible-days':
    'يستطيع العمال المصرح بهم لدى {who} أن يعملوا {hours} ساعة على الأكثر من {from} إلى {until}، بواقع {limit} ساعة يوميًا لكل منهم.',
  'undeclared.step.same-address': 'عنوان {earlier} و{later} واحد، إلا في حالة الأحرف والحركات والعلامات: {address}.',
  'undeclared.step.same-owner': 'كان {owner} يملك {earlier} و{later}، بقدر ما هو مسجل.',
  'undeclared.step.same-work-documented': '{lower} يُنفَّذ في إطار {upper}، وهو للعمل نفسه بقدر ما هو متوفر: {agrees}.',
  'undeclared.step.same-work-inferred':
    '{lower} قد يُنفَّذ في إطار {upper}، ولا مستند يقول ذلك، وهو للعمل نفسه بقدر ما هو متوفر: {agrees}.',
  'undeclared.step.succession': 'يذكر مصدر أن {later} تخلف {earlier}.',
  'undeclared.step.tiers-documented':
    'تحت {contract} {tiers, select, 1 {مستوى واحد} other {مستويات عددها {tiers}}}، موثقة كلها: {contracts}.',
  'undeclared.step.tiers-inferred':
    'تحت {contract} {tiers, select, 1 {مستوى واحد} other {مستويات عددها {tiers}}}، ورابط واحد على الأقل مستنتج فقط: {contracts}.',
  'undeclared.what.depth': 'قد تكون السلسلة أعمق مما يسمح به العقد.',
  'undeclared.what.depth-law': 'قد تمتد السلسلة أعمق مما يسمح به قانون المكان.',
  'undeclared.what.hours-candidate': 'تحتاج العقود إلى ساعات أكثر مما يمكن للعمال المصرح بهم أن يعملوه.',
  'undeclared.what.hours-cannot_tell': 'لا يمكن تحديد هل يمكن للعمال المصرح بهم أن يعملوا هذه الساعات.',
  'undeclared.what.hours-fits': 'يمكن للعمال المصرح بهم أن يعملوا ساعات العقود المتوفرة.',
  'undeclared.what.labour-supply': 'طبقة تقدم العمالة فقط.',
  'undeclared.what.layer-candidate': 'طبقة قد تسند العمل كله إلى غيرها.',
  'undeclared.what.layer-cannot_tell': 'لا يمكن تحديد هل تسند هذه الطبقة العمل كله إلى غيرها.',
  'undeclared.what.successor-candidate': 'انتهت منشأة وبدأت أخرى مرتبطة بها: قد تكون خلفًا لها.',
  'undeclared.what.successor-cannot_tell': 'انتهت منشأة، وقد تكون أخرى مرتبطة بها: لا يمكن القول هل قد تكون خلفًا لها.',
} as const;
