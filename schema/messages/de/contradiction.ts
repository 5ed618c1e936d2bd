/** Certificates and public payments set against findings and flags: what agrees, what is missing, what is left open. */
const days =
  '{from, select, undefined {} other { vom {from}}}{to, select, undefined {, letzter Tag nicht bekannt} other { bis {to}}}';

export const contradiction = {
  'contradiction.agrees.after-decided':
    'Gezahlt in der Zeit nach der Entscheidung, die die Regelung betrachtet: {from} bis {to}.',
  'contradiction.agrees.after-final':
    'Gezahlt in der Zeit nach Rechtskraft der Entscheidung, die die Regelung betrachtet: {from} bis {to}.',
  'contradiction.agrees.after-opened':
    'Gezahlt in der Zeit nach Eröffnung des Verfahrens, die die Regelung betrachtet: {from} bis {to}.',
  'contradiction.agrees.before-decided':
    'Gezahlt in der Zeit vor der Entscheidung, die die Regelung betrachtet: {from} bis {to}.',
  'contradiction.agrees.before-final':
    'Gezahlt in der Zeit vor Rechtskraft der Entscheidung, die die Regelung betrachtet: {from} bis {to}.',
  'contradiction.agrees.before-opened':
    'Gezahlt in der Zeit vor Eröffnung des Verfahrens, die die Regelung betrachtet: {from} bis {to}.',
  'contradiction.agrees.contract': `Der Vertrag lief${days}.`,
  'contradiction.agrees.flagged':
    'Markiert durch {tests}. Eine Markierung wirft eine Frage auf: Sie ist keine Feststellung, und es kann eine Erklärung geben.',
  'contradiction.agrees.in-force': `In Kraft${days}.`,
  'contradiction.agrees.paid': 'Gezahlt am {on}.',
  'contradiction.agrees.same-firm':
    'Das Verfahren richtet sich gegen {party}: Die Registernummer steht dort, oder ein Mensch hat es bestätigt.',
  'contradiction.agrees.same-holder': 'Inhaber ist {party}, und der markierte Datensatz ist der eigene.',
  'contradiction.agrees.same-workplace': 'Beide betreffen dieselbe Arbeitsstätte.',
  'contradiction.agrees.same-year':
    'Gezahlt im Jahr der Arbeit und des Verfahrens, soweit dessen Tage bekannt sind: {year}.',
  'contradiction.agrees.same-years':
    'Gezahlt in den Jahren von der Arbeit bis zur Entscheidung des Verfahrens, soweit sie bekannt sind: {from} bis {to}.',
  'contradiction.agrees.shared-days': 'Beide umfassen die Tage vom {from} bis {to}.',
  'contradiction.agrees.stage-alleged': 'Stand des Verfahrens: behauptet. Niemand hat entschieden.',
  'contradiction.agrees.stage-assessed': 'Stand des Verfahrens: von der Behörde festgestellt.',
  'contradiction.agrees.stage-judgment': 'Stand des Verfahrens: Urteil.',
  'contradiction.agrees.subject': 'Die Regelung nennt den Gegenstand des Verfahrens: {subjects}.',
  'contradiction.agrees.work': `Die Arbeit wurde ausgeführt${days}.`,

  'contradiction.missing.applicant':
    'Ob es sich gegen den Antragsteller richtet oder gegen den nach Satzung oder Gesetz Vertretungsberechtigten.',
  'contradiction.missing.application-day':
    'An welchem Tag über den Antrag auf das Geld entschieden wurde: Abgelehnt werden können Anträge, und die Zahlung kann später sein.',
  'contradiction.missing.certificate-from': 'Ab wann der Nachweis galt.',
  'contradiction.missing.certificate-until': 'Bis wann der Nachweis gilt oder galt.',
  'contradiction.missing.certificate-workplace':
    'Ob der Nachweis die Arbeitsstätte umfasst, an der die Arbeit ausgeführt wurde.',
  'contradiction.missing.contract-from': 'Ab wann der Vertrag lief.',
  'contradiction.missing.contract-until': 'Bis wann der Vertrag lief.',
  'contradiction.missing.finding-decided': 'An welchem Tag das Verfahren entschieden wurde.',
  'contradiction.missing.finding-final': 'Ab welchem Tag die Entscheidung rechtskräftig ist.',
  'contradiction.missing.finding-opened': 'An welchem Tag das Verfahren eröffnet wurde.',
  'contradiction.missing.finding-place':
    'In welchem Land das Verfahren war: Die Regelung erfasst Verfahren des Landes der Zahlung.',
  'contradiction.missing.finding-subject':
    'Worum es in dem Verfahren geht: Die Regelung nennt {subjects}, und ob sie dieses Verfahren erfasst, lässt sich nicht feststellen.',
  'contradiction.missing.finding-workplace': 'An welcher Arbeitsstätte die Arbeit des Verfahrens ausgeführt wurde.',
  'contradiction.missing.fine-or-sentence':
    'Ob es eine rechtskräftige Geldbuße von mindestens 2.500 Euro nach § 404(2) Nr. 3 SGB III war oder eine rechtskräftige Verurteilung nach §§ 10, 10a oder 11 SchwarzArbG zu mehr als drei Monaten Freiheitsstrafe oder mehr als 90 Tagessätzen: Kein anderes Verfahren zählt.',
  'contradiction.missing.how-closed':
    'Wie das Verfahren endete: Es ist abgeschlossen, und nichts sagt, mit welchem Ergebnis.',
  'contradiction.missing.neither-private-nor-union':
    'Ob es um Arbeit für private Zwecke einer natürlichen Person ging oder nur um Unionsbürger: Dann gilt die Regelung nicht.',
  'contradiction.missing.no-entitlement': 'Ob auf das Geld ein Rechtsanspruch bestand: Dann gilt die Regelung nicht.',
  'contradiction.missing.not-decided':
    'Eine Entscheidung: Das Verfahren beruht auf einer Behauptung, und die Regelung verlangt ein entschiedenes.',
  'contradiction.missing.payment-day': 'An welchem Tag die Zahlung geleistet wurde.',
  'contradiction.missing.payment-farm':
    'Ob die Zahlung an einen landwirtschaftlichen Betrieb ging: Die Regelung erfasst keine andere.',
  'contradiction.missing.payment-fund': 'Wessen Geld es ist: der EU, des Staates, einer Region oder einer Gemeinde.',
  'contradiction.missing.payment-place': 'In welchem Land die Zahlung geleistet wurde.',
  'contradiction.missing.rule-chosen': 'Ob der Staat die Regelung in jenem Jahr anwandte: Er konnte wählen.',
  'contradiction.missing.rule-day':
    'Ab welchem Tag des Verfahrens die Regelung zählt: Von einem davon an liegt die Zahlung außerhalb.',
  'contradiction.missing.same-firm':
    'Ob die Firma des Verfahrens {party} ist: Sie heißt gleich, und niemand hat es bestätigt.',
  'contradiction.missing.stage':
    'Welchen Stand das Verfahren hat: behauptet, festgestellt oder gerichtlich entschieden.',
  'contradiction.missing.status-day': 'An welchem Tag der Nachweis ausgesetzt oder entzogen wurde.',
  'contradiction.missing.subsidy': 'Ob das Geld eine Subvention im Sinne des § 264 StGB ist.',
  'contradiction.missing.work-from': 'Ab wann die Arbeit ausgeführt wurde.',
  'contradiction.missing.work-until': 'Bis wann die Arbeit ausgeführt wurde.',

  'contradiction.open.length-decided':
    'Die Regelung sagt kann und bis zu: Ob ein Antrag abgelehnt wurde und wie lange andere es werden können, hängt von der Schwere des Verstoßes ab.',
  'contradiction.open.order-made':
    'Ob die Behörde die Rückzahlung von Beihilfen angeordnet hat, sagt nur ihre Entscheidung.',
  'contradiction.open.which-day': 'Ab welchem Tag die Monate zurückgerechnet werden, ist im Gesetz nachzuschlagen.',
  'contradiction.open.which-year': 'Die Zahlungen welchen Jahres gekürzt werden, ist im Gesetz nachzuschlagen.',

  'contradiction.reason.not-pay':
    'Diese Regelung erfasst keinen Lohn unter der Untergrenze. Eine Markierung beim Lohn ist nach ihr kein Grund, die Zahlung anzusehen.',
  'contradiction.reason.other-subject': 'Diese Regelung erfasst den Gegenstand des Verfahrens nicht: {subjects}.',

  'contradiction.does.exclude':
    'Erlaubt der Behörde, Anträge auf Subventionen ganz oder teilweise abzulehnen, bis zu {period, select, P5Y {fünf Jahre} other {{period}}} nach Rechtskraft einer Geldbuße oder Strafe',
  'contradiction.does.reduce': 'Kürzt die Zahlung',
  'contradiction.does.repay':
    'Kann Beihilfen zurückzahlen lassen, aus der Zeit davor: {period, select, P12M {zwölf Monate} other {{period}}}',

  'contradiction.read.memory': 'aus dem Gedächtnis',
  'contradiction.read.official_guidance': 'die Anleitung einer Behörde wurde gelesen',
  'contradiction.read.primary_text': 'ihr Text wurde gelesen',
  'contradiction.read.primary_text_partial': 'ein Teil ihres Textes wurde gelesen',
  'contradiction.read.secondary': 'gelesen wurde, was andere darüber schreiben, und nicht ihr Text',

  'contradiction.title.certificate':
    '{kind}{scheme, select, undefined {} other { „{scheme}“}}{number, select, undefined {} other {, {number}}}',
  'contradiction.title.contract': 'Preis des Vertrags {name}',
  'contradiction.title.finding':
    'Verfahren{number, select, undefined {} other { {number}}}{agency, select, undefined {} other { ({agency})}}',
  'contradiction.title.payment':
    'Zahlung{number, select, undefined {} other { {number}}}{programme, select, undefined {} other {, {programme}}}',
  'contradiction.title.wage_record': 'Lohn in der Aufzeichnung {name}',
} as const;
