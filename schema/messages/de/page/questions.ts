/** Questions to ask: everything that is missing, by whom to ask. */
export const pageQuestions = {
  'page.questions.all-shown': 'Alle gezeigten wählen',
  'page.questions.also': 'oder {names}',
  'page.questions.alone':
    '{alone, plural, =0 {jede braucht noch etwas anderes} one {eine braucht nichts weiter} other {# brauchen nichts weiter}}',
  'page.questions.answer':
    '{n, plural, =0 {Keine Frage dieser Auswahl ist offen.} one {Eine Frage ist offen.} other {# Fragen sind offen.}} {answers, plural, =0 {} one {Eine Antwort hängt davon ab.} other {# Antworten hängen davon ab.}}',
  'page.questions.answers': 'Antworten, die daran hängen',
  'page.questions.any': 'Alle',
  'page.questions.asked': 'Fragen',
  'page.questions.back': 'Zurückgekommene Antworten',
  'page.questions.back-choose': 'Ausgefüllte Arbeitsmappe',
  'page.questions.back-text':
    'Eine vom Auftragnehmer ausgefüllte Arbeitsmappe wird als Import gelesen, der sich rückgängig machen lässt: Jede Antwort wird zu einer Tatsache ihres Vertrags und schließt ihre Frage.',
  'page.questions.chosen':
    '{n, plural, =0 {Keine gewählt: Was folgt, nimmt alle {all, number} dieser Auswahl.} one {Eine gewählt.} other {# gewählt.}}',
  'page.questions.closed': 'Geschlossen',
  'page.questions.copied': 'Kopiert.',
  'page.questions.copy': 'Text kopieren',
  'page.questions.cut':
    'Nicht alles wurde betrachtet.{answers, plural, =0 {} one { Eine offene Antwort eines Tests wurde ausgelassen.} other { # offene Antworten von Tests wurden ausgelassen.}}{claims, plural, =0 {} one { Eine Forderung wurde ausgelassen.} other { # Forderungen wurden ausgelassen.}}{organisations, plural, =0 {} one { Eine Organisation wurde ausgelassen.} other { # Organisationen wurden ausgelassen.}}{contracts, plural, =0 {} one { Ein Vertrag wurde ausgelassen.} other { # Verträge wurden ausgelassen.}}{publicRecord, select, true { Ein Teil der öffentlichen Aufzeichnungen wurde ausgelassen.} other {}}',
  'page.questions.day': 'Nächster Tag',
  'page.questions.empty': 'Soweit bekannt, fehlt nichts.',
  'page.questions.empty-text':
    'Wo Verträge, Löhne oder Forderungen vorliegen und einer Antwort eine Tatsache fehlt, steht hier die Frage.',
  'page.questions.enter-for': 'Antwort eintragen: {claim}',
  'page.questions.group':
    '{questions, plural, one {Eine Frage, von der} other {# Fragen, von denen}} {answers, plural, one {eine Antwort abhängt} other {# Antworten abhängen}}',
  'page.questions.hangs': 'Hängt davon ab',
  'page.questions.holder': 'Wen fragen',
  'page.questions.kept-back':
    '{n, plural, one {Eine Frage ist ausgelassen: Sie zu stellen würde verraten, dass jemand fordert oder wessen Lohn vorliegt. Ihre Antwort liegt in der eigenen Akte oder bei der beschäftigten Person.} other {# Fragen sind ausgelassen: Sie zu stellen würde verraten, dass jemand fordert oder wessen Lohn vorliegt. Ihre Antworten liegen in der eigenen Akte oder bei den Beschäftigten.}}',
  'page.questions.letter': 'Text zum Versenden',
  'page.questions.letter-hint':
    'Lesen Sie ihn, bevor Sie ihn versenden: Das Programm versendet nichts. Wer gefragt wird, erfährt, dass jemand diesen Vertrag ansieht.',
  'page.questions.letter-nothing': 'Aus dieser Auswahl kann nichts versandt werden.',
  'page.questions.letter-show': 'Text schreiben',
  'page.questions.list-file': 'Liste als CSV',
  'page.questions.loading': 'Was fehlt, wird gesammelt ...',
  'page.questions.import': 'Liste importieren',
  'page.questions.none-held':
    'Es liegt noch kein Vertrag, kein Lohnbeleg und keine Forderung vor, also gibt es nichts zu erfragen.',
  'page.questions.none-shown': 'Keine wählen',
  'page.questions.of-map': 'Nur, was den Verträgen einer Karte fehlt.',
  'page.questions.of-record': 'Nur, was einem Datensatz fehlt.',
  'page.questions.of-record-all': 'Alle zeigen',
  'page.questions.one': 'Frage',
  'page.questions.opened':
    '{n, plural, one {Eine neue Frage: Eine Antwort führt weiter.} other {# neue Fragen: Eine Antwort führt weiter.}}',
  'page.questions.order': 'Zuerst',
  'page.questions.order-day': 'der nächste Tag',
  'page.questions.order-settles': 'was am meisten klärt',
  'page.questions.outside': 'Verrät eine Forderung: Fragen Sie niemanden außerhalb.',
  'page.questions.outside-few': 'Lohn weniger Beschäftigter: Danach zu fragen könnte verraten, um wen es geht.',
  'page.questions.settles': 'Würde klären',
  'page.questions.still-open':
    '{n, plural, one {Eine Frage der Arbeitsmappe bleibt offen: keine Antwort oder nicht bekannt.} other {# Fragen der Arbeitsmappe bleiben offen: keine Antwort oder nicht bekannt.}}',
  'page.questions.take': 'Mitnehmen',
  'page.questions.taken':
    '{accepted, plural, one {# Antwort} other {# Antworten}} übernommen, {duplicate} lagen bereits vor, {rejected} konnten nicht gelesen werden. {closed, plural, =0 {Keine Frage ist geschlossen.} one {Eine Frage ist geschlossen.} other {# Fragen sind geschlossen.}}',
  'page.questions.title': 'Zu stellende Fragen',
  'page.questions.topic': 'Art der Tatsache',
  'page.questions.undo': 'Import ansehen oder rückgängig machen',
  'page.questions.unread': 'Konnte nicht gelesen werden',
  'page.questions.where': 'Fehlt in',
  'page.questions.where-more': '{n, plural, one {und eine weitere Seite} other {und # weitere Seiten}}',
  'page.questions.whom': 'An wessen Antworten am meisten hängt',
  'page.questions.whom-more':
    '{n, plural, one {Eines mehr lässt sich oben wählen.} other {# weitere lassen sich oben wählen.}}',
  'page.questions.workbook': 'Arbeitsmappe für Auftragnehmer',
  'page.questions.workbook-of': 'Arbeitsmappe nur für diesen',
  'page.questions.workbook-hint':
    'Die Arbeitsmappe enthält, was ein Auftragnehmer ausfüllen und Solidary zurücklesen kann; die anderen Fragen kommen in den Text. Sie nennt jeden Auftragnehmer dieser Auswahl: Wer sie an einen sendet, nimmt die Arbeitsmappe nur für diesen.',
} as const;
