/** Failures by code of server/domain/errors.ts: what is wrong, and how to mend it. */
export const error = {
  'error.bad-day': '{value} ist kein Kalendertag. Schreiben Sie ihn als {example}.',
  'error.bad-instant': '{value} ist kein Zeitpunkt. Schreiben Sie ihn als {example}.',
  'error.bad-period': '{value} ist kein Zeitraum. Schreiben Sie ihn als {example}.',
  'error.bad-amount': '{value} ist kein Betrag. Schreiben Sie ihn als {example}.',
  'error.bad-currency': '{value} ist kein Währungscode. Schreiben Sie ihn als {example}.',
  'error.currencies-differ':
    'Beträge in {first} und {second} lassen sich nicht addieren: Die Umrechnung braucht einen datierten Kurs.',
  'error.bad-questionnaire':
    '{file} fehlen Spalten: {columns}. Nehmen Sie eine Arbeitsmappe, die `solidary questions write` erstellt hat, und lassen Sie ihre Überschriften, wie sie sind.',
  'error.bad-regime': '{file}, {key}: {value} {reason}. Ein guter Wert: {example}.',
  'error.bad-case': '{file}, {field}: {reason}.',
  'error.bad-mapping': '{file}, {field}: {reason}. Ein guter Wert: {example}.',
  'error.bad-file': '{file} kann nicht gelesen werden: {reason}.',
  'error.bad-config': '{name} ist {value}: {reason}. Ein guter Wert: {example}.',
  'error.bad-statement': '{subject}: {property} kann nicht {value} sein. Ein guter Wert: {example}.',
  'error.no-letter': 'Kein Brief an {party}: {reason}',
  'error.no-share': 'der Test {test} verwendet keinen Anteil',
  'error.not-a-share': 'das ist kein Anteil über 0',
  'error.not-found-near':
    '{what} {id} liegt nicht vor. Ähnlich heißen: {found}. Geben Sie eine Kennung an oder den ganzen Namen oder die ganze Nummer.',
  'error.share-above-one': 'ein Anteil über 1 ist mehr als das Ganze; sechzig Prozent schreibt man 0.60',
  'error.stands-already':
    '{file}: {rows, plural, one {# Zeile steht} other {# Zeilen stehen}} schon unter einem anderen Namen da, aus {imports}, weil die Zuordnung {mapping} ihre Datensätze jetzt nach anderen Spalten benennt als damals. Nichts wurde gespeichert, denn es würde doppelt zählen. Machen Sie auf der Seite Importe rückgängig, was vorher gelesen wurde; importieren Sie dann dessen Dateien und diese mit der Zuordnung, wie sie jetzt ist.',
  'error.unknown-property': 'Ein Datensatz der Art {kind} hat kein {property}. Er hat: {known}.',
  'error.not-indexed': 'Datensätze der Art {kind} lassen sich nicht nach {property} suchen. Möglich ist: {known}.',
  'error.bad-wording':
    '{value} ist keine Art, ein Schreiben zu fassen. Schreiben Sie Teile wie period=year,amount=sum: period (month, quarter, year), place (employer), amount (sum, none), work (none), workers (none).',
  'error.not-acknowledged':
    'Der Entwurf wird geschrieben, sobald bestätigt ist, auf wen seine Worte die beschwerdeführende Person eingrenzen: {fit} von {of} Beschäftigten.',
  'error.not-found': '{what} {id} liegt nicht vor.',
  'error.not-unique': '{id} bezeichnet mehr als einen Datensatz ({what}): {found}.',
  'error.store-locked':
    'Die Datendatei {path} wird von einem anderen Solidary benutzt. Beenden Sie jenes oder setzen Sie SOLIDARY_DATA auf einen anderen Ordner.',
  'error.store-newer':
    'Was unter {path} liegt, wurde von einem neueren Solidary geschrieben (Schema {found}, dieses kennt {known}). Aktualisieren Sie Solidary, oder setzen Sie SOLIDARY_DATA auf einen anderen Ordner oder SOLIDARY_STORE auf eine andere Datenbank.',
  'error.store-full':
    'Der Datenträger mit {path} ist voll. Vom letzten Stapel wurde nichts geschrieben; schaffen Sie Platz und versuchen Sie es noch einmal.',
  'error.store-damaged':
    'Die Datendatei {path} ist beschädigt oder wurde nicht von Solidary geschrieben: {reason}. Legen Sie eine Kopie an ihre Stelle, oder setzen Sie SOLIDARY_DATA auf einen anderen Ordner.',
  'error.store-not-empty': '{path} enthält andere Daten, die unverändert bleiben. Nennen Sie eine leere Datenbank.',
  'error.store-unreachable':
    'Unter {path} antwortet keine Datenbank. Starten Sie sie, oder setzen Sie SOLIDARY_STORE auf ihre Adresse.',
  'error.store-refused':
    'Die Datenbank unter {path} weist Benutzer oder Passwort zurück. Setzen Sie SOLIDARY_STORE_USER und SOLIDARY_STORE_PASSWORD auf die der Datenbank.',
  'error.store-unavailable': 'Der Speicher unter {path} antwortet nicht: {reason}.',
  'error.no-data-folder':
    'Der Datenordner {path} kann nicht benutzt werden: {why, select, EEXIST {es ist eine Datei} ENOTDIR {eine Datei steht im Weg} EACCES {Sie dürfen dort nicht schreiben} EPERM {Sie dürfen dort nicht schreiben} EROFS {dort kann nichts geschrieben werden} other {{why}}}. Setzen Sie SOLIDARY_DATA auf einen anderen Ordner.',
  'error.driver-missing':
    'Kein SQLite-Treiber: Verwenden Sie Node 22.13 oder neuer, oder installieren Sie einen C-Compiler und führen Sie npm ci noch einmal aus, damit better-sqlite3 gebaut werden kann.',
  'error.port-taken':
    'Port {port} ist belegt. Beenden Sie, was dort lauscht, oder setzen Sie SOLIDARY_PORT auf einen anderen.',
  'error.port-refused':
    'Port {port} hält das System für Programme mit mehr Rechten frei. Setzen Sie SOLIDARY_PORT auf einen ab 1024.',
  'error.no-such-address': 'Dieser Rechner hat keine Adresse {host}. Setzen Sie SOLIDARY_HOST auf 127.0.0.1.',
  'error.node-too-old': 'Node {found} ist zu alt: Solidary braucht {needed} oder neuer.',
  'error.bug':
    'In Solidary ist etwas fehlgeschlagen. Durch diese Anfrage wurde nichts geändert; das Protokoll des Servers sagt, was geschah.',
  'error.folder-not-empty':
    'Der Ordner {path} ist nicht leer. Nennen Sie einen neuen, damit nichts überschrieben wird.',
  'error.failed': 'In Solidary ist etwas fehlgeschlagen: {reason}',
  'error.import-running': 'Der Import {id} läuft bereits. Warten Sie auf ihn oder brechen Sie ihn ab.',
  'error.too-large': '{what} ist größer als {limit}: {remedy}.',
  'error.source-cited':
    '{n, plural, one {Ein Eintrag führt} other {# Einträge führen}} diese Quelle an: Sie bleibt, damit sich nachsehen lässt, was gesagt wurde.',
  'error.source-refused': 'Diese Datei wird nicht angenommen: {reason}.',
  'error.cancelled': 'Abgebrochen; nichts blieb halb fertig.',
} as const;
