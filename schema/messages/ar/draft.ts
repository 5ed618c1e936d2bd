/** What a drafted mapping says of itself. */
export const draft = {
  'draft.blank-keys':
    'تُرفض الصفوف التي يكون فيها {columns} فارغاً، إلا إذا نص المفتاح على mayBeBlank: docs/MAPPING.md، القسم 4.',
  'draft.day-two-ways':
    'قد تكون «{cell}» تحت {column} مكتوبة {taken} أو {other}، ولا شيء في الملف يبين أيهما: اختر. وحتى ذلك الحين لا يُستورد شيء.',
  'draft.encoding':
    'لا يذكر الملف ترميزه. إذا قُرئ بترميز {read} ففيه {words}.{isAsked, select, yes { وبترميز {other} لكان فيه {otherWords}.} other {}} إن لم تكن الحروف صحيحة فضع الترميز الصحيح في encoding: docs/MAPPING.md، القسم 8.',
  'draft.key-of-several': 'لا يوجد عمود واحد يختلف في كل صفوف العينة، لذلك يتكون المفتاح من عدة أعمدة.',
  'draft.kind': 'مسودة: يُقرأ كل صف على أنه {kind}. يشرح docs/MAPPING.md كل كلمة.',
  'draft.no-currency': 'لا شيء في الملف يذكر عملة المبالغ: ضعها مكان {code}. وحتى ذلك الحين لا يُستورد شيء.',
  'draft.notes':
    'الصفوف التي لا تمتلئ فيها إلا الخلية الأولى{named, select, no {} other {، مثل {cells}،}} تبدو ملاحظات أو عناوين، وهي محتجزة.',
  'draft.nothing': 'الخلايا التي فيها {cells} تُقرأ على أنها لا تقول شيئًا، ولا تُعدّ صفرًا أبدًا.',
  'draft.number-two-ways': 'تُقرأ «{cell}» تحت {column} بالشكل {taken}، وقد تكون {other}: ضع الصحيح مكانها.',
  'draft.partly': 'لا يمكن قراءة «{cell}» تحت {column} كمعظم ذلك العمود: سيُرفض صفها ويُذكر.',
  'draft.publisher': 'سمِّ الناشر وراجع المفتاح: الأعمدة التي تحدد السجل ولا تتغير أبدًا.',
  'draft.regions':
    'تبدو «{cell}» تحت {column} رمز منطقة، ولا يذكر الملف في أي بلد: اختره. وحتى ذلك الحين لا يُستورد شيء.',
  'draft.sheets':
    'في المصنّف عدة أوراق. تقرأ هذه المسودة {sheet}؛ والأوراق الأخرى هي {others}. لغيرها: `solidary mapping suggest FILE --sheet NAME`، أو تُختار في الصفحة.',
  'draft.sign': 'تُقرأ «{sign}» على أنها {taken}، وقد تعني {others}: ضع عملة الملف مكانها.',
  'draft.totals': 'الصفوف التي تبدأ بـ {cells} تبدو مجاميع للصفوف التي فوقها، وهي محتجزة.',
  'draft.unfed': 'أعمدة لا تغذي شيئًا بعد: {columns}',
} as const;
