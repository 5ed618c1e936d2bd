/** The guided demonstration: three ways through the seed, for each who uses the tool. */
export const pageGuide = {
  'page.guide.at': '{name}: paso {n} de {all}',
  'page.guide.auditor': 'Como auditor',
  'page.guide.auditor.about': 'Tiene una lista de proveedores con precios.',
  'page.guide.auditor.ask': 'Preguntar a los proveedores',
  'page.guide.auditor.ask-text':
    'Todo lo que falta de los contratos, según a quién preguntar. Elija algunas preguntas, tome el libro y envíelo usted. Cuando vuelva relleno, suéltelo al pie de esta página: dice qué preguntas cerró, y se puede deshacer.',
  'page.guide.auditor.below': 'Lo que hay por debajo de un proveedor',
  'page.guide.auditor.below-text':
    'Mire en «Signos de subcontratación no declarada»: las horas que requiere el trabajo se comparan con los trabajadores declarados. Un posible caso es un motivo para preguntar. Debajo figura lo que no dice.',
  'page.guide.auditor.flags': 'Qué precios no pueden pagar salarios conformes a la ley',
  'page.guide.auditor.flags-text':
    'La barra contiene cada contrato una vez: con alerta, superado, no aplicable, sin determinar. Las filas están por orden de lo que les falta. Una alerta abre una pregunta; nunca es un veredicto.',
  'page.guide.auditor.list': 'Empezar por la lista',
  'page.guide.auditor.list-text':
    'Su propia lista se suelta aquí. Las columnas se hacen corresponder con hechos, una simulación cuenta lo que se leería y no se escribe nada antes de que usted lo diga. La demostración entró del mismo modo, y se puede deshacer.',
  'page.guide.auditor.mend': 'El precio que lo corregiría',
  'page.guide.auditor.mend-text':
    'Lea los pasos desde arriba: el precio, lo que hay que comprar, lo que queda para mano de obra y lo que esta cuesta legalmente. El caso mejor y el peor están uno al lado del otro. El precio que lo corrige está junto a la respuesta.',
  'page.guide.auditor.open': 'Lo que no se puede determinar, y por qué',
  'page.guide.auditor.open-text':
    'No se puede determinar si estos precios alcanzan para salarios legales, porque falta un hecho: cuál, y de cuántos contratos, figura junto a la lista. Donde el propio precio dice cuánto trabajo puede sostener, la fila lo dice, y eso se puede comprobar.',
  'page.guide.auditor.own': 'Sus propios contratos',
  'page.guide.auditor.own-text':
    'Los contratos en los que compra Hallmarkt. Cada uno lleva a sus tests, y «Abrir su cadena» a todos los que hay por debajo. Más abajo figuran las comprobaciones que una ley valora a favor de un comprador, si las tiene.',
  'page.guide.back': 'Atrás',
  'page.guide.begin': 'Empezar, {all} pasos',
  'page.guide.end': 'Fin',
  'page.guide.go-on': 'Continuar en el paso {n} de {all}',
  'page.guide.hide': 'Apartar',
  'page.guide.inspector': 'Como inspector',
  'page.guide.inspector.about': 'Tiene una reclamación salarial.',
  'page.guide.inspector.claims': 'Empezar por la reclamación',
  'page.guide.inspector.claims-text':
    'Todas las reclamaciones que constan. Una nueva se introduce en una sola página, con líneas por días y sumas; lo que no se sabe queda como «no se sabe». Aquí se sigue la de los trabajadores de Mirova.',
  'page.guide.inspector.days': 'Días que cuentan',
  'page.guide.inspector.days-text':
    'Otra reclamación, en Noruega, donde una reclamación escrita debe llegar a tiempo a cada empresa. Cada fila dice desde cuándo corre un plazo y cuántos días quedan; qué lo detiene y qué depende de él está a un enlace. Desde allí los días venideros pasan a un calendario.',
  'page.guide.inspector.ladder': 'Todos los que pueden ser responsables, por orden',
  'page.guide.inspector.ladder-text':
    'El empleador está abajo del todo; el comprador más alto, arriba. Los discos llenos, medio llenos, vacíos y de puntos dicen lo firme que es la respuesta. Las sumas de varios nunca se suman entre sí: los salarios se deben una sola vez.',
  'page.guide.inspector.law': 'La regla detrás de una fila',
  'page.guide.inspector.law-text':
    'Qué versión rige en qué días, lo segura que es, cuándo se comprobó por última vez y con qué texto. También figura lo que queda abierto en la regla. No es asesoramiento jurídico.',
  'page.guide.inspector.papers': 'Llevárselo',
  'page.guide.inspector.papers-text':
    'Una hoja de respuesta con pasos, fuentes y una huella para verificarla, y borradores de cartas. La herramienta no envía nada: usted lo lee antes.',
  'page.guide.inspector.rung': 'Una fila, abierta',
  'page.guide.inspector.rung-text':
    'La fila de Trosse está abierta en la escalera: las condiciones que se cumplen, no se cumplen o no se saben, las causas de exoneración y los pasos con el artículo en que se apoya cada uno.',
  'page.guide.inspector.settling': 'Lo que cambiaría la respuesta',
  'page.guide.inspector.settling-text':
    'Donde uno o dos hechos decidirían sobre una empresa, figuran aquí, con a quién preguntar y qué significaría cada respuesta.',
  'page.guide.leave': 'Salir',
  'page.guide.next': 'Siguiente',
  'page.guide.organiser': 'Como sindicalista',
  'page.guide.organiser.about': 'Tiene un nombre, o fotos de una obra.',
  'page.guide.organiser.ask': 'Preguntar por lo que falta',
  'page.guide.organiser.ask-text':
    'Estas son las preguntas que Lindhorst podría responder. «Escribir el texto» hace con ellas una carta cortés. No nombra a ningún trabajador y reserva lo que revelaría que alguien reclama.',
  'page.guide.organiser.firm': 'La empresa que los empleaba',
  'page.guide.organiser.firm-text':
    'Los contratos con los que trabaja Mirova, para compradores distintos. Las horas cuentan solo para el contrato en el que se trabajaron.',
  'page.guide.organiser.hole': 'Un eslabón que nadie ha documentado',
  'page.guide.organiser.hole-text':
    'Todos los que están por debajo de Hallmarkt. Una línea discontinua es un vínculo que ningún documento muestra: que este contrato se ejecute en el marco de aquel. En «Huecos por llenar» figura de qué se infirió, y desde allí se pide el documento.',
  'page.guide.organiser.liable': 'Quién puede ser responsable',
  'page.guide.organiser.liable-text':
    'Los salarios de seis trabajadores, seguidos por ambas cadenas. La frase de arriba es la respuesta; cada fila dice según qué artículo, cuánto, hasta cuándo y qué falta todavía.',
  'page.guide.organiser.map': 'Quién está por encima del centro de trabajo',
  'page.guide.organiser.map-text':
    'El centro de trabajo está abajo y el comprador más alto arriba: subir en la página es subir en la cadena. Los precios figuran en los eslabones. «Tabla» dice lo mismo en filas.',
  'page.guide.organiser.name': 'Empezar por el nombre',
  'page.guide.organiser.name-text':
    'Escriba el nombre que figura en la chaqueta o en la furgoneta. Los nombres parecidos se mantienen separados: mire el lugar y el número antes de elegir uno.',
  'page.guide.organiser.price': '¿Podía este precio pagar salarios conformes a la ley?',
  'page.guide.organiser.price-text':
    'El contrato en el que trabajó Mirova: tabiquería seca, con precio por m². Cada test dice con alerta, superado, no aplicable o sin determinar, y lleva a sus pasos.',
  'page.guide.show': 'Mostrármelo',
  'page.guide.title': 'Diez minutos con la demostración',
} as const;
