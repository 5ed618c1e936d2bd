/** What the command line prints beside answers. */
export const cli = {
  'cli.against': 'gegen {amount}',
  'cli.assessed':
    '{way, select, whole {Alles getestet} touched {Geändertes und was es berührt, neu getestet} other {Nichts hatte sich geändert}}, Stand {asOf}: {n, plural, one {ein Datensatz} other {# Datensätze}}.',
  'cli.assessing': '{assessed}{of, select, no {} other { von {of}}} getestet',
  'cli.batch':
    'Stapel {sequence} {file} bis Zeile {line}: {counts}{already, select, true { (schon vorhanden)} other {}}',
  'cli.branch': 'Position {line}, falls unter {contract} gearbeitet (kein Zweig zählt als geschuldet)',
  'cli.breakdown': 'Von oben nach unten, {currency} {per}:',
  'cli.calendar-unknown':
    'Für diese Positionen ist der letzte Tag der Schuld selbst nicht bekannt, was nicht heißt, dass es keinen gibt: {lines}.',
  'cli.calendar-written':
    '{file}: {events, plural, one {ein künftiger Tag} other {# künftige Tage}}{passed, plural, =0 {} one {; einer ist verstrichen und ausgelassen} other {; # sind verstrichen und ausgelassen}}.',
  'cli.cannot-tell': 'nicht feststellbar {count}: {text}',
  'cli.changes-deadlines': 'Letzte Tage: {n}, davon {shown} hier.',
  'cli.changes-facts': 'Tatsachen: {n}, davon {shown} hier.',
  'cli.changes-flags':
    'Markierungen: {n}, davon {shown} hier. Eine Markierung wirft eine Frage auf und ist kein Urteil.',
  'cli.changes-law': 'Recht: {n}, davon {shown} hier.',
  'cli.changes-rows': 'Zeilen von Forderungen: {n}, davon {shown} hier.',
  'cli.compare-side-open': 'am {asOf}, höchstens: nicht bekannt',
  'cli.contradictions':
    '{subject, select, undefined {Alles Vorliegende} other {{subject}}}, Stand {asOf}: {certificates, plural, =0 {keine Nachweise} one {ein Nachweis} other {# Nachweise}}, {payments, plural, =0 {keine öffentlichen Zahlungen} one {eine öffentliche Zahlung} other {# öffentliche Zahlungen}}.',
  'cli.contradictions-cut':
    'Nur die ersten 200 hiervon wurden gelesen: {kinds}. Fragen Sie nach einer Firma oder Arbeitsstätte, um weiterzulesen.',
  'cli.contradictions-no-notice':
    'Kein Entwurf wurde geschrieben: Es gibt kein Verfahren zu einer Zahlung, das berichtet werden kann.',
  'cli.contradictions-none':
    'Nichts, was vorliegt, steht ihnen entgegen. Das heißt nicht, dass es nichts gibt: Was nicht verzeichnet ist, kann nichts gegenübergestellt werden.',
  'cli.contradictions-notice':
    '{file}: ein Entwurf. Lesen Sie ihn, füllen Sie, was in [Klammern] steht, und entscheiden Sie selbst: Versandt wurde nichts.',
  'cli.contradictions-review': 'Anzusehen, und kein Urteil.',
  'cli.day-ahead': '{days, plural, =0 {heute} one {morgen} other {in # Tagen}}',
  'cli.day-done': 'erledigt am {done}',
  'cli.day-list':
    '{n, plural, =0 {Kein Tag ist bekannt} one {Ein Tag} other {# Tage}}, Stand {asOf}, mit den seit {since} verstrichenen:',
  'cli.day-not-asked':
    '{n, plural, one {Einer Forderung fehlen} other {# Forderungen fehlen}} Arbeitgeber, Ort oder Währung: Kein Tag lässt sich feststellen.',
  'cli.day-opens': 'der erste Tag',
  'cli.day-passed': 'verstrichen {days, plural, one {gestern} other {vor # Tagen}}',
  'cli.deadlines': 'Tage',
  'cli.fair-price': '{contract}, {asOf}: nach dem Stand der Dinge und wie angenommen',
  'cli.floors-read': 'Zuerst gelesen, weil Preise an den Lohnuntergrenzen ihres Tages gemessen werden: {file}.',
  'cli.import-begun': 'Import {id}',
  'cli.import-ended': 'Import {id} {state}: {counts}',
  'cli.import-first':
    'Importieren Sie zuerst eine Liste: solidary mapping suggest LISTE > liste.yaml, dann solidary import LISTE --mapping liste.yaml. Zum Üben: solidary demo retailer.',
  'cli.import-into': 'Import {id} in {workspace} {state}: {counts}',
  'cli.ledger':
    'gelesen {in} = angenommen {accepted} + schon vorhanden {duplicate} + abgelehnt {rejected} + wartend {held}',
  'cli.left': 'für Arbeit bleiben {amount}',
  'cli.letter-acknowledge':
    'Der Entwurf wird mit --acknowledge ausgegeben, sobald Sie dies gelesen und Ihre Worte mit --widen gewählt haben.',
  'cli.letter-missing': '{n, plural, =0 {nichts fehlt} one {eine Lücke zu füllen} other {# Lücken zu füllen}}',
  'cli.letter-suggested': 'Zusammen: --widen {widen} passt auf {count}.',
  'cli.letter-wider': 'Weiter gefasste Worte und auf wen sie passen würden:',
  'cli.demo-held': '{title} liegt bereits vor; machen Sie den Import auf der Seite rückgängig, um es neu zu laden.',
  'cli.demo-next':
    'Seine Geschichte spielt am {asOf}. Lesen Sie seed/{name}/README.md, oder beginnen Sie hier: solidary flags --test price-below-lawful-labour --as-of {asOf}',
  'cli.diligence':
    'Prüfungen, auf die sich {party} für am {asOf} geleistete Arbeit berufen könnte: {n, plural, =0 {keine} one {eine} other {#}}.',
  'cli.diligence-lapses': 'läuft ab am {on}',
  'cli.diligence-left-out':
    '{n, plural, one {Ein weiterer Vertrag wurde} other {# weitere Verträge wurden}} nicht betrachtet.',
  'cli.diligence-none':
    'Kein erfasstes Gesetz lässt hier eine Prüfung als Entlastungsgrund gelten. Das heißt nicht, dass Prüfen nutzlos ist.',
  'cli.diligence-place':
    '{contract}: Wo die Arbeit ausgeführt wird, ist nicht verzeichnet, deshalb kann kein Recht befragt werden.',
  'cli.evidence':
    'Was {party} bis {on} hätte sehen können (nach {regime} kommt es darauf an, was bekannt war: {of}). Aufgeführt, von niemandem gewichtet:',
  'cli.evidence-against': 'dagegen',
  'cli.evidence-for': 'dafür',
  'cli.evidence-to_check': 'zu prüfen',
  'cli.checkable':
    'Davon sagen {count}, wie viel Arbeit der Preis tragen kann: Geben Sie --rows cannot_tell an, um sie zu lesen.',
  'cli.flags': '{test}, Stand {asOf}: getestet {tested}, markiert {flagged}, bestanden {passed}',
  'cli.flags-are-questions': 'Eine Markierung wirft eine Frage auf; sie ist kein Urteil.',
  'cli.compare-difference': 'Unterschied',
  'cli.compare-side': 'am {asOf}, höchstens {most} {currency}',
  'cli.dossier-again':
    '{same, select, true {{file}: neu erstellt, jedes Byte ist gleich} other {{file}: nach dem heute erfassten Recht neu erstellt, es weicht ab}}',
  'cli.dossier-photos':
    'Fotos und Scans: {carried, plural, one {# mitgeführt} other {# mitgeführt}}{changed, plural, =0 {, jeder so, wie sein Hash sagt} one {, davon # NICHT so, wie sein Hash sagt} other {, davon # NICHT so, wie ihr Hash sagt}}; {named, plural, one {# nur mit seinem Hash benannt} other {# nur mit ihrem Hash benannt}}',
  'cli.dossier-written': '{file} (SHA-256 {hash})',
  'cli.export-persons':
    '{n, plural, one {Eine Beobachtung zu einer Person ist} other {# Beobachtungen zu Personen sind}} ausgelassen: siehe --with-persons.',
  'cli.export-sources':
    '{n, plural, one {Ein Foto oder Scan geht} other {# Fotos und Scans gehen}} mit, weil Tatsachen {n, plural, one {sich darauf} other {sich auf sie}} stützen: Sehen Sie nach, ob Menschen zu erkennen sind.',
  'cli.first-day': 'erster Tag, auf den es ankommt: {on}, {what}{party, select, undefined {} other { ({party})}}',
  'cli.first-day-unknown': 'erster Tag, auf den es ankommt: nicht bekannt, was nicht heißt, dass es keinen gibt',
  'cli.debt-may-be-dead':
    'die Schuld der Position {line} kann seit {on} verjährt sein ({cite}): Jede Zeile, die darauf beruht, kann entfallen',
  'cli.debt-clock-unknown':
    'wie lange die Schuld selbst besteht, ist nicht bekannt für {lines, plural, one {# Position} other {# Positionen}}',
  'cli.order': 'Rang {order}',
  'cli.problem': '{where} {outcome, select, rejected {abgelehnt} other {wartet}}{cell}: {why}',
  'cli.trace-so-far':
    'Forderung {claim}, Stand {asOf}: {total} {currency}; nach dem, was bekannt ist, kann {most} eingehen, bei anderen ist es nicht zu sagen',
  'cli.what-if': '{test}, Stand {asOf}: markiert {before} nach Lage der Dinge, {after} wie angenommen',
  'cli.what-if-mends':
    'würde bestehen bei {price}{bound, select, exact {} between {, frühestens; sicher bei {upper}} other {, frühestens; ab welchem Preis sicher, ist nicht bekannt}}',
  'cli.what-if-none': 'Keine Antwort ändert sich.',
  'cli.would-settle': 'Tatsachen, die die Antwort ändern würden, das meiste Geld zuerst',
  'cli.rung-open': 'kann in Anspruch genommen werden seit {from}',
  'cli.rung-waits': 'öffnet sich, wenn: {opens}',
  'cli.source-cited':
    '{n, plural, =0 {von keinem Eintrag angeführt} one {von einem Eintrag angeführt} other {von # Einträgen angeführt}}',
  'cli.source-kept': '{hash}{already, select, true { (lag schon vor)} other {}}',
  'cli.source-none': 'Kein Foto oder Scan liegt vor.',
  'cli.still-open':
    '{open, plural, one {# Zeile hängt} other {# Zeilen hängen}} von mehr als zwei fehlenden Tatsachen oder vom Recht selbst ab',
  'cli.indicators':
    'Indikatoren, {workplace}, Stand {asOf}: {n, plural, =0 {keine Beobachtung ist verzeichnet} one {eine Beobachtung} other {# Beobachtungen}}.',
  'cli.indicators-conditions': 'Arbeitsbedingungen neben ihren Standards:',
  'cli.indicators-evidence': 'Worauf sie beruhen:',
  'cli.indicators-left-out':
    '{n, plural, one {Eine Lohnaufzeichnung wurde} other {# Lohnaufzeichnungen wurden}} nicht getestet.',
  'cli.indicators-list': '{title}, Stand {dated} ({citation})',
  'cli.indicators-presumption': '{person}: {state} ({status})',
  'cli.indicators-unknown':
    '{n, plural, one {Ein Indikator ist} other {# Indikatoren sind}} nicht bekannt{never, plural, =0 {} one {; # wird hier nie verzeichnet} other {; # werden hier nie verzeichnet}}.',
  'cli.indicators-unlisted':
    '{n, plural, one {Eine Beobachtung zählt nicht: Sie nennt} other {# Beobachtungen zählen nicht: Sie nennen}} nichts, was diese Listen haben, oder eine Bedingung ohne Maßstab, oder {n, plural, one {sagt} other {sagen}} nicht, ob es gesehen wurde.',
  'cli.ladder': 'Stufe für Stufe nach {regime}',
  'cli.missing': 'fehlt: {text}',
  'cli.missing-file': 'die Zuordnung beschreibt auch {name}; eine solche Datei wurde nicht übergeben',
  'cli.more-problems': '... und weitere Zeilen, die nicht zu Tatsachen wurden: {count}',
  'cli.not-applicable': 'nicht anwendbar {count}: {text}',
  'cli.not-legal-advice': 'Keine Rechtsberatung.',
  'cli.rejected-file': 'abgelehnte Zeilen zum Berichtigen: {path}',
  'cli.trace': 'Forderung {claim}, Stand {asOf}: {total} {currency}; höchstens {most} können eingehen',
  'cli.undeclared':
    'Anzeichen für nicht offengelegte Untervergabe bei {party}, Stand {asOf}: {n, plural, =0 {nichts zu betrachten} one {eine Frage} other {# Fragen}}.',
  'cli.undeclared-candidates': 'Ein Anhaltspunkt ist ein Anlass zu fragen; er ist kein Urteil.',
  'cli.undeclared-finding': '{answer}: {what} {names} ({kind}; {evidence}).',
  'cli.undeclared-left-out':
    'Nicht betrachtet: {contracts, plural, one {# Vertrag} other {# Verträge}}, {workplaces, plural, one {# Arbeitsstätte} other {# Arbeitsstätten}}, {firms, plural, one {# verbundene Firma} other {# verbundene Firmen}}{addresses, select, true {, Anschriften einiger Organisationen} other {}}.',
  'cli.undeclared-next': 'Weitere Organisationen liegen vor: weiter mit --after {mark}',
  'cli.undeclared-survey':
    'Anzeichen für nicht offengelegte Untervergabe, Stand {asOf}: {looked, plural, one {eine Organisation} other {# Organisationen}} betrachtet, {n, plural, =0 {kein Anhaltspunkt} one {ein Anhaltspunkt} other {# Anhaltspunkte}}, {open, plural, one {eine Frage} other {# Fragen}} nicht feststellbar.',
  'cli.unmatched-file': 'keine Datei der Zuordnung heißt {name}; sie wurde nicht gelesen',
  'cli.whole-mapping': '{file}: eine vollständige Zuordnung, {id} von {publisher}',
} as const;
