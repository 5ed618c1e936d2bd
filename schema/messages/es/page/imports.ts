/** Imports: file, columns, dry run, ledger, problems, undo. */
export const pageImports = {
  'page.imports.accepted': 'aceptadas',
  'page.imports.again': 'Para tenerlo de nuevo, importe otra vez el archivo: sus filas se leen de nuevo.',
  'page.imports.answer': 'Lo que dice un archivo se guarda con su línea, y se puede retirar entero.',
  'page.imports.answer-done':
    'Se {accepted, plural, one {aceptó} other {aceptaron}} {accepted, number} de {in, plural, one {# fila} other {# filas}}{duplicate, plural, =0 {} one { y # ya estaba aquí} other { y # ya estaban aquí}}.{rejected, plural, =0 {} one { Hay que corregir una.} other { Hay que corregir #.}}{held, plural, =0 {} one { Una espera.} other { # esperan.}}',
  'page.imports.answer-dry':
    '{accepted, plural, one {Está lista} other {Están listas}} {accepted, number} de {in, plural, one {# fila} other {# filas}}{duplicate, plural, =0 {} one { y # ya está aquí} other { y # ya están aquí}}.{rejected, plural, =0 {} one { Hay que corregir una.} other { Hay que corregir #.}}{held, plural, =0 {} one { Una espera.} other { # esperan.}}',
  'page.imports.answer-first': 'Señalados, primero los más alejados por debajo',
  'page.imports.answer-of':
    '{records, plural, one {Contiene un contrato o registro salarial} many {Contiene {records, number} contratos y registros salariales} other {Contiene {records, number} contratos y registros salariales}}; {flagged, plural, =0 {ninguna prueba señala ninguno} one {uno está señalado} many {{flagged, number} están señalados} other {{flagged, number} están señalados}}.',
  'page.imports.answer-shown': 'Se muestran {n, number} de {all, number}; las pruebas llevan a todos.',
  'page.imports.answer-tests': 'Cada prueba, de lo que contiene',
  'page.imports.answer-title': 'Qué dicen las pruebas',
  'page.imports.bar': 'Filas: {parts}.',
  'page.imports.by-hand': 'introducido a mano',
  'page.imports.cancel': 'Cancelar',
  'page.imports.column': 'Columna',
  'page.imports.column-refused': '{column} se rechaza.',
  'page.imports.columns': 'Qué alimenta cada columna',
  'page.imports.done': 'Importaciones hasta ahora',
  'page.imports.drafted': 'Esbozado a partir de este archivo',
  'page.imports.dry-again': 'Simular de nuevo',
  'page.imports.dry-run': 'Simulación',
  'page.imports.duplicate': 'ya consta, sin cambios',
  'page.imports.duplicate-short': 'ya consta',
  'page.imports.elsewhere':
    'Está abierta, y este servidor no la ejecuta: quizá otro programa la esté leyendo, o se interrumpió. Para seguir donde se detuvo, importe otra vez los mismos archivos; o deshágala.',
  'page.imports.empty': 'Aún no se ha importado nada.',
  'page.imports.entered': '{what}{n, plural, =0 {} one { y uno más} other { y # más}}',
  'page.imports.entered-from': '{document}, {day}',
  'page.imports.feeds': 'Hecho',
  'page.imports.files': 'Archivos',
  'page.imports.files-more': '{first} y {n, plural, one {uno más} other {# más}}',
  'page.imports.formats': 'CSV o XLSX. No se escribe nada antes de que usted haya visto una simulación.',
  'page.imports.found': 'Hallado',
  'page.imports.from-text': 'de {text}',
  'page.imports.held': 'en espera',
  'page.imports.import-rows': 'Importar {n, plural, one {# fila} other {# filas}}',
  'page.imports.in': 'filas de entrada',
  'page.imports.keep': 'Conservarla',
  'page.imports.kept': 'El resto de esta fila se tomó: {n, plural, one {# dato} other {# datos}}.',
  'page.imports.kind':
    '{outcome, select, rejected {Rechazado} held {En espera} other {{outcome}}}: {text} {n, plural, one {# fila} other {# filas}}',
  'page.imports.known-mapping': 'Mapeo',
  'page.imports.line': 'Línea',
  'page.imports.line-2': 'Como se lee en la línea 2',
  'page.imports.lines': '{from} a {to}',
  'page.imports.loading': 'Leyendo las importaciones ...',
  'page.imports.looking': 'Paso 1 de 2: se abre {file} y se miran su cabecera y sus primeras filas ...',
  'page.imports.mapping': 'El mapeo',
  'page.imports.mapping-hint':
    'El mismo archivo sirve en la línea de órdenes: solidary import --mapping mapping.yaml FILE',
  'page.imports.mapping-text': 'Mapeo como texto',
  'page.imports.mended':
    'Desde entonces {taken, plural, =0 {no se aceptó ninguna de estas filas} one {se corrigió una de estas filas} many {se corrigieron # de estas filas} other {se corrigieron # de estas filas}}. {left, plural, =0 {No queda ninguna por corregir.} one {Queda una por corregir.} many {Quedan # por corregir.} other {Quedan # por corregir.}}',
  'page.imports.mended-by':
    '{rows, plural, one {Una fila corregida y enviada} many {# filas corregidas y enviadas} other {# filas corregidas y enviadas}} de nuevo',
  'page.imports.mended-outcome':
    '{taken, number} aceptadas{open, plural, =0 {.} one {; una por corregir allí.} many {; # por corregir allí.} other {; # por corregir allí.}}',
  'page.imports.mended-short': '{n, number} corregidas desde entonces',
  'page.imports.more-problems': 'Se muestran los primeros {n}. El archivo de filas rechazadas los tiene todos.',
  'page.imports.new': 'Importar un archivo',
  'page.imports.no-file': 'Elija antes un archivo.',
  'page.imports.not-imported': 'no importado',
  'page.imports.nothing': 'nada',
  'page.imports.nothing-written': 'Aún no se ha escrito nada. La importación se puede deshacer entera.',
  'page.imports.nth-file': 'Archivo {at} de {of}.',
  'page.imports.onward': 'Dónde mirar ahora',
  'page.imports.opening':
    'Se abre el archivo, {n, plural, one {# segundo} other {# segundos}} hasta ahora. Cuánto falta se dirá cuando se lean las primeras filas.',
  'page.imports.opening-share':
    'Se abre el libro: {share, number, percent} hecho{seconds, plural, =-1 {} =0 {} one {, queda # segundo aproximadamente} other {, quedan # segundos aproximadamente}}. Después se leen sus filas.',
  'page.imports.problems': 'Filas por mirar, por clase',
  'page.imports.progress': 'Parte del archivo leída',
  'page.imports.rate':
    '{rate, number} filas por segundo{seconds, plural, =-1 {} =0 {} one {, queda # segundo aproximadamente} other {, quedan # segundos aproximadamente}}',
  'page.imports.reading-columns': 'Paso 2 de 2: se lee lo que dice cada columna ...',
  'page.imports.rejected': 'rechazadas',
  'page.imports.rejected-file':
    '{n, plural, one {# fila rechazada} other {# filas rechazadas}} como archivo para corregir',
  'page.imports.remedy': 'Qué lo corrige',
  'page.imports.rests': '{field}: {target}',
  'page.imports.rests-entered': 'Introducido a mano sobre',
  'page.imports.rests-more': '{n, plural, one {Uno más no figura} other {# más no figuran}} en la lista.',
  'page.imports.running': 'Leyendo {file}: {rows, plural, one {# fila} other {# filas}} hasta ahora.',
  'page.imports.save-mapping': 'Guardar como mapeo',
  'page.imports.second': '{publisher}, {state}',
  'page.imports.show-all': 'Mostrar los {n, number}',
  'page.imports.stage.columns': 'Columnas',
  'page.imports.stage.done': 'hecho',
  'page.imports.stage.dry-run': 'Simulación',
  'page.imports.stage.file': 'Archivo',
  'page.imports.stage.import': 'Importación',
  'page.imports.stages': 'Pasos de una importación',
  'page.imports.started': 'Iniciada',
  'page.imports.state': 'Estado',
  'page.imports.state-text':
    '{state, select, cancelled {Cancelada: nada queda a medias.} other {Deshecha: lo que declaró esta importación está cerrado, y lo que había sustituido vuelve a estar.}}',
  'page.imports.state-word':
    '{state, select, running {en curso} elsewhere {abierta} done {hecha} cancelled {cancelada} failed {fallida} undone {deshecha} dry_run {simulación, nada escrito} other {{state}}}',
  'page.imports.stopping':
    'Deteniendo. Un archivo que se está abriendo se abre antes del todo; después no se escribe nada más.',
  'page.imports.suggesting': 'Mirando la cabecera y una muestra ...',
  'page.imports.to-look-at':
    '{n, plural, one {Una fila por mirar} other {# filas por mirar}}{more, select, yes {, y más} other {}}',
  'page.imports.undo': 'Deshacer esta importación',
  'page.imports.undo-sure': 'Sí, deshacerla entera',
  'page.imports.undo-text':
    '{n, plural, =0 {Ningún hecho posterior se apoya en ella.} one {Un hecho posterior se apoya en ella y perdería su base.} other {# hechos posteriores se apoyan en ella y perderían su base.}}',
  'page.imports.undoable': 'La importación se puede deshacer entera.',
  'page.imports.undone':
    'Deshecha: {closed, plural, one {# declaración cerrada} other {# declaraciones cerradas}}, {restated, number} declaradas de nuevo.',
  'page.imports.undone-beneath':
    'Deshecho. Todo lo que decía se había cambiado después, y esos cambios valen: nada se muestra de otro modo. Para volver más atrás, deshágalos también, el último primero.',
  'page.imports.what-changed': 'Qué cambió desde que empezó',
  'page.imports.why': 'Por qué se detuvo',
} as const;
