/** The list of all that is missing: what it is about, whom to ask, what hangs on it, and the text that asks. */
export const ask = {
  'ask.about.Certification': 'Nachweis {name}',
  'ask.about.Claim': 'Forderung {name}',
  'ask.about.ClaimLine': 'Position {name} der Forderung',
  'ask.about.Contract': 'Vertrag {name}',
  'ask.about.Finding': 'Verfahren {name}',
  'ask.about.Organisation': '{name}',
  'ask.about.Subsidy': 'Zahlung {name}',
  'ask.about.WageRecord':
    'Lohn{employer, select, undefined {} other {, gezahlt von {employer}}}{place, select, undefined {} other {, Arbeitsort {place}}}{from, select, undefined {} other { vom {from}}}{to, select, undefined {} other { bis {to}}}',
  'ask.about.Workplace': '{name}',
  'ask.column.about': 'Betrifft',
  'ask.column.alone': 'Davon ohne weiteren Bedarf',
  'ask.column.answers': 'Antworten, die davon abhängen',
  'ask.column.by': 'Nächster Tag',
  'ask.column.code': 'Tatsache',
  'ask.column.holder': 'Wen fragen',
  'ask.column.record': 'Datensatz',
  'ask.column.text': 'Frage',
  'ask.column.where': 'Wo sie fehlt',
  'ask.count':
    '{n, plural, =0 {Soweit bekannt, fehlt nichts.} one {Eine Frage ist offen.} other {# Fragen sind offen.}}',
  'ask.cut':
    'Nicht alles wurde betrachtet.{answers, plural, =0 {} one { Eine offene Antwort eines Tests wurde ausgelassen.} other { # offene Antworten von Tests wurden ausgelassen.}}{claims, plural, =0 {} one { Eine Forderung wurde ausgelassen.} other { # Forderungen wurden ausgelassen.}}{organisations, plural, =0 {} one { Eine Organisation wurde ausgelassen.} other { # Organisationen wurden ausgelassen.}}{contracts, plural, =0 {} one { Ein Vertrag wurde ausgelassen.} other { # Verträge wurden ausgelassen.}}{publicRecord, select, true { Ein Teil der öffentlichen Aufzeichnungen wurde ausgelassen.} other {}}',
  'ask.explain.asks': 'Bitte sagen Sie uns in Ihren eigenen Worten:',
  'ask.explain.kept':
    'Ihre Antwort steht in Ihren eigenen Worten dabei und wird überall gezeigt, wo die Markierung gezeigt wird.',
  'ask.explain.reached':
    '{subject, select, contract {Wie kam dieser Preis zustande, und was deckt er ab?} other {Wie wurde dieser Lohn berechnet, und für welche Stunden?}}',
  'ask.explain.since':
    '{subject, select, contract {Wurde der Preis seither geändert, oder wird er es?} other {Wurde der Lohn seither nachgezahlt, oder wird er es?}}',
  'ask.explain.why':
    '{subject, select, contract {Wir sehen uns Preise in Auftragsketten an und haben zu diesem eine Frage:} other {Wir sehen uns Löhne in Auftragsketten an und haben zu dieser Aufzeichnung eine Frage:}}',
  'ask.explain.wrong': 'Ist etwas davon falsch oder fehlt etwas, und welche Unterlage zeigt es?',
  'ask.holder.authority': 'die Behörde',
  'ask.holder.own_file': 'Die eigene Akte oder die beschäftigte Person',
  'ask.holder.published': 'Niemanden in der Kette: nachzuschlagen',
  'ask.kind.claim': 'wer haften kann',
  'ask.kind.diligence': 'Prüfungen eines Auftraggebers',
  'ask.kind.pay_test': 'Lohntests',
  'ask.kind.price_test': 'Preistests',
  'ask.kind.public_record': 'Nachweise und Zahlungen',
  'ask.kind.undeclared': 'Anzeichen für nicht offengelegte Untervergabe',
  'ask.letter.greeting': 'Guten Tag,',
  'ask.letter.held-on': 'Was uns vorliegt, hat den Stand {day}.',
  'ask.letter.how':
    'Auch eine Schätzung oder Spanne hilft, wenn Sie sagen, dass es eine ist. Wenn jemand anderes die Antwort hat, sagen Sie uns bitte, wer. Wenn eine Frage nicht beantwortet werden kann, sagen Sie bitte, warum.',
  'ask.letter.look-up': 'Nachzuschlagen (veröffentlichte Zahlen oder was andere gezahlt haben):',
  'ask.letter.no-accusation':
    'Diese Fragen vervollständigen nur, was zu Verträgen und Arbeit in den Akten steht. Sie sagen nichts darüber, wie Sie oder andere gehandelt haben.',
  'ask.letter.to': 'An: {name}',
  'ask.letter.why':
    '{n, plural, one {In den Unterlagen, die uns vorliegen, fehlt eine Tatsache, die Sie uns vielleicht nennen können:} other {In den Unterlagen, die uns vorliegen, fehlen # Tatsachen, die Sie uns vielleicht nennen können:}}',
  'ask.line': '{answers} (davon allein hierdurch: {alone}){by, select, undefined {} other {, bis {by}}}: {text}',
  'ask.line-about':
    '{answers} (davon allein hierdurch: {alone}){by, select, undefined {} other {, bis {by}}}: {about}: {text}',
  'ask.more': 'Die Liste geht weiter: --after {mark}',
  'ask.settles.claim':
    '{count, plural, one {# Antwort darauf, wer haften kann} other {# Antworten darauf, wer haften kann}}',
  'ask.settles.diligence': '{count, plural, one {# Prüfung eines Auftraggebers} other {# Prüfungen von Auftraggebern}}',
  'ask.settles.pay_test': '{count, plural, one {# Lohntest} other {# Lohntests}}',
  'ask.settles.price_test': '{count, plural, one {# Preistest} other {# Preistests}}',
  'ask.settles.public_record':
    '{count, plural, one {# Abgleich der öffentlichen Aufzeichnungen} other {# Abgleiche der öffentlichen Aufzeichnungen}}',
  'ask.settles.undeclared':
    '{count, plural, one {# Anzeichen für nicht offengelegte Untervergabe} other {# Anzeichen für nicht offengelegte Untervergabe}}',
  'ask.topic.act': 'was jemand getan hat',
  'ask.topic.claim': 'eine Forderung',
  'ask.topic.contract': 'ein Vertrag',
  'ask.topic.figure': 'eine veröffentlichte Zahl oder was andere gezahlt haben',
  'ask.topic.party': 'ein Unternehmen',
  'ask.topic.pay': 'Lohn',
  'ask.topic.public_record': 'die öffentlichen Aufzeichnungen',
  'ask.where.claim': 'Forderung {record}',
  'ask.where.diligence': 'Prüfungen: {record}',
  'ask.where.pay_test': '{test}: {record}',
  'ask.where.price_test': '{test}: Vertrag {record}',
  'ask.where.public_record': 'Öffentliche Aufzeichnungen: {record}',
  'ask.where.undeclared': 'Anzeichen für nicht offengelegte Untervergabe: {record}',
} as const;
