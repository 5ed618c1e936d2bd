/** Chain map and its twin. */
export const pageChain = {
  'page.chain.above': 'Todos por encima de {name}',
  'page.chain.all-here': '{n, plural, one {Aquí está el único eslabón} other {Aquí están los # eslabones}}',
  'page.chain.below': 'Todos por debajo de {name}',
  'page.chain.closes-loop': 'cierra un bucle',
  'page.chain.contracts': '{n} contratos',
  'page.chain.drawn':
    '{total} eslabones: {drawn} dibujados uno a uno, {folded} en {groups, plural, one {un grupo} other {{words} grupos}}. Abra un grupo para dibujarlo. La tabla tiene todas las filas.',
  'page.chain.drawn-all':
    '{n, plural, =0 {No consta ningún eslabón.} one {Un eslabón, dibujado.} other {# eslabones, todos dibujados uno a uno.}} La tabla tiene todas las filas.',
  'page.chain.empty': 'No consta ningún contrato por debajo.',
  'page.chain.evidence': 'Base',
  'page.chain.from': 'Comprador',
  'page.chain.holes': 'Huecos por llenar',
  'page.chain.inferred-from': 'se supone en el marco de {above}. Inferido:',
  'page.chain.keys':
    'Las flechas recorren la cadena, Intro abre, P elige el camino, T muestra la tabla, + y − acercan y alejan, 0 como se dibujó.',
  'page.chain.loading': 'Recorriendo la cadena ...',
  'page.chain.loop': 'bucle de {n}',
  'page.chain.map': 'Mapa',
  'page.chain.map-label': 'Mapa de la cadena. Arriba es hacia el comprador más alto. {drawn}',
  'page.chain.more-inferred':
    '{n, plural, one {Un eslabón más es inferido} other {# eslabones más son inferidos}}; vea la tabla.',
  'page.chain.node': 'nivel {tier}{claims, plural, =0 {} one {, una reclamación} other {, # reclamaciones}}. {paid}',
  'page.chain.open-party': 'Abrir {name}',
  'page.chain.paid-by': '{buyer} paga {price}, {test}{inferred, select, inferred {, eslabón inferido} other {}}',
  'page.chain.pair': '{buyer} a {supplier}',
  'page.chain.panel': 'El camino elegido',
  'page.chain.path': 'De {from} hasta {to}',
  'page.chain.path-cannot-tell':
    '{n, plural, one {Del único precio de este camino no podemos determinarlo.} other {De {untested, plural, one {uno} other {{words}}} de los {all} precios de este camino no podemos determinarlo.}}',
  'page.chain.path-flagged':
    '{n, plural, one {El precio del único eslabón tiene alerta.} other {El primer precio con alerta está en el {ordinal, selectordinal, other {#.º}} de {words} eslabones.}}',
  'page.chain.path-none': 'Esta empresa está en lo más alto de lo que consta.',
  'page.chain.path-none-flagged':
    '{n, plural, one {El precio de este camino no tiene alerta.} other {Ninguno de los {words} precios de este camino tiene alerta.}}',
  'page.chain.pays': '{buyer} paga a {supplier}',
  'page.chain.pays-flagged': 'precio con alerta:',
  'page.chain.place-opens': 'abre su página',
  'page.chain.size':
    '{links, plural, =0 {Ningún eslabón} one {Un eslabón} other {# eslabones}} en {tiers, plural, =0 {ningún nivel} one {un nivel} other {{words} niveles}}, {inferred, plural, =0 {ninguno inferido} one {uno de ellos inferido} other {# de ellos inferidos}}',
  'page.chain.stack': '{n} más',
  'page.chain.stack-label':
    '{flagged} con alerta, {links, plural, one {# eslabón} other {# eslabones}}, {inferred} inferidos; {n, plural, one {una empresa} other {# empresas}} por debajo de {under}. Abre el grupo.',
  'page.chain.stack-links': '{n, plural, one {# eslabón} other {# eslabones}}',
  'page.chain.table': 'Tabla',
  'page.chain.test': 'Test de precio',
  'page.chain.tier': 'Nivel',
  'page.chain.tier-label': '{n, plural, =0 {Arriba} one {Nivel #} other {Nivel #}}',
  'page.chain.to': 'Proveedor',
  'page.chain.twin': 'Todos los eslabones del mapa: {n}',
  'page.chain.untested':
    '{n, plural, one {Un precio no se puede examinar} other {# precios no se pueden examinar}}: falta algo. Cada uno dice qué en su propia página.',
  'page.chain.workplaces': 'Centros de trabajo',
  'page.chain.zoom': 'Tamaño del mapa',
  'page.chain.zoom-fit': 'Como se dibujó',
  'page.chain.zoom-in': 'Más cerca',
  'page.chain.zoom-out': 'Más lejos',
  'page.chains.answer': '¿Qué cadena quiere ver?',
  'page.chains.buyer': 'Comprador',
  'page.chains.contracts': 'Contratos en que compra',
  'page.chains.country': 'País',
  'page.chains.empty': 'No consta ningún contrato, así que no hay cadena que recorrer.',
  'page.chains.first': 'Se muestran los {n} con más contratos. Busque otro.',
  'page.chains.loading': 'Buscando lo más alto de las cadenas ...',
  'page.chains.roots': 'Compradores por encima de los cuales no consta nadie',
} as const;
