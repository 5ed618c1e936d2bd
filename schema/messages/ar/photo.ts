/** Photos and scans that become sources: what is taken, what is taken out of it, and why a file is refused. */
export const photo = {
  'photo.file': 'الصورة أو المسح',
  'photo.make-smaller': 'يُحفظ أصغر، بصيغة JPEG، أو في أجزاء',
  'photo.megabytes': '{n} ميغابايت',
  'photo.pdf-as-is':
    'لم يُزل شيء: يحتفظ PDF بما وضعه فيه من أنشأه، وكثيرًا ما يكون اسمًا وبرنامجًا واليوم، وبما في صوره. يُنظر فيه كله قبل تسليمه إلى غيرك، أو تُحفظ صفحاته صورًا.',
  'photo.refused.damaged': 'هو تالف أو ينقطع قبل نهايته. يُنسخ من جديد من الكاميرا أو المرسل، أو يُفتح ويُحفظ من جديد',
  'photo.refused.empty': 'لا يحوي شيئًا. يُنسخ من جديد من الكاميرا أو المرسل',
  'photo.refused.gif': 'هو GIF. يُحفظ بصيغة PNG أو JPEG',
  'photo.refused.heic':
    'هو HEIC أو AVIF، ولا تعرضهما معظم المتصفحات ولا يمكن أن يُزال منهما الموقع والكاميرا إزالة موثوقة. يُحفظ أو يُشارك بصيغة JPEG',
  'photo.refused.moving': 'هو صورة متحركة. تُحفظ الصورة الواحدة المهمة بصيغة JPEG أو PNG',
  'photo.refused.other-hash': 'بايتاته ليست ما تدل عليه بصمته: غُيّر، أو لم تُزل بياناته قط',
  'photo.refused.svg': 'هو رسم قد يحمل برنامجًا. يُحفظ بصيغة PNG',
  'photo.refused.tiff': 'هو TIFF، ولا تعرضه المتصفحات. يُحفظ بصيغة PNG أو JPEG أو PDF',
  'photo.refused.unknown':
    'ليس JPEG ولا PNG ولا WebP ولا PDF. يُحفظ بإحدى هذه الصيغ؛ أما القائمة، كجدول بيانات، فتُقرأ في الاستيراد',
  'photo.refused.unusual': 'هو نوع من JPEG لا تعرضه المتصفحات. يُفتح ويُحفظ بصيغة JPEG عادية',
  'photo.refused.vast': 'فيه أكثر من 250 مليون نقطة. يُحفظ أصغر',
  'photo.removed-nothing': 'الموقع والكاميرا ووقت الساعة: لم يكن هناك ما يُزال.',
  'photo.removed-what': 'أُزيل قبل حفظه: {what}.',
  'photo.removed.behind': 'ما كان وراء الصورة',
  'photo.removed.camera': 'الكاميرا',
  'photo.removed.location': 'الموقع',
  'photo.removed.other': 'بيانات أخرى من الصانع',
  'photo.removed.person': 'أسماء أشخاص',
  'photo.removed.preview': 'صورة معاينة',
  'photo.removed.profile': 'ملف تعريف الألوان',
  'photo.removed.text': 'أوصاف',
  'photo.removed.time': 'وقت الساعة',
} as const;
