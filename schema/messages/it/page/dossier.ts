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
  'page.dossier.photos': 'Con {n, plural, one {la foto} other {le # foto}} da cui si leggono fatti',
  'page.dossier.photos-hint':
    '{megabytes} MB, allegati al foglio: guardi se vi si vedono persone. Senza di esse il foglio indica ciascuna con la sua impronta.',
  'page.dossier.verified-photos':
    '{carried, plural, =0 {} one {Una foto è allegata} other {# foto sono allegate}}{changed, plural, =0 {{carried, plural, =0 {} one {, ed è come dice la sua impronta.} other {, e ciascuna è come dice la sua impronta.}}} one {, e una di esse non è come dice la sua impronta.} other {, e # di esse non sono come dice la loro impronta.}}{named, plural, =0 {} one { Una è indicata solo dalla sua impronta{held, plural, =0 {, e non è registrata qui.} one {, ed è registrata qui.} other {, ed è registrata qui.}}} other { # sono indicate solo dalla loro impronta, di cui {held, number} registrate qui.}}',
  'page.dossier.verified':
    '{same, select, yes {Rifatto, ogni byte è identico.} other {Rifatto, differisce: il file è stato cambiato, una foto non è come dice la sua impronta, o la legge è stata codificata di nuovo nel frattempo.}}',
  'page.dossier.verified-of': '{claim}, al giorno {day}. Numero di fascicolo {number}, redatto da {author}.',
  'page.dossier.verify': 'Verificare un foglio',
  'page.dossier.verify-file': 'Il JSON di un foglio di risposta',
  'page.dossier.verify-hint': 'È rifatto dai suoi stessi fatti. Nulla ne è conservato.',
  'page.dossier.verifying': 'Nuova redazione ...',
} as const;
