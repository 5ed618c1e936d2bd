export const supposed = {
  'supposed.answer': 'Odpowiedź',
  'supposed.counts': 'Wszystkie odpowiedzi testu',
  'supposed.cut': 'Sprawdzono tylko pierwsze {done, number} z {total, number} rekordów. Poniższe dotyczy tylko ich.',
  'supposed.empty':
    'Napisz, co zakładasz: minimum, ceny lub czasy pracy. Każdy rekord jest wtedy sprawdzany dwa razy: jak jest i jak założono.',
  'supposed.go-on': 'Kontynuuj',
  'supposed.hint.floor': 'Podniesione, z miejscem: EUR 15,00 albo 10 %. Wyższe minimum branży lub regionu pozostaje.',
  'supposed.hint.place': 'Kraj lub region według kodu: DE, US-CA.',
  'supposed.hint.prices': 'Każdej ceny, jaka jest: 110 podnosi każdą o jedną dziesiątą.',
  'supposed.listed': 'Wymieniono pierwsze {n, number}.',
  'supposed.place': 'Miejsce minimum',
  'supposed.prices': 'Ceny, procent',
  'supposed.progress': 'Sprawdzono {done, number} z {total, number} rekordów.',
  'supposed.record': 'Rekord',
} as const;
