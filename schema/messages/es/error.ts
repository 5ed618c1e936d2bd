/** Failures by code of server/domain/errors.ts: what is wrong, and how to mend it. */
export const error = {
  'error.bad-day': '{value} no es un día del calendario. Escríbalo como {example}.',
  'error.bad-instant': '{value} no es un instante. Escríbalo como {example}.',
  'error.bad-period': '{value} no es un período. Escríbalo como {example}.',
  'error.bad-amount': '{value} no es un importe. Escríbalo como {example}.',
  'error.bad-currency': '{value} no es un código de moneda. Escríbalo como {example}.',
  'error.currencies-differ':
    'Importes en {first} y {second} no se pueden sumar: la conversión necesita un tipo con su fecha.',
  'error.bad-questionnaire':
    '{file} no tiene ninguna columna {columns}. Tome un libro hecho por `solidary questions write` y deje sus encabezados como están.',
  'error.bad-regime': '{file}, {key}: {value} {reason}. Un valor correcto: {example}.',
  'error.bad-case': '{file}, {field}: {reason}.',
  'error.bad-mapping': '{file}, {field}: {reason}. Un valor correcto: {example}.',
  'error.bad-file': '{file} no se puede leer: {reason}.',
  'error.bad-config': '{name} es {value}: {reason}. Un valor correcto: {example}.',
  'error.bad-statement': '{subject}: {property} no puede ser {value}. Un valor correcto: {example}.',
  'error.no-letter': 'Ninguna carta a {party}: {reason}',
  'error.no-share': 'el test {test} no usa ninguna proporción',
  'error.not-a-share': 'no es una proporción mayor que 0',
  'error.not-found-near':
    '{what} {id}: no consta. Se llaman de forma parecida: {found}. Indique un identificador, o el nombre o número completo.',
  'error.share-above-one': 'una proporción mayor que 1 es más que el todo; escriba el sesenta por ciento como 0.60',
  'error.stands-already':
    '{file}: {rows, plural, one {# fila consta} other {# filas constan}} ya con otro nombre, de {imports}, porque el mapeo {mapping} nombra ahora sus registros por otras columnas que entonces. No se ha guardado nada, pues contaría dos veces. Deshaga en la página Importaciones lo que se leyó antes; después importe esos archivos y estos con el mapeo tal como es ahora.',
  'error.unknown-property': 'Un registro de clase {kind} no tiene {property}. Tiene: {known}.',
  'error.not-indexed': 'Los registros de clase {kind} no se pueden buscar por {property}. Sí por: {known}.',
  'error.bad-wording':
    '{value} no es un modo de redactar una carta. Escriba partes como period=year,amount=sum: period (month, quarter, year), place (employer), amount (sum, none), work (none), workers (none).',
  'error.not-acknowledged':
    'El borrador se escribe cuando se ha confirmado a cuántos reducen sus palabras el círculo de posibles reclamantes: {fit} de {of} trabajadores.',
  'error.not-found': '{what} {id}: no consta.',
  'error.not-unique': '{id} nombra más de un registro ({what}): {found}.',
  'error.store-locked':
    'El archivo de datos {path} está en uso por otro Solidary. Deténgalo, o ponga SOLIDARY_DATA en otra carpeta.',
  'error.store-newer':
    'Lo que consta en {path} lo escribió un Solidary más nuevo (esquema {found}, este conoce {known}). Actualice Solidary, o ponga SOLIDARY_DATA en otra carpeta o SOLIDARY_STORE en otra base de datos.',
  'error.store-full':
    'El disco que contiene {path} está lleno. No se escribió nada del último lote; haga sitio e inténtelo de nuevo.',
  'error.store-damaged':
    'El archivo de datos {path} está dañado, o no lo escribió Solidary: {reason}. Ponga una copia en su lugar, o ponga SOLIDARY_DATA en otra carpeta.',
  'error.store-not-empty': '{path} contiene otros datos, que se dejan como están. Nombre una base de datos vacía.',
  'error.store-unreachable':
    'En {path} no responde ninguna base de datos. Iníciela, o ponga SOLIDARY_STORE donde está.',
  'error.store-refused':
    'La base de datos en {path} rechaza el usuario o la contraseña. Ponga SOLIDARY_STORE_USER y SOLIDARY_STORE_PASSWORD como los de la base de datos.',
  'error.store-unavailable': 'El almacén en {path} no responde: {reason}.',
  'error.no-data-folder':
    'La carpeta de datos {path} no se puede usar: {why, select, EEXIST {es un archivo} ENOTDIR {hay un archivo en su camino} EACCES {usted no puede escribir ahí} EPERM {usted no puede escribir ahí} EROFS {ahí no se puede escribir nada} other {{why}}}. Ponga SOLIDARY_DATA en otra carpeta.',
  'error.driver-missing':
    'No hay controlador de SQLite: use Node 22.13 o posterior, o instale un compilador de C y ejecute de nuevo npm ci para que se pueda compilar better-sqlite3.',
  'error.port-taken': 'El puerto {port} está ocupado. Detenga lo que escucha ahí, o ponga SOLIDARY_PORT en otro.',
  'error.port-refused':
    'El sistema reserva el puerto {port} para programas con más derechos. Ponga SOLIDARY_PORT en uno a partir de 1024.',
  'error.no-such-address': 'Este equipo no tiene la dirección {host}. Ponga SOLIDARY_HOST en 127.0.0.1.',
  'error.node-too-old': 'Node {found} es demasiado antiguo: Solidary necesita {needed} o posterior.',
  'error.bug': 'Algo ha fallado en Solidary. Esta petición no cambió nada; el registro del servidor dice qué pasó.',
  'error.folder-not-empty': 'La carpeta {path} no está vacía. Nombre una nueva, para que no se sobrescriba nada.',
  'error.failed': 'Algo ha fallado en Solidary: {reason}',
  'error.import-running': 'La importación {id} ya está en curso. Espérela, o cancélela.',
  'error.too-large': '{what} supera {limit}: {remedy}.',
  'error.source-cited':
    '{n, plural, one {Una entrada cita} other {# entradas citan}} esta fuente: se queda, para que se pueda consultar lo que se dijo.',
  'error.source-refused': 'Este archivo no se acepta: {reason}.',
  'error.cancelled': 'Cancelado; nada quedó a medias.',
} as const;
