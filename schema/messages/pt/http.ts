/** What the server says outside GraphQL. */
export const http = {
  'http.bad-request': 'O pedido não pode ser lido: não é JSON, ou é maior do que 1 MB.',
  'http.dossier-needs':
    'Diga o dia da pergunta, o número com que trata o assunto e quem a faz: ?asOf=2026-05-01&fileNumber=12&author=Name.',
  'http.letter-needs':
    'Um rascunho é dado depois de confirmada a leitura da sua pré-visualização: ?party=ID&asOf=2025-07-12&widen=amount=sum&acknowledged=yes. Partes que se podem alargar: period (month, quarter, year), place (employer), amount (sum, none), work (none), workers (none).',
  'http.load-again': 'Carregar a página de novo',
  'http.name-missing': 'Diga o nome do ficheiro: POST /uploads?name=list.csv.',
  'http.needs-script':
    'Esta página precisa de JavaScript, que aqui está desligado. A linha de comandos dá as mesmas respostas: npx solidary --help',
  'http.not-found': 'Nada é servido em {path}.',
  'http.nothing-rejected': 'Nenhuma linha desta importação foi rejeitada.',
  'http.other-host': 'Este Solidary só responde neste computador: abra-o como http://localhost ou http://127.0.0.1.',
  'http.other-origin': 'Só uma página deste Solidary pode alterar algo aqui.',
  'http.page-loads': 'A página está a carregar ...',
  'http.page-not-built': 'A página ainda não está construída: execute npm run build.',
  'http.page-stuck':
    'Uma parte desta página não chegou: talvez uma versão mais nova tenha tomado o seu lugar, ou o servidor parou.',
  'http.source-not-held': 'Não consta aqui nenhuma fotografia ou digitalização com este hash.',
  'http.what-this-is':
    'O Solidary mostra quem pode responder por salários em dívida numa cadeia de subcontratação, segundo que lei, por quanto e até quando, com fontes. Não é aconselhamento jurídico.',
  'http.which-file': 'Vários ficheiros têm linhas rejeitadas. Peça um deles com ?file=: {names}.',
} as const;
