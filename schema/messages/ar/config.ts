/** Why a setting is refused: the reason inside error.bad-config. */
export const config = {
  'config.not-a-port': 'المنفذ عدد صحيح من 1 إلى 65535',
  'config.not-a-language': 'اللغات هي {languages}',
  'config.not-a-store': 'المخزن هو عنوان خادم Neo4j؛ وبدونه يُستعمل SQLite',
  'config.not-a-level': 'مستويات السجل هي {levels}',
  'config.not-loopback': 'إلى أن توجد حسابات، يستمع الخادم على هذا الجهاز وحده',
  'config.missing-with-store': 'SOLIDARY_STORE يسمي خادمًا يسأل عن هوية المستخدم',
} as const;
