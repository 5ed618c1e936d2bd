/** What a mark, a word or a test means, one short definition each. */
export const help = {
  'help.does.appeal':
    'Es sagt nicht, wie ein Gericht entscheiden würde. Bei jeder Regelung steht, wann und anhand welches Textes sie zuletzt geprüft wurde.',
  'help.does.knew':
    'Es entscheidet nicht, was jemand wusste oder hätte wissen müssen: Es führt auf, was dafür und was dagegen spricht.',
  'help.does.meant': 'Es sagt nicht, warum ein Preis niedrig ist, und auch nicht, dass er so gewollt war.',
  'help.does.rank': 'Es vergibt keine Punkte und stellt keine Ranglisten von Unternehmen auf.',
  'help.does.right':
    'Es entscheidet nicht, wer recht hat. Beide Seiten können dieselbe Seite lesen und ihre Tatsachen berichtigen.',
  'help.does.send':
    'Es versendet nichts. Schreiben, Listen und Fragen werden von Menschen versandt, nachdem sie sie gelesen haben.',
  'help.does.sure':
    'Es rät nicht. Was nicht bekannt ist, bleibt „nicht bekannt“, und die fehlende Tatsache wird benannt.',
  'help.does.workers':
    'Es nennt keine Beschäftigten beim Namen: Menschen stehen darin mit einem Pseudonym oder als Zahl, und Fragen zum Lohn weniger Beschäftigter kommen in keinen Text, der versandt wird.',
  'help.mark.cannot_tell':
    'Ein gepunkteter Ring mit Fragezeichen: Mit den vorliegenden Tatsachen lässt es sich nicht feststellen. Die fehlende Tatsache steht als Frage daneben.',
  'help.mark.does_not_owe':
    'Eine leere Scheibe: Nach diesen Tatsachen erfasst die Regelung dieses Unternehmen nicht. Der Grund steht daneben.',
  'help.mark.flagged':
    'Ein Wimpel in Bernstein: Der Test hat weniger gefunden als das, woran gemessen wird. Die Markierung wirft eine Frage auf und ist kein Urteil.',
  'help.mark.may_owe':
    'Eine halb gefüllte Scheibe: Die Regelung würde dieses Unternehmen erfassen, wenn noch eine Sache zutrifft. Wovon es abhängt, steht daneben.',
  'help.mark.not_applicable': 'Ein kurzer Strich: Der Test erfasst diesen Datensatz nicht. Warum, steht daneben.',
  'help.mark.owes':
    'Eine volle Scheibe: Nach den vorliegenden Tatsachen lässt die Regelung dieses Unternehmen für die Schuld einstehen. Andere Tatsachen können das ändern.',
  'help.mark.passed':
    'Ein Haken, in Schwarz und nicht in Grün: Dieser Preis oder dieser Lohn besteht diesen Test. Das besagt nicht, dass jemand bezahlt wurde.',
  'help.needs.below-official-estimate': 'Den Preis und die amtliche Schätzung desselben Vertrags.',
  'help.needs.bid-far-below-next': 'Die Angebote derselben Ausschreibung mit ihren Beträgen.',
  'help.needs.chain-price-below-lawful-labour':
    'Die Preise der Verträge oberhalb der Arbeit, den Arbeitsaufwand, die gesetzliche Lohnuntergrenze und was Arbeitgeber zusätzlich zahlen.',
  'help.needs.charge-rate-below-floor':
    'Den Stundenverrechnungssatz, die Wochenstunden, die gesetzliche Lohnuntergrenze und was Arbeitgeber an diesem Ort zusätzlich zahlen.',
  'help.needs.hours-above-limit':
    'Die Stunden einer Lohnaufzeichnung, ihre Tage und die gesetzlich zulässige Höchstzahl an Wochenstunden.',
  'help.needs.overtime-not-paid':
    'Lohn, Stunden, wie viele davon Überstunden waren und zu welchem Satz Überstunden an diesem Ort bezahlt werden.',
  'help.needs.pay-at-most-two-thirds-of-going-rate':
    'Bruttolohn, Stunden und die damals dort für diese Arbeit übliche Vergütung.',
  'help.needs.pay-below-collective-agreement':
    'Bruttolohn, Stunden, die Lohngruppe und was der Tarifvertrag dafür an diesem Tag festlegte.',
  'help.needs.pay-below-living-wage':
    'Bruttolohn, Stunden und ein existenzsichernder Lohn, den jemand für diesen Ort veröffentlicht hat.',
  'help.needs.pay-below-statutory-floor':
    'Bruttolohn, Stunden, wie viele Beschäftigte er betrifft und die gesetzliche Lohnuntergrenze an diesem Ort und Tag.',
  'help.needs.pay-below-two-thirds-of-going-rate':
    'Bruttolohn, Stunden und die damals dort für diese Arbeit übliche Vergütung.',
  'help.needs.pay-late-or-missing':
    'Den Tag, an dem der Lohn fällig war, wie viel fällig war, wann gezahlt wurde und wie viel.',
  'help.needs.price-below-agreed-labour':
    'Den Preis, was außer Arbeit eingekauft werden muss, den Arbeitsaufwand und was ein Tarifvertrag für die Lohngruppe festlegte.',
  'help.needs.price-below-lawful-labour':
    'Den Preis, was außer Arbeit eingekauft werden muss, den Arbeitsaufwand, die gesetzliche Lohnuntergrenze am Tag des Vertrags und was Arbeitgeber zusätzlich zahlen.',
  'help.needs.price-below-lawful-labour-beneath':
    'Den Preis, welche Verträge darunter ausgeführt werden, und von jedem den Arbeitsaufwand, was außer Arbeit gekauft werden muss, die gesetzliche Lohnuntergrenze und was Arbeitgeber zusätzlich zahlen.',
  'help.needs.unit-price-below-market':
    'Den Preis je Einheit, das Produkt und einen damals dort veröffentlichten Preis dieses Produkts.',
  'help.needs.unit-price-far-below-comparable':
    'Den Preis je Einheit derselben Arbeit und was genügend andere Firmen dort etwa zu dieser Zeit dafür erhielten.',
  'help.says.accepted': 'Eine Zeile einer Datei, die gelesen wurde und von der etwas aufbewahrt wird.',
  'help.says.answer':
    'Was das Programm aus den vorliegenden Tatsachen ableitet: ein Test, eine Zeile einer Nachverfolgung, eine Prüfung. Sie gilt immer für einen Tag.',
  'help.says.answer-sheet':
    'Eine Antwort auf einem Blatt, mit ihren Schritten und Quellen und einer Prüfsumme, an der jeder sieht, dass es seither nicht verändert wurde. Es sagt, was aus den vorliegenden Tatsachen folgt, nicht, dass sie wahr sind.',
  'help.says.article':
    'Wo die Regelung im Gesetz steht, wie sie zitiert wird. Die Seite der Regelung enthält den Text, der gelesen wurde.',
  'help.says.as-known':
    'Bis wann Tatsachen bekannt geworden waren. Eine Antwort nach dem Kenntnisstand eines Tages lässt weg, was seither bekannt, berichtigt oder zurückgenommen wurde: So lässt sich sagen, was man damals hätte wissen können. Das ist etwas anderes als der Tag, für den die Antwort gilt.',
  'help.says.as-of':
    'Der Tag der Frage. Tatsachen, geltendes Recht und verbleibende Zeit sind die dieses Tages; ein anderer Tag kann eine andere Antwort ergeben.',
  'help.says.benchmark':
    'Eine veröffentlichte Zahl, ein Vergleichswert, an dem ein Preis oder Lohn gemessen wird: eine Untergrenze, eine übliche Vergütung, ein existenzsichernder Lohn. Die Quelle steht dabei.',
  'help.says.chain':
    'Die Verträge von einer Arbeitsstätte bis zum obersten, jeder in Ausführung des darüberstehenden. Auf der Seite nach oben heißt in der Kette nach oben.',
  'help.says.change':
    'Was zu einem Zeitpunkt anders ist als zu einem anderen: eine hinzugefügte, berichtigte oder beendete Tatsache, eine neue oder weggefallene Markierung, eine Zeile einer Forderung mit anderer Antwort, ein abgelaufener letzter Tag, eine Regelung, die begann oder endete. Wer es gesagt hat und wann es bekannt wurde, steht bei jeder Tatsache.',
  'help.says.claim':
    'Was nach Angabe von jemandem nicht bezahlt ist: ein Arbeitgeber, ein Ort und Positionen mit ihren Tagen und Summen.',
  'help.says.condition':
    'Was eine Regelung voraussetzt, bevor sie jemanden erfasst: erfüllt, nicht erfüllt oder nicht bekannt.',
  'help.says.deadline':
    'Ein Tag, bis zu dem nach einer Regelung etwas geschehen muss, gerechnet ab einem Tag, der dabeisteht. Wird die Frist versäumt, kann der Anspruch gegen ein Unternehmen oder im Ganzen verloren gehen.',
  'help.says.defence':
    'Was jemanden nach einer Regelung entlastet, wenn es zutrifft: zum Beispiel eine durchgeführte Prüfung. Das Programm führt auf, was dafür und was dagegen spricht.',
  'help.says.diligence':
    'Prüfungen, die ein Gesetz einem Auftraggeber zugutehält. Sie werden aus dem abgeleitet, was vorliegt, und nie angekreuzt.',
  'help.says.dry-run': 'Ein Import, der durchgerechnet und gezählt wird, von dem aber nichts geschrieben wird.',
  'help.says.end-client':
    'Wer die Arbeit für den eigenen Bedarf bestellt hat, an der Spitze einer Kette. Manche Regelungen nehmen ihn aus, manche nennen ihn.',
  'help.says.enforced-after':
    'Haftet wie ein Gesamtschuldner für das Ganze; vollstreckt wird aber erst, nachdem es beim Arbeitgeber versucht wurde.',
  'help.says.finding':
    'Was eine Behörde oder ein Gericht sagt, mit dem Stand des Verfahrens: behauptet, festgestellt, gerichtlich entschieden, abgeschlossen.',
  'help.says.going-rate':
    'Was für diese Arbeit an diesem Ort üblicherweise gezahlt wird. Sie ist nicht immer verbindlich.',
  'help.says.gross-net':
    'Brutto ist der Lohn vor Abzügen, netto ist, was davon bleibt. Manche Regelungen erfassen nur den Nettolohn.',
  'help.says.import': 'Ein Einlesen von Dateien. Alles, was es gebracht hat, lässt sich gemeinsam rückgängig machen.',
  'help.says.indicator':
    'Ein Anzeichen aus einer veröffentlichten Liste, das an einer Arbeitsstätte gesehen oder gesucht wurde. Eine Liste hilft denen, die hinsehen; sie stempelt niemanden ab.',
  'help.says.joint':
    'Jeder von mehreren haftet für das Ganze, und der Gläubiger wählt, wen er in Anspruch nimmt. Geschuldet wird nur einmal.',
  'help.says.lawful-labour':
    'Was die Arbeit zum niedrigsten rechtmäßigen Lohn kosten würde: Stunden mal Untergrenze dieses Tages, mit dem, was Arbeitgeber zusätzlich zahlen müssen.',
  'help.says.letter':
    'Ein Entwurf an ein Unternehmen, mit den Angaben, die die Regelung verlangt; fehlende sind markiert. Bevor er gezeigt wird, steht da, auf wen seine Worte die beschwerdeführende Person eingrenzen. Er wird nicht versandt.',
  'help.says.limitation': 'Der Tag, nach dem eine Schuld vor Gericht möglicherweise nicht mehr durchsetzbar ist.',
  'help.says.line': 'Ein Teil einer Forderung: Arbeitstage, eine Art von Schuld, was fällig war und was gezahlt wurde.',
  'help.says.living-wage':
    'Was jemand als ausreichend zum Leben an diesem Ort veröffentlicht hat. Niemand schuldet ihn von Rechts wegen, weil er veröffentlicht wurde.',
  'help.says.main-contractor': 'Wer die Arbeit vom Endauftraggeber übernommen und Teile davon weitergegeben hat.',
  'help.says.mapping':
    'Welche Spalte einer Datei welche Tatsache speist. Sie wird als Datei aufbewahrt, die man lesen, verbessern und wieder verwenden kann.',
  'help.says.on-costs':
    'Was ein Arbeitgeber zusätzlich zum Lohn zahlen muss: Beiträge, Versicherungen, Umlagen, Urlaubsvergütung.',
  'help.says.order':
    'Wen man nach dem Gesetz zuerst in Anspruch nehmen kann. Wo Stufen nummeriert sind, öffnet sich die nächste erst nach dem genannten Ereignis.',
  'help.says.pseudonym':
    'Ein Zeichen anstelle eines Namens, auf diesem Rechner erzeugt. Es besagt, dass zwei Einträge dieselbe Person betreffen, aber nicht, welche.',
  'help.says.question':
    'Eine fehlende Tatsache, mit der Angabe, wer sie wahrscheinlich kennt und welche Antworten davon abhängen.',
  'help.says.range':
    'Wo eine Tatsache nur innerhalb von Grenzen bekannt ist, werden der günstigste und der ungünstigste Fall berechnet.',
  'help.says.regime':
    'Eine Regelung eines Ortes, nach der jemand für die Schuld eines anderen einstehen kann, in der Fassung einer bestimmten Zeit.',
  'help.says.rejected':
    'Eine Zeile einer Datei, die nicht übernommen wurde. Ihre Nummer, die Spalte, der Grund und was sie verbessert, stehen dabei; sie lässt sich an Ort und Stelle verbessern.',
  'help.says.root': 'Das Unternehmen ganz oben auf der gezeigten Karte. Von ihm aus werden die Ebenen gezählt.',
  'help.says.sequential':
    'Eine Stufe nach der anderen die Kette hinauf: Die nächste wird erst in Anspruch genommen, wenn die vorige nicht gezahlt hat.',
  'help.says.source':
    'Das Dokument und die Zeile, aus denen eine Tatsache gelesen wurde. Wo Quellen sich widersprechen, bleiben beide sichtbar.',
  'help.says.statutory-floor':
    'Der niedrigste Lohn, den das Gesetz dieses Ortes an diesem Tag für diese Arbeit festlegte.',
  'help.says.subsidiary': 'Haftet nur, wo der Arbeitgeber nicht gezahlt hat oder nicht dazu gebracht werden kann.',
  'help.says.surety':
    'Haftet für die Schuld eines anderen wie jemand, der sich dafür verbürgt hat. Ob zuerst der Arbeitgeber in Anspruch zu nehmen ist, steht bei der Regelung.',
  'help.says.threshold':
    'Der Anteil, unter dem ein Test markiert. Er ist datiert, seine Quelle steht dabei, und ein anderer lässt sich ausprobieren.',
  'help.says.tier':
    'Wie viele Verträge zwischen einem Unternehmen und der Spitze stehen. Es hängt davon ab, wo man zu zählen beginnt.',
  'help.says.trace':
    'Eine Forderung, die Kette hinauf verfolgt: wer haften kann, für wie viel, nach welcher Vorschrift, bis wann.',
  'help.says.undeclared':
    'Tatsachen, die ohne weitere Nachunternehmer nicht zusammenpassen. Ein Anhaltspunkt ist ein Anlass zu fragen.',
  'help.says.version':
    'Die Regelung, wie sie von einem Tag bis zu einem anderen galt. Welche zählt, entscheidet der Tag der Arbeit.',
  'help.says.waiting':
    'Eine Zeile einer Datei, die gelesen wurde und von der vorerst nichts aufbewahrt wird. Warum, steht dabei; sie wird gezählt, damit keine Zeile verloren geht.',
  'help.sign.amber': 'Bernstein zeigt an, was noch jemand fragen oder tun muss, und sonst nichts.',
  'help.sign.dashed':
    'Eine gestrichelte Linie oder Unterstreichung: erschlossen. Kein Dokument sagt es; woraus es erschlossen wurde, steht dabei.',
  'help.sign.dotted':
    'Ein gepunkteter Teil eines Balkens: Bei diesen lässt es sich nicht feststellen, oder sie warten.',
  'help.sign.dotted-underline':
    'Eine gepunktete Unterstreichung unter einer Vorschrift: Die Regelung ist nicht überprüft. Wann sie zuletzt geprüft wurde, steht dabei.',
  'help.sign.hatched': 'Ein schraffierter Teil eines Balkens: nicht bekannt, oder höchstens so viel.',
  'help.sign.mid':
    'Ein hellerer Teil eines Balkens: die nächste Kette, oder was ein Unternehmen vom Preis behält. Was es ist, steht daneben.',
  'help.sign.outlined':
    'Ein nur umrandeter Teil eines Balkens: außerhalb dessen, was der Test fragt, oder bereits vorhanden.',
  'help.sign.path':
    'Die kräftige Linie einer Karte: der gewählte Weg. Blätter hintereinander: Unternehmen, die als eines gezeichnet sind, mit Anzahl und Summe.',
  'help.sign.rail':
    'Die Linie neben einer Leiter von Unternehmen: je breiter, desto mehr kann verlangt werden; gestrichelt bei einer nur erschlossenen Verbindung; dünn und grau, wo die Haftung endet.',
  'help.sign.solid':
    'Ein gefüllter Teil eines Balkens: was daneben benannt ist. Die Teile eines Balkens ergeben zusammen das Ganze.',
  'help.sign.strip':
    'Auf einem Lohnstreifen: ein Punkt für das Gezahlte, hohl bei einem Durchschnitt, ein Strich bei einer Spanne. Senkrechte Linien sind die Werte, an denen es gemessen wird.',
  'help.sign.timeline':
    'Auf einer Zeitlinie: ein Ring, wo eine Frist beginnt, ein Balken, wie lange sie läuft, ein Strich für ihren letzten Tag. Ein gepunkteter Balken ist vorbei. Die Linie über alles ist der Tag, für den die Antwort gilt.',
  'help.term.accepted': 'angenommen',
  'help.term.answer': 'Antwort',
  'help.term.answer-sheet': 'Antwortblatt',
  'help.term.article': 'Vorschrift',
  'help.term.as-known': 'Kenntnisstand',
  'help.term.as-of': 'Stand',
  'help.term.benchmark': 'Vergleichswert',
  'help.term.chain': 'Kette',
  'help.term.change': 'Änderung',
  'help.term.claim': 'Forderung',
  'help.term.condition': 'Voraussetzung',
  'help.term.deadline': 'Frist',
  'help.term.defence': 'Entlastungsgrund',
  'help.term.diligence': 'Sorgfaltsprüfungen',
  'help.term.dry-run': 'Probelauf',
  'help.term.end-client': 'Endauftraggeber',
  'help.term.enforced-after': 'Gesamtschuldner, Vollstreckung nach dem Arbeitgeber',
  'help.term.finding': 'Feststellung',
  'help.term.going-rate': 'übliche Vergütung',
  'help.term.gross-net': 'brutto und netto',
  'help.term.import': 'Import',
  'help.term.indicator': 'Indikator',
  'help.term.joint': 'Gesamtschuldner',
  'help.term.lawful-labour': 'rechtmäßige Arbeitskosten',
  'help.term.letter': 'Entwurf eines Schreibens',
  'help.term.limitation': 'Verjährung',
  'help.term.line': 'Position einer Forderung',
  'help.term.living-wage': 'existenzsichernder Lohn',
  'help.term.main-contractor': 'Generalunternehmer',
  'help.term.mapping': 'Zuordnung',
  'help.term.on-costs': 'Lohnnebenkosten',
  'help.term.order': 'Reihenfolge',
  'help.term.pseudonym': 'Pseudonym',
  'help.term.question': 'Frage',
  'help.term.range': 'günstigster und ungünstigster Fall',
  'help.term.regime': 'Regelung',
  'help.term.rejected': 'abgelehnt',
  'help.term.root': 'Ausgangspunkt',
  'help.term.sequential': 'Stufe für Stufe',
  'help.term.source': 'Quelle',
  'help.term.statutory-floor': 'gesetzliche Lohnuntergrenze',
  'help.term.subsidiary': 'Haftung nach dem Arbeitgeber',
  'help.term.surety': 'Bürge',
  'help.term.threshold': 'Schwelle eines Tests',
  'help.term.tier': 'Ebene',
  'help.term.trace': 'Nachverfolgung',
  'help.term.undeclared': 'Anzeichen für nicht offengelegte Untervergabe',
  'help.term.version': 'Fassung',
  'help.term.waiting': 'wartend',
  'help.word.below': 'Unter dem, woran gemessen wird.',
  'help.word.cannot_be_lawful':
    'So weit darunter, dass ein rechtmäßiger Lohn nicht hineinpasst, es sei denn, jemand erklärt, wie.',
  'help.word.cannot_tell': 'Eine Tatsache fehlt; welche, steht daneben. Es ist weder Ja noch Nein.',
  'help.word.cba':
    'Was Gewerkschaften und Arbeitgeber für eine Branche vereinbart haben. Er kann alle in der Branche binden oder nur die, die unterzeichnet haben.',
  'help.word.contract_in_writing': 'Ob die Arbeitsbedingungen schriftlich ausgehändigt wurden.',
  'help.word.covers':
    'Was ein Unternehmen vom Preis behält, erreicht mindestens die ganze Erhöhung. Damit ist nicht gesagt, dass jemand ganz darauf verzichten kann.',
  'help.word.deduction_lodging':
    'Ein Teil des Lohns, der für eine Schlafstelle einbehalten wird. Ob er einbehalten werden darf, ist eine Rechtsfrage.',
  'help.word.deduction_other': 'Ein Teil des Lohns, der aus einem anderen Grund einbehalten wird.',
  'help.word.deduction_tools': 'Ein Teil des Lohns, der für Werkzeug einbehalten wird.',
  'help.word.deduction_transport': 'Ein Teil des Lohns, der für den Arbeitsweg einbehalten wird.',
  'help.word.documented': 'Durch eine Quelle belegt; sie steht bei der Tatsache.',
  'help.word.does_not_cover': 'Was ein Unternehmen vom Preis behält, ist weniger als die ganze Erhöhung.',
  'help.word.does_not_owe':
    'Nach den vorliegenden Tatsachen erfasst die Regelung dieses Unternehmen nicht. Eine andere Regelung kann es erfassen.',
  'help.word.employer_insurance':
    'Eine Versicherung, die ein Arbeitgeber neben dem Lohn bezahlen muss, zum Beispiel gegen Unfälle.',
  'help.word.exposure_cannot_tell':
    'Eine Tatsache, auf die es nach dem Recht dieses Ortes ankommt, fehlt; welche, steht daneben.',
  'help.word.exposure_law_not_held':
    'Kein Recht dieses Ortes ist hier erfasst. Das ist nicht dasselbe wie keine Haftung.',
  'help.word.exposure_may_owe':
    'Ein Gesetz dieses Ortes kann diesen Auftraggeber unter Voraussetzungen für Löhne einstehen lassen, die offen bleiben.',
  'help.word.exposure_no_debtor':
    'Nach den vorliegenden Tatsachen macht kein hier erfasstes Gesetz diesen Auftraggeber zum Schuldner. Der Fehlbetrag bleibt bei den Beschäftigten.',
  'help.word.exposure_owes':
    'Ein Gesetz dieses Ortes lässt diesen Auftraggeber für Löhne einstehen, die offen bleiben.',
  'help.word.far_below': 'Unter der zweiten, niedrigeren Schwelle des Tests.',
  'help.word.flagged':
    'Der Test hat weniger gefunden als das, woran gemessen wird. Eine Markierung wirft eine Frage auf; sie ist nie ein Urteil.',
  'help.word.gap': 'Was gesehen wurde, bleibt hinter dem genannten Standard zurück.',
  'help.word.generally_applied_cba': 'Ein Tarifvertrag, den das Gesetz für die ganze Branche verbindlich macht.',
  'help.word.held': 'Es ist hier bekannt und nicht abgelaufen.',
  'help.word.holiday_pay': 'Was für freie Tage zurückgelegt wird, zusätzlich zum Stundenlohn.',
  'help.word.illegal_employment':
    'Eine Art von Verfahren einer Behörde. Solidary speichert von niemandem das Aufenthaltsrecht: Es gibt dafür kein Feld.',
  'help.word.inferred':
    'Kein Dokument sagt es. Es ist aus anderen Tatsachen erschlossen, die genannt sind, und kann falsch sein.',
  'help.word.lapsed': 'Es lag einmal vor, und seine Zeit ist abgelaufen.',
  'help.word.looked_for_not_found':
    'Jemand hat danach gesucht und es nicht gesehen. Das besagt nicht, dass es nicht da war.',
  'help.word.may_owe':
    'Die Regelung würde dieses Unternehmen erfassen, wenn noch eine Sache zutrifft, die daneben steht.',
  'help.word.memory': 'Die Regelung wurde aus dem Gedächtnis niedergeschrieben; mit keinem Text wurde verglichen.',
  'help.word.model':
    'Ein Vorschlag oder eine Vertragsform, zum Vergleich durchgerechnet. Von sich aus bindet sie niemanden.',
  'help.word.no_gap_found': 'Jemand hat hingesehen und keine Lücke gesehen. Das besagt nicht, dass es keine gibt.',
  'help.word.not_applicable': 'Der Test oder die Regelung erfasst dies nicht. Der Grund steht daneben.',
  'help.word.not_held': 'Hier nicht bekannt. Es kann durchaus vorhanden sein.',
  'help.word.not_known': 'Keine vorliegende Quelle sagt es oder sagt etwas anderes.',
  'help.word.not_recorded': 'Niemand hat hier festgehalten, dass danach gesucht wurde.',
  'help.word.not_shown': 'Was hier festgehalten ist, zeigt es nicht.',
  'help.word.not_tested':
    'Unter diesem Auftraggeber gibt es zu viele Preise, um alle auf einmal zu testen, und für diesen Tag sind keine Antworten gespeichert. Über den Preis besagt das nichts.',
  'help.word.observed': 'Jemand hat festgehalten, dass es gesehen wurde.',
  'help.word.owes':
    'Nach den vorliegenden Tatsachen lässt die Regelung dieses Unternehmen für diese Schuld einstehen. Das auszusprechen ist Sache eines Gerichts.',
  'help.word.passed':
    'Dieser Preis oder dieser Lohn besteht diesen einen Test. Das besagt nicht, dass Löhne gezahlt wurden.',
  'help.word.pay_counts': 'Dieser Teil zählt bei der Untergrenze mit, an der der Lohn gemessen wird.',
  'help.word.pay_does_not_count': 'Dieser Teil wird abgesetzt, bevor der Lohn an der Untergrenze gemessen wird.',
  'help.word.pay_unknown': 'Ob dieser Teil zählt, klärt kein Text, der gelesen wurde: Beide Fälle werden berechnet.',
  'help.word.payroll_levy': 'Was ein Arbeitgeber als Anteil aller Löhne an eine Kasse zahlen muss.',
  'help.word.proposal': 'Von jemandem vorgeschlagen und nicht in Kraft.',
  'help.word.secondary': 'Die Regelung wurde in einem Text über das Gesetz gelesen, nicht im Gesetz selbst.',
  'help.word.to_review': 'Zwei Dinge stehen nebeneinander, die ein Mensch ansehen sollte. Entschieden ist nichts.',
  'help.word.vat':
    'Umsatzsteuer (Mehrwertsteuer). Manche Regelungen lassen einen Auftraggeber neben den Löhnen auch dafür haften.',
  'help.word.worker_led_agreement':
    'Eine verbindliche Vereinbarung, die von Organisationen der Beschäftigten selbst getragen und überprüft wird.',
} as const;
