/** The liability trace: ladder, claim bar, deadlines, branches, models. */
export const pageTrace = {
  'page.deadlines.ahead': 'Künftige Tage',
  'page.deadlines.all-passed': 'Jeder vorliegende letzte Tag ist verstrichen.',
  'page.deadlines.as-of': 'Stand {day}',
  'page.deadlines.calendar': 'Als Kalenderdatei speichern',
  'page.deadlines.behind': 'Verstrichen, erledigt, und Tage, ab denen etwas gefordert werden kann',
  'page.deadlines.days':
    '{past, select, yes {{days, plural, one {gestern} other {vor # Tagen}}} other {{days, plural, =0 {heute} one {morgen} other {in # Tagen}}}}',
  'page.deadlines.done': 'erledigt am',
  'page.deadlines.done-mark': '{day}: erledigt',
  'page.deadlines.last-day': 'Letzter Tag',
  'page.deadlines.limitation': 'letzter Tag der Schuld selbst',
  'page.deadlines.near': '{day}: {days, plural, =0 {heute} one {morgen} other {in # Tagen}}',
  'page.deadlines.next': 'Als Nächstes: {label}, {day}, {days, plural, =0 {heute} one {morgen} other {in # Tagen}}.',
  'page.deadlines.none': 'Keine Frist liegt vor.',
  'page.deadlines.none-ahead':
    'Kein künftiger Tag ist bekannt. Das heißt nicht, dass es keinen gibt: Ein Zeitraum, den niemand gelesen hat, wird nicht als Tag gezeigt.',
  'page.deadlines.day': 'Tag',
  'page.deadlines.of-lines': '{text}, {n, plural, one {Position {lines}} other {Positionen {lines}}}',
  'page.deadlines.passed': '{day}: verstrichen',
  'page.deadlines.runs-from': 'Läuft ab',
  'page.deadlines.state': '{state, select, done {rechtzeitig erledigt} first_day {der erste Tag} other {}}',
  'page.deadlines.title': 'Tage, auf die es ankommt',
  'page.deadlines.to': 'Gegen oder durch',
  'page.deadlines.what': 'Was',
  'page.deadlines.what-hangs': 'Was jeden anhält und was daran hängt',
  'page.deadlines.working-days': '{n, plural, one {# Arbeitstag} other {# Arbeitstage}}',
  'page.trace.all-questions': 'Alle Fragen zu dieser Forderung',
  'page.trace.bar.amounts-open':
    '{n, plural, one {Bei einer Position ist nicht bekannt, wie viel nicht gezahlt ist} other {Bei # Positionen ist nicht bekannt, wie viel nicht gezahlt ist}}: Keine Summe hier enthält es, und was höchstens eingehen kann, ist nicht bekannt.',
  'page.trace.bar.employer-so-far': 'der Arbeitgeber; bei anderen nicht zu sagen',
  'page.trace.bar.most-so-far':
    'Nach dem, was bekannt ist, kann von allen zusammen {most} eingehen; bei anderen ist es nicht zu sagen, und von ihnen ist nichts darin. Schulden mehrerer für dieselben Löhne werden nie addiert.',
  'page.trace.bar.part-open':
    'Bei einem Teil der Forderung ist nicht bekannt, wie viel davon noch offen ist: Keine Summe hier enthält ihn, und was höchstens eingehen kann, ist nicht bekannt.',
  'page.trace.before-work':
    'Am {asOf}, dem Tag dieser Seite, hatte die Arbeit dieser Forderung noch nicht begonnen: Ihr erster Tag ist der {from}. Was folgt, ist für jenen Tag keine Antwort; wählen Sie einen späteren.',
  'page.trace.contract-open':
    'Wer sonst haften kann, hängt von dem Vertrag ab, unter dem gearbeitet wurde, und der ist nicht bekannt.',
  'page.trace.employer-liable': 'Nach den vorliegenden Tatsachen haftet der Arbeitgeber für diese Löhne.',
  'page.trace.engaged-no-price': 'hat {supplier} zu einem nicht vorliegenden Preis beauftragt',
  'page.trace.events.none':
    'Es liegt kein Ereignis vor: keine Geltendmachung, keine Mitteilung, keine Zahlung. Was geschehen ist, wird hier eingetragen.',
  'page.trace.events.text':
    'Was wegen dieser Forderung geschehen ist. Zahlungen sind von dem abgezogen, was geschuldet wird, soweit ihr Betrag in der Währung der Forderung bekannt ist; was an einem späteren Tag als dieser Antwort geschah, ist nicht darin.',
  'page.trace.evidence.enter': 'Eintragen, was sie wusste',
  'page.trace.letters': 'Schreiben entwerfen',
  'page.trace.letters-hint':
    'Ein Entwurf für jede Partei, die haften kann, mit Kennzeichnung dessen, was darin fehlt. Nichts wird versandt.',
  'page.trace.missing-count': '{n, plural, one {Eine Tatsache} other {# Tatsachen}}',
  'page.trace.no-law':
    'Nicht zu sagen, wer sonst haften kann: Hier ist kein Recht von {place} hinterlegt, das für diese Arbeit gilt, was nicht heißt, dass es keines gibt.',
  'page.trace.nobody-yet': 'Nach den vorliegenden Tatsachen haftet niemand sicher.',
  'page.trace.open-sheet': 'Ansehen oder eines überprüfen',
  'page.trace.amount-lines': '{basis}, {n, plural, one {Position {lines}} other {Positionen {lines}}}',
  'page.trace.after': 'nach Ausfall von Nr. {n, selectordinal, other {#}}',
  'page.trace.apart': 'In keiner Kette dieser Forderung',
  'page.trace.aside':
    '{n, plural, one {Keine Haftung nach einer weiteren Regelung} other {Keine Haftung nach # weiteren Regelungen}}: {rules}.',
  'page.trace.ask-holder': 'Zu fragen: {holder}.',
  'page.trace.ask-nobody-knows': 'Wen man fragen kann, ist nicht bekannt.',
  'page.trace.at-once': 'sofort',
  'page.trace.bar.employer': 'nur der Arbeitgeber',
  'page.trace.bar.employer-left-out':
    'Vom Arbeitgeber wird nichts gezählt; er ist als insolvent, aufgelöst oder nicht auffindbar verzeichnet.',
  'page.trace.bar.label': 'Die Forderung von {total}: {parts}.',
  'page.trace.bar.liable':
    '{many, select, yes {{n, plural, one {Kette {chains}} other {Ketten {chains}}}} other {die Kette steht dafür ein}}',
  'page.trace.bar.may':
    '{many, select, yes {{n, plural, one {Kette {chains} steht möglicherweise ein} other {Ketten {chains} stehen möglicherweise ein}}} other {die Kette steht möglicherweise dafür ein}}',
  'page.trace.bar.most':
    'Das Höchste, was von allen zusammen eingehen kann: {most}. Schulden mehrerer für dieselben Löhne werden nie addiert.',
  'page.trace.bar.title': 'Die Forderung. Sie ist einmal geschuldet, wie viele auch dafür einstehen.',
  'page.trace.basis':
    '{basis, select, gross {Bruttolohn} net {Nettolohn} tax {Lohnsteuer} vat {Umsatzsteuer} contributions {Beiträge} penalty {Sanktion} interest {Zinsen} damages {Schadensersatz} other {{basis}}}',
  'page.trace.branch': 'Position {line}, falls sie unter {contract} gearbeitet wurde',
  'page.trace.branches': 'Positionen, deren Vertrag nicht bekannt ist',
  'page.trace.branches.text':
    'Jede könnte zu einem dieser Verträge gehören. Es folgt, was die Antwort unter jedem wäre; nichts davon zählt in den Summen oben.',
  'page.trace.chain': 'Kette {letter}',
  'page.trace.chains-shared': 'Über den Ketten {chains}',
  'page.trace.claim-lines': '{n, plural, one {Forderungsposition {lines}} other {Forderungspositionen {lines}}}',
  'page.trace.condition-state':
    '{state, select, met {erfüllt} unmet {{bars, select, defence {nicht bewiesen} other {nicht erfüllt}}} other {nicht bekannt}}{bars, select, enforcement {, nur für die Vollstreckung} defence {, ein Entlastungsgrund} other {}}',
  'page.trace.conditions': 'Voraussetzungen und Entlastungsgründe',
  'page.trace.days': 'Tage',
  'page.trace.does-not-apply': 'ist nicht anwendbar',
  'page.trace.edit': 'Forderung berichtigen',
  'page.trace.employer-alone': 'Nach den vorliegenden Tatsachen haftet nur der Arbeitgeber für diese Löhne.',
  'page.trace.engaged': 'hat {supplier} zu {price} beauftragt',
  'page.trace.engaged-more': '{n, plural, one {und ein weiterer} other {und # weitere}}',
  'page.trace.folded': '{n, plural, one {Ein weiteres Unternehmen haftet} other {# weitere Unternehmen haften}} nicht.',
  'page.trace.head.article': 'Vorschrift',
  'page.trace.head.asked': 'Kann verlangt werden',
  'page.trace.head.basis': 'Grundlage',
  'page.trace.head.branch-amount': 'Wäre',
  'page.trace.head.branch-facts': 'Wäre, nach diesen Tatsachen',
  'page.trace.head.company': 'Unternehmen und sein Platz in der Kette',
  'page.trace.evidence': 'Was jeder hätte wissen können',
  'page.trace.evidence.day': 'Sichtbar ab',
  'page.trace.evidence.of': '{name}: {of}',
  'page.trace.evidence.on': 'Bis {day}, dem Tag, auf den es nach {rule} ankommt.',
  'page.trace.evidence.on-unknown': 'Der Tag, auf den es nach {rule} ankommt, ist nicht verzeichnet.',
  'page.trace.evidence.said': 'Was zu sehen war',
  'page.trace.evidence.source': 'Quelle',
  'page.trace.evidence.source-none': 'die vorliegenden Aufzeichnungen',
  'page.trace.evidence.speaks': '{speaks, select, for {dafür} to_check {zu prüfen} other {dagegen}}',
  'page.trace.evidence.speaks-head': 'Spricht dafür oder dagegen',
  'page.trace.evidence.text':
    'Aufgeführt, von niemandem gewichtet: Kein Eintrag ändert die Antwort, und keiner beweist, was jemand wusste. Was nicht verzeichnet ist, wird gesagt.',
  'page.trace.first-day': 'Erster Tag, auf den es ankommt:',
  'page.trace.first-day-unknown': 'nicht bekannt, was nicht heißt, dass es keinen gibt',
  'page.trace.hangs': 'Bis zu {amount} hängen davon ab.',
  'page.trace.hangs-unknown': 'Wie viel davon abhängt, ist nicht bekannt.',
  'page.trace.head.facts': 'Nach diesen Tatsachen',
  'page.trace.head.missing': 'Fehlt noch',
  'page.trace.head.order': 'Reihenfolge',
  'page.trace.head.regime': 'Regelung und Fassung',
  'page.trace.head.role': 'Platz in der Kette',
  'page.trace.head.under': 'Nach',
  'page.trace.head.until': 'Bis',
  'page.trace.head.why': 'Warum',
  'page.trace.help': 'Wofür sie stattdessen dienen kann: {ways}',
  'page.trace.hours': '{n, plural, one {# Stunde} other {# Stunden}}',
  'page.trace.if': 'Wenn {values}',
  'page.trace.inferred-link': 'ein Glied ist erschlossen',
  'page.trace.keys': 'Auf und ab wechseln zwischen Unternehmen, Enter öffnet Schritte und Quellen darunter.',
  'page.trace.ladder-caption': 'Wer haften kann, vom obersten Auftraggeber hinab bis zum Arbeitgeber',
  'page.trace.liable':
    '{n, plural, one {Ein Unternehmen haftet} other {{words} Unternehmen haften}} nach den vorliegenden Tatsachen für diese Löhne{employer, select, yes {: der Arbeitgeber und {above} über ihm.} other {.}}',
  'page.trace.loading': 'Die Kette wird abgegangen ...',
  'page.trace.may-be-dead':
    'Die Schuld selbst kann verjährt sein: {lines} ({cite}). Jede Zeile, die darauf beruht, kann entfallen.',
  'page.trace.may':
    '{more, select, yes {{n, plural, one {ein weiteres kann haften.} other {{words} weitere können haften.}}} other {{n, plural, one {ein Unternehmen kann haften.} other {{words} Unternehmen können haften.}}}}',
  'page.trace.missing':
    '{n, plural, one {Eine Tatsache würde diese Antwort ändern} other {# Tatsachen würden diese Antwort ändern}}',
  'page.trace.mode':
    '{mode, select, joint {Gesamtschuldner} surety {Bürge} enforced_after {Gesamtschuldner, Vollstreckung nach dem Arbeitgeber} subsidiary {Haftet nach dem Arbeitgeber} ladder {Stufe für Stufe} other {{mode}}}',
  'page.trace.more-missing': '{n, plural, one {und eine weitere} other {und # weitere}}',
  'page.trace.no-chain':
    'Darüber liegt keine Kette vor. Fragen Sie den Arbeitgeber, die Bauleitung oder den Auftraggeber nach dem Auftrag, unter dem die Arbeit ausgeführt wurde.',
  'page.trace.no-conditions': 'keine',
  'page.trace.none': 'Nach diesen Tatsachen wurde keine gesetzliche Haftung gefunden.',
  'page.trace.not-liable-under': 'Haftet nicht nach',
  'page.trace.nothing-missing': 'Nichts',
  'page.trace.onward': 'Was mit dieser Antwort zu tun ist',
  'page.trace.open': 'bei {n, plural, one {einem} other {{words}}} lässt es sich nicht feststellen.',
  'page.trace.open-company': '{name} öffnen',
  'page.trace.open-law': 'Regelung öffnen',
  'page.trace.order-first':
    '{n, plural, one {Es kann zuerst in Anspruch genommen werden; der Arbeitgeber muss nicht verklagt werden.} other {Jedes der {words} kann zuerst in Anspruch genommen werden. Der Arbeitgeber muss nicht verklagt werden.}}',
  'page.trace.order-later':
    'Einige können erst in Anspruch genommen werden, nachdem andere nicht gezahlt haben: siehe jeweils die Reihenfolge.',
  'page.trace.own-debt': 'Eigene Schuld als Arbeitgeber',
  'page.trace.price-flagged': 'Preis markiert',
  'page.trace.row-title': '{law}: {basis}',
  'page.trace.rungs': 'Wer ab wann in Anspruch genommen werden kann',
  'page.trace.rungs.nothing-more': 'offen',
  'page.trace.rungs.not-yet': 'noch nicht',
  'page.trace.rungs.of': 'Stufe für Stufe nach: {rule}',
  'page.trace.rungs.open': 'offen, ab einem nicht verzeichneten Tag',
  'page.trace.rungs.opens': 'Was sie öffnen würde',
  'page.trace.rungs.party': 'Unternehmen',
  'page.trace.rungs.record':
    'Verzeichnen Sie das Ereignis mit seinem Tag bei der Forderung, und die Antwort ändert sich.',
  'page.trace.rungs.rung': 'Stufe',
  'page.trace.rungs.since': 'Kann in Anspruch genommen werden ab',
  'page.trace.rungs.status': 'Nach diesen Tatsachen',
  'page.trace.runs-from': 'läuft ab',
  'page.trace.steps': 'Schritt für Schritt',
  'page.trace.title':
    '{workers, plural, =0 {Nicht gezahlte Löhne, {employer}} one {Nicht gezahlte Löhne einer beschäftigten Person, {employer}} other {Nicht gezahlte Löhne von {words} Beschäftigten, {employer}}}',
  'page.trace.unfold': 'Zeigen',
  'page.trace.until':
    '{what, select, claim_by {schriftliche Geltendmachung bis zu diesem Tag} notify_by {Mitteilung bis zu diesem Tag} file_by {Klage bis zu diesem Tag} assess_by {Bescheid bis zu diesem Tag} limitation {verjährt nach diesem Tag} pay_by {zahlt bis zu diesem Tag} warn_others_by {warnt andere bis zu diesem Tag} lower_rung_pays_by {die Stufe darunter zahlt bis zu diesem Tag} claimable_from {ab diesem Tag} covered_from {erfasst ab} covered_until {erfasst bis} other {{what}}}{passed, select, yes {, verstrichen} other {}}',
  'page.trace.up-is-up': 'Auf der Seite nach oben heißt in der Kette nach oben',
  'page.trace.twin-caption': 'Jede Zeile der Antwort, in der Ordnung der Leiter',
  'page.trace.view.ladder': 'Leiter',
  'page.trace.view.steps': 'Schritte',
  'page.trace.view.table': 'Tabelle',
  'page.trace.whole-steps': 'Wie die Forderung als Ganzes gelesen wurde',
  'page.trace.withdrawn':
    '{n, plural, one {Eine Position wird} other {# Positionen werden}} an diesem Tag nicht mehr gefordert und {n, plural, one {gehört} other {gehören}} nicht zu dieser Antwort.',
  'page.trace.workplaces': '{n, plural, one {Arbeitsstätte} other {Arbeitsstätten}}',
  'page.trace.rules-apart':
    '{n, plural, one {Eine weitere Regelung des Ortes wurde betrachtet: Sie erfasst diese Forderung nicht} other {# weitere Regelungen des Ortes wurden betrachtet: Sie erfassen diese Forderung nicht}}',
  'page.trace.settling': 'Was diese Antwort ändern würde',
  'page.trace.settling-more':
    'Und {n, plural, one {eine weitere Tatsache, von der} other {# weitere Tatsachen, von denen}} weniger abhängt.',
  'page.trace.still-open':
    '{n, plural, one {Eine Zeile hängt} other {# Zeilen hängen}} von mehr als zwei fehlenden Tatsachen oder vom Recht selbst ab.',
} as const;
