/** What the server says outside GraphQL. */
export const http = {
  'http.bad-request': 'Die Anfrage kann nicht gelesen werden: Sie ist kein JSON oder größer als 1 MB.',
  'http.dossier-needs':
    'Nennen Sie den Tag der Frage, das Aktenzeichen, unter dem Sie die Sache führen, und wer es erstellt: ?asOf=2026-05-01&fileNumber=12&author=Name.',
  'http.letter-needs':
    'Ein Entwurf wird ausgegeben, sobald seine Vorschau bestätigt ist: ?party=ID&asOf=2025-07-12&widen=amount=sum&acknowledged=yes. Was weiter gefasst werden kann: period (month, quarter, year), place (employer), amount (sum, none), work (none), workers (none).',
  'http.load-again': 'Die Seite neu laden',
  'http.name-missing': 'Nennen Sie den Namen der Datei: POST /uploads?name=list.csv.',
  'http.needs-script':
    'Diese Seite braucht JavaScript, das hier ausgeschaltet ist. Dieselben Antworten gibt die Befehlszeile: npx solidary --help',
  'http.not-found': 'Unter {path} ist nichts zu finden.',
  'http.nothing-rejected': 'Keine Zeile dieses Imports wurde abgelehnt.',
  'http.other-host':
    'Dieses Solidary antwortet nur auf diesem Rechner: Öffnen Sie es als http://localhost oder http://127.0.0.1.',
  'http.other-origin': 'Nur eine Seite dieses Solidary darf hier etwas ändern.',
  'http.page-loads': 'Die Seite wird geholt ...',
  'http.page-not-built': 'Die Seite ist noch nicht gebaut: Führen Sie npm run build aus.',
  'http.page-stuck':
    'Ein Teil dieser Seite kam nicht an: Vielleicht ist eine neuere Fassung an ihre Stelle getreten, oder der Server läuft nicht mehr.',
  'http.source-not-held': 'Kein Foto oder Scan mit diesem Hash liegt hier vor.',
  'http.what-this-is':
    'Solidary zeigt, wer entlang einer Kette von Unterverträgen für nicht gezahlte Löhne haften kann, nach welchem Gesetz, für wie viel und bis wann, mit Quellen. Es ist keine Rechtsberatung.',
  'http.which-file': 'Mehrere Dateien haben abgelehnte Zeilen. Fragen Sie mit ?file= nach einer davon: {names}.',
} as const;
