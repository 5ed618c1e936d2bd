/** First screen and search. */
export const pageOverview = {
  'page.door.claim': 'Eine Lohnforderung',
  'page.door.claim.enter': 'Forderung eingeben',
  'page.door.claim.open': '{n, plural, one {Die vorliegende öffnen} other {Eine von # öffnen}}',
  'page.door.claim.text':
    'Sehen Sie, wer dafür haften kann, in welcher Reihenfolge, nach welchem Recht, wie viel und bis wann.',
  'page.door.list': 'Eine Liste von Auftragnehmern und Preisen',
  'page.door.list.text':
    'Sehen Sie, welche Ihrer Verträge rechtmäßige Löhne nicht decken können, wofür Sie haften können und welcher Preis genügen würde.',
  'page.door.name': 'Ein Name, eine Arbeitsstätte oder Fotos',
  'page.door.name.text':
    'Sehen Sie, wer darüber und darunter steht, was jeder zahlt und welche Glieder niemand belegt hat.',
  'page.overview.all-claims': 'Alle Forderungen',
  'page.overview.all-days': 'Alle Tage',
  'page.overview.all-flags': 'Alle Markierungen',
  'page.overview.all-imports': 'Alle Importe',
  'page.overview.all-questions': 'Alle Fragen',
  'page.overview.all-tests': 'Alle Tests',
  'page.overview.ask': 'Was haben Sie?',
  'page.overview.coverage': 'Was die Tests erreichen',
  'page.overview.deadlines': 'Nächste Fristen',
  'page.overview.empty': 'Noch liegt nichts vor. Beginnen Sie mit dem, was Sie haben: einem der drei oben.',
  'page.overview.empty-then':
    'Damals war nichts bekannt: keine Forderung und weder ein Vertrag noch ein Lohn, den ein Test hätte ansehen können.',
  'page.overview.import':
    '{state, select, dry_run {Probelauf von {files}} undone {{files}, rückgängig gemacht} cancelled {{files}, abgebrochen} failed {{files}, fehlgeschlagen} running {{files}, läuft} other {{files}}}: {n, plural, one {# Zeile} other {# Zeilen}}{look, plural, =0 {} one {, # anzusehen} other {, # anzusehen}}',
  'page.overview.lately': 'Zuletzt',
  'page.overview.loading': 'Was vorliegt, wird gelesen ...',
  'page.overview.lowest': 'Preise am weitesten unter dem, woran sie gemessen werden',
  'page.overview.more-tests': '{n, plural, one {Ein weiterer Test} other {# weitere Tests}} mit Antworten',
  'page.overview.no-coverage': 'Noch nichts zu testen. Importieren Sie Verträge mit ihren Preisen.',
  'page.overview.no-deadlines': 'Keine Frist läuft. Geben Sie eine Forderung ein, um ihre Tage zu sehen.',
  'page.overview.no-lowest':
    'Kein vorliegender Preis liegt unter den rechtmäßigen Arbeitskosten, soweit es getestet werden konnte.',
  'page.overview.no-lowest-tested': 'Noch konnte kein Preis getestet werden.',
  'page.overview.none-tested':
    'Noch kein Test konnte antworten: Zu allem, was vorliegt, fehlt eine Angabe. Wo Preise sagen, wie viel Arbeit sie tragen können, steht es in den Listen dennoch.',
  'page.overview.questions': 'Drei Fragen, die am meisten klären würden',
  'page.overview.settles': 'Klärt {n, plural, one {# Antwort} other {# Antworten}}.',
  'page.overview.tested': '{n, number} getestet',
  'page.overview.untested':
    '{n, plural, one {Ein weiterer Test konnte} other {# weitere Tests konnten}} noch nichts testen: Die nötigen Tatsachen liegen nicht vor.',
  'page.overview.up-to': 'bis zu',
  'page.search.answer':
    '{n, plural, =0 {Nichts Vorliegendes passt zu „{q}“.} one {Ein Datensatz passt zu „{q}“.} other {# Datensätze passen zu „{q}“.}}',
  'page.search.answer-more': 'Mindestens {n} Datensätze passen zu „{q}“.',
  'page.search.best': 'Bester Treffer',
  'page.search.empty': 'Kein Treffer. Eine Liste importieren?',
  'page.search.first': 'Die ersten {n} werden gezeigt. Tippen Sie mehr vom Namen, um andere zu finden.',
  'page.search.hint': 'Gleiche Namen bleiben getrennt: Achten Sie auf Ort und Nummer.',
  'page.search.import': 'Liste importieren',
  'page.search.kind':
    '{kind, select, organisation {Organisationen} workplace {Arbeitsstätten} contract {Verträge} claim {Forderungen} other {{kind}}}',
  'page.search.label': 'Unternehmen, Arbeitsstätte oder Nummer',
  'page.search.loading': 'Suche läuft ...',
  'page.search.near': 'Nichts Vorliegendes passt zu „{q}“. Diese schreiben sich fast so oder beginnen ähnlich.',
  'page.search.placeholder': 'Unternehmen, Arbeitsstätte, Nummer',
  'page.search.title': 'Suche',
} as const;
