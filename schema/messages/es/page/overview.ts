/** First screen and search. */
export const pageOverview = {
  'page.door.claim': 'Una reclamación salarial',
  'page.door.claim.enter': 'Introducir una reclamación',
  'page.door.claim.open': '{n, plural, one {Abrir la que consta} other {Abrir una de #}}',
  'page.door.claim.text':
    'Vea quién puede ser responsable de ella, en qué orden, según qué ley, por cuánto y hasta cuándo.',
  'page.door.list': 'Una lista de proveedores y precios',
  'page.door.list.text':
    'Vea cuáles de sus contratos no pueden pagar salarios conformes a la ley, de qué puede usted ser responsable y qué precio lo corregiría.',
  'page.door.name': 'Un nombre, un centro de trabajo o fotos',
  'page.door.name.text':
    'Vea quién está por encima y por debajo, qué paga cada uno y qué eslabones nadie ha documentado.',
  'page.overview.all-claims': 'Todas las reclamaciones',
  'page.overview.all-days': 'Todos los días',
  'page.overview.all-flags': 'Todas las alertas',
  'page.overview.all-imports': 'Todas las importaciones',
  'page.overview.all-questions': 'Todas las preguntas',
  'page.overview.all-tests': 'Todos los tests',
  'page.overview.ask': '¿Qué tiene usted?',
  'page.overview.coverage': 'Lo que alcanzan los tests',
  'page.overview.deadlines': 'Próximos plazos',
  'page.overview.empty': 'Aún no consta nada. Empiece por lo que tenga: una de las tres opciones de arriba.',
  'page.overview.empty-then':
    'Entonces no se sabía nada: ninguna reclamación, y ningún contrato ni salario que un test pudiera examinar.',
  'page.overview.import':
    '{state, select, dry_run {Simulación de {files}} undone {{files}, deshecha} cancelled {{files}, cancelada} failed {{files}, fallida} running {{files}, en curso} other {{files}}}: {n, plural, one {# fila} other {# filas}}{look, plural, =0 {} one {, # por mirar} other {, # por mirar}}',
  'page.overview.lately': 'Últimamente',
  'page.overview.loading': 'Leyendo lo que consta ...',
  'page.overview.lowest': 'Precios más por debajo de aquello con lo que se comparan',
  'page.overview.more-tests': '{n, plural, one {Un test más} other {# tests más}} con respuestas',
  'page.overview.no-coverage': 'Aún no hay nada que examinar. Importe contratos con sus precios.',
  'page.overview.no-deadlines': 'No corre ningún plazo. Introduzca una reclamación para ver sus días.',
  'page.overview.no-lowest':
    'Ningún precio que conste está por debajo del coste laboral legal, hasta donde se pudo examinar.',
  'page.overview.no-lowest-tested': 'Aún no se ha podido examinar ningún precio.',
  'page.overview.none-tested':
    'Ningún test ha podido responder aún: de todo lo que consta falta un dato. Donde los precios dicen cuánta mano de obra pueden soportar, las listas lo muestran igualmente.',
  'page.overview.questions': 'Tres preguntas que más aclararían',
  'page.overview.settles': 'Aclara {n, plural, one {# respuesta} other {# respuestas}}.',
  'page.overview.tested': '{n, number} examinados',
  'page.overview.untested':
    '{n, plural, one {Un test más no pudo} other {# tests más no pudieron}} examinar nada todavía: no constan los hechos que piden.',
  'page.overview.up-to': 'hasta',
  'page.search.answer':
    '{n, plural, =0 {Nada de lo que consta coincide con «{q}».} one {Un registro coincide con «{q}».} other {# registros coinciden con «{q}».}}',
  'page.search.answer-more': 'Al menos {n} registros coinciden con «{q}».',
  'page.search.best': 'Mejor coincidencia',
  'page.search.empty': 'No consta ninguna coincidencia. ¿Importar una lista?',
  'page.search.first': 'Se muestran los primeros {n}. Escriba más del nombre para encontrar otros.',
  'page.search.hint': 'Los nombres parecidos se mantienen separados: mire el lugar y el número.',
  'page.search.import': 'Importar una lista',
  'page.search.kind':
    '{kind, select, organisation {Organizaciones} workplace {Centros de trabajo} contract {Contratos} claim {Reclamaciones} other {{kind}}}',
  'page.search.label': 'Empresa, centro de trabajo o número',
  'page.search.loading': 'Buscando ...',
  'page.search.near':
    'Nada de lo que consta coincide con «{q}». Estos se escriben casi así o empiezan de forma parecida.',
  'page.search.placeholder': 'Empresa, centro de trabajo, número',
  'page.search.title': 'Buscar',
} as const;
