/** Signs of undeclared subcontracting: candidates to ask about, never a verdict. */
export const undeclared = {
  'undeclared.answer.candidate': 'Anhaltspunkt',
  'undeclared.answer.cannot_tell': 'Nicht feststellbar',
  'undeclared.answer.fits': 'Passt',
  'undeclared.column.evidence': 'Grundlage',
  'undeclared.column.not-said': 'Was es nicht sagt',
  'undeclared.evidence.computed': 'aus angegebenen Zahlen berechnet',
  'undeclared.evidence.documented': 'von einer Quelle angegeben',
  'undeclared.evidence.inferred': 'erschlossen',
  'undeclared.kind.depth': 'Tiefe der Kette',
  'undeclared.kind.hours': 'Stunden und gemeldete Beschäftigte',
  'undeclared.kind.labour_only': 'Zwischenebenen nur mit Arbeitskraft',
  'undeclared.kind.successor': 'Firmen, die Nachfolger sein können',
  'undeclared.missing.comparable-price':
    'Vergleichbare Preise von {contract} und von dem, was dafür eingekauft wird: für das Ganze oder je derselben Einheit.',
  'undeclared.missing.consent': 'Ob der Auftraggeber weiteren Ebenen zugestimmt hat: {contract}.',
  'undeclared.missing.continuity':
    'Wem {earlier} und {later} gehörten und wer sie leitete, und ob Beschäftigte, Werkzeug oder Verträge von der einen Firma zur anderen gingen.',
  'undeclared.missing.country': 'In welchem Land {earlier} und {later} ihre Anschrift haben.',
  'undeclared.missing.days': 'Der erste und der letzte Arbeitstag unter {contract}.',
  'undeclared.missing.declared-workers': 'Wie viele Beschäftigte gemeldet sind: {workplace}.',
  'undeclared.missing.each-day':
    'Wie viele Stunden an jedem Tag unter {contracts} gearbeitet wurden und von wie vielen Beschäftigten.',
  'undeclared.missing.exact-hours':
    'Wie viele Arbeitsstunden {contract} genau braucht: Angegeben ist nur eine Grenze oder Spanne.',
  'undeclared.missing.exception': 'Ob für die Kette unter {contract} eine Ausnahme des Gesetzes galt.',
  'undeclared.missing.head-count': 'Wie viele Beschäftigte {party} gemeldet hat, und wann.',
  'undeclared.missing.head-count-in': 'Wie viele Beschäftigte {party} vom {from} bis {until} gemeldet hat.',
  'undeclared.missing.hours': 'Wie viele Arbeitsstunden {contract} braucht.',
  'undeclared.missing.hours-there':
    'Wie viele Stunden von {contract} in {workplace} gearbeitet wurden: Er wird auch an anderen Arbeitsstätten ausgeführt.',
  'undeclared.missing.kind': 'Welcher Art der Vertrag {contract} ist.',
  'undeclared.missing.least-value':
    'Ab welchem Wert die Regelung für {contract} galt: Er liegt zwischen {never} und {always} {currency}, und dieser Wert wechselte mit den Jahren und dem Auftraggeber.',
  'undeclared.missing.licence': 'Ob {party} Arbeitskräfte überlassen darf und wie viele Beschäftigte gemeldet wurden.',
  'undeclared.missing.loose': 'Unter welchem Vertrag {contract} ausgeführt wird und wie viele Stunden es braucht.',
  'undeclared.missing.loose-known': 'Unter welchem Vertrag {contract} ausgeführt wird.',
  'undeclared.missing.ownership-days': 'Von wann bis wann {owner} {earlier} besaß und {later}.',
  'undeclared.missing.passed-hours':
    'Wie viele Stunden von {lower} für {contract} gearbeitet wurden und an welchen Tagen.',
  'undeclared.missing.passed-on':
    'Ob Stunden unter {contracts} von anderen als den gemeldeten Beschäftigten gearbeitet wurden, und von wem.',
  'undeclared.missing.place': 'Wo die Arbeit unter {contract} ausgeführt wird.',
  'undeclared.missing.price': 'Der Preis von {contract}.',
  'undeclared.missing.price-in':
    'Der Preis von {contract} in {currency}: Die Regelung gilt ab einem Wert zwischen {never} und {always}, und nichts wird umgerechnet.',
  'undeclared.missing.public-buyer': 'Ob der Auftraggeber von {contract} eine öffentliche Stelle ist.',
  'undeclared.missing.sector': 'In welcher Branche die Arbeit unter {contract} ist.',
  'undeclared.missing.town':
    'In welchem Ort {earlier} und {later} ihre Anschrift haben: Eine Straße allein gibt es in vielen.',
  'undeclared.missing.weekly-hours':
    'Wie viele Wochenstunden eine beschäftigte Person in {place} am {day} höchstens arbeiten darf.',
  'undeclared.missing.which-head-count':
    'Welche Zahl von Beschäftigten {party} vom {from} bis {until} gemeldet hat: Quellen nennen verschiedene.',
  'undeclared.not-said.depth':
    'Es besagt nicht, dass eine Ebene verborgen wurde: Der Auftraggeber kann ihr zugestimmt haben. Grenzen, die ein Gesetz setzt, liegen nicht vor.',
  'undeclared.not-said.depth-law':
    'Dass das Recht verletzt wurde: Ausnahmen, Werte, unter denen es nicht gilt, und was sonst keine Ebene ist, werden nicht geprüft.',
  'undeclared.not-said.fits':
    'Das besagt nicht, dass nichts weitergegeben wurde: nur, dass die gemeldeten Beschäftigten schaffen konnten, was von den Verträgen hinterlegt ist. Teilzeit und Urlaub sind nicht hinterlegt; damit blieben weniger Stunden.',
  'undeclared.not-said.hours-supplier':
    'Es besagt nicht, dass jemand unangemeldet gearbeitet hat: Längere Arbeitszeiten, entliehene Beschäftigte, eine nicht vorliegende Untervergabe oder eine falsche Zahl würden es auch erklären.',
  'undeclared.not-said.hours-workplace':
    'Es besagt nicht, dass jemand unangemeldet gearbeitet hat, noch, wessen Beschäftigte: Längere Arbeitszeiten, anderswo geleistete Arbeit oder eine falsche Zahl würden es auch erklären. An welchem Tag die Beschäftigten gemeldet waren, liegt nicht vor.',
  'undeclared.not-said.labour-supply':
    'Es besagt nicht, dass etwas nicht stimmt: Arbeitnehmerüberlassung kann offen geschehen. Ob sie angezeigt und erlaubt ist, ist zu fragen.',
  'undeclared.not-said.layer':
    'Es besagt nicht, dass die Zwischenebene vorgeschoben ist: Sie kann Mittel stellen, die Arbeit organisieren oder ein Risiko tragen, das hier keine Zahl zeigt.',
  'undeclared.not-said.successor':
    'Es besagt nicht, dass eine Firma die andere fortführt, noch, dass sich jemand einer Schuld entzogen hat: Anschrift, Inhaber oder Gewerbe können zufällig übereinstimmen.',
  'undeclared.step.agrees': 'Was übereinstimmt: {what}.',
  'undeclared.step.began':
    '{party} begann den ersten vorliegenden Vertrag am {on}; vom {first} bis {last} gilt als nahe am Ende der anderen.',
  'undeclared.step.differs': 'Was abweicht: {what}.',
  'undeclared.step.ended-contracts': 'Der letzte vorliegende Vertrag von {party} endete am {on}.',
  'undeclared.step.ended-status': '{party}: {status} seit {on}.',
  'undeclared.step.kept-more': '{party} behält höchstens {kept} % des eigenen Preises, mehr als {share} %.',
  'undeclared.step.kept-nothing': '{party} behält höchstens {kept} % des eigenen Preises, nicht mehr als {share} %.',
  'undeclared.step.labour-supply': '{contract} betrifft Arbeitskräfte, die {supplier} an {buyer} überlässt.',
  'undeclared.step.law-tiers':
    'In der Regel lässt das Recht von {place} {most, select, 1 {eine Ebene} other {{most} Ebenen}} von Verträgen unter {contract} zu.',
  'undeclared.step.most-tiers':
    '{contract} erlaubt {most, select, 0 {keine Untervergabe} 1 {eine Vertragsebene darunter} other {{most} Vertragsebenen darunter}}.',
  'undeclared.step.needed-candidate':
    'Vom {from} bis {until} sind mindestens {hours} Stunden zu arbeiten unter {contracts}, deren Tage alle in dieser Zeit liegen.',
  'undeclared.step.needed-cannot_tell':
    'Vom {from} bis {until} sind mindestens {hours} Stunden zu arbeiten unter {contracts}, deren Tage alle in dieser Zeit liegen.',
  'undeclared.step.needed-fits':
    'Vom {from} bis {until} sind höchstens {hours} Stunden zu arbeiten unter {contracts}, deren Tage alle in dieser Zeit liegen.',
  'undeclared.step.no-workers': '{party} hat für keinen Tag von {contract} Beschäftigte gemeldet.',
  'undeclared.step.no-workers-there':
    'An keiner Arbeitsstätte von {contract} sind Beschäftigte gemeldet; für welchen Tag das gilt, liegt nicht vor.',
  'undeclared.step.possible':
    'Die gemeldeten Beschäftigten ({who}) können vom {from} bis {until} {hours} Stunden arbeiten, bei je {limit} Wochenstunden.',
  'undeclared.step.possible-days':
    'Die gemeldeten Beschäftigten von {who} können vom {from} bis {until} höchstens {hours} Stunden arbeiten, bei {limit} Stunden am Tag je Person.',
  'undeclared.step.same-address':
    '{earlier} und {later} haben bis auf Großschreibung, Akzente und Satzzeichen dieselbe Anschrift: {address}.',
  'undeclared.step.same-owner': '{owner} besaß {earlier} und {later}, soweit erfasst.',
  'undeclared.step.same-work-documented':
    '{lower} wird unter {upper} ausgeführt und betrifft, soweit vorliegend, dieselbe Arbeit: {agrees}.',
  'undeclared.step.same-work-inferred':
    '{lower} wird möglicherweise unter {upper} ausgeführt, was kein Dokument sagt, und betrifft, soweit vorliegend, dieselbe Arbeit: {agrees}.',
  'undeclared.step.succession': 'Eine Quelle gibt an, dass {later} die Nachfolge von {earlier} angetreten hat.',
  'undeclared.step.tiers-documented':
    'Unter {contract} {tiers, select, 1 {steht eine Ebene} other {stehen {tiers} Ebenen}}, durchgehend belegt: {contracts}.',
  'undeclared.step.tiers-inferred':
    'Unter {contract} {tiers, select, 1 {steht eine Ebene} other {stehen {tiers} Ebenen}}, und mindestens ein Glied ist nur erschlossen: {contracts}.',
  'undeclared.what.depth': 'Die Kette kann tiefer reichen, als der Vertrag erlaubt.',
  'undeclared.what.depth-law': 'Die Kette könnte tiefer reichen, als das Recht des Ortes zulässt.',
  'undeclared.what.hours-candidate':
    'Die Verträge brauchen mehr Stunden, als die gemeldeten Beschäftigten arbeiten können.',
  'undeclared.what.hours-cannot_tell':
    'Ob die gemeldeten Beschäftigten diese Stunden arbeiten können, lässt sich nicht feststellen.',
  'undeclared.what.hours-fits': 'Die gemeldeten Beschäftigten können die Stunden der vorliegenden Verträge arbeiten.',
  'undeclared.what.labour-supply': 'Eine Zwischenebene, die nur Arbeitskräfte überlässt.',
  'undeclared.what.layer-candidate': 'Eine Zwischenebene, die die Arbeit möglicherweise ganz weitergibt.',
  'undeclared.what.layer-cannot_tell':
    'Ob diese Zwischenebene die Arbeit ganz weitergibt, lässt sich nicht feststellen.',
  'undeclared.what.successor-candidate':
    'Eine Firma endete, und eine andere, mit ihr verbundene, begann: Sie kann eine Nachfolgerin sein.',
  'undeclared.what.successor-cannot_tell':
    'Eine Firma endete, und eine andere kann mit ihr verbunden sein: Ob sie eine Nachfolgerin sein kann, lässt sich nicht sagen.',
} as const;
