/** Failures by code of server/domain/errors.ts: what is wrong, and how to mend it. */
export const error = {
  'error.bad-day': '{value} não é um dia do calendário. Escreva-o como {example}.',
  'error.bad-instant': '{value} não é um instante. Escreva-o como {example}.',
  'error.bad-period': '{value} não é um período. Escreva-o como {example}.',
  'error.bad-amount': '{value} não é um montante. Escreva-o como {example}.',
  'error.bad-currency': '{value} não é um código de moeda. Escreva-o como {example}.',
  'error.currencies-differ':
    'Montantes em {first} e {second} não podem ser somados: a conversão precisa de uma taxa com data.',
  'error.bad-questionnaire':
    '{file} não tem nenhuma coluna {columns}. Use um livro feito por `solidary questions write` e deixe os seus cabeçalhos como estão.',
  'error.bad-regime': '{file}, {key}: {value} {reason}. Um valor correto: {example}.',
  'error.bad-case': '{file}, {field}: {reason}.',
  'error.bad-mapping': '{file}, {field}: {reason}. Um valor correto: {example}.',
  'error.bad-file': '{file} não pode ser lido: {reason}.',
  'error.bad-config': '{name} é {value}: {reason}. Um valor correto: {example}.',
  'error.bad-statement': '{subject}: {property} não pode ser {value}. Um valor correto: {example}.',
  'error.no-letter': 'Nenhuma carta a {party}: {reason}',
  'error.no-share': 'o teste {test} não usa nenhuma proporção',
  'error.not-a-share': 'não é uma proporção acima de 0',
  'error.not-found-near':
    '{what} {id}: não consta. Têm um nome parecido: {found}. Indique um identificador, ou o nome ou número completo.',
  'error.share-above-one': 'uma proporção acima de 1 é mais do que o todo; escreva sessenta por cento como 0.60',
  'error.stands-already':
    '{file}: {rows, plural, one {# linha consta} other {# linhas constam}} já com outro nome, de {imports}, porque o mapeamento {mapping} nomeia agora os seus registos por outras colunas do que então. Nada foi guardado, pois contaria duas vezes. Anule na página Importações o que foi lido antes; depois importe esses ficheiros e estes com o mapeamento tal como está agora.',
  'error.unknown-property': 'Um registo da espécie {kind} não tem {property}. Tem: {known}.',
  'error.not-indexed':
    'Os registos da espécie {kind} não podem ser procurados por {property}. Podem sê-lo por: {known}.',
  'error.bad-wording':
    '{value} não é uma forma de redigir uma carta. Escreva partes como period=year,amount=sum: period (month, quarter, year), place (employer), amount (sum, none), work (none), workers (none).',
  'error.not-acknowledged':
    'O rascunho é escrito depois de se confirmar a quantos as suas palavras reduzem o círculo de possíveis reclamantes: {fit} de {of} trabalhadores.',
  'error.not-found': '{what} {id}: não consta.',
  'error.not-unique': '{id} nomeia mais de um registo ({what}): {found}.',
  'error.store-locked':
    'O ficheiro de dados {path} está a ser usado por outro Solidary. Pare-o, ou ponha SOLIDARY_DATA noutra pasta.',
  'error.store-newer':
    'O que consta em {path} foi escrito por um Solidary mais recente (esquema {found}, este conhece {known}). Atualize o Solidary, ou ponha SOLIDARY_DATA noutra pasta ou SOLIDARY_STORE noutra base de dados.',
  'error.store-full':
    'O disco que contém {path} está cheio. Nada do último lote foi escrito; arranje espaço e tente de novo.',
  'error.store-damaged':
    'O ficheiro de dados {path} está danificado, ou não foi escrito pelo Solidary: {reason}. Ponha uma cópia no seu lugar, ou ponha SOLIDARY_DATA noutra pasta.',
  'error.store-not-empty': '{path} contém outros dados, que ficam como estão. Nomeie uma base de dados vazia.',
  'error.store-unreachable':
    'Nenhuma base de dados responde em {path}. Inicie-a, ou ponha SOLIDARY_STORE onde ela está.',
  'error.store-refused':
    'A base de dados em {path} recusa o utilizador ou a palavra-passe. Ponha SOLIDARY_STORE_USER e SOLIDARY_STORE_PASSWORD como os da base de dados.',
  'error.store-unavailable': 'O armazém em {path} não responde: {reason}.',
  'error.no-data-folder':
    'A pasta de dados {path} não pode ser usada: {why, select, EEXIST {é um ficheiro} ENOTDIR {há um ficheiro no caminho} EACCES {não tem permissão para escrever aí} EPERM {não tem permissão para escrever aí} EROFS {nada pode ser escrito aí} other {{why}}}. Ponha SOLIDARY_DATA noutra pasta.',
  'error.driver-missing':
    'Não há controlador de SQLite: use Node 22.13 ou posterior, ou instale um compilador de C e execute de novo npm ci para que better-sqlite3 possa ser compilado.',
  'error.port-taken': 'A porta {port} está ocupada. Pare o que lá escuta, ou ponha SOLIDARY_PORT noutra.',
  'error.port-refused':
    'O sistema reserva a porta {port} para programas com mais direitos. Ponha SOLIDARY_PORT numa a partir de 1024.',
  'error.no-such-address': 'Este computador não tem o endereço {host}. Ponha SOLIDARY_HOST em 127.0.0.1.',
  'error.node-too-old': 'O Node {found} é demasiado antigo: o Solidary precisa de {needed} ou posterior.',
  'error.bug': 'Algo no Solidary falhou. Nada foi alterado por este pedido; o registo do servidor diz o que aconteceu.',
  'error.folder-not-empty': 'A pasta {path} não está vazia. Nomeie uma nova, para que nada seja substituído.',
  'error.failed': 'Algo no Solidary falhou: {reason}',
  'error.import-running': 'A importação {id} já está em curso. Espere por ela, ou cancele-a.',
  'error.too-large': '{what} é maior do que {limit}: {remedy}.',
  'error.source-cited':
    '{n, plural, one {Uma entrada cita} other {# entradas citam}} esta fonte: fica, para que se possa verificar o que foi dito.',
  'error.source-refused': 'Este ficheiro não é aceite: {reason}.',
  'error.cancelled': 'Cancelado; nada ficou a meio.',
} as const;
