/** The answer sheet, made and verified. */
export const pageDossier = {
  'page.dossier.answer':
    'Il foglio ha {rows, plural, one {una riga} other {# righe}} su chi può essere obbligato, {rules, plural, one {una norma} other {# norme}} e {sources, plural, one {una fonte} other {# fonti}}.',
  'page.dossier.contains': 'Che cosa contiene',
  'page.dossier.empty':
    'Nessuna riga: in base a questi fatti nessuno è trovato. Il foglio lo dice, con la legge applicata.',
  'page.dossier.hash': 'SHA-256 del JSON:',
  'page.dossier.hash-again': 'SHA-256 di ciò che i suoi fatti danno oggi:',
  'page.dossier.hash-hint':
    'Lo annoti accanto al foglio: chi ha il file può rifarlo, e gli stessi fatti e la stessa legge danno la stessa impronta.',
  'page.dossier.loading': 'Redazione del foglio di risposta ...',
  'page.dossier.make': 'Redigerlo',
  'page.dossier.make-it': 'Redigere il foglio',
  'page.dossier.needed': 'Necessario: sta nel foglio.',
  'page.dossier.not-read': 'Il file non ha potuto essere letto, o il server non risponde. Nulla è stato cambiato.',
  'page.dossier.verified':
    '{same, select, yes {Rifatto, ogni byte è identico.} other {Rifatto, differisce: il file è stato cambiato, o la legge è stata codificata di nuovo nel frattempo.}}',
  'page.dossier.verified-of': '{claim}, al giorno {day}. Numero di fascicolo {number}, redatto da {author}.',
  'page.dossier.verify': 'Verificare un foglio',
  'page.dossier.verify-file': 'Il JSON di un foglio di risposta',
  'page.dossier.verify-hint': 'È rifatto dai suoi stessi fatti. Nulla ne è conservato.',
  'page.dossier.verifying': 'Nuova redazione ...',
} as const;
