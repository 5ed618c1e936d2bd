/** Screens that hold two answers side by side, and that save one. */
export const pageCompare = {
  'page.compare.answer':
    '{otherwise, plural, =0 {Er verandert niets voor de bedrijven: {all} in totaal} one {Voor één van {all} bedrijven is het antwoord anders} other {Voor # van {all} bedrijven is het antwoord anders}}.',
  'page.compare.beside-models': 'Naast de modellen van 2007',
  'page.compare.caption': 'Elk bedrijf aan beide kanten',
  'page.compare.crumb': 'Naast elkaar',
  'page.compare.day': 'Dag van de andere kant',
  'page.compare.debt': 'Soort schuld',
  'page.compare.difference': 'Verschil',
  'page.compare.heading': 'Vergelijk met een andere dag of andere regels',
  'page.compare.hint':
    'De feiten blijven gelijk; de dag of de regels veranderen. Een model is een voorstel en geen wet: het telt in geen bedrag van het recht mee.',
  'page.compare.law': 'Het recht van de plaats',
  'page.compare.loading': 'De vordering wordt twee keer beantwoord ...',
  'page.compare.model': 'Een model, geen wet',
  'page.compare.models': 'De drie modellen van 2007, die geen wet zijn',
  'page.compare.no-difference': 'geen',
  'page.compare.not-asked': 'Geen regel van deze kant gaat erover',
  'page.compare.other-day': 'Naast een andere dag of regel',
  'page.compare.rules': 'Regels van de andere kant',
  'page.compare.side': 'Op {day} kan ten hoogste {most} binnenkomen',
  'page.compare.side-model': 'Op {day} volgens een model, dat geen wet is',
  'page.compare.side-open': 'Op {day}; wat er hoogstens kan binnenkomen is niet bekend',
  'page.compare.side-so-far': 'Op {day} kan, naar wat bekend is, {most} binnenkomen; van anderen is het niet te zeggen',
  'page.compare.text':
    'De ene kant is het recht van de plaats op de dag van de pagina. Kies de andere: een andere dag, een andere versie van een regel, of een model. Schulden van meerderen staan elk voluit naast elkaar en worden nooit opgeteld.',
  'page.compare.title': 'Naast elkaar: {claim}',
  'page.sheet.author': 'Gemaakt door',
  'page.sheet.file-number': 'Dossiernummer',
  'page.sheet.save': 'Opslaan als {format, select, pdf {PDF} html {pagina} other {JSON}}',
  'page.sheet.text':
    'Het hele antwoord met elk feit en zijn bron, elke stap, het recht met de dag waarop het is gelezen, en wat ontbreekt. Opnieuw gemaakt uit zijn JSON is het tot op de byte gelijk.',
  'page.sheet.title': 'Antwoordblad',
} as const;
