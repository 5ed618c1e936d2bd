/** The days of all claims. */
export const pageDeadlines = {
  'page.days.all': 'Alle',
  'page.days.amount': 'Höchstens hängt daran',
  'page.days.answer':
    '{n, plural, one {Ein Termin steht} other {# Termine stehen}} bevor. Als Nächstes: {what}, {day}{days, plural, =0 { (heute)} one { (morgen)} other { (in # Tagen)}}: {party}.',
  'page.days.by': 'Gruppiert',
  'page.days.claims-cut':
    'Hier stehen die Tage von {read, number} der {held, number} Forderungen. Die der übrigen können früher liegen: Jede Forderung hat ihre Tage auf ihrer Seite.',
  'page.days.company': 'Unternehmen',
  'page.days.done': 'erledigt{day, select, no {, rechtzeitig} other { am {day}}}',
  'page.days.empty': 'Keine Forderung liegt vor. Hier stehen die Tage jeder Forderung, mit dem, was jeden davon wahrt.',
  'page.days.group':
    '{by, select, week {Nach Woche} claim {Nach Forderung} party {Nach Unternehmen} other {Nach Regelung}}',
  'page.days.loading': 'Die Tage jeder Forderung werden ermittelt ...',
  'page.days.none':
    '{sifted, select, yes {Kein Tag dieser Forderungen, Unternehmen und Regelungen ist bekannt.} other {Kein Tag der vorliegenden Forderungen ist bekannt. Das heißt nicht, dass es keinen gibt: Ein Zeitraum, den niemand gelesen hat, wird nicht als Tag gezeigt.}}',
  'page.days.none-ahead': 'Kein künftiger Tag ist bekannt, was nicht heißt, dass es keinen gibt.',
  'page.days.not-asked':
    '{n, plural, one {Einer Forderung fehlen} other {# Forderungen fehlen}} Arbeitgeber, Ort oder Währung, sodass sich dazu kein Tag feststellen lässt.',
  'page.days.opens': 'erster Tag',
  'page.days.own-debt': 'Schuld des Arbeitgebers',
  'page.days.passed': 'verstrichen{left, select, undefined {} other { {left}}}',
  'page.days.read-all': 'Tage aller {held, number} Forderungen',
  'page.days.rule': 'Regelung',
  'page.days.runs': 'Läuft ab {from}{period, select, no {} other {: {period}}}',
  'page.days.runs-not-known': 'Ab wann sie läuft, liegt nicht vor',
  'page.days.show-all': 'Alle Tage zeigen',
  'page.days.since': 'Künftige Tage und die seit {day} verstrichenen.',
  'page.days.stopped-by': 'Gewahrt durch: {stops}',
  'page.days.stops': 'Was sie wahrt',
  'page.days.table': 'Tage aller Forderungen',
  'page.days.title': 'Fristen',
  'page.days.traced': 'Bisher geprüfte Forderungen: {traced, number} von {of, number}.',
  'page.days.unknown':
    'Von {n, plural, one {einer Forderungsposition} other {# Forderungspositionen}} ist der letzte Tag der Schuld selbst nicht bekannt.',
  'page.days.view': '{view, select, list {Liste} other {Tabelle}}',
  'page.days.week':
    '{which, select, this {Diese Woche, {from} bis {to}} past {{from} bis {to}, verstrichen} other {{from} bis {to}}}',
} as const;
