/** What the server says outside GraphQL. */
export const http = {
  'http.bad-request': 'La richiesta non può essere letta: non è JSON, o supera 1 MB.',
  'http.dossier-needs':
    'Indichi il giorno della domanda, il numero con cui tiene la pratica e chi lo redige: ?asOf=2026-05-01&fileNumber=12&author=Nome.',
  'http.letter-needs':
    'Una bozza viene data dopo la conferma della sua anteprima: ?party=ID&asOf=2025-07-12&widen=amount=sum&acknowledged=yes. Parti da ampliare: period (month, quarter, year), place (employer), amount (sum, none), work (none), workers (none).',
  'http.load-again': 'Ricarica la pagina',
  'http.name-missing': 'Indichi il nome del file: POST /uploads?name=list.csv.',
  'http.needs-script':
    'Questa pagina ha bisogno di JavaScript, che qui è disattivato. La riga di comando dà le stesse risposte: npx solidary --help',
  'http.not-found': 'Nulla si trova in {path}.',
  'http.nothing-rejected': 'Nessuna riga di questa importazione è stata respinta.',
  'http.other-host':
    'Questo Solidary risponde solo su questa macchina: lo apra come http://localhost o http://127.0.0.1.',
  'http.other-origin': 'Solo una pagina di questo Solidary può cambiare qualcosa qui.',
  'http.page-loads': 'La pagina si sta caricando ...',
  'http.page-not-built': 'La pagina non è ancora costruita: esegua npm run build.',
  'http.page-stuck':
    'Una parte di questa pagina non è arrivata: forse una versione più nuova ne ha preso il posto, o il server si è fermato.',
  'http.source-not-held': 'Nessuna foto o scansione con questa impronta è registrata qui.',
  'http.what-this-is':
    'Solidary mostra chi può rispondere di salari non pagati lungo una catena di subappalti, secondo quale legge, per quanto e fino a quando, con le fonti. Non è consulenza legale.',
  'http.which-file': 'Più file hanno righe respinte. Ne chieda uno con ?file=: {names}.',
} as const;
