export const supposed = {
  'supposed.answer': 'Risposta',
  'supposed.counts': 'Tutte le risposte del test',
  'supposed.cut':
    'Sono state testate solo le prime {done, number} schede su {total, number}. Quanto segue riguarda solo queste.',
  'supposed.empty':
    'Scriva che cosa suppone: un minimo, prezzi o tempi di lavoro. Ogni scheda è allora testata due volte, com’è e come supposto.',
  'supposed.go-on': 'Continuare',
  'supposed.hint.floor':
    'Alzato, con un luogo: EUR 15,00 o 10 %. Un minimo più alto di un settore o di una regione resta.',
  'supposed.hint.place': 'Un Paese o una regione con il suo codice: DE, US-CA.',
  'supposed.hint.prices': 'Di ogni prezzo com’è: 110 alza ciascuno di un decimo.',
  'supposed.listed': 'Sono elencate le prime {n, number}.',
  'supposed.place': 'Luogo del minimo',
  'supposed.prices': 'Prezzi, per cento',
  'supposed.progress': '{done, number} schede testate su {total, number}.',
  'supposed.record': 'Scheda',
} as const;
