/** What the trace says: reasons, conditions, missing facts and steps, by code. */
export const liability = {
  'liability.article.employment': 'عقد العمل',

  'liability.condition.fallen_due': 'حلّ أجل الدين{on, select, undefined {} other { ({on})}}',
  'liability.condition.work_begun': 'بدأ العمل{on, select, undefined {} other { ({on})}}',
  'liability.missing.act_denied': 'هل تم هذا الفعل، إذ يثبته مصدر وينفيه آخر (البند {line}): {event}.',
  'liability.missing.act_day': 'في أي يوم تم هذا، وهو ما يحسم البند {line}: {event}.',
  'liability.missing.contract.amendments': 'هل جُدّد {contract} أو عُدّل بعد توقيعه، ومتى؟',
  'liability.missing.contract.rate': 'قيمة {amount} المذكور في {contract} بعملة {currency}: سعر صرف يومه.',
  'liability.missing.line.from': 'أول يوم عمل في البند {line}.',
  'liability.missing.line.until': 'آخر يوم عمل في البند {line}.',
  'liability.missing.partly_outside_days': 'كم من البند {line} أُنجز في أيام {contract}: ينبغي تقسيم البند هناك.',
  'liability.missing.payment.amount':
    'كم دُفع{on, select, undefined {} other { في {on}}}{party, select, undefined {} other { من {party}}}: سُجّلت دفعة بلا مبلغ.',
  'liability.missing.payment.beyond':
    'عمّ دُفع الباقي: من الدفعة {amount}{on, select, undefined {} other { في {on}}}{party, select, undefined {} other { من {party}}} يزيد {beyond} على ما بقي من بنودها، ولم يُخصم من شيء.',
  'liability.missing.payment.currency':
    'بأي عملة جرت دفعة {amount}{on, select, undefined {} other { في {on}}}{party, select, undefined {} other { من {party}}}.',
  'liability.missing.payment.denied':
    'هل تمت الدفعة{amount, select, undefined {} other { بمبلغ {amount}}}{on, select, undefined {} other { في {on}}}{party, select, undefined {} other { من {party}}}: يثبتها {tells, select, undefined {مصدر} other {{tells}}} وينفيها {denies, select, undefined {مصدر آخر} other {{denies}}}.',
  'liability.missing.payment.lines':
    'لأي بنود كانت دفعة {amount}{on, select, undefined {} other { في {on}}}{party, select, undefined {} other { من {party}}}: لم تذكر أيًّا منها.',
  'liability.missing.payment.rate':
    'قيمة دفعة {amount}{on, select, undefined {} other { في {on}}}{party, select, undefined {} other { من {party}}} بعملة {currency}: سعر صرف ذلك اليوم.',
  'liability.opens.cannot_be_located': 'لا يمكن العثور على {party}',
  'liability.missing.no_law':
    'أي قانون في {place} يجعل غير صاحب العمل مسؤولًا عن هذا العمل. لا قانون يشمله مدرج هنا، وهذا لا يعني أنه لا يوجد.',
  'liability.missing.no_law_of_line':
    'أي قانون في {place} يجعل غير صاحب العمل مسؤولًا عن عمل البند {line}. لا قانون من ذلك الوقت مدرج هنا، وهذا لا يعني أنه لم يوجد.',
  'liability.missing.outside_days': 'هل أُنجز عمل البند {line} بموجب {contract} مع أنه خارج أيامه؟',
  'liability.opens.dissolved': 'انحلال {party}',
  'liability.opens.enforcement_failed': 'التنفيذ على {party} لم ينجح',
  'liability.opens.freed': 'قضت محكمة بأن عدم الدفع لا يُنسب إلى {party}',
  'liability.opens.insolvent': 'إعسار {party}',
  'liability.opens.shortcut': 'انقضت سنة على إخطاره، في {on}، وبُذل ما يكفي تجاه الدرجات الأدنى',

  'liability.reason.contract_of_another':
    'يذكر البند {line} العقد {contract} الذي ينفذه {supplier} لا {employer}: ولا يُعرف بموجب أي عقد جرى العمل.',
  'liability.reason.employer': 'الدين نفسه.',
  'liability.reason.joint': 'بالتضامن مع صاحب العمل.',
  'liability.reason.joint_and_several': 'بالتضامن مع صاحب العمل.',
  'liability.reason.not_due': 'لا يحل أجله قبل {on}.',
  'liability.reason.not_earned': 'لم يُستحق بعد: بدأ العمل في {on}.',
  'liability.reason.outside_days': 'يقع عمل البند {line} خارج أيام {contract}: ولا يُعرف إن كان قد أُنجز بموجبه.',
  'liability.reason.paid': 'مدفوع: لم يبق من هذه البنود شيء، ولم يعد شيء منها مستحقًا.',
  'liability.reason.partly_outside_days':
    'يقع جزء من عمل البند {line} خارج أيام {contract}: ولا يُعرف كم أُنجز منه بموجبه.',
  'liability.reason.rung_first': 'الدرجة الأولى: إلى جانب صاحب العمل.',
  'liability.reason.surety': 'كفيل يجوز أن يُطالَب أولًا.',
  'liability.reason.enforced_after': 'بالتضامن؛ ويُنفَّذ عليه بعد صاحب العمل.',
  'liability.reason.subsidiary': 'يُسأل بعد أن يتعذر السداد ممن تحته.',
  'liability.reason.ladder': 'درجة من درجات السلم.',
  'liability.reason.main_contractor': 'المقاول الرئيسي تحت من طلب العمل.',
  'liability.reason.direct_client': 'تعاقد مع صاحب العمل.',
  'liability.reason.principal': 'طلب العمل.',
  'liability.reason.contractor': 'مقاول أسند العمل إلى غيره.',
  'liability.reason.user_undertaking': 'استعمل عمل عمال صاحب العمل.',
  'liability.reason.brand': 'علامة تجارية صُنعت لها البضاعة.',
  'liability.reason.buyer_of_goods': 'اشترى البضاعة الجاهزة.',
  'liability.reason.debt_not_covered': 'هذه القاعدة لا تشمل هذا النوع من الدين.',
  'liability.reason.special_rule': 'قاعدة خاصة تحكم هذا العمل، وتتراجع هذه لصالحها.',
  'liability.reason.no_notice_yet': 'لم يصله إخطار من مفتشية العمل.',
  'liability.reason.duty_met': 'فعل في الوقت المحدد ما طلبه منه إخطار المفتشية.',
  'liability.reason.duty_breached':
    'لم يفعل في الوقت المحدد ما طلبه منه إخطار المفتشية{on, select, undefined {} other {: آخر يوم {on}}}.',
  'liability.reason.duty_not_yet_due':
    'ما زال لديه وقت لما يطلبه منه إخطار المفتشية{on, select, undefined {} other {، حتى {on}}}.',
  'liability.reason.hirer': 'استأجر العمالة، أو أعارها لغيره.',
  'liability.reason.notified': 'تلقى إخطارًا من المفتشية يشمل ما استحق.',
  'liability.reason.below_threshold': 'قيمة الأشغال أقل مما يشترطه النص.',
  'liability.reason.binds_states': 'التوجيه يلزم الدول لا الأطراف: وما جعلته كل دولة منه يرد في قانونها.',
  'liability.reason.duty_of_conduct': 'واجب سلوك على شركات كبيرة جدًا: لا تنشأ عنه مطالبة بأجور.',
  'liability.reason.out_of_scope': 'العمل أو البضاعة خارج هذه القاعدة.',
  'liability.reason.not_in_reach': 'خارج الأطراف الذين تصل إليهم هذه القاعدة.',
  'liability.reason.kind_of_contract': 'السلسلة منقطعة بعقد من نوع لا تتجاوزه هذه القاعدة.',
  'liability.reason.version_open': 'لا يمكن تحديد أي نص كان ساريًا.',
  'liability.reason.fact_missing': 'تنقص واقعة.',
  'liability.reason.time_barred': 'انقضى الوقت{on, select, undefined {} other {: آخر يوم {on}}}.',
  'liability.reason.notice_late':
    'لم تصله مطالبة أو إخطار في الوقت المحدد{on, select, undefined {} other {: آخر يوم {on}}}.',
  'liability.reason.outside_window':
    'لم يستحق في الأيام المشمولة أو التي يمكن شمولها بعد{on, select, undefined {} other { (من {on})}}.',
  'liability.reason.not_yet_claimed': 'لم يُطالَب به بعد: وما لا يزال ضمن المدة من شأنه أن يكون مستحقًا.',
  'liability.reason.not_yet': 'شرط لم يتحقق بعد، وما زال يمكن أن يتحقق.',
  'liability.reason.knowledge_open': 'يتوقف على ما كان يعلمه أو كان ينبغي أن يعلمه، وهذا لا تفصل فيه الأداة.',
  'liability.reason.judgement_open': 'يتوقف على تقدير لا تجريه الأداة.',
  'liability.reason.in_time': 'في الوقت المحدد.',
  'liability.reason.met': 'الشرط متحقق.',
  'liability.reason.rung_reached': 'تعذر السداد من الدرجة الأدنى.',
  'liability.reason.rung_not_reached': 'ما زال يمكن مطالبة طرف أدنى.',
  'liability.reason.shortcut': 'انقضت سنة على إخطاره، وبُذل ما يكفي تجاه الدرجات الأدنى.',
  'liability.reason.shortcut_open': 'انقضت سنة على إخطاره؛ وللمحكمة أن تقول هل بُذل ما يكفي تجاه الدرجات الأدنى.',
  'liability.reason.defence_proved': 'ثبت وجه دفاع.',
  'liability.reason.condition_unmet': 'شرط من شروط الدين غير متحقق.',
  'liability.reason.own_needs': 'يشتري لحاجته الخاصة.',
  'liability.reason.no_knowledge': 'لم يكن يعلم ولم يكن عليه أن يعلم.',
  'liability.reason.off_site': 'أُنجز العمل أساسًا في مقر المورّد نفسه.',
  'liability.reason.excluded_party': 'طرف تستثنيه هذه القاعدة.',
  'liability.reason.public_body': 'هيئة عامة تستثنيها هذه القاعدة.',
  'liability.reason.consumer': 'شخص عادي لا يمارس نشاطًا تجاريًا، وتستثنيه هذه القاعدة.',
  'liability.reason.exempt_by_cba': 'ملتزم باتفاقية جماعية تنظم المسؤولية على طول السلسلة.',
  'liability.reason.link_inferred': 'رابط في السلسلة مستنتج وليس موثقًا.',
  'liability.reason.nearest_registered_builder': 'أقرب مقاول بناء مسجل فوق صاحب العمل.',
  'liability.reason.employer_registered': 'صاحب العمل نفسه مقاول بناء مسجل.',
  'liability.reason.not_in_the_judgment': 'الحكم الصادر ضد صاحب العمل لا يسميه.',
  'liability.reason.indirectly_responsible': 'أُنجز له العمل المنزلي بصورة غير مباشرة.',
  'liability.reason.related_employer': 'يمارس مع صاحب العمل نشاطًا مرتبطًا أو ذا صلة.',
  'liability.reason.no_employer': 'ليس هو نفسه صاحب عمل.',
  'liability.reason.contractor_licensed': 'تعاقد مع مقاول كان لديه الترخيص.',
  'liability.reason.public_works': 'أشغال عامة تستثنيها هذه القاعدة.',
  'liability.reason.no_public_money': 'لم يُدفع للعمل مال عام.',
  'liability.reason.signed_an_underpriced_contract': 'وقع عقدًا لا يمكن لسعره أن يغطي أجورًا قانونية: تعويضات خاصة به.',
  'liability.reason.price_sufficient': 'سعر الوحدة يغطي أدنى كلفة قانونية للعمل فيها.',
  'liability.reason.goods_may_be_held':
    'هذه القاعدة لا تجعل أحدًا مدينًا بأجور: يجوز لمحكمة أن تحجز بضائع صنعها عمال لم تُدفع أجورهم.',
  'liability.reason.court_order_only':
    'هذه القاعدة لا تجعل بذاتها أحدًا مدينًا بأجور: يجوز لمحكمة أن تأمر من كان له دور بأن يعوض.',
  'liability.reason.accident_compensation_only':
    'هذه القاعدة لا تجعل أحدًا فوق صاحب العمل مدينًا بأجور: هي تتحدث عن التعويض عن حوادث العمل.',
  'liability.reason.retention_only':
    'هذه القاعدة لا تجعل أحدًا مدينًا بأجور: يجوز للعامل أن يطلب من المشتري الاحتجاز والدفع مما لا يزال مدينًا به.',
  'liability.reason.damages_in_tort_only':
    'هذه القاعدة لا تجعل أحدًا مدينًا بأجور: هي تمنح تعويضات حيث سبّب خطأ من الشركة القائدة ضررًا.',
  'liability.reason.information_only': 'هذه القاعدة لا تجعل أحدًا مدينًا بأجور: هي تمنح كل شخص حقًا في جواب.',
  'liability.reason.statement_only':
    'هذه القاعدة لا تجعل أحدًا مدينًا بأجور: هي تطلب بيانًا سنويًا. ولا تُعرف هنا مسؤولية عن الأجور على طول السلسلة.',
  'liability.reason.licensing_only':
    'هذه القاعدة لا تجعل أحدًا مدينًا بأجور: هي تعاقب على الاستعانة بمورّد عمالة غير مرخص.',
  'liability.reason.checks_only':
    'هذه القاعدة لا تجعل أحدًا مدينًا بأجور: على من أسند العمل أن يتحقق من مقاوله، أو يدفع رسمًا.',
  'liability.reason.duty_to_ask_only':
    'هذه القاعدة لا تجعل أحدًا مدينًا بأجور: على المطوّر والمقاول الرئيسي أن يطلبا بيانًا، أو يدفعا رسمًا.',
  'liability.reason.fund_pays_instead':
    'هذه القاعدة لا تجعل أحدًا في السلسلة مدينًا بأجور: يدفع صندوق، ويستوفي من صاحب العمل.',
  'liability.reason.not_own_activity': 'العمل ليس جزءًا من نشاطه الخاص.',
  'liability.reason.successor': 'آلت إليه أعمال صاحب العمل، أو آلت أعماله إلى صاحب العمل.',
  'liability.reason.beside_a_debtor': 'يدير طرفًا مسؤولًا، أو ينتمي إلى مجموعته.',
  'liability.reason.after_the_transfer': 'أُنجز العمل بعد انتقال المنشأة.',
  'liability.reason.contract_not_known': 'فقط إذا أُنجزت الساعات في إطار هذا العقد.',

  'liability.evidence.about_supplier': 'إجراء من جهة رسمية أو محكمة ضد {party}: {event}.',
  'liability.evidence.acted': 'إجراء اتخذه {party} في هذا الشأن: {event}.',
  'liability.evidence.after_flag': 'بعد تنبيه على {contract}، دُوّن بصفة {kind}، من {by}.',
  'liability.evidence.check_held':
    'كان إجراء التحقق «{check}» متوفرًا لدى {party}{scheme, select, undefined {} other { ({scheme})}}.',
  'liability.evidence.check_lapsed':
    'كان إجراء التحقق «{check}» لدى {party} قد انقضت مدته{scheme, select, undefined {} other { ({scheme})}}.',
  'liability.evidence.check_not_held':
    'لم يكن إجراء التحقق «{check}» متوفرًا لدى {party}{scheme, select, undefined {} other { ({scheme})}}.',
  'liability.evidence.established': 'ثبت بشأن {party}، {of}: {state}.',
  'liability.evidence.named_finding':
    'قضية لدى جهة رسمية ({agency}، {stage}) تسمي منشأة باسم كاسم {party}. ولم يؤكد أحد هل هي المنشأة نفسها.',
  'liability.evidence.no_check': 'لا إجراء تحقق مسجل بشأن {party}: شهادة أو قيد أو ترخيص. يُسأل الطرفان عنه.',
  'liability.evidence.no_price_test':
    'لم يمكن لأي اختبار سعر أن يحدد شيئًا عن {contract} في ذلك اليوم: ينقص السعر أو الساعات أو تقدير.',
  'liability.evidence.price_flagged':
    'على سعر {contract} تنبيه من الاختبار {test}، بما كان متوفرًا وساريًا في ذلك اليوم.',
  'liability.evidence.price_passed': 'سعر {contract} يجتاز الاختبار {test}، بما كان متوفرًا وساريًا في ذلك اليوم.',
  'liability.evidence.told': 'أُبلغ {party}: {event}.',
  'liability.help.labour_department_goods':
    'يجوز لوزارة العمل (Department of Labor) أن تطلب من محكمة وقف شحن البضاعة؛ ومن يشتريها سيهمه أن تُدفع الأجور.',
  'liability.help.ombudsman_involved_persons':
    'يجوز للجهة Fair Work Ombudsman أو لنقابة أو للعامل أن يطلبوا من محكمة أوامر ضد كل من علم بالوقائع الأساسية وكان له دور.',
  'liability.help.ministry_recommendation':
    'في البناء يجوز للجهة الرسمية أن توصي المقاول الرئيسي بالمساعدة؛ ولا يمكنها أن تأمر بالدفع.',
  'liability.help.national_law': 'يُسأل وفق قانون المكان الذي أُنجز فيه العمل.',
  'liability.help.oecd_complaint': 'شكوى إلى نقطة الاتصال الوطنية التابعة لمنظمة OECD ضد الشركات التي فوقه.',
  'liability.help.read_the_text': 'النص لم يُقرأ: يُسأل من قرأه قبل الاعتماد على هذا.',
  'liability.help.ask_buyer_to_retain':
    'يُطلب من المشتري أن يحتجز الأجور مما لا يزال مدينًا به لصاحب العمل، وأن يدفعها لحسابه.',
  'liability.help.formal_notice_of_vigilance':
    'يوجَّه إلى الشركة القائدة إعذار رسمي بالتزام خطتها؛ وبعد ثلاثة أشهر يجوز أن يُطلب من محكمة أن تأمر بذلك.',
  'liability.help.ask_for_information_no':
    'تُسأل المنشأة كتابةً كيف تتعامل مع هذا الخطر: لها ثلاثة أسابيع للإجابة، وشهران حيث يكون ذلك غير متناسب.',
  'liability.help.read_the_statement': 'يُقرأ ما نشره المشتري عن سلسلة توريده، ويُطالب بالتزامه.',
  'liability.help.report_unlicensed_provider': 'تُسأل جهة الترخيص هل لدى مورّد العمالة ترخيص، ويُبلَّغ عنه إن لم يكن.',
  'liability.help.compare_charge_rate':
    'يُقارن السعر المدفوع لقاء العمالة بالأسعار الاسترشادية للجهة الرسمية: السعر الأدنى منها يستدعي تفسيرًا.',
  'liability.help.report_missing_checks': 'تُسأل جهة السلامة المهنية هل جرى التحقق من المقاول كما يوجب القانون.',
  'liability.help.tell_developer_or_main_contractor':
    'يجوز للعامل الموفد أن يخبر المطوّر أو المقاول الرئيسي بعدم دفع الحد الأدنى للأجور: وعليه أن يطلب فورًا من صاحب العمل بيانًا وأن ينقله.',
  'liability.help.danish_fund':
    'يُسعى إلى إقرار المطالبة في نظام المنازعات العمالية ثم تُحاول استيفاؤها مرة: بعدها يدفع صندوق العمال الموفدين.',

  'liability.condition.claim_by': 'مطالبة كتابية وصلت في الوقت المحدد{on, select, undefined {} other {، آخر يوم {on}}}',
  'liability.condition.notify_by': 'إخطار في الوقت المحدد{on, select, undefined {} other {، آخر يوم {on}}}',
  'liability.condition.file_by': 'دعوى رُفعت في الوقت المحدد{on, select, undefined {} other {، آخر يوم {on}}}',
  'liability.condition.notified_by_the_inspectorate': 'وصول إخطار كتابي من المفتشية',
  'liability.condition.breach_of_the_duty': 'الإخلال بواجب التصرف بناءً على الإخطار',
  'liability.condition.works_of_275000': 'قيمة كل الأشغال المطلوبة للمبنى لا تقل عن 275,000 EUR',
  'liability.condition.first_subcontract_a_shell': 'كان غرض أول عقد من الباطن أساسًا التخلص من المسؤولية',
  'liability.condition.no_fault_or_certificate':
    'مقاول مؤهل مسبقًا، أو شهادات براءة ذمة دون انقطاع، أو عدم الخطأ في الثقة بأنه سيدفع',
  'liability.condition.certificate_or_list': 'شهادات براءة ذمة دون انقطاع، أو اعتماد في قائمة رسمية',
  'liability.condition.clearance_certificate': 'شهادات براءة ذمة من الجهة المختصة دون انقطاع',
  'liability.condition.careful_check': 'التحقق بعناية من أن لدى صاحب العمل تراخيصه',
  'liability.condition.knew_of_the_employment': 'العلم بأن صاحب العمل ليس لديه الترخيص',
  'liability.condition.informed_by_the_fund': 'إبلاغ كتابي من صندوق القطاع',
  'liability.condition.knew_before_contracting': 'العلم قبل التعاقد بأن الأجور لن تُدفع، أو وجوب توقع ذلك',
  'liability.condition.order_passed_on_unlawfully': 'إسناد الطلب إلى آخر خلافًا للقانون أو العقد',
  'liability.condition.employer_failed': 'لم ينجح التنفيذ على صاحب العمل، أو لا يمكنه الدفع أو لا يمكن مقاضاته',
  'liability.condition.on_the_list_of_firms': 'مقاوله وارد في قائمة المنشآت المعفاة من المسؤولية',
  'liability.condition.quarter_paid_to_service_centre': 'دفع ربع السعر إلى مركز الخدمات',
  'liability.condition.enjoined_the_employer': 'إنذار صاحب العمل كتابةً',
  'liability.condition.informed_the_inspectorate': 'إبلاغ المفتشية',
  'liability.condition.checked_at_each_award': 'التحقق عند كل إسناد من التزام الشروط الدنيا',
  'liability.condition.assess_by': 'تبليغ قرار الربط في الوقت المحدد{on, select, undefined {} other {، آخر يوم {on}}}',
  'liability.condition.limitation_pleaded':
    'قد يكون الدين سقط بالتقادم منذ {on}: ويبقى قائمًا إلى أن يتمسك المدين بذلك.',
  'liability.condition.notice_before_suit':
    'إخطار قبل الدعوى بمدة كافية{on, select, undefined {} other {، الدعوى من {on}}}',
  'liability.condition.covered_from': 'وصول إخطار يشمل ما استحق{on, select, undefined {} other { من {on}}}',
  'liability.condition.lower_rung_pays_by':
    'الدرجة الأدنى لم تدفع في وقتها{on, select, undefined {} other {، آخر يوم {on}}}',
  'liability.condition.rung_below_failed': 'مطالبة الدرجة الأدنى لم تؤدِّ إلى دفع',
  'liability.condition.year_since_notice':
    'سنة منذ إخطاره، مع بذل ما يكفي تجاه الدرجات الأدنى{on, select, undefined {} other {، من {on}}}',
  'liability.condition.link_documented':
    'موثق {upper, select, undefined {في إطار ماذا يُنفَّذ {lower}} other {أن {lower} يُنفَّذ في إطار {upper}}}',
  'liability.condition.worked_under': 'ساعات البند {line} أُنجزت في إطار {contract}',
  'liability.condition.own_share': 'حصر دينه في حصته من العمل',
  'liability.condition.worker_knew_of_another_payer': 'كان العامل يعلم أن طرفًا أعلى سيدفع الأجور',
  'liability.condition.orders_for_a_third_party': 'يطلب العمل وفاءً بالتزامه تجاه طرف ثالث، لا لحاجته الخاصة',
  'liability.condition.holds_the_declaration': 'الحصول على إقرار مقاوله',
  'liability.condition.used_the_labour': 'مستعمل العمالة',
  'liability.condition.employer_tried_in_vain': 'استُنفدت السبل المعقولة تجاه صاحب العمل',
  'liability.condition.all_steps_of_1775b': 'اتُّخذت كل خطوات § 1775(b)',
  'liability.condition.rebuts_the_presumption': 'دحض القرينة التي تنشئها العلامات التي وُجدت على البضاعة',
  'liability.condition.state_asks_for_fifty_workers': 'الولاية التي أُنجز فيها العمل تشترط خمسين عاملًا متعاقدًا لا عشرين',
  'liability.condition.joined_in_the_suit': 'مقاضاته مع صاحب العمل في دعوى واحدة',
  'liability.condition.named_in_the_judgment': 'مسمى في الحكم',
  'liability.condition.fault_of_the_public_body': 'خطأ ثابت من الهيئة العامة في إشرافها',
  'liability.condition.all_five_controls':
    'طلب الخمسة كلها: هويات العمال، وإثبات دفع الأجور، ومدفوعات الضمان الاجتماعي، والحساب المصرفي، وتغطية مخاطر العمل',
  'liability.condition.own_fault': 'لم تُدفع الأجور بسبب خطئه',
  'liability.condition.fault_goes_back_to_it': 'خطأ المقاول الأدنى يرجع إليه',
  'liability.condition.employer_no_registered_builder': 'صاحب العمل ليس مقاول بناء مسجلًا',
  'liability.condition.demanded_from_it': 'وصول مطالبة كتابية',
  'liability.condition.title_agreement_or_insolvency':
    'أمر نهائي ضد صاحب العمل، أو اتفاق على الدفع المباشر، أو إخطار بالدين من صاحب عمل لا يمكنه الدفع',
  'liability.condition.title_against_the_employer': 'أمر أو حكم نهائي ضد صاحب العمل',
  'liability.condition.retailer_without_control': 'تاجر تجزئة ليس له حق الإشراف على العمل أو مراقبته قبل التسليم',
  'liability.condition.shows_that_it_is_not_liable': 'إثبات أنه غير مسؤول، أو أن لا شيء مستحق',
  'liability.condition.is_itself_an_employer': 'هو نفسه صاحب عمل',
  'liability.condition.associated_or_related_business': 'يمارس مع صاحب العمل نشاطًا مرتبطًا أو ذا صلة',
  'liability.condition.its_contractor_unlicensed': 'تعاقد مع مقاول لم يكن لديه الترخيص',
  'liability.condition.pursued_by_commissioner_trust_or_committee':
    'ملاحقة من مفوض العمل (Labor Commissioner) أو صندوق منافع أو لجنة مشتركة: لا يمكن للعامل وحده أن يقاضي',
  'liability.condition.payroll_monitored':
    'لم يكن يعلم، وراجع كشوف الأجور، واحتجز أموالًا حين علم، ولديه إقرار الدفع المشفوع بقسم',
  'liability.condition.price_below_lawful_labour': 'لا يمكن للسعر أن يغطي الكلفة القانونية للعمل',
  'liability.condition.knew_price_insufficient': 'العلم عند التوقيع، أو وجوب العلم، بأن السعر غير كافٍ',
  'liability.condition.written_contract_with_particulars': 'عقد مكتوب واحد فيه بيانات الفقرة (d)، ولم تُدحض القرينة',
  'liability.condition.workers_under_a_collective_agreement': 'العمال مشمولون باتفاقية جماعية',
  'liability.condition.work_on_its_own_home': 'عمل في مسكنه الخاص',
  'liability.condition.small_client': 'أقل من 25 عاملًا في المجموع، أو خمسة مورَّدين أو أقل في أي وقت',
  'liability.condition.waived_by_building_trades_agreement': 'متنازل عنه باتفاقية جماعية مع نقابة لمهن البناء',
  'liability.condition.owner_occupied_home': 'مسكن يشغله مالكه ويستثنيه النص',
  'liability.condition.responsible_for_the_breach': 'هو نفسه مسؤول، بتجاهل التزاماته',
  'liability.condition.could_have_known':
    'كان يعلم أو كان بوسعه أن يعلم أن السعر دون السوق بكثير، أو أن الأجور لم تُدفع',
  'liability.condition.not_imputable': 'إثبات أن عدم الدفع لا يمكن أن يُنسب إليه',
  'liability.condition.blocked_account': 'الدفع في الحساب المجمد دون علم بإساءة استعماله',
  'liability.condition.not_mainly_at_supplier': 'عمل لم يُنجز أساسًا في مقر المورّد نفسه، أو ملابس',
  'liability.condition.knew_at_purchase': 'العلم أو وجوب العلم عند الشراء',
  'liability.condition.entrepreneur_or_employer': 'صاحب نشاط تجاري أو صاحب عمل',
  'liability.condition.all_below_tried_in_vain': 'نُفذ على أموال كل من تحته دون جدوى',
  'liability.condition.diligence_failed': 'لم يبذل العناية التي يطلبها القانون',
  'liability.condition.own_activity': 'العمل جزء من نشاطه الخاص',
  'liability.condition.household': 'يُنجز له العمل بصفته شخصًا عاديًا لمسكنه الخاص',
  'liability.condition.not_for_a_business': 'لا يُنجز له العمل لنشاط تجاري',
  'liability.condition.certificate_not_given_in_time': 'طُلبت شهادة عدم وجود متأخرات، ولم تُعطَ في الوقت المحدد',
  'liability.condition.mere_supply_of_labour': 'لم يقدم المقاول سوى العمالة، دون وسائل أو تنظيم خاص به',
  'liability.condition.all_reasonable_steps':
    'اتخاذ كل الخطوات المعقولة للحصول على إخطار الإيفاد وقائمة العمال وتأكيد وإثبات للدفع',
  'liability.condition.all_due_diligence': 'بذل كل العناية الواجبة لكي يدفع صاحب العمل',
  'liability.condition.told_assured_and_checked':
    'إبلاغ صاحب العمل بالشروط، والحصول على تأكيدها وعلى إثبات إخطار الإيفاد',
  'liability.condition.report_of_undeclared_work': 'محضر رسمي بعمل غير مصرح به ضد صاحب العمل',
  'liability.condition.documents_every_six_months':
    'الحصول على القيد وأوراق الضمان الاجتماعي المصدقة عند التوقيع وكل ستة أشهر',
  'liability.condition.not_made_good_in_time': 'لم يُستكمل الأجر في المدة التي يفتحها إخطار المفتشية',
  'liability.condition.terminated_the_contract': 'إنهاء عقده',
  'liability.condition.related': 'صلته بـ {of} كما تشترط القاعدة: مدير، أو شركة من مجموعته، أو طرف في انتقال منشأة',
  'liability.condition.worked_before_the_transfer': 'عمل أُنجز قبل انتقال المنشأة',
  'liability.condition.agency_without_assets': 'ليس لصاحب العمل أموال، أو ليس له ما يكفي',
  'liability.condition.breach_of_own_diligence': 'إخلال بالعناية الواجبة عليه هو نفسه',

  'liability.missing.notice_period': 'المدة التي يسري فيها الإخطار المتعلق بالبند {line}.',
  'liability.missing.law': 'القانون نفسه غير محسوم أو غير مقروء: {what}{line, select, undefined {} other { ({line})}}.',
  'liability.missing.end_verified': 'حتى أي يوم كان {regime} نافذًا: لم يُتحقق من أنه انتهى في {on} (البند {line}).',
  'liability.missing.start_verified': 'من أي يوم كانت {regime} سارية: ما قبل {on} غير محقق (البند {line}).',
  'liability.missing.split_transfer': 'ساعات البند {line} يومًا بيوم: انتقلت المنشأة في {on}. يُقسم هذا البند عند {on}.',
  'liability.missing.split': 'ساعات البند {line} يومًا بيوم: يتغير القانون في {on}. يُقسم هذا البند عند {on}.',
  'liability.missing.position': 'ما يقوم فوق {contract}: يتوقف عليه موقع {party} في السلسلة.',
  'liability.missing.link':
    '{upper, select, undefined {المستند الذي يبيّن في إطار ماذا يُنفَّذ {lower}} other {مستند يبيّن أن {lower} يُنفَّذ في إطار {upper}}}.',
  'liability.missing.net_factor': 'الجزء الصافي من الأجر الإجمالي: قسيمة أجر.',
  'liability.missing.covered_rate': 'ما استحق من البند {line} بمعدل تشمله هذه القاعدة ({rates}).',
  'liability.missing.line.amount': 'المبلغ غير المدفوع من البند {line}.',
  'liability.missing.line.due': 'اليوم الذي استحق فيه البند {line}.',
  'liability.missing.line.contract': 'في إطار أي عقد أُنجزت ساعات البند {line}.',
  'liability.missing.line.rate_basis': 'ما هو معدل البند {line}: حد أدنى قانوني أو اتفاقية جماعية أو عقد.',
  'liability.missing.line.pay_method': 'هل دُفع البند {line} بالقطعة أو بالوقت؟',
  'liability.missing.line.kind': 'ما نوع دين البند {line}.',
  'liability.missing.line.workers': 'كم عاملًا يشمل البند {line}.',
  'liability.missing.line.pay_periods': 'كم فترة دفع يشمل البند {line}.',
  'liability.missing.contract.kind':
    'من أي نوع العقد{contract, select, undefined {} other {: {contract}}}: أشغال أو خدمات أو بيع أو غير ذلك.',
  'liability.missing.contract.nace': 'قطاع العمل{contract, select, undefined {} other { في إطار {contract}}}.',
  'liability.missing.contract.product': 'المنتج{contract, select, undefined {} other { في {contract}}}.',
  'liability.missing.contract.goods_state':
    'هل كانت البضاعة جاهزة أو لم تُصنع بعد{contract, select, undefined {} other { في إطار {contract}}}؟',
  'liability.missing.contract.place_of_work':
    'أين أُنجز العمل أساسًا{contract, select, undefined {} other { في إطار {contract}}}.',
  'liability.missing.contract.activity':
    'هل العمل من النشاط الخاص للمشتري{contract, select, undefined {} other { في إطار {contract}}}؟',
  'liability.missing.contract.public_works':
    'هل دُفع للعمل من المال العام{contract, select, undefined {} other { في إطار {contract}}}؟',
  'liability.missing.contract.federal_funds':
    'هل دُفع للعمل من أموال اتحادية أو دُعم منها{contract, select, undefined {} other { في إطار {contract}}}؟',
  'liability.missing.contract.works_value':
    'القيمة المقدرة لكل الأشغال المطلوبة للمبنى{contract, select, undefined {} other { ({contract})}}.',
  'liability.missing.contract.escrow_percent':
    'السعر الذي تُقاس به الدفعات في الحساب المجمد{contract, select, undefined {} other { ({contract})}}.',
  'liability.missing.contract.workers':
    'كم شخصًا عمل على الأكثر{contract, select, undefined {} other { في إطار {contract}}}.',
  'liability.missing.contract.price': 'السعر المتفق عليه{contract, select, undefined {} other { في {contract}}}.',
  'liability.missing.contract.labour_cost_floor':
    'سعر الوحدة، وأدنى كلفة قانونية للعمل فيها يوم التوقيع{contract, select, undefined {} other { ({contract})}}.',
  'liability.missing.contract.outstanding':
    'كم من السعر لا يزال على المشتري{contract, select, undefined {} other { في إطار {contract}}}.',
  'liability.missing.contract.labour_value':
    'من متى إلى متى دام العمل، وقيمة اليد العاملة فيه{contract, select, undefined {} other { ({contract})}}.',
  'liability.missing.monthly_pay': 'أجر شهر: ساعات ومعدلات أشهر كاملة.',
  'liability.missing.contract.single_job':
    'هل كان عملًا واحدًا أو طلبًا مستمرًا{contract, select, undefined {} other { في إطار {contract}}}؟',
  'liability.missing.contract.signed': 'اليوم الذي وُقع فيه العقد{contract, select, undefined {} other {: {contract}}}.',
  'liability.missing.disputed':
    'أي القيمتين صحيحة، إذ تختلف المصادر: {property}{contract, select, undefined {} other {، العقد {contract}}}{line, select, undefined {} other {، البند {line}}}{party, select, undefined {} other {، {party}}}{event, select, undefined {} other {، {event}}}: {held} ({holders}) أو {other} ({others}).',
  'liability.missing.head_contract.signed':
    'اليوم الذي وُقع فيه العقد مع من طلب العمل أو عُدّل فيه آخر مرة (البند {line}).',
  'liability.missing.contract.until': 'آخر يوم عمل بمقتضى عقد البند {line}.',
  'liability.missing.own_contract.until':
    'اليوم الذي انتهى فيه العقد{contract, select, undefined {} other {: {contract}}}.',
  'liability.missing.fact.status': 'حالة {party}: نشاط أو إعسار أو انحلال أو تعذر العثور عليه.',
  'liability.missing.fact.entrepreneur': 'هل يتصرف {party} في إطار نشاط تجاري أو هو صاحب عمل؟',
  'liability.missing.fact.consumer': 'هل {party} شخص عادي يتصرف لأغراض خاصة؟',
  'liability.missing.fact.public_body': 'هل {party} هيئة عامة؟',
  'liability.missing.fact.own_needs':
    'هل الطلب من {party} لحاجة خاصة، أو وفاءً بواجب تجاه طرف ثالث{contract, select, undefined {} other { ({contract})}}؟',
  'liability.missing.fact.licensed': 'هل كان الترخيص لدى {party}؟',
  'liability.missing.fact.registered': 'هل كان {party} مقيدًا في السجل؟',
  'liability.missing.fact.bound_by_cba': 'هل تلزم {party} اتفاقية جماعية في هذا الشأن؟',
  'liability.missing.fact.certified': 'هل كانت لدى {party} شهادة، دون انقطاع، بعدم وجود متأخرات في الاشتراكات؟',
  'liability.missing.fact.established_in': 'في أي بلد مقر {party}.',
  'liability.missing.fact.head_count': 'كم شخصًا يعمل لدى {party}.',
  'liability.missing.fact.trade': 'ما صفة {party} في هذه التجارة: علامة تجارية أو صانع أو مقاول أو تاجر تجزئة.',
  'liability.missing.event.completion': 'يوم الإتمام: إخطار إتمام العمل وتسلمه (البند {line}).',
  'liability.missing.event.inspectorate_notice': 'يوم إخطار المفتشية.',
  'liability.missing.event.written_claim': 'اليوم الذي وصلت فيه أول مطالبة كتابية.',
  'liability.missing.event.declaration':
    'هل صدر الإقرار من {party}{to, select, undefined {} other { إلى {to}}}{what, select, undefined {} other {: {what}}}؟',
  'liability.missing.event.careful_check': 'هل جرى التحقق من صاحب العمل بعناية من جانب {party}؟',
  'liability.missing.event.check': 'هل جرى هذا التحقق من جانب {party}{what, select, undefined {} other {: {what}}}؟',
  'liability.missing.event.pleading': 'هل طُلب من جانب {party} التنفيذ على غيره أولًا؟',
  'liability.missing.event.clause_included':
    'هل أُدرج هذا في العقد من جانب {party}{what, select, undefined {} other {: {what}}}؟',
  'liability.missing.event.payroll_review': 'هل روجعت كشوف الأجور دوريًا من جانب {party}؟',
  'liability.missing.event.corrective_action': 'ما الذي فُعل من جانب {party} بعد العلم بالنقص.',
  'liability.missing.event.affidavit_of_payment':
    'هل أُعطي من جانب {party} إقرار دفع مشفوع بقسم{to, select, undefined {} other { إلى {to}}}؟',
  'liability.missing.event.escrow_payment': 'دفعات {party} في الحساب المجمد.',
  'liability.missing.event.injunction': 'هل أُنذر صاحب العمل من جانب {party}، وفي أي يوم؟',
  'liability.missing.event.report': 'هل أُبلغت المفتشية من جانب {party}، وفي أي يوم؟',
  'liability.missing.event.completion_notice': 'إخطار الإتمام.',
  'liability.missing.event.acceptance': 'تسلم العمل.',
  'liability.missing.event.certificate_request': 'هل طُلبت من جانب {party} شهادة عدم وجود متأخرات؟',
  'liability.missing.event.information': 'هل أُبلغ صاحب العمل بشروط العمل من جانب {party}؟',
  'liability.missing.event.termination': 'هل أُنهي العقد من جانب {party}؟',
  'liability.missing.event.employment_ended': 'هل انتهت علاقة العمل وفي أي يوم؟',
  'liability.missing.transfer': 'اليوم الذي انتقلت فيه المنشأة (البند {line}).',
  'liability.missing.control': 'أي حصة لكل من {party} و{of} في الآخر، أو هل تسيطر عليهما مجموعة واحدة.',

  'liability.step.ceiling_used': 'دفع {party} بنفسه {amount} من هذه البنود: وقد طُرح ذلك من أقصى ما يُسأل عنه.',
  'liability.step.event_late': '{event}{to, select, undefined {} other { إلى {to}}} في {on}، بعد انتهاء العمل.',
  'liability.step.least_own_debt':
    'ما لا يقل عن {each} لكل عامل، محسوبًا لأكبر عدد من العمال يشمله بند واحد ({workers}). وإذا كانت البنود تشمل عمالًا مختلفين فما لا يقل عن {most}.',
  'liability.step.net_share':
    'حُسب الأجر الصافي على أنه {share} % من الأجر الإجمالي. افتُرضت هذه الحصة مع المطالبة: كشوف الأجور تبيّنها.',
  'liability.step.one_worker': 'حُسب الأجر المعتاد لعامل واحد: لم يُذكر عدد عمال البند {line}.',
  'liability.step.signed_from': 'عقد موقَّع ابتداءً من {on}.',
  'liability.step.undated_payment': 'الدفعة التي لم يُذكر يومها تُعدّ مدفوعة حتى {on}.',
  'liability.step.version': '{regime} سارية من {on}: ويتجاوز البند {line} ذلك اليوم.',
  'liability.step.worked_from': 'البند {line}: العمل من {on} فصاعدًا.',
  'liability.step.fact':
    '{party}، {fact}: {value}؛ {out, select, undefined {والقاعدة تشترط {wanted}} other {وإذا كان الجواب {wanted} فالقاعدة تستثنيه}}.',
  'liability.step.contract':
    'العقد، {field}: {value}؛ {out, select, undefined {والقاعدة تشترط {wanted}} other {وإذا كان الجواب {wanted} فالقاعدة تستثنيه}}.',
  'liability.step.number': '{number}: {value}، مقابل {bounds}.',
  'liability.step.price': 'سعر الوحدة {price}؛ وأدنى كلفة قانونية للعمل فيها {floor}.',
  'liability.step.claim':
    'المطالبة، {field}: {value}؛ {out, select, undefined {والقاعدة تشترط {wanted}} other {وإذا كان الجواب {wanted} فالقاعدة تستثنيه}}.',
  'liability.step.line':
    'البند {line}، {field}: {value}؛ {out, select, undefined {والقاعدة تشترط {wanted}} other {وإذا كان الجواب {wanted} فالقاعدة تستثنيه}}.',
  'liability.step.event':
    '{event}{to, select, undefined {} other { إلى {to}}}{on, select, undefined {} other { في {on}}}.',
  'liability.step.no_event': 'غير مسجل: {event}{to, select, undefined {} other { إلى {to}}}.',
  'liability.step.disputed':
    'تختلف المصادر، ولا يتوقف على ذلك أي صف من هذا الجواب: {property}{contract, select, undefined {} other {، العقد {contract}}}{line, select, undefined {} other {، البند {line}}}{party, select, undefined {} other {، {party}}}{event, select, undefined {} other {، {event}}}: {held} ({holders}) أو {other} ({others}).',
  'liability.step.did_not_happen': '{event}{to, select, undefined {} other { إلى {to}}}: معلوم أنه لم يحدث.',
  'liability.step.unanswered': '{event} في {on}، ومن المنتظر أن يجيب {by}.',
  'liability.step.repeated': '{event}{on, select, undefined {: غير مسجل} other {، أول مرة في {on}}}، ويجب تكراره.',
  'liability.step.related': '{party}، {standing}: {of}.',
  'liability.step.no_transfer': 'لا يوم مسجل لانتقال المنشأة (البند {line}).',
  'liability.step.knowledge': '{party}، {of}: {state}، من {on} (المصدر: {source}).',
  'liability.step.knowledge_open': '{party}، {of}: لم يثبته أحد.',
  'liability.step.judgement': '{what}: تقدير لا تجريه الأداة.',
  'liability.step.unsettled': '{what}: غير محسوم.',
} as const;
