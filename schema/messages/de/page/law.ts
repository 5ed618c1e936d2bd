/** The law encoded, and how sure it is. */
export const pageLaw = {
  'page.law.any-place': 'Jeder Ort',
  'page.law.answer':
    '{n, plural, =0 {Keine Regelung ist erfasst.} one {Eine Fassung einer Regelung ist erfasst.} other {# Fassungen von Regelungen sind erfasst, für {places, plural, one {einen Ort} other {{words} Orte}}.}}',
  'page.law.as-read': 'Die Regelung, wie das Programm sie liest',
  'page.law.checked': 'Zuletzt geprüft',
  'page.law.context': 'Umfeld',
  'page.law.context.text':
    'Fonds, Straftatbestände, Offenlegungspflichten und Rahmenwerke. Sie machen niemanden zum Schuldner.',
  'page.law.debtors': 'Regelungen, nach denen ein Unternehmen haften kann',
  'page.law.debtors.text': 'Jede Fassung gilt für die Tage, an denen sie in Kraft war.',
  'page.law.empty': 'Keine Regelung ist erfasst.',
  'page.law.empty-place': 'Keine Regelung dieses Ortes ist erfasst. Das heißt nicht, dass er kein Recht hat.',
  'page.law.every-place': 'Alle Orte',
  'page.law.how-sure': 'Wie sicher',
  'page.law.in-force': 'In Kraft ab',
  'page.law.loading': 'Die Regelungen werden gelesen ...',
  'page.law.models': 'Modelle: Vorschläge, die kein Recht sind',
  'page.law.models.text': 'Nur beantwortet, wenn sie genannt werden, und gekennzeichnet, wo immer sie stehen.',
  'page.law.not-encoded':
    'Ein Ort, der nicht aufgeführt ist, ist nicht erfasst. Das heißt nicht, dass er kein Recht hat.',
  'page.law.not-verified': 'Recht nicht überprüft',
  'page.law.open': 'Was darüber zu wissen ist, und was sie offen lässt',
  'page.law.open-none': 'nichts vermerkt',
  'page.law.oldest-check': 'Älteste Prüfung',
  'page.law.place': 'Ort',
  'page.law.places': 'Was erfasst ist, nach Ort',
  'page.law.places.missing': 'Was bekanntermaßen fehlt',
  'page.law.places.none-missing': 'nichts, was die Einträge zeigen',
  'page.law.places.rules': 'Regelungen',
  'page.law.places.rules-text':
    '{debtors, plural, =0 {keine, die jemanden zum Schuldner macht} one {eine, nach der ein Unternehmen haften kann} other {#, nach denen ein Unternehmen haften kann}}',
  'page.law.places.context': '{context, plural, one {eine zum Umfeld} other {# zum Umfeld}}',
  'page.law.places.since': 'Seit',
  'page.law.places.text':
    'So sicher wie die unsicherste Regelung des Ortes. Regelungen einer Region stehen neben denen ihres Landes; ein Ort, der nicht aufgeführt ist, ist nicht erfasst.',
  'page.law.relations': 'Wie sie zu anderen Regelungen steht',
  'page.law.replaces': 'Ersetzt',
  'page.law.rule': 'Regelung',
  'page.law.start':
    '{start, select, approx {erster Tag ungefähr} unverified {erster Tag nicht überprüft} other {erster Tag: {start}}}',
  'page.law.still': 'noch in Kraft',
  'page.law.sure': '{confidence, select, high {Hoch} medium {Mittel} low {Gering} other {{confidence}}}',
  'page.law.text': 'Text',
  'page.law.text-read': 'Text gelesen in der Fassung vom',
  'page.law.text-read-none': 'Welche Fassung des Textes gelesen wurde, ist nicht verzeichnet',
  'page.law.text-read-unknown': 'nicht verzeichnet',
  'page.law.until': 'Bis',
  'page.law.version': 'Diese Fassung',
  'page.law.versions': 'Fassungen dieser Regelung',
  'page.law.versions-picture':
    '{n, plural, one {Eine Fassung} other {# Fassungen}} auf einer Zeitlinie. {known, select, yes {Die auf dieser Seite: in Kraft {open, select, yes {seit dem {from}} other {vom {from} bis zum {to}}}. } other {}}Die Tabelle darunter hat jeden Tag.',
} as const;
