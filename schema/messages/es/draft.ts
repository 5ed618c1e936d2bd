/** What a drafted mapping says of itself. */
export const draft = {
  'draft.blank-keys':
    'Las filas en las que {columns} está vacío se rechazan, salvo que la clave diga mayBeBlank: docs/MAPPING.md, sección 4.',
  'draft.day-two-ways':
    '«{cell}» en {column} puede estar escrito {taken} o {other}, y nada en el archivo dice cuál: elija. Hasta entonces no se importa nada.',
  'draft.encoding':
    'El archivo no indica su codificación. Leído como {read} dice {words}.{isAsked, select, yes { Como {other} diría {otherWords}.} other {}} Si las letras no son correctas, ponga la correcta en encoding: docs/MAPPING.md, sección 8.',
  'draft.key-of-several':
    'Ninguna columna es distinta en todas las filas de la muestra; la clave se compone de varias.',
  'draft.kind': 'Un borrador: cada fila se lee como {kind}. docs/MAPPING.md explica cada palabra.',
  'draft.no-currency':
    'Nada en el archivo dice en qué moneda están los importes: póngala en lugar de {code}. Hasta entonces no se importa nada.',
  'draft.notes':
    'Las filas que solo llenan su primera celda{named, select, no {} other {, como {cells},}} parecen notas o títulos y se retienen.',
  'draft.nothing': 'Las celdas que contienen {cells} se leen como que no dicen nada, nunca como cero.',
  'draft.number-two-ways':
    '«{cell}» en {column} se lee como escrito {taken} y puede ser {other}: ponga el correcto en su lugar.',
  'draft.partly':
    '«{cell}» en {column} no se puede leer como la mayoría de esa columna: su fila se rechazará y se nombrará.',
  'draft.publisher':
    'Indique quién publica el archivo y revise la clave: las columnas que identifican un registro y nunca cambian.',
  'draft.regions':
    '«{cell}» en {column} parece el código de una región, y el archivo no dice de qué país: elíjalo. Hasta entonces no se importa nada.',
  'draft.sheets':
    'El libro tiene varias hojas. Este borrador lee {sheet}; las otras son {others}. Otra se esboza con `solidary mapping suggest ARCHIVO --sheet NOMBRE`, o elíjala en la página.',
  'draft.sign': '«{sign}» se lee como {taken} y puede significar {others}: ponga la moneda del archivo en su lugar.',
  'draft.totals': 'Las filas encabezadas por {cells} parecen totales de las filas anteriores y se retienen.',
  'draft.unfed': 'Columnas que aún no alimentan nada: {columns}',
} as const;
