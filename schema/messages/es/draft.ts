/** What a drafted mapping says of itself. */
export const draft = {
  'draft.above':
    '{column} nombra contratos superiores que no están en esta lista: importe la lista que los contiene con el mismo editor y ese número como clave, y la cadena quedará completa.',
  'draft.amount-and-paid':
    '{column} puede ser antes o después de lo pagado según {paid}, y una línea guarda lo impagado: {column} no alimenta nada hasta que elija. Si es lo que queda, aliméntelo como amount y quite {paid}.',
  'draft.bid-as-price':
    '{column} es lo que se ofreció y se lee como precio del contrato: no siempre se adjudica a la oferta más baja. Mire quién lo obtuvo y por cuánto.',
  'draft.bids-of-nobody':
    'Nada dice a qué contrato pertenece una fila ni qué licitador de {column} lo obtuvo: los precios quedan como ofertas y ninguno se compara hasta que el mapeo lo diga.',
  'draft.blank-keys':
    'Las filas en las que {columns} está vacío se rechazan, salvo que la clave diga mayBeBlank: docs/MAPPING.md, sección 4.',
  'draft.called-off':
    'Las filas que dicen {words} en {column} parecen canceladas: no hubo contrato, y se retienen. Quite la regla de `hold` si aun así se trabajó.',
  'draft.choose-from':
    'Nada en el archivo dice desde qué día valen sus cifras: póngalo en lugar de {placeholder} bajo from, y bajo until el día siguiente al último si lo sabe. Hasta entonces no se importa nada.',
  'draft.choose-measure':
    'Nada en el archivo dice qué miden sus cifras, como un mínimo legal o un convenio colectivo: póngalo en lugar de {placeholder}. Hasta entonces no se importa nada.',
  'draft.choose-place':
    'Nada en el archivo dice dónde valen sus cifras, y una cifra sin lugar nunca se encuentra: ponga bajo place el código del lugar en lugar de {placeholder}. Hasta entonces se rechaza cada fila.',
  'draft.choose-unit':
    'Nada en el archivo dice si su salario es por hora, por mes o de otro modo: póngalo en lugar de {placeholder} en unit. Hasta entonces se rechaza cada fila.',
  'draft.cmt':
    '{column} es solo corte, confección y acabado (CMT), y {taken} se lee como precio por unidad. Si al proveedor se le paga solo {column}, alimente unitPrice con ella.',
  'draft.cost-parts':
    '{columns} son cada una parte de los costes aparte de la mano de obra, y un contrato guarda su suma: súmelas en una columna del archivo y alimente {property} con ella.',
  'draft.currency-words':
    '{words} en {column} no es el código de una moneda y puede significar varias o ninguna conocida aquí: diga con una lista de valores cuál es (docs/MAPPING.md, sección 6). Hasta entonces esas filas se rechazan, con su motivo.',
  'draft.day-two-ways':
    '«{cell}» en {column} puede estar escrito {taken} o {other}, y nada en el archivo dice cuál: elija. Hasta entonces no se importa nada.',
  'draft.encoding':
    'El archivo no indica su codificación. Leído como {read} dice {words}.{isAsked, select, yes { Como {other} diría {otherWords}.} other {}} Si las letras no son correctas, ponga la correcta en encoding: docs/MAPPING.md, sección 8.',
  'draft.estimate-with-tax':
    '{column} parece una estimación con impuesto: a su lado, un precio sin el impuesto parecería demasiado bajo. No alimenta nada hasta que elija, y entonces sin el impuesto.',
  'draft.estimates':
    'Las filas de {cells} dicen lo que esperaba el comprador y no son la oferta de nadie: se retienen.',
  'draft.fill-down':
    'Hay filas que dejan {column} en blanco bajo una que lo llena. Si eso significa «como arriba», escriba `fillDown` con su encabezado (docs/MAPPING.md, sección 8); tal como está, esas filas no dicen nada de ello.',
  'draft.framework':
    'Las filas que dicen {words} en {column} son marcos: {price} es entonces lo máximo que puede pedirse y no un precio, y no alimenta el precio de esas filas.',
  'draft.hours-in-parts':
    '{columns} tienen cada una parte de las mismas horas y ninguna dice que sean todas: ninguna aporta nada hasta que las sume en una columna.',
  'draft.in-thousands':
    '{times, select, none {{column} parece un importe en miles o más: tal como está se leería demasiado pequeño. No alimenta nada. Aliméntelo con `times: 1000`, o escriba sus importes completos.} other {{column} parece un importe en miles o más, y se lee con `times: {times}`. Compruebe si es así.}}',
  'draft.key-of-several':
    'Ninguna columna es distinta en todas las filas de la muestra; la clave se compone de varias.',
  'draft.kind': 'Un borrador: cada fila se lee como {kind}. docs/MAPPING.md explica cada palabra.',
  'draft.known-mapping':
    'El mapeo {mapping} lee una tabla así tal como está ({title}): tómelo en lugar de este borrador, aquí con `--mapping {mapping}`, en la página desde la lista.{named, select, no { Sus archivos se llaman {glob}: dé a este un nombre así.} other {}}',
  'draft.lowest-bid':
    'Se toma por adjudicatario a quien tiene {words} en {column}, y solo sus precios son los de un contrato. No siempre gana la oferta más baja: compruebe quién ganó.',
  'draft.minutes-of-pieces':
    '{column} es por pieza, y la unidad del contrato es «{unit}»: no alimenta nada. Escriba los minutos de esa unidad.',
  'draft.no-currency':
    'Nada en el archivo dice en qué moneda están los importes: póngala en lugar de {code}. Hasta entonces no se importa nada.',
  'draft.no-place':
    '«{cell}» en {column} no es código ni nombre de un país, y las leyes y los mínimos se encuentran por códigos de lugares: diga con una lista de valores cuál representa (docs/MAPPING.md, sección 6). Hasta entonces la columna no alimenta nada.',
  'draft.notes':
    'Las filas que solo llenan su primera celda{named, select, no {} other {, como {cells},}} parecen notas o títulos y se retienen.',
  'draft.nothing': 'Las celdas que contienen {cells} se leen como que no dicen nada, nunca como cero.',
  'draft.number-two-ways':
    '«{cell}» en {column} se lee como escrito {taken} y puede ser {other}: ponga el correcto en su lugar.',
  'draft.other-calendar':
    '«{cell}» en {column} parece un día de otro calendario (budista, persa, islámico, japonés o de Taiwán): la columna no alimenta nada. Escriba los días del calendario común en una columna al lado, por ejemplo 2024-03-14.',
  'draft.other-words':
    '«{cell}» en {column} no es ninguna de las palabras que buscan las reglas: {known}. Diga con una lista de valores qué significa (docs/MAPPING.md, sección 6); hasta entonces la columna no alimenta nada.',
  'draft.overtime-among-hours':
    '{column} se lee como todas las horas y {overtime} como parte de ellas. Si las horas extraordinarias se suman, haga que {column} aporte ordinaryHours en lugar de hours.',
  'draft.part-of-year':
    '{column} dice de qué parte de {year} es cada fila, de una manera que no se conoce: ninguna de las dos da un día. La paga de una parte leída como la del año sería errónea. Indique el primer y el último día de cada fila.',
  'draft.partly':
    '«{cell}» en {column} no se puede leer como la mayoría de esa columna: su fila se rechazará y se nombrará.',
  'draft.parts':
    '«{cell}» en {column} contiene varias cosas en una celda: la columna no alimenta nada. Tome con `extract` la parte que cuenta (docs/MAPPING.md, sección 6), y compruebe que ninguna celda tenga dos.',
  'draft.per-period':
    '{column} parece un importe por año, mes o semana: el precio de un contrato es el de todo él. No alimenta nada. Multiplíquelo por la duración del contrato, si el archivo la indica.',
  'draft.periods':
    '{columns} son una por año o mes, y tales cifras no alimentan por sí solas un {kind}: diga con eachColumn qué son (docs/MAPPING.md, sección 8).',
  'draft.place-of-all':
    "Ninguna columna dice dónde se trabaja, y las leyes, los mínimos y los precios con que comparar se encuentran por el lugar. Si todo se hace en un solo lugar, dígalo una vez para toda la lista: `place: '{' constant: US-CA '}'` en los valores de {record}, con el código de ese lugar. Si no, los tests que dependen de él responden que falta el lugar.",
  'draft.price-either-way':
    '{column} puede ser por unidad o por el total, y nada en el archivo lo dice: no alimenta nada hasta que elija.',
  'draft.publisher':
    'Indique quién publica el archivo y revise la clave: las columnas que identifican un registro y nunca cambian.',
  'draft.ranges':
    '«{cell}» en {column} es un intervalo, y un recuento es un número: la columna no alimenta nada. Nada se lee como su punto medio. Si se conoce el número, póngalo en lugar del intervalo; si no, queda sin conocer y se pregunta por él donde una respuesta dependa de él.',
  'draft.rates':
    'Parece una tabla de tipos de cambio, y no dice de cada tipo una unidad de qué moneda son cuántas de qué otra, ni en qué día. Empiece por un mapeo de tipos que viene con Solidary, o escriba uno según docs/MAPPING.md, sección 8. Los promedios de un mes no son tipos de un día, y no se leen.',
  'draft.regions':
    '«{cell}» en {column} parece el código de una región, y el archivo no dice de qué país: elíjalo. Hasta entonces no se importa nada.',
  'draft.second-heading': 'La primera fila, {cells}, parece una segunda línea del encabezado y queda retenida.',
  'draft.second-table':
    'Desde «{title}» parece empezar otra tabla: de ahí en adelante no se lee nada. Póngala en una hoja o un archivo propio, y haga un borrador para ella.',
  'draft.several-currencies':
    '{column} contiene importes en varias monedas, {found}, y una columna se lee en una: ponga la moneda de cada fila en una columna propia. Hasta entonces no alimenta nada.',
  'draft.several-days':
    'La mayoría de las celdas de {column} no son días escritos de un solo modo{same, select, yes { («{cell}»)} other {: «{cell}» y «{other}»}}. Escríbalos de un modo, o liste cada modo en formats si ninguno se lee como otro. Hasta entonces la columna no alimenta nada.',
  'draft.several-names':
    '«{cell}» en {column} parece contener varias empresas en una celda. Esas filas se leen sin parte ahí: escriba cada empresa en su propia fila, o un solo nombre para la unión.',
  'draft.several-prices':
    '{columns} podrían ser cada una el precio acordado, y nada en el archivo dice cuál: ninguna lo alimenta hasta que elija.',
  'draft.several-values':
    '{columns} contienen cada una un importe, y una fila da una sola cifra: ninguna la alimenta. Elija la que vale para todos a quienes se refiere la fila, o haga de cada una una cifra con su clase de trabajo, su lugar o sus días (eachColumn; docs/MAPPING.md, sección 8).',
  'draft.sheets':
    'El libro tiene varias hojas. Este borrador lee {sheet}; las otras son {others}. Otra se esboza con `solidary mapping suggest ARCHIVO --sheet NOMBRE`, o elíjala en la página.',
  'draft.shortened':
    '«{cell}» en {column} es un número largo que una hoja de cálculo acortó, y los dígitos que lo distinguían se perdieron: la columna no alimenta nada. Exporte de nuevo el archivo con esa columna como texto.',
  'draft.sign':
    '«{sign}» puede significar {among}: ponga la moneda del archivo en lugar de {code}. Hasta entonces no se importa nada.',
  'draft.times':
    '«{cell}» en {column} es una hora o duración, y las horas se leen como número: escriba siete horas y media como 7,5. Hasta entonces la columna no alimenta nada.',
  'draft.totals': 'Las filas encabezadas por {cells} parecen totales de las filas anteriores y se retienen.',
  'draft.unawarded':
    'Las filas sin proveedor en {firm} ni precio en {price} parecen procedimientos en los que no se adjudicó nada, y se retienen.',
  'draft.undated-pay':
    'Ninguna columna dice de qué días es el salario. Añada from y until, y los días a la clave: sin ellos la lista del mes siguiente ocupa el lugar de esta.',
  'draft.unfed': 'Columnas que aún no alimentan nada: {columns}',
  'draft.unknown-headings':
    'Ningún encabezado de este archivo se conoce aquí, así que todavía no se alimenta nada: diga de cada columna qué significa, en la página o en este archivo. docs/MAPPING.md explica cada palabra.',
  'draft.unread':
    '{column} no alimenta nada: la mayoría de sus celdas, como «{cell}», no son {needs, select, amount {importes en una moneda} other {números}}. Nombre la moneda en el encabezado o en una columna, o corrija las celdas.',
  'draft.with-tax':
    '{column} parece un precio con impuestos: lo que el proveedor ingresa como impuesto no paga trabajo. No alimenta nada hasta que elija, y entonces sin el impuesto.',
} as const;
