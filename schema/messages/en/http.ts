/** What the server says outside GraphQL. */
export const http = {
  'http.bad-request': 'The request cannot be read: it is not JSON, or larger than 1 MB.',
  'http.dossier-needs':
    'Say the day of the question, the number under which you keep the matter and who makes it: ?asOf=2026-05-01&fileNumber=12&author=Name.',
  'http.letter-needs':
    'A draft is given once its preview was acknowledged: ?party=ID&asOf=2025-07-12&widen=amount=sum&acknowledged=yes. Parts to widen: period (month, quarter, year), place (employer), amount (sum, none), work (none), workers (none).',
  'http.load-again': 'Load the page again',
  'http.name-missing': 'Say the name of the file: POST /uploads?name=list.csv.',
  'http.needs-script':
    'This page needs JavaScript, which is switched off here. The same answers come from the command line: npx solidary --help',
  'http.not-found': 'Nothing is served at {path}.',
  'http.nothing-rejected': 'No row of this import was rejected.',
  'http.other-host': 'This Solidary answers on this machine only: open it as http://localhost or http://127.0.0.1.',
  'http.other-origin': 'Only a page of this Solidary may change something here.',
  'http.page-loads': 'The page is being fetched ...',
  'http.page-not-built': 'The page is not built yet: run npm run build.',
  'http.page-stuck':
    'A part of this page did not come: a newer version may have taken its place, or the server has stopped.',
  'http.source-not-held': 'No photo or scan with this hash is held here.',
  'http.what-this-is':
    'Solidary shows who may be liable for unpaid wages up a subcontracting chain, under which law, for how much and until when, with sources. It is not legal advice.',
  'http.which-file': 'Several files have rejected rows. Ask for one of them with ?file=: {names}.',
} as const;
