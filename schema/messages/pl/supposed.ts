export const supposed = {
  'supposed.answer': 'Odpowiedź',
  'supposed.counts': 'Wszystkie odpowiedzi testu',
  'supposed.cut': 'Przetestowano tylko pierwsze {done, number} z {total, number} zapisów. Poniższe dotyczy tylko ich.',
  'supposed.empty':
    'Należy wpisać, co się zakłada: minimum, ceny lub czasy pracy. Każdy zapis jest wtedy testowany dwa razy: jak jest i jak założono.',
  'supposed.go-on': 'Kontynuuj',
  'supposed.hint.floor': 'Podniesione, z miejscem: EUR 15,00 albo 10 %. Wyższe minimum branży lub regionu pozostaje.',
  'supposed.hint.place': 'Kraj lub region według kodu: DE, US-CA.',
  'supposed.hint.prices': 'Każdej ceny, jaka jest: 110 podnosi każdą o jedną dziesiątą.',
  'supposed.listed': 'Wymieniono pierwsze {n, number}.',
  'supposed.place': 'Miejsce minimum',
  'supposed.prices': 'Ceny, procent',
  'supposed.progress': 'Przetestowano {done, number} z {total, number} zapisów.',
  'supposed.record': 'Zapis',
} as const;
