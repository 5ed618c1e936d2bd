/** The law encoded, and how sure it is. */
export const pageLaw = {
  'page.law.any-place': 'Elke plaats',
  'page.law.answer':
    '{n, plural, =0 {Er is geen regel opgenomen.} one {Er is één versie van een regel opgenomen.} other {Er zijn # versies van regels opgenomen, voor {places, plural, one {één plaats} other {{words} plaatsen}}.}}',
  'page.law.as-read': 'De regel zoals het programma die leest',
  'page.law.checked': 'Laatst nagekeken',
  'page.law.context': 'Context',
  'page.law.context.text': 'Fondsen, strafbare feiten, informatieplichten en kaders. Zij maken niemand schuldenaar.',
  'page.law.debtors': 'Regels die een bedrijf aansprakelijk kunnen maken',
  'page.law.debtors.text': 'Elke versie wordt gebruikt voor de dagen waarop zij van kracht was.',
  'page.law.empty': 'Er is geen regel opgenomen.',
  'page.law.empty-place':
    'Van die plaats is geen regel opgenomen. Dat betekent niet dat daar geen recht bestaat.',
  'page.law.every-place': 'Alle plaatsen',
  'page.law.how-sure': 'Hoe zeker',
  'page.law.in-force': 'Van kracht vanaf',
  'page.law.loading': 'Regels worden gelezen ...',
  'page.law.models': 'Modellen: voorstellen die geen wet zijn',
  'page.law.models.text': 'Alleen beantwoord wanneer ze worden genoemd, en overal als zodanig aangeduid.',
  'page.law.not-encoded':
    'Een plaats die niet in de lijst staat, is niet opgenomen. Dat betekent niet dat daar geen recht bestaat.',
  'page.law.not-verified': 'recht niet nagekeken',
  'page.law.open': 'Wat erover te weten is, en wat de regel openlaat',
  'page.law.open-none': 'niets aangetekend',
  'page.law.oldest-check': 'Oudste controle',
  'page.law.place': 'Plaats',
  'page.law.places': 'Wat is opgenomen, per plaats',
  'page.law.places.missing': 'Wat naar bekend is ontbreekt',
  'page.law.places.none-missing': 'niets dat uit de vermeldingen blijkt',
  'page.law.places.rules': 'Regels',
  'page.law.places.rules-text':
    '{debtors, plural, =0 {geen die iemand schuldenaar maakt} one {één die een bedrijf aansprakelijk kan maken} other {# die een bedrijf aansprakelijk kunnen maken}}',
  'page.law.places.context': '{context, plural, one {één van context} other {# van context}}',
  'page.law.places.since': 'Sinds',
  'page.law.places.text':
    'Zo zeker als de minst zekere regel van de plaats. Regels van een regio staan naast die van haar land; een plaats die niet in de lijst staat, is niet opgenomen.',
  'page.law.relations': 'Hoe de regel zich tot andere verhoudt',
  'page.law.replaces': 'Vervangt',
  'page.law.rule': 'Regel',
  'page.law.start':
    '{start, select, approx {eerste dag bij benadering} unverified {eerste dag niet nagekeken} other {eerste dag: {start}}}',
  'page.law.still': 'nog van kracht',
  'page.law.sure': '{confidence, select, high {Hoog} medium {Middelmatig} low {Laag} other {{confidence}}}',
  'page.law.text': 'Tekst',
  'page.law.text-read': 'Tekst gelezen in de versie van',
  'page.law.text-read-none': 'Welke versie van de tekst is gelezen, is niet vastgelegd',
  'page.law.text-read-unknown': 'niet vastgelegd',
  'page.law.until': 'Tot en met',
  'page.law.version': 'Deze versie',
  'page.law.versions': 'Versies van deze regel',
  'page.law.versions-picture':
    '{n, plural, one {Eén versie} other {# versies}} op een tijdlijn; de tabel eronder heeft elke dag.',
} as const;
