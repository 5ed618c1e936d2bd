/** What the server says outside GraphQL. */
export const http = {
  'http.bad-request': 'La petición no se puede leer: no es JSON, o es mayor de 1 MB.',
  'http.dossier-needs':
    'Diga el día de la pregunta, el número con el que lleva el asunto y quién la hace: ?asOf=2026-05-01&fileNumber=12&author=Name.',
  'http.letter-needs':
    'Un borrador se da cuando se ha confirmado la lectura de su vista previa: ?party=ID&asOf=2025-07-12&widen=amount=sum&acknowledged=yes. Partes que se pueden ampliar: period (month, quarter, year), place (employer), amount (sum, none), work (none), workers (none).',
  'http.load-again': 'Cargar la página de nuevo',
  'http.name-missing': 'Diga el nombre del archivo: POST /uploads?name=list.csv.',
  'http.needs-script':
    'Esta página necesita JavaScript, que aquí está desactivado. La línea de órdenes da las mismas respuestas: npx solidary --help',
  'http.not-found': 'En {path} no se sirve nada.',
  'http.nothing-rejected': 'No se rechazó ninguna fila de esta importación.',
  'http.other-host': 'Este Solidary responde solo en este equipo: ábralo como http://localhost o http://127.0.0.1.',
  'http.other-origin': 'Solo una página de este Solidary puede cambiar algo aquí.',
  'http.page-loads': 'Se está cargando la página ...',
  'http.page-not-built': 'La página aún no está construida: ejecute npm run build.',
  'http.page-stuck':
    'Una parte de esta página no llegó: puede que una versión más nueva ocupe su lugar, o que el servidor se haya detenido.',
  'http.source-not-held': 'Aquí no consta ninguna foto ni escaneo con este hash.',
  'http.what-this-is':
    'Solidary muestra quién puede responder de salarios impagados en una cadena de subcontratación, según qué ley, por cuánto y hasta cuándo, con fuentes. No es asesoramiento jurídico.',
  'http.which-file': 'Varios archivos tienen filas rechazadas. Pida uno de ellos con ?file=: {names}.',
} as const;
