/** The law encoded, and how sure it is. */
export const pageLaw = {
  'page.law.any-place': 'Vilken plats som helst',
  'page.law.answer':
    '{n, plural, =0 {Ingen regel är inlagd.} one {En lydelse av en regel är inlagd.} other {# lydelser av regler är inlagda, för {places, plural, one {en plats} other {{words} platser}}.}}',
  'page.law.as-read': 'Regeln så som programmet läser den',
  'page.law.checked': 'Senast kontrollerad',
  'page.law.context': 'Sammanhang',
  'page.law.context.text':
    'Fonder, brottsbestämmelser, upplysningsplikter och regelverk. De gör ingen till gäldenär.',
  'page.law.debtors': 'Regler som kan göra ett företag ansvarigt',
  'page.law.debtors.text': 'Varje lydelse används för de dagar då den gällde.',
  'page.law.empty': 'Ingen regel är inlagd.',
  'page.law.empty-place':
    'Ingen regel för den platsen är inlagd. Det betyder inte att den saknar lag.',
  'page.law.every-place': 'Varje plats',
  'page.law.how-sure': 'Hur säkert',
  'page.law.in-force': 'Gäller från',
  'page.law.loading': 'Läser reglerna ...',
  'page.law.models': 'Modeller: förslag som inte är gällande rätt',
  'page.law.models.text': 'Besvaras bara när de anges, och märks var de än står.',
  'page.law.not-encoded':
    'En plats som inte är listad är inte inlagd. Det betyder inte att den saknar lag.',
  'page.law.not-verified': 'lagen inte verifierad',
  'page.law.open': 'Vad man bör veta om den, och vad den lämnar öppet',
  'page.law.open-none': 'inget antecknat',
  'page.law.oldest-check': 'Äldsta kontroll',
  'page.law.place': 'Plats',
  'page.law.places': 'Vad som är inlagt, per plats',
  'page.law.places.missing': 'Vad som är känt att saknas',
  'page.law.places.none-missing': 'inget som posterna visar',
  'page.law.places.rules': 'Regler',
  'page.law.places.rules-text':
    '{debtors, plural, =0 {ingen som skapar en gäldenär} one {en som kan göra ett företag ansvarigt} other {# som kan göra ett företag ansvarigt}}',
  'page.law.places.context': '{context, plural, one {en om sammanhanget} other {# om sammanhanget}}',
  'page.law.places.since': 'Sedan',
  'page.law.places.text':
    'Så säkert som den minst säkra regeln för platsen. En regions regler står bredvid landets; en plats som inte är listad är inte inlagd.',
  'page.law.relations': 'Hur den står till andra regler',
  'page.law.replaces': 'Ersätter',
  'page.law.rule': 'Regel',
  'page.law.start':
    '{start, select, approx {första dagen ungefärlig} unverified {första dagen inte verifierad} other {första dag: {start}}}',
  'page.law.still': 'gäller ännu',
  'page.law.sure': '{confidence, select, high {Hög} medium {Medel} low {Låg} other {{confidence}}}',
  'page.law.text': 'Text',
  'page.law.text-read': 'Texten läst i lydelsen per',
  'page.law.text-read-none': 'Vilken lydelse av texten som lästes är inte antecknat',
  'page.law.text-read-unknown': 'inte antecknat',
  'page.law.until': 'Till',
  'page.law.version': 'Denna lydelse',
  'page.law.versions': 'Lydelser av denna regel',
  'page.law.versions-picture':
    '{n, plural, one {En lydelse} other {# lydelser}} på en tidslinje; tabellen under har varje dag.',
} as const;
