/** What the server says outside GraphQL. */
export const http = {
  'http.bad-request': 'Begäran kan inte läsas: den är inte JSON, eller större än 1 MB.',
  'http.dossier-needs':
    'Ange dagen för frågan, numret du för ärendet under och vem som gör det: ?asOf=2026-05-01&fileNumber=12&author=Namn.',
  'http.letter-needs':
    'Ett utkast ges när dess förhandsvisning har bekräftats: ?party=ID&asOf=2025-07-12&widen=amount=sum&acknowledged=yes. Delar att vidga: period (month, quarter, year), place (employer), amount (sum, none), work (none), workers (none).',
  'http.load-again': 'Ladda sidan igen',
  'http.name-missing': 'Ange filens namn: POST /uploads?name=list.csv.',
  'http.needs-script':
    'Den här sidan behöver JavaScript, som är avstängt här. Kommandoraden ger samma svar: npx solidary --help',
  'http.not-found': 'Inget finns på {path}.',
  'http.nothing-rejected': 'Ingen rad i denna import avvisades.',
  'http.other-host':
    'Denna Solidary svarar bara på denna dator: öppna den som http://localhost eller http://127.0.0.1.',
  'http.other-origin': 'Bara en sida i denna Solidary får ändra något här.',
  'http.page-loads': 'Sidan hämtas ...',
  'http.page-not-built': 'Sidan är inte byggd ännu: kör npm run build.',
  'http.page-stuck':
    'En del av denna sida kom inte fram: en nyare version kan ha tagit dess plats, eller så har servern stannat.',
  'http.source-not-held': 'Inget foto och ingen skanning med denna hash finns här.',
  'http.what-this-is':
    'Solidary visar vem som kan ansvara för obetald lön uppåt i en kedja av underentreprenörer, enligt vilken lag, för hur mycket och till när, med källor. Det är inte juridisk rådgivning.',
  'http.which-file': 'Flera filer har avvisade rader. Be om en av dem med ?file=: {names}.',
} as const;
