export const supposed = {
  'supposed.answer': 'Antwort',
  'supposed.counts': 'Alle Antworten des Tests',
  'supposed.cut':
    'Nur die ersten {done, number} von {total, number} Datensätzen wurden getestet. Was unten steht, betrifft nur diese.',
  'supposed.empty':
    'Schreiben Sie, was Sie annehmen: eine Untergrenze, Preise oder Arbeitszeiten. Jeder Datensatz wird dann zweimal getestet, wie es ist und wie angenommen.',
  'supposed.go-on': 'Weiter testen',
  'supposed.hint.floor':
    'Angehoben, mit einem Ort: EUR 15,00 oder 10 %. Eine höhere Untergrenze einer Branche oder Region bleibt.',
  'supposed.hint.place': 'Ein Land oder eine Region als Code: DE, US-CA.',
  'supposed.hint.prices': 'Von jedem Preis, wie er ist: 110 hebt jeden um ein Zehntel.',
  'supposed.listed': 'Die ersten {n, number} davon sind aufgeführt.',
  'supposed.place': 'Ort der Untergrenze',
  'supposed.prices': 'Preise, Prozent',
  'supposed.progress': '{done, number} von {total, number} Datensätzen getestet.',
  'supposed.record': 'Datensatz',
} as const;
