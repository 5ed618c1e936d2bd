export const supposed = {
  'supposed.answer': 'Réponse',
  'supposed.counts': 'Toutes les réponses du test',
  'supposed.cut':
    'Seules les {done, number} premières fiches sur {total, number} ont été testées. Ce qui suit ne porte que sur elles.',
  'supposed.empty':
    'Écrivez ce que vous supposez : un plancher, des prix ou des temps de travail. Chaque fiche est alors testée deux fois, telle quelle et selon l’hypothèse.',
  'supposed.go-on': 'Continuer',
  'supposed.hint.floor':
    'Relevé, avec un lieu : EUR 15,00 ou 10 %. Un plancher plus élevé d’un secteur ou d’une région reste.',
  'supposed.hint.place': 'Un pays ou une région par son code : DE, US-CA.',
  'supposed.hint.prices': 'De chaque prix tel qu’il est : 110 augmente chacun d’un dixième.',
  'supposed.listed': 'Les {n, number} premières sont listées.',
  'supposed.place': 'Lieu du plancher',
  'supposed.prices': 'Prix, pour cent',
  'supposed.progress': '{done, number} fiches testées sur {total, number}.',
  'supposed.record': 'Fiche',
} as const;
