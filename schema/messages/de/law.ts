/** What an entry of the law is known to lack, and how rules stand to one another. */
export const law = {
  'law.open.clock-unverified': 'Wie lange ein Anspruch daraus besteht, wurde nicht im Text gelesen.',
  'law.open.from-memory': 'Aus dem Gedächtnis geschrieben: Kein Text wurde gelesen.',
  'law.open.guidance-only': 'Gelesen wurde die Anleitung einer Behörde, nicht der Text selbst.',
  'law.open.judgement': 'Hängt von einer Wertung ab, die keine Regel trifft: {what}.',
  'law.open.no-time-limit':
    'Wie lange ein Anspruch gegen die besteht, die über dem Arbeitgeber stehen, ist nicht erfasst: Dass kein letzter Tag gezeigt wird, heißt nicht, dass es keinen gibt.',
  'law.open.may-last': 'Dass es ab dem {day} nicht mehr galt, ist nicht geprüft.',
  'law.open.start-approx': 'Der erste Tag, {day}, ist ungefähr.',
  'law.open.start-unverified':
    '{day} ist das Datum des gelesenen Textes, nicht sicher der erste Tag: Für frühere Arbeit lautet die Antwort, dass es sich nicht feststellen lässt.',
  'law.open.text-in-part': 'Gelesen wurden Teile des Textes, nicht der ganze.',
  'law.open.text-not-read': 'Gelesen wurde, was andere über den Text schreiben, nicht der Text selbst.',
  'law.open.text-version': 'In welcher Fassung der Text gelesen wurde, ist nicht verzeichnet.',
  'law.open.unsettled': 'Nicht untersucht: {what}.',
  'law.relation.alternative_of': 'An ihrer Stelle kann eine andere geltend gemacht werden',
  'law.relation.alternative_to': 'Kann an ihrer Stelle geltend gemacht werden, nicht zusätzlich',
  'law.relation.beside': 'Steht daneben: Beide werden gezeigt, nie addiert',
  'law.relation.transposed_by': 'Ins nationale Recht umgesetzt durch',
  'law.relation.transposes': 'Setzt ins nationale Recht um',
  'law.relation.yields_of': 'Tritt hinter diese zurück',
  'law.relation.yields_to': 'Geht dieser vor',
} as const;
