/** Screens that hold two answers side by side, and that save one. */
export const pageCompare = {
  'page.compare.answer':
    '{otherwise, plural, =0 {Inget ändras för något av {all} företag} one {Ett av {all} företag får ett annat svar} other {# av {all} företag får ett annat svar}}.',
  'page.compare.beside-models': 'Bredvid modellerna från 2007',
  'page.compare.caption': 'Varje företag på båda sidor',
  'page.compare.crumb': 'Sida vid sida',
  'page.compare.day': 'Den andra sidans dag',
  'page.compare.debt': 'Slag av skuld',
  'page.compare.difference': 'Skillnad',
  'page.compare.heading': 'Jämför med en annan dag eller andra regler',
  'page.compare.hint':
    'Uppgifterna är desamma; dagen eller reglerna ändras. En modell är ett förslag och inte gällande rätt: den räknas inte i någon av lagens summor.',
  'page.compare.law': 'Lagen på platsen',
  'page.compare.loading': 'Besvarar kravet två gånger ...',
  'page.compare.model': 'En modell, inte gällande rätt',
  'page.compare.models': 'De tre modellerna från 2007, som inte är gällande rätt',
  'page.compare.no-difference': 'ingen',
  'page.compare.not-asked': 'Ingen regel på denna sida gäller det',
  'page.compare.other-day': 'Bredvid en annan dag eller regel',
  'page.compare.rules': 'Den andra sidans regler',
  'page.compare.side': 'Den {day}, högst {most} kan komma in',
  'page.compare.side-model': 'Den {day} enligt en modell, som inte är gällande rätt',
  'page.compare.side-open': 'Den {day}; vad som högst kan komma in är inte känt',
  'page.compare.side-so-far': 'Den {day}, enligt det som är känt, kan {most} komma in; om andra kan vi inte säga något',
  'page.compare.text':
    'Ena sidan är lagen på platsen på sidans dag. Välj den andra: en annan dag, en annan lydelse av en regel, eller en modell. Fleras skulder står i sin helhet bredvid varandra och läggs aldrig ihop.',
  'page.compare.title': 'Sida vid sida: {claim}',
  'page.sheet.author': 'Upprättat av',
  'page.sheet.file-number': 'Diarienummer',
  'page.sheet.save': 'Spara som {format, select, pdf {PDF} html {en sida} other {JSON}}',
  'page.sheet.text':
    'Hela svaret med varje uppgift och dess källa, varje steg, lagen med dagen då den lästes, och vad som saknas. Gjort på nytt ur sin JSON är det lika in i minsta byte.',
  'page.sheet.title': 'Svarsblad',
} as const;
