/** The guided demonstration: three ways through the seed, for each who uses the tool. */
export const pageGuide = {
  'page.guide.at': '{name}: Schritt {n} von {all}',
  'page.guide.auditor': 'Als Prüfende',
  'page.guide.auditor.about': 'Sie haben eine Liste von Auftragnehmern mit Preisen.',
  'page.guide.auditor.ask': 'Die Auftragnehmer fragen',
  'page.guide.auditor.ask-text':
    'Alles, was zu Verträgen fehlt, danach geordnet, wen man fragt. Wählen Sie einige, nehmen Sie die Arbeitsmappe und versenden Sie sie selbst. Kommt sie ausgefüllt zurück, legen Sie sie am Fuß dieser Seite ab: Sie sagt, welche Fragen geschlossen wurden, und lässt sich rückgängig machen.',
  'page.guide.auditor.below': 'Was unter einem Auftragnehmer steht',
  'page.guide.auditor.below-text':
    'Sehen Sie unter „Anzeichen für nicht offengelegte Untervergabe“ nach: Die Stunden, die die Arbeit braucht, werden an den gemeldeten Beschäftigten gemessen. Ein Anhaltspunkt ist ein Anlass zu fragen. Darunter steht, was er nicht besagt.',
  'page.guide.auditor.flags': 'Welche Preise rechtmäßige Löhne nicht decken können',
  'page.guide.auditor.flags-text':
    'Der Balken hat jeden Vertrag einmal: markiert, bestanden, nicht anwendbar, nicht feststellbar. Die Zeilen stehen nach der Höhe des Fehlbetrags. Eine Markierung wirft eine Frage auf; sie ist nie ein Urteil.',
  'page.guide.auditor.list': 'Mit der Liste beginnen',
  'page.guide.auditor.list-text':
    'Ihre eigene Liste wird hier abgelegt. Spalten werden Tatsachen zugeordnet, ein Probelauf zählt, was gelesen würde, und nichts wird geschrieben, bevor Sie es sagen. Die Demonstration kam auf demselben Weg und lässt sich rückgängig machen.',
  'page.guide.auditor.mend': 'Der Preis, der genügen würde',
  'page.guide.auditor.mend-text':
    'Lesen Sie die Schritte von oben: den Preis, was eingekauft werden muss, was für Arbeit bleibt und was diese Arbeit rechtmäßig kostet. Günstigster und ungünstigster Fall stehen nebeneinander. Der Preis, der genügen würde, steht neben der Antwort.',
  'page.guide.auditor.open': 'Was sich nicht feststellen lässt, und warum',
  'page.guide.auditor.open-text':
    'Ob diese Preise für rechtmäßige Löhne reichen, lässt sich nicht feststellen, weil eine Tatsache fehlt: welche, und bei wie vielen Verträgen, steht neben der Liste. Wo der Preis selbst sagt, wie viel Arbeit er tragen kann, sagt es die Zeile, und das lässt sich prüfen.',
  'page.guide.auditor.own': 'Ihre eigenen Verträge',
  'page.guide.auditor.own-text':
    'Die Verträge, unter denen Hallmarkt kauft. Jeder führt zu seinen Tests, und „Kette öffnen“ zu allen darunter. Weiter unten stehen die Prüfungen, die ein Gesetz einem Auftraggeber zugutehält, wo es welche gibt.',
  'page.guide.back': 'Zurück',
  'page.guide.begin': 'Beginnen, {all} Schritte',
  'page.guide.end': 'Ende',
  'page.guide.go-on': 'Weiter bei Schritt {n} von {all}',
  'page.guide.hide': 'Wegräumen',
  'page.guide.inspector': 'Als Kontrollierende',
  'page.guide.inspector.about': 'Sie haben eine Lohnforderung.',
  'page.guide.inspector.claims': 'Mit der Forderung beginnen',
  'page.guide.inspector.claims-text':
    'Alle Forderungen, die vorliegen. Eine neue wird auf einer Seite eingegeben, mit Positionen nach Tagen und Summen; was nicht bekannt ist, bleibt „nicht bekannt“. Hier wird die der Beschäftigten von Mirova verfolgt.',
  'page.guide.inspector.days': 'Tage, auf die es ankommt',
  'page.guide.inspector.days-text':
    'Eine andere Forderung, in Norwegen, wo eine schriftliche Geltendmachung bei jedem Unternehmen rechtzeitig eingehen muss. Jede Zeile sagt, ab wann ein Tag läuft und wie viele bleiben; was ihn anhält und was daran hängt, ist einen Link entfernt. Von dort kommen die Tage, die noch bevorstehen, in einen Kalender.',
  'page.guide.inspector.ladder': 'Alle, die haften können, der Reihe nach',
  'page.guide.inspector.ladder-text':
    'Der Arbeitgeber steht zuunterst, der oberste Auftraggeber zuoberst. Volle, halbe, leere und gepunktete Scheiben zeigen, wie fest die Antwort ist. Die Summen mehrerer werden nie addiert: Die Löhne sind einmal geschuldet.',
  'page.guide.inspector.law': 'Die Regelung hinter einer Zeile',
  'page.guide.inspector.law-text':
    'Welche Fassung an welchen Tagen gilt, wie sicher sie ist, wann und anhand welches Textes sie zuletzt geprüft wurde. Auch was in der Regelung offen ist, steht dort. Es ist keine Rechtsberatung.',
  'page.guide.inspector.papers': 'Mitnehmen',
  'page.guide.inspector.papers-text':
    'Ein Antwortblatt mit Schritten, Quellen und einer Prüfsumme, an der es geprüft wird, und Entwürfe von Schreiben. Das Programm versendet nichts: Sie lesen es zuerst.',
  'page.guide.inspector.rung': 'Eine Zeile, geöffnet',
  'page.guide.inspector.rung-text':
    'Die Zeile von Trosse ist in der Leiter geöffnet: die Voraussetzungen, die erfüllt, nicht erfüllt oder nicht bekannt sind, die Entlastungsgründe und die Schritte mit der Vorschrift, auf der jeder beruht.',
  'page.guide.inspector.settling': 'Was die Antwort ändern würde',
  'page.guide.inspector.settling-text':
    'Wo eine oder zwei Tatsachen über ein Unternehmen entscheiden würden, stehen sie hier, mit wem man fragt und was jede der beiden Antworten bedeuten würde.',
  'page.guide.leave': 'Verlassen',
  'page.guide.next': 'Weiter',
  'page.guide.organiser': 'In der Beratung vor Ort',
  'page.guide.organiser.about': 'Sie haben einen Namen oder Fotos einer Baustelle.',
  'page.guide.organiser.ask': 'Fragen, was fehlt',
  'page.guide.organiser.ask-text':
    'Dies sind die Fragen, die Lindhorst beantworten könnte. „Text schreiben“ macht daraus ein höfliches Schreiben. Es nennt keine Beschäftigten und hält zurück, was verraten würde, dass jemand fordert.',
  'page.guide.organiser.firm': 'Die Firma, die sie beschäftigt hat',
  'page.guide.organiser.firm-text':
    'Die Verträge, unter denen Mirova arbeitet, für verschiedene Auftraggeber. Stunden zählen nur für den Vertrag, unter dem sie gearbeitet wurden.',
  'page.guide.organiser.hole': 'Ein Glied, das niemand belegt hat',
  'page.guide.organiser.hole-text':
    'Alle unter Hallmarkt. Eine gestrichelte Linie ist eine Verbindung, die kein Dokument zeigt: dass dieser Vertrag unter jenem ausgeführt wird. Unter „Zu füllende Lücken“ steht, woraus sie erschlossen wurde, und von dort wird nach dem Dokument gefragt.',
  'page.guide.organiser.liable': 'Wer haften kann',
  'page.guide.organiser.liable-text':
    'Die Löhne von sechs Beschäftigten, beide Ketten hinauf verfolgt. Der Satz oben ist die Antwort; jede Zeile sagt, nach welcher Vorschrift, wie viel, bis wann und was noch fehlt.',
  'page.guide.organiser.map': 'Wer über der Arbeitsstätte steht',
  'page.guide.organiser.map-text':
    'Die Arbeitsstätte ist unten und der oberste Auftraggeber oben: Auf der Seite nach oben heißt in der Kette nach oben. Die Preise stehen an den Gliedern. „Tabelle“ sagt dasselbe in Zeilen.',
  'page.guide.organiser.name': 'Mit dem Namen beginnen',
  'page.guide.organiser.name-text':
    'Tippen Sie den Namen, der auf der Jacke oder dem Transporter steht. Gleiche Namen bleiben getrennt: Achten Sie auf Ort und Nummer, bevor Sie einen wählen.',
  'page.guide.organiser.price': 'Konnte dieser Preis rechtmäßige Löhne decken?',
  'page.guide.organiser.price-text':
    'Der Vertrag, unter dem Mirova arbeitete: Trockenbau, bezahlt je m². Jeder Test sagt markiert, bestanden, nicht anwendbar oder nicht feststellbar und führt zu seinen Schritten.',
  'page.guide.show': 'Zeigen',
  'page.guide.title': 'Zehn Minuten mit der Demonstration',
} as const;
