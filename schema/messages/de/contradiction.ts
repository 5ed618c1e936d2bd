/** Certificates and public payments set against findings and flags: what agrees, what is missing, what is left open. */
const days =
  '{from, select, undefined {} other { vom {from}}}{to, select, undefined {, letzter Tag nicht bekannt} other { bis {to}}}';

export const contradiction = {
  'contradiction.agrees.after-decided':
    'Gezahlt in der Zeit nach der Entscheidung, die die Regelung betrachtet: {from} bis {to}.',
  'contradiction.agrees.after-opened':
    'Gezahlt in der Zeit nach Eröffnung des Verfahrens, die die Regelung betrachtet: {from} bis {to}.',
  'contradiction.agrees.before-decided':
    'Gezahlt in der Zeit vor der Entscheidung, die die Regelung betrachtet: {from} bis {to}.',
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

  'contradiction.missing.certificate-from': 'Ab wann der Nachweis galt.',
  'contradiction.missing.certificate-until': 'Bis wann der Nachweis gilt oder galt.',
  'contradiction.missing.certificate-workplace':
    'Ob der Nachweis die Arbeitsstätte umfasst, an der die Arbeit ausgeführt wurde.',
  'contradiction.missing.contract-from': 'Ab wann der Vertrag lief.',
  'contradiction.missing.contract-until': 'Bis wann der Vertrag lief.',
  'contradiction.missing.finding-decided': 'An welchem Tag das Verfahren entschieden wurde.',
  'contradiction.missing.finding-opened': 'An welchem Tag das Verfahren eröffnet wurde.',
  'contradiction.missing.finding-subject':
    'Worum es in dem Verfahren geht: Die Regelung nennt {subjects}, und ob sie dieses Verfahren erfasst, lässt sich nicht feststellen.',
  'contradiction.missing.finding-workplace': 'An welcher Arbeitsstätte die Arbeit des Verfahrens ausgeführt wurde.',
  'contradiction.missing.how-closed':
    'Wie das Verfahren endete: Es ist abgeschlossen, und nichts sagt, mit welchem Ergebnis.',
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
  'contradiction.missing.work-from': 'Ab wann die Arbeit ausgeführt wurde.',
  'contradiction.missing.work-until': 'Bis wann die Arbeit ausgeführt wurde.',

  'contradiction.open.length-decided':
    'Die Regelung sagt „bis zu“: Ob es einen Ausschluss gibt und wie lange, sagt nur die Entscheidung.',
  'contradiction.open.order-made':
    'Ob die Behörde die Rückzahlung von Beihilfen angeordnet hat, sagt nur ihre Entscheidung.',
  'contradiction.open.which-day': 'Ab welchem Tag die Monate zurückgerechnet werden, ist im Gesetz nachzuschlagen.',
  'contradiction.open.which-year': 'Die Zahlungen welchen Jahres gekürzt werden, ist im Gesetz nachzuschlagen.',

  'contradiction.reason.not-pay':
    'Diese Regelung erfasst keinen Lohn unter der Untergrenze. Eine Markierung beim Lohn ist nach ihr kein Grund, die Zahlung anzusehen.',
  'contradiction.reason.other-subject': 'Diese Regelung erfasst den Gegenstand des Verfahrens nicht: {subjects}.',

  'contradiction.does.exclude':
    'Kann die Firma von öffentlichen Mitteln ausschließen, für bis zu {period, select, P5Y {fünf Jahre} other {{period}}}',
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
