/** Files that a user hands to the page. */
export const upload = {
  'upload.mapping-fault': 'ملف الربط هذا لا يمكن أن يعمل بعد: {value}.',
  'upload.mapping-name': 'يُكتب الاسم بحروف لاتينية صغيرة وأرقام وشرطات، وأوله حرف: supplier-list.',
  'upload.mapping-name-taken': 'ملف ربط باسم {value} محفوظ من قبل، ويقول شيئًا آخر. يُستبدل، أو يُختار اسم آخر.',
  'upload.no-such-rows': 'لم يُرفض أي من هذه الصفوف في ذلك الاستيراد، أو لا يمكن تصحيحها إلا في الملف نفسه.',
  'upload.none': 'يُضاف ملف واحد على الأقل.',
  'upload.not-held': 'الملف المرفوع {id} لم يعد هنا. يُرفع من جديد.',
  'upload.use-command-line': 'يُقسم الملف، أو يُستورد بواسطة npx solidary import',
} as const;
