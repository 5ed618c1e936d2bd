/** Signs of undeclared subcontracting, on the page of an organisation. */
export const pageUndeclared = {
  'page.undeclared': 'Aanwijzingen van niet-gemelde onderaanneming',
  'page.undeclared.about': 'Over',
  'page.undeclared.answer': 'Antwoord',
  'page.undeclared.ask': 'Wat te vragen',
  'page.undeclared.ask-nothing': 'niets',
  'page.undeclared.count':
    '{all, plural, =0 {Niets te bekijken: de organisatie levert en koopt onder geen vastgelegd contract, en geen ander bedrijf is met haar verbonden.} one {{n, plural, =0 {Geen kandidaat} one {Eén kandidaat} other {# kandidaten}} bij {all, plural, one {één vraag} other {# vragen}}.} other {{n, plural, =0 {Geen kandidaat} one {Eén kandidaat} other {# kandidaten}} bij {all, plural, one {één vraag} other {# vragen}}.}}',
  'page.undeclared.evidence': 'Aanwijzingen:',
  'page.undeclared.left-out':
    'Niet bekeken: {contracts, plural, one {# contract} other {# contracten}}, {workplaces, plural, one {# werkplek} other {# werkplekken}}, {firms, plural, one {# verbonden bedrijf} other {# verbonden bedrijven}}{addresses, select, true {, adressen van sommige organisaties} other {}}.',
  'page.undeclared.loading': 'Uren, lagen en verbonden bedrijven worden bekeken ...',
  'page.undeclared.month': 'Maand',
  'page.undeclared.months': 'Uren van maand tot maand',
  'page.undeclared.months.label':
    '{n, plural, =0 {In geen enkele maand vergen de contracten met zekerheid meer uren dan de gemelde werknemers kunnen werken.} one {In één maand vergen de contracten meer uren dan de gemelde werknemers kunnen werken: {months}.} other {In # maanden vergen de contracten meer uren dan de gemelde werknemers kunnen werken: {months}.}} De tabel eronder geeft de cijfers.',
  'page.undeclared.months.text':
    'Gevuld: uren die zeker in de maand vallen. Omlijnd: alle die erin kunnen vallen, als elk contract in zijn geheel in die maand was uitgevoerd. Lijn: wat de gemelde werknemers kunnen werken.',
  'page.undeclared.needed-least': 'Nodig, ten minste',
  'page.undeclared.needed-most': 'Ten hoogste',
  'page.undeclared.none':
    'Uit wat is bekeken komt geen vraag voort: de contracten geven geen uren, lagen of diepte om ergens mee te vergelijken, en er is geen ander verbonden bedrijf gevonden.',
  'page.undeclared.possible': 'Kan worden gewerkt',
  'page.undeclared.reached': 'Hoe dit is bereikt',
  'page.undeclared.text':
    'Een kandidaat is een reden om te vragen, en geen oordeel: bij elk staat waarop het berust, en wat het niet zegt.',
} as const;
