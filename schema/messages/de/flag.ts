/** Tests of price and pay. A flag opens a question; it is never a verdict. */
/** Of a price whose day is not held. */
const SUPPOSED =
  '{supposed, select, undefined {} other { Nach der Lohnuntergrenze vom {supposed}: Der Tag des Preises liegt nicht vor.}}';
const CASES = '{exact, select, yes {{best}} other {günstigstenfalls {best}, ungünstigstenfalls {worst}}}';
const ENDS = '{exact, select, yes {{best}} other {mindestens {best}, höchstens {worst}}}';
const NUMBERS = '{exact, select, yes {{best}} other {{best} bis {worst}}}';
const PERCENT =
  '{exact, select, yes {{best} %} open {günstigstenfalls {best} %, ungünstigstenfalls nicht bekannt} other {günstigstenfalls {best} %, ungünstigstenfalls {worst} %}}';

export const flag = {
  'flag.basis.agreement-of-the-sector': 'Der Tarifvertrag der Branche, mit Lohngruppe und Quelle in den Schritten',
  'flag.basis.bag-5-azr-436-08': '§ 138 BGB; BAG 22. April 2009, 5 AZR 436/08',
  'flag.basis.charge-rates':
    'Die Zeilen der Richtsätze für Verleiher von Arbeitskräften (GLAA Brief 87): Lohn, Urlaubsvergütung, Versicherung, Rente, Umlage',
  'flag.basis.day-of-pay': 'Der Tag, an dem der Lohn fällig war, nach der Aufzeichnung',
  'flag.basis.directive-2014-24-69':
    'Richtlinie 2014/24/EU, Artikel 69: Erklärung verlangen, bevor etwas entschieden wird',
  'flag.basis.hours-of-the-place': 'Die datierte Stundengrenze des Arbeitsortes, mit Quelle in den Schritten',
  'flag.basis.labor-code-2810':
    'California Labor Code § 2810: Ein Vertrag muss genug Mittel enthalten, um das Arbeitsrecht einzuhalten',
  'flag.basis.labour-minute-costing':
    'Kalkulation nach Arbeitsminuten (labour minute costing): Arbeitsminuten je Einheit zu den rechtmäßigen Kosten einer Minute',
  'flag.basis.law-of-the-place': 'Die datierte Untergrenze des Arbeitsortes, mit Quelle in den Schritten',
  'flag.basis.legal-minimum-is-the-yardstick':
    'Castillo v. Toll Bros. (2011): Maßstab ist das gesetzliche Minimum, nicht der übliche Lohn',
  'flag.basis.living-wage-estimate':
    'Eine veröffentlichte Schätzung eines existenzsichernden Lohns, mit Quelle in den Schritten',
  'flag.basis.no-fixed-share':
    'Kein gefundenes Gesetz legt einen Anteil an der Schätzung fest; der Anteil ist eine offengelegte Festlegung',
  'flag.basis.overtime-of-the-place':
    'Die datierte Untergrenze und das Recht der Überstunden des Arbeitsortes, mit Quellen in den Schritten',
  'flag.basis.quartile-fences':
    'Quartilsgrenzen: Weit außerhalb liegt, was mehr als eine angegebene Zahl von Spannweiten jenseits der mittleren Hälfte seiner Vergleichsgruppe liegt',
  'flag.basis.warsaw-2007': 'Bericht von 2007: Lohn, der ein Drittel unter der üblichen Vergütung liegt',
  'flag.excludes.agreement-may-not-bind': 'Er besagt nicht, dass der Tarifvertrag diesen Arbeitgeber bindet.',
  'flag.excludes.basic-pay-only': 'Er vergleicht den Grundlohn je Stunde, ohne Zuschläge.',
  'flag.excludes.costs-in-between': 'Er sieht nicht darauf, was die Glieder dazwischen selbst brauchen.',
  'flag.excludes.daily-overtime':
    'Er sieht auf die Stunden eines Tages nur, wo ein Gesetz hinterlegt ist, das nach dem Tag zählt, und nicht auf die einer Nacht oder eines Feiertags.',
  'flag.excludes.estimate-may-be-wrong': 'Er besagt nicht, dass die Schätzung richtig war.',
  'flag.excludes.exempt-from-overtime':
    'Er besagt nicht, dass die beschäftigte Person nicht vom Recht der Überstunden ausgenommen ist.',
  'flag.excludes.forced-or-wanted': 'Er besagt nicht, ob die Stunden erzwungen oder gewollt waren.',
  'flag.excludes.general-floor-only':
    'Er betrachtet die gesetzliche Untergrenze, nicht vereinbarte oder existenzsichernde Löhne.',
  'flag.excludes.going-rate-not-law': 'Er besagt nicht, dass die übliche Vergütung verbindlich war.',
  'flag.excludes.known-beneath':
    'Er zählt, was bekanntlich unter dem Vertrag ausgeführt wird, und nichts, was der Auftragnehmer selbst tut.',
  'flag.excludes.level-not-looked-at': 'Er besagt nicht, dass das Fällige ausreichend war.',
  'flag.excludes.living-wage-not-law': 'Er besagt nicht, dass jemand einen existenzsichernden Lohn schuldet.',
  'flag.excludes.low-is-not-unlawful':
    'Er besagt nicht, dass der Preis rechtswidrig ist: Ein niedriger Preis kann gute Gründe haben.',
  'flag.excludes.many-lines-many-chances':
    'Ein Vertrag mit vielen Positionen hat viele Gelegenheiten, durch eine davon markiert zu werden: Sehen Sie nach, wie viele verglichen wurden.',
  'flag.excludes.market-may-be-low': 'Er besagt nicht, dass der veröffentlichte Preis rechtmäßige Löhne deckt.',
  'flag.excludes.not-why-late': 'Er besagt nicht, warum der Lohn verspätet kam.',
  'flag.excludes.one-record-of-a-week':
    'Einträge zur Woche einer Person werden nur zusammengezählt, wenn eine Quelle sie für denselben Arbeitgeber und genau dieselben Tage führt, jeden für eine andere Lohngruppe, einen anderen Vertrag oder Arbeitsort. Sonst können es dieselben Stunden zweimal sein: Dann besteht keiner, und was in einem anderen gezahlt sein kann, wird nicht beanstandet.',
  'flag.excludes.one-way-up': 'Er steigt nur so weit hinauf, wie ein einziger Weg nach oben führt.',
  'flag.excludes.opt-outs':
    'Er betrachtet keine Verzichtserklärungen, Ausnahmen oder längeren Ausgleichszeiträume, die eine Vereinbarung zulassen kann.',
  'flag.excludes.overhead-and-margin':
    'Er lässt nichts für Gemeinkosten und Marge: Ein Preis, der knapp besteht, kann trotzdem zu niedrig sein.',
  'flag.excludes.overtime-not-looked-at': 'Er betrachtet weder Überstunden noch Zuschläge.',
  'flag.excludes.rival-bids-not-looked-at': 'Er betrachtet weder konkurrierende Angebote noch den Arbeitsaufwand.',
  'flag.excludes.rivals-may-be-dear': 'Er besagt nicht, dass das konkurrierende Angebot ein angemessener Preis war.',
  'flag.excludes.same-code-other-work': 'Arbeit unter demselben Code kann von Auftrag zu Auftrag verschieden sein.',
  'flag.excludes.same-unit-same-goods':
    'Er vergleicht Preise je Einheit nur, wo beide Verträge dasselbe Produkt nennen.',
  'flag.excludes.says-nothing-of-pay':
    'Er besagt nicht, was gezahlt wurde: Der Auftragnehmer kann mit Verlust rechtmäßige Löhne gezahlt haben.',
  'flag.excludes.this-work-alone':
    'Er sieht allein auf diese Arbeit: Ob ein Preis alles bezahlt, was darunter ausgeführt wird, ist ein eigener Test.',
  'flag.excludes.what-counts-as-pay':
    'Lohn, der als eine Summe vorliegt, wird ganz als Lohn genommen, welche Zulagen er auch enthält.',
  'flag.missing.agreed-pay': 'Was legte der Tarifvertrag für diese Arbeit in {place} am {day} fest?',
  'flag.missing.beneath':
    'Wie hoch sind rechtmäßige Arbeitskosten und andere Kosten von {contract}? Derselbe Preis bezahlt sie.',
  'flag.missing.beneath-agrees':
    '{contract} gibt an, weniger zu brauchen, als darunter belegt ist, nämlich mindestens {documented}: Was stimmt?',
  'flag.missing.beneath-many':
    'Was brauchen alle Verträge, die unter {contract} ausgeführt werden? Dessen Preis bezahlt auch sie, und es sind zu viele, um sie zu addieren.',
  'flag.missing.bid-amounts': 'Was hat jeder Bieter angeboten?',
  'flag.missing.bidders':
    'Von wem war jedes Angebot? Eines, das niemanden nennt, kann ein weiteres des Gewinners sein.',
  'flag.missing.bids-of-contract':
    'Welche der Angebote galten diesem Vertrag? Aus der Ausschreibung wurde mehr als ein Vertrag vergeben, oder der Gewinner hat mehrere Angebote gemacht.',
  'flag.missing.charge-an-hour': 'Was wird je Stunde berechnet?',
  'flag.missing.charge-line': 'Was schuldeten Arbeitgeber in {place} am {day} hierfür: {line}?',
  'flag.missing.charge-line-owed':
    'Schuldet der Auftragnehmer in {place} am {day} hierfür etwas: {line}? Nur manche Arbeitgeber tun das.',
  'flag.missing.charge-threshold':
    'Ab welchem Wochenlohn schuldeten Arbeitgeber in {place} am {day}: {line}? Schreiben Sie 0, wenn es auf den ganzen Lohn geschuldet war.',
  'flag.missing.contract-day': 'An welchem Tag wurde der Vertrag unterzeichnet oder die Arbeit begonnen?',
  'flag.missing.costs-agree':
    'Wie hoch sind die übrigen Kosten von {contract}? Je Einheit mal Menge ergeben sich {counted}, für das Ganze sind {whole} angegeben.',
  'flag.missing.day-due': 'An welchem Tag war der Lohn fällig?',
  'flag.missing.day-paid': 'An welchem Tag wurde er gezahlt?',
  'flag.missing.days-of-change':
    'Was wurde vor und nach der Änderung der Untergrenze gezahlt? Teilen Sie die Aufzeichnung dort.',
  'flag.missing.estimate-above-nothing':
    'Wie hoch war die amtliche Schätzung? Die vorliegende ist nicht größer als null.',
  'flag.missing.estimate-at-least':
    'Wie hoch war die amtliche Schätzung? Die vorliegende sagt nur, wie hoch sie höchstens war.',
  'flag.missing.exact-estimate': 'Wie hoch genau war die amtliche Schätzung?',
  'flag.missing.exact-hours': 'Wie viele Stunden genau? Sie sehen gerundet aus, und es fehlt nicht mehr als das.',
  'flag.missing.exact-market-price':
    'Wie hoch genau war der veröffentlichte Preis dieses Produkts in {place} am {day}?',
  'flag.missing.exact-pay': 'Was genau wurde gezahlt?',
  'flag.missing.exact-price': 'Wie hoch genau ist der Preis?',
  'flag.missing.exchange-day': 'An welchem dieser Tage zählte der Wechselkurs? Er hat sich zwischen ihnen geändert.',
  'flag.missing.exchange-rate':
    '{base, select, undefined {Zu welchem datierten Kurs werden die beiden Währungen umgerechnet?} other {Wie war der Referenzkurs von {base} in {quote} am {day}?}}',
  'flag.missing.extra-payments':
    'Enthält dieser Lohn seinen Teil der Zahlungen über zwölf im Jahr hinaus, etwa Urlaubs- und Weihnachtsgeld?',
  'flag.missing.floor-of-class':
    'Gilt die Untergrenze für alle Arbeit auch für diese Gruppe? Am {day} ist ihre eigene in {place} niedriger.',
  'flag.missing.going-rate': 'Wie hoch war die übliche Vergütung für diese Arbeit in {place} am {day}?',
  'flag.missing.gross-pay': 'Wie hoch war der Bruttolohn?',
  'flag.missing.hours-a-day': 'Wie viele Stunden hat der Tag, für den die Untergrenze festgelegt ist (in {place})?',
  'flag.missing.hours-a-week':
    'Für wie viele Wochenstunden gilt die Monats- oder Wochenuntergrenze (in {place})? Tragen Sie sie als Vergleichswert von {place} ein: working_week, Stunden je Woche, ab welchem Tag, und wer es sagt.',
  'flag.missing.hours-agree':
    'Wie viele Stunden braucht {contract}? Die Zeit je Einheit mal Menge ergibt {counted}, für das Ganze sind {whole} angegeben.',
  'flag.missing.hours-by-day':
    'Wie viele Stunden wurden an jedem Tag gearbeitet? Das Recht dort zählt Überstunden nach dem Tag.',
  'flag.missing.hours-by-week':
    'Wie viele Stunden hat jede beschäftigte Person in jeder Woche gearbeitet? Teilen Sie die Aufzeichnung nach Woche und Person.',
  'flag.missing.hours-limit': 'Wie viele Wochenstunden ließ das Recht zu (in {place})?',
  'flag.missing.hours-of-all-records':
    'Wie viele Stunden hat diese Person an diesen Tagen insgesamt gearbeitet? Für einige davon sind weitere Einträge hinterlegt.',
  'flag.missing.hours-of-the-month':
    'Wie viele Stunden umfasste Vollzeitarbeit in diesem Monat in {place}? Der Mindestbetrag gilt je Monat.',
  'flag.missing.hours-of-whole-average':
    'Wie viele Stunden wurden in der ganzen Zeit gearbeitet, deren Durchschnitt die Grenze ist?',
  'flag.missing.hours-per-week': 'Wie viele Wochenstunden arbeitet jede überlassene Person?',
  'flag.missing.hours-that-add-up':
    'Wie viele Stunden wurden gearbeitet, wie viele davon regulär und wie viele Überstunden? Die hinterlegten gehen nicht auf.',
  'flag.missing.hours-worked': 'Wie viele Stunden wurden für diesen Lohn gearbeitet?',
  'flag.missing.hours-worked-above-nothing': 'Wie viele Stunden wurden gearbeitet? Die Aufzeichnung nennt null.',
  'flag.missing.how-many-workers':
    'Wie vieler Beschäftigter Lohn ist das? Ein Durchschnitt kann niedrigen Lohn verdecken.',
  'flag.missing.item-and-unit':
    'Zu welcher Position und Einheit gehört jeder Einheitspreis, und wie hoch ist er genau? Bei einigen fehlt das.',
  'flag.missing.kind-of-contract':
    'Welcher Art ist der Vertrag: Bau- oder Werkleistung, Dienstleistung, Arbeitnehmerüberlassung, Kauf?',
  'flag.missing.labour-hours': 'Wie viele Arbeitsstunden braucht die Arbeit, oder wie viele Minuten je Einheit?',
  'flag.missing.living-wage': 'Wie hoch war ein existenzsichernder Lohn in {place} am {day}?',
  'flag.missing.market-price': 'Wie hoch war der veröffentlichte Preis dieses Produkts in {place} am {day}?',
  'flag.missing.narrower-ranges':
    'Welche Werte innerhalb der vorliegenden Spannen sind richtig? Günstigstenfalls besteht der Preis, ungünstigstenfalls nicht.',
  'flag.missing.non-labour-cost': 'Was muss der Auftragnehmer außer Arbeit einkaufen: Material, Werkzeug, Fahrten?',
  'flag.missing.on-costs': 'Was mussten Arbeitgeber in {place} zusätzlich zum Lohn zahlen (Lohnnebenkosten)?',
  'flag.missing.one-way-up': 'Unter welchem der Verträge darüber wurde diese Arbeit ausgeführt?',
  'flag.missing.ordinary-hours': 'Wie viele der Stunden waren regelmäßige Arbeitszeit?',
  'flag.missing.ordinary-rate': 'Was war für eine gewöhnliche Stunde vereinbart oder gesetzlich festgelegt?',
  'flag.missing.overtime-hours': 'Wie viele der Stunden waren Überstunden?',
  'flag.missing.overtime-premium': 'Zu welchem Satz müssen Überstunden in {place} bezahlt werden?',
  'flag.missing.parts-that-add-up': 'Was stimmt, der Lohn oder seine Teile? Die Teile ergeben mehr, als gezahlt wurde.',
  'flag.missing.pay': 'Wie viel wurde gezahlt?',
  'flag.missing.pay-due': 'Wie viel war insgesamt fällig?',
  'flag.missing.pay-of-all-records':
    'Was wurde dieser Person für diese Tage insgesamt gezahlt? Für einige davon sind weitere Einträge desselben Arbeitgebers hinterlegt; was hier fehlt, kann dort gezahlt sein.',
  'flag.missing.pay-of-each-worker':
    'Was wurde jeder beschäftigten Person gezahlt? Ein Durchschnitt kann niedrigen Lohn verdecken.',
  'flag.missing.pay-period': 'Wann wurde diese Arbeit geleistet?',
  'flag.missing.payments-a-year': 'Wie oft im Jahr wird die Monatsuntergrenze gezahlt (in {place})?',
  'flag.missing.peer-owners':
    'Was erhielten weitere andere Firmen für dasselbe? Die vorliegenden Preise stammen von zu wenigen Firmen. Firmen eines Eigentümers oder einer Gruppe zählen einmal.',
  'flag.missing.peer-spread':
    'Unterscheiden sich die Preise anderer überhaupt? Die vorliegenden sind fast alle gleich.',
  'flag.missing.peers': 'Was erhielten andere für dasselbe, dort und etwa zu dieser Zeit? Zu wenige Preise liegen vor.',
  'flag.missing.performed-under':
    'Wurde die Arbeit aus {contract} unter {upper} geleistet, und zwar ganz? Kein Dokument sagt es, oder sie kann auch unter einem anderen Vertrag geleistet worden sein.',
  'flag.missing.place': 'Wo wurde die Arbeit ausgeführt?',
  'flag.missing.price': 'Wie hoch ist der Preis des Vertrags?',
  'flag.missing.price-of-tier': 'Wie hoch ist der Preis von {contract}?',
  'flag.missing.prices-agree':
    'Welcher Preis wurde für {contract} vereinbart? Stückpreis mal Menge ergibt {counted}, für das Ganze sind {whole} angegeben.',
  'flag.missing.product': 'Welches Produkt ist es, und nach welcher Einheit ist der Preis bestimmt?',
  'flag.missing.quantity': 'Wie viele Einheiten umfasst der Vertrag?',
  'flag.missing.same-unit': 'Wie hoch ist der Preis von {contract} in der Einheit, in der die Arbeit gemessen wird?',
  'flag.missing.sector':
    'In welcher Branche liegt die Arbeit? Für Branchen in {place} gelten am {day} eigene Untergrenzen.',
  'flag.missing.supplier': 'Wem wurde dieser Preis gezahlt?',
  'flag.missing.threshold': 'Welchen Anteil verwendet dieser Test an diesem Tag?',
  'flag.missing.unit-of-floor': 'Für wie viel Arbeit ist die Untergrenze festgelegt (in {place})?',
  'flag.missing.wage-floor': 'Wie hoch war die gesetzliche Lohnuntergrenze in {place} am {day}?',
  'flag.missing.which-floor': 'Ist in {place} auch die Untergrenze des Landes geschuldet, wo sie die höhere ist?',
  'flag.missing.which-parts-count': 'Welche Teile zählen als Lohn (in {place})?',
  'flag.missing.which-worker':
    'Zu wem gehört dieser Eintrag? Ohne Pseudonym lassen sich weitere Einträge derselben Person nicht suchen.',
  'flag.missing.work-class': 'Welche Lohngruppe ist es? In {place} gelten am {day} mehrere Untergrenzen.',
  'flag.question.below-official-estimate': 'Liegt der Preis unter einem angegebenen Anteil der amtlichen Schätzung?',
  'flag.question.bid-far-below-next':
    'Liegt das Zuschlagsangebot weiter unter dem nächsten, als bei Ausschreibungen üblich ist?',
  'flag.question.chain-price-below-lawful-labour':
    'Konnte jeder Preis oberhalb dieser Arbeit ihre rechtmäßigen Arbeitskosten decken?',
  'flag.question.charge-rate-below-floor':
    'Deckt der Stundenverrechnungssatz, was eine Stunde den Auftragnehmer rechtmäßig kostet?',
  'flag.question.hours-above-limit': 'Wurden mehr Wochenstunden gearbeitet, als das Recht dieses Ortes zulässt?',
  'flag.question.overtime-not-paid': 'Ist der Lohn geringer als das, was alle Stunden kosten, darunter Überstunden?',
  'flag.question.pay-at-most-two-thirds-of-going-rate':
    'Beträgt der Lohn zwei Drittel der üblichen Vergütung oder weniger?',
  'flag.question.pay-below-collective-agreement':
    'Liegt der Bruttolohn je Stunde unter dem, was der Tarifvertrag für diese Lohngruppe festlegt?',
  'flag.question.pay-below-living-wage':
    'Liegt der Bruttolohn je Stunde unter einem existenzsichernden Lohn dieses Ortes?',
  'flag.question.pay-below-statutory-floor':
    'Liegt der Bruttolohn je Stunde unter der gesetzlichen Lohnuntergrenze dieses Ortes und dieser Zeit?',
  'flag.question.pay-below-two-thirds-of-going-rate': 'Liegt der Lohn unter zwei Dritteln der üblichen Vergütung?',
  'flag.question.pay-late-or-missing': 'Kam der Lohn verspätet, nur zum Teil oder gar nicht?',
  'flag.question.price-below-agreed-labour':
    'Konnte dieser Preis decken, was ein Tarifvertrag für die Arbeit festlegt?',
  'flag.question.price-below-lawful-labour': 'Konnte dieser Preis rechtmäßige Löhne decken?',
  'flag.question.price-below-lawful-labour-beneath':
    'Konnte dieser Preis die rechtmäßigen Arbeitskosten von allem decken, was darunter bekanntlich ausgeführt wird?',
  'flag.question.unit-price-below-market':
    'Liegt der Preis je Einheit unter einem angegebenen Anteil des veröffentlichten Preises?',
  'flag.question.unit-price-far-below-comparable':
    'Liegt ein Preis je Einheit weit unter dem, was andere Firmen für dasselbe erhielten, dort und etwa zu dieser Zeit?',
  'flag.reason.no-bids': 'Zu diesem Vertrag liegen keine Angebote vor.',
  'flag.reason.no-collective-agreement': 'Für diese Arbeit gibt es in {place} am {day} keinen Tarifvertrag.',
  'flag.reason.no-contract-above': 'Über diesem Vertrag liegt kein weiterer vor.',
  'flag.reason.no-going-rate': 'Für diese Arbeit gibt es in {place} am {day} keine übliche Vergütung.',
  'flag.reason.no-living-wage': 'Für {place} gibt es am {day} keine Schätzung eines existenzsichernden Lohns.',
  'flag.reason.no-official-estimate': 'Zu diesem Vertrag liegt keine amtliche Schätzung vor.',
  'flag.reason.no-overtime': 'Es sind keine Überstunden verzeichnet.',
  'flag.reason.no-statutory-floor':
    'Keine gesetzliche Lohnuntergrenze: Das Recht legte für diese Arbeit am {day} keine fest (in {place}). Eigene Tests betrachten Tarifverträge.',
  'flag.reason.no-unit-prices': 'Zu diesem Vertrag liegt kein Preis je Einheit vor.',
  'flag.reason.no-winner-among-bids': 'Keines der vorliegenden Angebote ist das der Firma, die den Auftrag erhielt.',
  'flag.reason.not-by-the-hour': 'Die Arbeit wird nicht nach Stunden berechnet.',
  'flag.reason.not-labour-supply': 'Der Vertrag betrifft keine Arbeitnehmerüberlassung.',
  'flag.reason.not-the-lowest': 'Das niedrigste Angebot hat nicht gewonnen: Der Preis gab nicht den Ausschlag.',
  'flag.reason.not-yet-due': 'Der Lohn ist nicht vor dem {day} fällig.',
  'flag.reason.nothing-beneath': 'Es ist nicht bekannt, dass etwas unter diesem Vertrag ausgeführt wird.',
  'flag.reason.one-bid': 'Es gab nur ein Angebot.',
  'flag.step.agreed-labour': `Arbeit nach Tarif, Stunden × Lohn × (1 + Lohnnebenkosten), {per}: ${CASES}.`,
  'flag.step.agreed-pay': `Tarifvertrag, je Stunde in {place} ab {day}: ${ENDS}.`,
  'flag.step.agreed-wage': `Lohn nach Tarifvertrag je Stunde in {place} am {day}: ${CASES}.`,
  'flag.step.before-exchange': `Umzurechnen in {into}: ${ENDS}.`,
  'flag.step.bid-gap': 'Das nächste Angebot liegt {share} % über dem Zuschlagsangebot.',
  'flag.step.carries-hour': `Rechtmäßig nur, wenn die Arbeit höchstens so viele Stunden {unit, select, undefined {{per}} other {je {unit}}} braucht: {most}.${SUPPOSED}`,
  'flag.step.carries-minute': `Rechtmäßig nur, wenn die Arbeit höchstens so viele Minuten {unit, select, undefined {{per}} other {je {unit}}} braucht: {most}.${SUPPOSED}`,
  'flag.step.charge': `Stundenverrechnungssatz: ${CASES}.`,
  'flag.step.charge-floor': `Niedrigster rechtmäßiger Stundenverrechnungssatz, vor Gemeinkosten und Marge: ${ENDS}.`,
  'flag.step.charge-line': `Davon {line}: ${ENDS}.`,
  'flag.step.compared-line':
    '{item}: {price} je {unit}, gemessen an {fence}. Die Hälfte von {peers} Preisen von {owners} anderen Firmen liegt zwischen {lower} und {upper}.',
  'flag.step.compared-line-between': `{item}: {price} je {unit}. Wo die Grenze liegt, ist offen: ${ENDS}. Verglichen sind {peers} Preise von {owners} anderen Firmen.`,
  'flag.step.compared-lines':
    'Preise je Einheit: {lines}; mit genügend Vergleichspreisen: {tested}; davon weit darunter: {caught}.',
  'flag.step.double-time-hours': 'Davon zum doppelten Satz, wie festgehalten: {best}.',
  'flag.step.due-in-all': `Insgesamt fällig: ${ENDS}.`,
  'flag.step.exchange-rate': `Referenzkurs vom {day}: 1 {base} ist ${NUMBERS} {quote}.`,
  'flag.step.exchange-rates': `Referenzkurse vom {from} bis {day}: 1 {base} ist ${NUMBERS} {quote}.`,
  'flag.step.first-impossible':
    'Der erste Preis von oben, der rechtmäßige Löhne nicht gedeckt haben kann, ist der von {contract}: {buyer} und {supplier} haben ihn vereinbart und konnten es sehen.',
  'flag.step.first-known-impossible':
    'Von den Preisen, zu denen es sich sagen lässt, ist der erste von oben, der rechtmäßige Löhne nicht gedeckt haben kann, der von {contract}: {buyer} und {supplier} haben ihn vereinbart und konnten es sehen. Darüber lässt es sich nicht sagen zu: {above}.',
  'flag.step.floor-rises':
    'Ab dem {day}, während der Arbeit, ist das Niveau in {place} höher: mindestens {best} je Stunde. Dieser Test gilt für den Tag des Vertrags.',
  'flag.step.floor-wage': `Lohnuntergrenze je Stunde in {place} am {day}: ${CASES}.`,
  'flag.step.fundable-pay': `Bruttolohn je Stunde, den der Preis tragen konnte: ${CASES}.`,
  'flag.step.gap-fence':
    'Weit außerhalb liegen {fence} % und mehr. Von {peers} Ausschreibungen hat die Hälfte einen Abstand zwischen {lower} % und {upper} %.',
  'flag.step.going-rate': `Übliche Vergütung je Stunde in {place} ab {day}: ${ENDS}.`,
  'flag.step.hours-allowed': `Stunden, die die Grenze je beschäftigter Person zulässt: {exact, select, yes {{best}} other {{best} in einem solchen Zeitraum, {worst} in der ganzen Zeit der Aufzeichnung}}.`,
  'flag.step.hours-limit':
    'Höchstens {most} Stunden je Woche, {over, select, P7D {in jeder Woche} other {im Durchschnitt über {over}}}.',
  'flag.step.hours-of-day': '{day}: {hours} Std.',
  'flag.step.hours-at-level': `Stunden ab {day}: {hours}, jede zu ${ENDS}.`,
  'flag.step.hours-worked': 'Gearbeitete Stunden: {best}.',
  'flag.step.labour-hours': `Arbeitsstunden {per}: ${CASES}.`,
  'flag.step.lawful-labour': `Rechtmäßige Arbeitskosten, Stunden × Lohn × (1 + Lohnnebenkosten), {per}: ${CASES}.`,
  'flag.step.left-for-labour': `Für Arbeit bleiben {per}: ${CASES}.`,
  'flag.step.limit': `Der Anteil der Schätzung beträgt ${ENDS}.`,
  'flag.step.living-wage': `Existenzsichernder Lohn je Stunde in {place} ab {day}: ${ENDS}.`,
  'flag.step.market-limit': `Der Anteil des veröffentlichten Preises beträgt ${ENDS}.`,
  'flag.step.market-price': `Veröffentlichter Preis je Einheit: ${ENDS}.`,
  'flag.step.month-as-it-falls':
    'Ein Mindestbetrag je Monat gilt für die gesamte regelmäßige Arbeit dieses Monats; das sind in manchen Monaten mehr, in anderen weniger Stunden: {fewest} bis {most} Wochen in den Monaten dieses Eintrags, im Mittel 4 1/3. Der Mindestbetrag je Stunde liegt dazwischen.',
  'flag.step.need-beneath': `{contract} ({supplier}), rechtmäßige Arbeitskosten und andere Kosten: ${CASES}.`,
  'flag.step.needs-beneath': `Alles zusammen: ${CASES}.`,
  'flag.step.next-bid': 'Nächstes Angebot: {best}.',
  'flag.step.non-labour-cost': `Abzüglich anderer Kosten {per}: ${CASES}.`,
  'flag.step.not-paid': 'Fällig am {due}; bis {on} nicht gezahlt, {days, plural, one {# Tag} other {# Tage}} danach.',
  'flag.step.official-estimate': `Amtliche Schätzung: ${ENDS}.`,
  'flag.step.on-costs': `Lohnnebenkosten des Arbeitgebers am {day}: ${PERCENT}.`,
  'flag.step.ordinary-rate': `Eine gewöhnliche Stunde kostet ${ENDS}.`,
  'flag.step.overtime-at-ordinary-rate':
    'Für diesen Ort und diese Zeit liegt kein Recht der Überstunden vor: Eine Überstunde kostet mindestens so viel wie eine gewöhnliche.',
  'flag.step.overtime-hours': 'Davon Überstunden: {best}.',
  'flag.step.overtime-in-sum':
    'Der Lohn ist eine Summe, von der niemand sagt, wie viel davon für die {best} Überstunden war: Alles wird an allen Stunden gemessen.',
  'flag.step.overtime-rule':
    'Über {after} Stunden je Woche hinaus kostet eine Stunde mindestens das {factor}-Fache des gewöhnlichen Satzes.',
  'flag.step.overtime-rule-daily':
    'Über {after} Stunden am Tag hinaus kostet eine Stunde mindestens das {factor}-Fache des gewöhnlichen Satzes.',
  'flag.step.overtime-rule-seventh-day':
    'Am siebten Arbeitstag einer Woche über {after} Stunden hinaus: mindestens das {factor}-Fache des gewöhnlichen Satzes.',
  'flag.step.paid-in-all': `Insgesamt gezahlt: ${CASES}.`,
  'flag.step.paid-in-time': 'Fällig am {due}, gezahlt am {on}.',
  'flag.step.paid-late': 'Fällig am {due}, gezahlt am {on}: {days, plural, one {# Tag} other {# Tage}} zu spät.',
  'flag.step.pay-an-hour': `Bruttolohn je Stunde: ${CASES}.`,
  'flag.step.pay-class':
    '{share} % der Beschäftigten sind in einer Gruppe, die höchstens {upTo} je Stunde erhält: {workClass}.',
  'flag.step.pay-in-one-sum':
    'Der Lohn ist eine Summe für alle Stunden. Sie bezahlt die Überstunden nur dann ganz, wenn für eine gewöhnliche Stunde höchstens {rate} fällig waren.',
  'flag.step.pay-limit': `Gemessen an: ${ENDS}.`,
  'flag.step.pay-part': `Teil des Lohns, {part}: ${CASES}. {counts}.`,
  'flag.step.peer-rule':
    'Der Test, seit {from}: mindestens {peers} andere von {owners} oder mehr Inhabern und {fence} Spannweiten jenseits des Quartils.',
  'flag.step.peer-rule-within':
    'Der Test, seit {from}: mindestens {peers} andere von {owners} Firmen, vereinbart höchstens {within} Monate davor oder danach, und {fence} Spannweiten jenseits des Quartils.',
  'flag.step.peers-converted': 'Preise anderer in {currency}, vereinbart am {day}, umgerechnet in {into}: {count}.',
  'flag.step.peers-converted-more': 'Weitere Preise, zum Kurs ihres Tages in {into} umgerechnet: {count}.',
  'flag.step.peers-left-out':
    'Ausgelassen, weil für den {day}{more, select, 0 {} 1 { und einen weiteren Tag} other { und {more} weitere Tage}} kein Referenzkurs {base} zu {quote} vorliegt: Preise anderer, {count}. Die Antwort gilt nur, wo sie bei jedem Wert dieser Preise gälte.',
  'flag.step.price': `Preis {per}: ${CASES}.`,
  'flag.step.published-floor': `Festgelegt auf ${ENDS} je {unit}, bei {hours} Stunden je Woche.`,
  'flag.step.published-floor-payments': `Festgelegt auf ${ENDS} je {unit}, Zahlungen im Jahr: {payments}, bei {hours} Stunden je Woche.`,
  'flag.step.records-added':
    '{records} Einträge dieser Person für dieselben Tage und denselben Arbeitgeber, zusammengezählt.',
  'flag.step.share-below': 'Mindestens {share} % der Beschäftigten sind in einer Gruppe unter dem Niveau.',
  'flag.step.share-of-estimate': 'Der Preis beträgt höchstens {share} % der Schätzung.',
  'flag.step.short': `Fehlbetrag selbst im günstigsten Fall, {per}: ${CASES}.`,
  'flag.step.short-of-due': `Es fehlt am Fälligen: ${ENDS}.`,
  'flag.step.short-uprated':
    'Mit der Untergrenze vom {day}, {floor} je Stunde, beträgt der Fehlbetrag {amount}. Manche Gesetze lassen Rückstände nach der Untergrenze am Tag der Zahlung bezahlen.',
  'flag.step.statutory-floor': `Gesetzliche Lohnuntergrenze je Stunde in {place} ab {day}: ${ENDS}.`,
  'flag.step.threshold-inclusive': 'Der Test, seit {from}: {share} oder weniger.',
  'flag.step.threshold-strict': 'Der Test, seit {from}: unter {share}.',
  'flag.step.tier': `{buyer} zahlt {supplier} unter {contract} ({link}), {per}: ${CASES}.`,
  'flag.step.tier-keeps': `{buyer} zahlt {supplier} unter {contract} ({link}), {per}: ${CASES}. {supplier} behält höchstens {keeps}.`,
  'flag.step.tier-not-known': '{buyer} zahlt {supplier} unter {contract} ({link}): in derselben Einheit nicht bekannt.',
  'flag.step.winning-bid': 'Zuschlagsangebot: {best}.',
  'flag.step.workers': 'Beschäftigte: {workers}.',
  'flag.title.below-official-estimate': 'Amtliche Schätzung',
  'flag.title.bid-far-below-next': 'Weit unter dem nächsten Angebot',
  'flag.title.chain-price-below-lawful-labour': 'Preisdruck entlang der Kette',
  'flag.title.charge-rate-below-floor': 'Verrechnungssatz eines Verleihers',
  'flag.title.hours-above-limit': 'Wochenstunden',
  'flag.title.overtime-not-paid': 'Überstunden',
  'flag.title.pay-at-most-two-thirds-of-going-rate': 'Zwei Drittel der üblichen Vergütung oder weniger',
  'flag.title.pay-below-collective-agreement': 'Tarifvertrag',
  'flag.title.pay-below-living-wage': 'Existenzsichernder Lohn',
  'flag.title.pay-below-statutory-floor': 'Gesetzliche Lohnuntergrenze',
  'flag.title.pay-below-two-thirds-of-going-rate': 'Unter zwei Dritteln der üblichen Vergütung',
  'flag.title.pay-late-or-missing': 'Verspäteter oder fehlender Lohn',
  'flag.title.price-below-agreed-labour': 'Arbeitskosten nach Tarif',
  'flag.title.price-below-lawful-labour': 'Rechtmäßige Arbeitskosten',
  'flag.title.price-below-lawful-labour-beneath': 'Alle Arbeit unter einem Preis',
  'flag.title.unit-price-below-market': 'Veröffentlichter Preis',
  'flag.title.unit-price-far-below-comparable': 'Vergleichbare Preise',
  'flag.warning.flags-too-much':
    'Dieser Test markiert {flagged} von {tested}: mehr als {share} % dessen, was er prüft. Zweifeln Sie erst am Test, dann an den Preisen.',
} as const;
