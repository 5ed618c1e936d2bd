/** Files that a user hands to the page. */
export const upload = {
  'upload.none': 'يُضاف ملف واحد على الأقل.',
  'upload.not-held': 'الملف المرفوع {id} لم يعد هنا. يُرفع من جديد.',
  'upload.use-command-line': 'يُقسم الملف، أو يُستورد بواسطة npx solidary import',
} as const;
