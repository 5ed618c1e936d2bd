/** The answer sheet, made and verified. */
export const pageDossier = {
  'page.dossier.answer':
    'A folha tem {rows, plural, one {uma linha} other {# linhas}} de quem pode ser responsável, {rules, plural, one {uma regra} other {# regras}} e {sources, plural, one {uma fonte} other {# fontes}}.',
  'page.dossier.contains': 'O que contém',
  'page.dossier.empty':
    'Nenhuma linha: com estes factos não se encontra ninguém. A folha di-lo, com a lei que foi aplicada.',
  'page.dossier.hash': 'SHA-256 do JSON:',
  'page.dossier.hash-again': 'SHA-256 do que os seus factos dão hoje:',
  'page.dossier.hash-hint':
    'Anote-o ao lado da folha: quem tiver o ficheiro pode refazê-la, e os mesmos factos e a mesma lei dão o mesmo hash.',
  'page.dossier.loading': 'A fazer a folha de resposta ...',
  'page.dossier.make': 'Fazê-la',
  'page.dossier.make-it': 'Fazer a folha',
  'page.dossier.needed': 'Necessário: está na folha.',
  'page.dossier.not-read': 'Não foi possível ler o ficheiro, ou o servidor não responde. Nada foi alterado.',
  'page.dossier.photos': 'Com {n, plural, one {a fotografia} other {as # fotografias}} de onde se leem factos',
  'page.dossier.photos-hint':
    '{megabytes} MB, incluídos na folha: veja se nelas se veem pessoas. Sem elas, a folha indica cada uma pelo seu hash.',
  'page.dossier.verified-photos':
    '{carried, plural, =0 {} one {Está incluída uma fotografia} other {Estão incluídas # fotografias}}{changed, plural, =0 {{carried, plural, =0 {} one {, e é o que o seu hash diz.} other {, e cada uma é o que o seu hash diz.}}} one {, e uma delas não é o que o seu hash diz.} other {, e # delas não são o que o seu hash diz.}}{named, plural, =0 {} one { Uma está indicada só pelo seu hash{held, plural, =0 {, e não consta aqui.} one {, e consta aqui.} other {, e consta aqui.}}} other { # estão indicadas só pelo seu hash, das quais {held, number} constam aqui.}}',
  'page.dossier.verified':
    '{same, select, yes {Refeita, todos os bytes são iguais.} other {Refeita, difere: o ficheiro foi alterado, uma fotografia não é o que o seu hash diz, ou a lei foi registada de novo desde então.}}',
  'page.dossier.verified-of': '{claim}, à data de {day}. Número do processo {number}, feito por {author}.',
  'page.dossier.verify': 'Verificar uma folha',
  'page.dossier.verify-file': 'O JSON de uma folha de resposta',
  'page.dossier.verify-hint': 'É refeita a partir dos seus próprios factos. Nada dela é guardado.',
  'page.dossier.verifying': 'A refazê-la ...',
} as const;
