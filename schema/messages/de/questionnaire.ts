/** A list of questions to suppliers, as a workbook to fill and to read back. */
export const questionnaire = {
  'questionnaire.answer': 'Antwort',
  'questionnaire.both-ends': 'Die Antwort hat nur ein unteres Ende.',
  'questionnaire.both-ends.remedy': 'Schreiben Sie eine Zahl oder beide Enden, etwa 36-45.',
  'questionnaire.contract': 'Vertrag',
  'questionnaire.contract-not-held': 'Ein Vertrag {id} liegt nicht vor.',
  'questionnaire.contract-not-held.remedy':
    'Lassen Sie die Spalten Datensatz und Tatsache so, wie sie geschrieben wurden.',
  'questionnaire.fact': 'Tatsache',
  'questionnaire.fact-not-asked': 'Nach „{fact}“ wird nicht gefragt.',
  'questionnaire.fact-not-asked.remedy':
    'Lassen Sie die Spalten Datensatz und Tatsache so, wie sie geschrieben wurden.',
  'questionnaire.how': 'So ist es zu schreiben',
  'questionnaire.how.amount':
    'ein Betrag{currency, select, undefined {, etwa EUR 1250,00} other { in {currency}, etwa 1250,00}}, oder 900-1200',
  'questionnaire.how.count': 'eine Zahl, etwa 1250',
  'questionnaire.how.day': 'ein Tag, etwa 2025-03-31 oder 31.3.2025',
  'questionnaire.how.minutes': 'Minuten je {unit}, etwa 7,5, oder 36-45',
  'questionnaire.how.number': 'eine Zahl von Stunden, etwa 1250, oder 900-1200',
  'questionnaire.how.word': 'ein Wort oder Code',
  'questionnaire.no-currency': 'Der Betrag nennt keine Währung.',
  'questionnaire.no-currency.remedy': 'Schreiben Sie auch die Währung, etwa EUR 1250,00.',
  'questionnaire.none': 'Nichts fehlt, was ein Auftragnehmer beantworten könnte.',
  'questionnaire.not-a-day': 'Die Antwort ist kein Kalendertag.',
  'questionnaire.not-a-day.remedy': 'Schreiben Sie einen Tag, etwa 2025-03-31 oder 31.3.2025.',
  'questionnaire.not-a-number': 'Die Antwort ist keine Zahl.',
  'questionnaire.not-a-number.remedy': 'Schreiben Sie eine Zahl, etwa 1250.',
  'questionnaire.not-an-amount': 'Die Antwort ist kein Betrag.',
  'questionnaire.not-an-amount.remedy': 'Schreiben Sie einen Betrag mit Währung, etwa EUR 1250,00.',
  'questionnaire.other-currency': 'Der Betrag ist in {found}; der Preis des Vertrags ist in {currency}.',
  'questionnaire.other-currency.remedy': 'Schreiben Sie ihn in {currency}.',
  'questionnaire.question': 'Frage',
  'questionnaire.record': 'Datensatz',
  'questionnaire.settles': 'Antworten, die davon abhängen',
  'questionnaire.supplier': 'Auftragnehmer',
  'questionnaire.taken':
    'Antworten: {accepted} übernommen, {duplicate} bereits bekannt, {rejected} nicht gelesen, {open} noch offen',
  'questionnaire.too-much':
    '{value, number} {time, select, minutes {Minuten für eine Einheit} hours {Stunden} other {}} ist mehr, als eine solche Antwort üblicherweise ist.',
  'questionnaire.too-much.remedy':
    'Nachfragen, ob es so gemeint ist oder für wie viele Einheiten es gilt. Ist es so, von Hand beim Vertrag eintragen: aus einer Arbeitsmappe wird bis {most, number} gelesen.',
  'questionnaire.two-ways': 'Die Zahl lässt sich auf zwei Arten lesen: {number}.',
  'questionnaire.two-ways.remedy':
    'Schreiben Sie sie ohne Zeichen zwischen den Tausendern, etwa 1250, oder mit anderen Dezimalen, etwa 1.25.',
  'questionnaire.written': 'Fragen: {questions}, Verträge: {contracts}, geschrieben nach {path}',
} as const;
