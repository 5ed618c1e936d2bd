/** Drafts of letters: what they ask, what they say, what they leave blank. Nobody is judged, and nothing is sent. */
export const letter = {
  'letter.answer': 'Bitte antworten Sie schriftlich an: {where}',
  'letter.ask.authority':
    'Wir bitten Sie zu prüfen, ob {employer} diese Arbeit bezahlt hat, {party} anzuhören und uns mitzuteilen, was Sie unternehmen. Wo die Regelung eine Mitteilung oder einen Bescheid von Ihnen voraussetzt, bitten wir Sie, diese rechtzeitig zuzustellen.',
  'letter.ask.demand':
    'Wir bitten {party}, dafür zu sorgen, dass gezahlt wird, was nicht gezahlt ist, oder uns schriftlich mitzuteilen, aus welchen Gründen eine eigene Haftung verneint wird.',
  'letter.ask.documents':
    'Wir bitten {party}, uns die unten genannten Tatsachen und Unterlagen zu übersenden oder uns mitzuteilen, wer sie hat. Nach dem, was jetzt vorliegt, lässt sich nicht feststellen, ob eine Haftung in Betracht kommt.',
  'letter.ask.explanation':
    'Wir bitten {party}, schriftlich zu erklären, was dort über die Bezahlung dieser Arbeit bekannt war und seit wann, und was unternommen wurde. Ob sich daraus eine Haftung ergibt, haben nicht wir zu sagen.',
  'letter.ask.notice':
    'Wir bitten {party}, zur Kenntnis zu nehmen, dass die Forderung besteht, einzubehalten, was entlang der Kette noch geschuldet sein kann, und uns schriftlich mitzuteilen, ob für die Zahlung gesorgt wird.',
  'letter.basis.amount': 'Nach den vorliegenden Tatsachen kann verlangt werden: {amount} ({basis}).',
  'letter.basis.amount_may': 'Es haftet möglicherweise für bis zu {amount} ({basis}).',
  'letter.basis.asked': '{what}: {value}',
  'letter.basis.beside':
    'Ob {party} für einen Teil dieses Lohns auch nach {article} haftet, lässt sich nach den vorliegenden Tatsachen nicht sagen. Es wäre dieselbe Schuld und käme nicht hinzu.',
  'letter.basis.checked':
    'Zitiert als: {cite}. Woher wir es wissen: {verification}{text, select, undefined {} other {, gelesen in der Fassung {text}}}, zuletzt geprüft am {checked}. Schlagen Sie nach, bevor Sie sich darauf stützen.',
  'letter.basis.condition':
    '{what} ({state, select, met {nach den vorliegenden Tatsachen erfüllt} unmet {nach den vorliegenden Tatsachen nicht erfüllt} awaited {noch nicht erfüllt} other {nicht bekannt}})',
  'letter.basis.day': '{what}: {on}',
  'letter.basis.inferred': 'Dass diese Partei in der Kette steht, ist erschlossen und nicht belegt.',
  'letter.basis.once':
    'Wo mehrere Vorschriften denselben Lohn erfassen, ist er einmal geschuldet: Was nach der einen verlangt wird, wird nach der anderen nicht noch einmal verlangt.',
  'letter.basis.open': 'Ob es für mehr haftet ({basis}), lässt sich nach den vorliegenden Tatsachen nicht sagen.',
  'letter.basis.order': 'Der Reihe nach in Anspruch genommen: Nummer {order}.',
  'letter.basis.reach': 'Vom Lohn erfasst die Vorschrift nur, was nach diesem Satz geschuldet ist: {rates}',
  'letter.basis.rule': '{article}: {rule}',
  'letter.basis.statement':
    '{sure, select, own {{party} kann als Arbeitgeber für die Löhne haften (Grundlage: {article}).} open {Ob {party} nach {article} haften kann, lässt sich nach den vorliegenden Tatsachen nicht feststellen.} other {Nach den vorliegenden Tatsachen kann {party} nach {article} haften.}}',
  'letter.basis.version':
    '{rule} (Fassung in Kraft {start, select, exact {ab} unverified {am} other {etwa ab}} {from}{to, select, undefined {} other { bis {ends, select, exact {} other {etwa }}{to}}})',
  'letter.blank': '[{what}: liegt nicht vor]',
  'letter.closing': 'Mit freundlichen Grüßen',
  'letter.count':
    '{of, select, undefined {{fit, plural, one {1 beschäftigte Person} other {# Beschäftigte}}} other {{fit, plural, one {1} other {#}} von {of} Beschäftigten}}',
  'letter.count.not-known': 'nicht bekannt{of, select, undefined {} other {, von {of} Beschäftigten}}',
  'letter.draft':
    'ENTWURF, NICHT VERSANDT. Solidary hat diesen Text geschrieben und versendet nichts. Prüfen Sie jede Tatsache an ihrer Quelle, füllen oder streichen Sie, was in [Klammern] steht, und entscheiden Sie selbst, ob er hinausgeht. Dies ist keine Rechtsberatung.',
  'letter.envelope.address': 'Anschrift',
  'letter.envelope.addressee': 'An',
  'letter.envelope.day': 'Tag',
  'letter.envelope.reference': 'Unser Zeichen',
  'letter.envelope.sender': 'Von',
  'letter.greeting': 'Sehr geehrte Damen und Herren,',
  'letter.head.answer': 'Wie Sie antworten können',
  'letter.head.ask': 'Worum wir bitten',
  'letter.head.basis': 'Auf welcher Grundlage',
  'letter.head.missing': 'Zu füllen, bevor es hinausgeht',
  'letter.head.unpaid': 'Was nicht gezahlt ist',
  'letter.head.work': 'Die Arbeit',
  'letter.kind.authority': 'Bitte an eine Behörde, zu prüfen und eine Erklärung zu verlangen',
  'letter.kind.demand': 'Zahlungsaufforderung',
  'letter.kind.documents': 'Bitte um Tatsachen und Unterlagen',
  'letter.kind.explanation': 'Bitte um eine Erklärung',
  'letter.kind.notice': 'Mitteilung der Forderung',
  'letter.narrows': 'Die Worte dieses Schreibens grenzen die beschwerdeführende Person ein auf: {count}.',
  'letter.nobody':
    'Noch niemand anzuschreiben: Nach diesen Tatsachen verlangt keine Regelung etwas von jemandem. Das heißt nicht, dass niemand verantwortlich ist.',
  'letter.none': 'Kein Brief an {party}. {reason}',
  'letter.opening.authority':
    'Wir schreiben wegen {of, select, wages {Löhnen} other {Beträgen}}, die {employer} nach den vorliegenden Tatsachen (Stand {asOf}) nicht gezahlt hat, und darüber, wofür {party} haften kann.',
  'letter.opening.demand':
    'Wir schreiben wegen {of, select, wages {Löhnen} other {Beträgen}}, die {employer} nach den vorliegenden Tatsachen (Stand {asOf}) nicht gezahlt hat.',
  'letter.opening.documents':
    'Wir schreiben wegen {of, select, wages {Löhnen} other {Beträgen}}, die {employer} nach den vorliegenden Tatsachen (Stand {asOf}) nicht gezahlt hat. Um zu sehen, wer dafür einsteht, fehlen einige Tatsachen.',
  'letter.opening.explanation':
    'Wir schreiben wegen {of, select, wages {Löhnen} other {Beträgen}}, die {employer} nach den vorliegenden Tatsachen (Stand {asOf}) nicht gezahlt hat. Ob {party} haften kann, hängt davon ab, was dort bekannt war.',
  'letter.opening.notice':
    'Wir teilen Ihnen mit, dass {employer} nach den vorliegenden Tatsachen (Stand {asOf}) {of, select, wages {Löhne} other {Beträge}} nicht gezahlt hat.',
  'letter.paper': 'Unterlagen zu {act}: {of}',
  'letter.particular.address': 'Anschrift des Empfängers',
  'letter.particular.addressee': 'Name des Empfängers',
  'letter.particular.amount': 'Betrag',
  'letter.particular.answer': 'wohin und bis zu welchem Tag zu antworten ist',
  'letter.particular.basis': 'Vorschrift',
  'letter.particular.completion': 'Tag der Fertigstellung oder Abnahme der Arbeit',
  'letter.particular.contract_day': 'Tag des Vertrags',
  'letter.particular.creditor': 'wer fordert',
  'letter.particular.day': 'Tag der Absendung',
  'letter.particular.deadline': 'nächster letzter Tag (Frist)',
  'letter.particular.debt': 'was es ist',
  'letter.particular.due_day': 'Tag, an dem der Lohn fällig war',
  'letter.particular.employer': 'Arbeitgeber',
  'letter.particular.event': 'Tag von: {event}',
  'letter.particular.fact': 'zum Unternehmen: {fact}',
  'letter.particular.field': 'zum Vertrag: {field}',
  'letter.particular.hours': 'Stunden',
  'letter.particular.left': 'noch offen',
  'letter.particular.line': 'Position',
  'letter.particular.net_share': 'Nettoanteil am Bruttolohn, angenommen',
  'letter.particular.own_end': 'letzter Tag des Vertrags des Unternehmens',
  'letter.particular.paid': 'gezahlt',
  'letter.particular.paid_since': 'seither darauf gezahlt',
  'letter.particular.period': 'Zeitraum der Arbeit',
  'letter.particular.rate': 'geschuldeter Stundensatz',
  'letter.particular.rate_basis': 'worauf der Satz beruht',
  'letter.particular.reference': 'unser Zeichen der Forderung',
  'letter.particular.sender': 'Name und Anschrift der unterzeichnenden Person, und für wen sie handelt',
  'letter.particular.unpaid': 'nicht gezahlt, brutto',
  'letter.particular.unpaid_sum': 'nicht gezahlt',
  'letter.particular.work': 'geleistete Arbeit',
  'letter.particular.work_end': 'letzter Tag des Vertrags der Arbeit',
  'letter.particular.workers': 'Zahl der Beschäftigten',
  'letter.particular.workplace': 'Arbeitsort',
  'letter.send': 'Was es klären würde:',
  'letter.sends-nothing': 'Das Programm schreibt einen Entwurf und versendet nichts.',
  'letter.subject.authority':
    'Nicht gezahlte {of, select, wages {Löhne} other {Beträge}}, Arbeitgeber {employer}: Bitte um Prüfung',
  'letter.subject.demand':
    'Nicht gezahlte {of, select, wages {Löhne} other {Beträge}}, Arbeitgeber {employer}: Bitte um Zahlung, gerichtet an {party}',
  'letter.subject.documents':
    'Nicht gezahlte {of, select, wages {Löhne} other {Beträge}}, Arbeitgeber {employer}: Bitte um Tatsachen und Unterlagen, gerichtet an {party}',
  'letter.subject.explanation':
    'Nicht gezahlte {of, select, wages {Löhne} other {Beträge}}, Arbeitgeber {employer}: Bitte um eine Erklärung, gerichtet an {party}',
  'letter.subject.notice':
    'Nicht gezahlte {of, select, wages {Löhne} other {Beträge}}, Arbeitgeber {employer}: Mitteilung an {party}',
  'letter.unpaid.none':
    'Für diese Arbeit sind {of, select, wages {Löhne} other {Beträge}} fällig. Wie viel, wird dem mitgeteilt, der für die Zahlung sorgt.',
  'letter.unpaid.of': 'Insgesamt {all}. Davon kommt für {party} in Betracht: {amount}.',
  'letter.unpaid.part': '{amount} ({basis})',
  'letter.unpaid.parts': 'Insgesamt {amount}: {parts}.',
  'letter.unpaid.sum': 'Insgesamt {amount} ({basis}).',
  'letter.unpaid.together':
    'Außerdem gezahlt, ohne Angabe für welche Positionen: {amount}{on, select, undefined {} other { am {on}}}. Es ist von der Summe abgezogen.',
  'letter.value': '{value}',
  'letter.value.period': '{from} bis {to}',
  'letter.warning.few':
    'Auf diese Worte passen weniger als {least} Beschäftigte: Wer sich beschwert, kann daran erkannt werden. Weiter gefasste Worte stehen unten zur Wahl.',
  'letter.warning.not_known':
    'Auf wie viele Beschäftigte diese Worte passen, ist nicht bekannt: Gehen Sie davon aus, dass, wer sich beschwert, daran erkannt werden kann.',
  'letter.wording.amount':
    '{as, select, each {Jeder Betrag mit seinen Stunden} sum {Eine Summe für alles} other {Dass Löhne fällig sind, ohne Betrag}}',
  'letter.wording.period':
    '{as, select, days {Die Tage der Arbeit} month {Ganze Monate} quarter {Ganze Quartale} other {Das ganze Jahr}}',
  'letter.wording.place': '{as, select, workplace {Der Arbeitsort} other {Der Arbeitgeber, ohne den Arbeitsort}}',
  'letter.wording.work': '{as, select, class {Die Art der Arbeit} other {Keine Art der Arbeit}}',
  'letter.wording.workers': '{as, select, number {Die Zahl der Beschäftigten} other {Keine Zahl der Beschäftigten}}',
  'letter.written':
    'Eine schriftliche Geltendmachung ist Ihnen{on, select, undefined {} other { am {on}}} zugegangen; dieses Schreiben ersetzt sie nicht.',
} as const;
