/** What a mark, a word or a test means, one short definition each. */
export const help = {
  'help.does.appeal':
    'No dice qué decidiría un tribunal. Cada regla indica cuándo se comprobó por última vez y con qué texto.',
  'help.does.knew': 'No decide qué sabía o debía saber nadie: enumera lo que habla a favor y en contra.',
  'help.does.meant': 'No dice por qué un precio es bajo, ni que se quisiera así.',
  'help.does.rank': 'No da puntuaciones ni clasificaciones de empresas.',
  'help.does.right': 'No decide quién tiene razón. Ambas partes pueden leer la misma página y corregir sus hechos.',
  'help.does.send': 'No envía nada a nadie. Las cartas, listas y preguntas las envían personas, después de leerlas.',
  'help.does.sure': 'No hace conjeturas. Lo que no se sabe queda como «no se sabe», y se nombra el hecho que falta.',
  'help.does.workers':
    'No nombra a ninguna persona trabajadora: figuran con un seudónimo o como un número, y las preguntas sobre el salario de unas pocas personas no entran en los textos que se envían.',
  'help.mark.cannot_tell':
    'Un anillo de puntos con un signo de interrogación: con los hechos que constan no se puede determinar. El hecho que falta figura al lado, como pregunta.',
  'help.mark.does_not_owe':
    'Un disco vacío: según estos hechos, la regla no alcanza a esta empresa. El motivo figura al lado.',
  'help.mark.flagged':
    'Un banderín de color ámbar: el test halló menos que aquello con lo que se compara. Abre una pregunta y no es un veredicto.',
  'help.mark.may_owe':
    'Un disco medio lleno: la regla alcanzaría a esta empresa si se cumple una cosa más. De qué depende figura al lado.',
  'help.mark.not_applicable': 'Un guion corto: el test no abarca este registro. El porqué figura al lado.',
  'help.mark.owes':
    'Un disco lleno: según los hechos que constan, la regla hace que esta empresa responda de la deuda. Otros hechos pueden cambiarlo.',
  'help.mark.passed':
    'Una marca de verificación, en tinta y no en verde: este precio, o este salario, supera este test. No dice que se haya pagado a nadie.',
  'help.needs.below-official-estimate': 'El precio y la estimación oficial del mismo contrato.',
  'help.needs.bid-far-below-next': 'Las ofertas de la misma licitación, con sus importes.',
  'help.needs.chain-price-below-lawful-labour':
    'Los precios de los contratos por encima del trabajo, cuánta mano de obra requiere, el mínimo legal y lo que los empleadores pagan además.',
  'help.needs.charge-rate-below-floor':
    'Lo que se cobra por hora, las horas semanales, el mínimo legal y lo que los empleadores pagan además en ese lugar.',
  'help.needs.hours-above-limit':
    'Las horas de un registro salarial, sus días y el máximo de horas semanales que permite la ley.',
  'help.needs.overtime-not-paid':
    'El salario, las horas, cuántas de ellas fueron horas extraordinarias y con qué tarifa se pagan estas en ese lugar.',
  'help.needs.pay-at-most-two-thirds-of-going-rate':
    'El salario bruto, las horas y el salario habitual de ese trabajo en ese lugar y momento.',
  'help.needs.pay-below-collective-agreement':
    'El salario bruto, las horas, la categoría del trabajo y lo que el convenio colectivo fijaba para ella ese día.',
  'help.needs.pay-below-living-wage':
    'El salario bruto, las horas y un salario digno que alguien haya publicado para ese lugar.',
  'help.needs.pay-below-statutory-floor':
    'El salario bruto, las horas, a cuántas personas corresponde el salario y el mínimo legal en ese lugar y ese día.',
  'help.needs.pay-below-two-thirds-of-going-rate':
    'El salario bruto, las horas y el salario habitual de ese trabajo en ese lugar y momento.',
  'help.needs.pay-late-or-missing': 'El día en que vencía el salario, cuánto se debía, cuándo se pagó y cuánto.',
  'help.needs.price-below-agreed-labour':
    'El precio, lo que hay que comprar además de la mano de obra, cuánta mano de obra requiere el trabajo y lo que un convenio colectivo fijaba para la categoría del trabajo.',
  'help.needs.price-below-lawful-labour':
    'El precio, lo que hay que comprar además de la mano de obra, cuánta mano de obra requiere el trabajo, el mínimo legal en el día del contrato y lo que los empleadores pagan además.',
  'help.needs.price-below-lawful-labour-beneath':
    'El precio, qué contratos se ejecutan bajo él y, de cada uno, cuánta mano de obra requiere, qué hay que comprar además, el mínimo legal y lo que los empleadores pagan además.',
  'help.needs.unit-price-below-market':
    'El precio por unidad, el producto y un precio publicado de ese producto en ese lugar y momento.',
  'help.needs.unit-price-far-below-comparable':
    'El precio por unidad del mismo trabajo y lo que un número suficiente de otras empresas cobró por él allí y por las mismas fechas.',
  'help.says.accepted': 'Una fila de un archivo que se leyó y de la que se guarda algo.',
  'help.says.answer':
    'Lo que la herramienta deduce de los hechos que constan: un test, una fila de un rastreo, una comprobación. Siempre se refiere a un día.',
  'help.says.answer-sheet':
    'Una respuesta en una hoja, con sus pasos y fuentes, y una huella con la que cualquiera ve que no se cambió desde entonces. Dice qué se sigue de los hechos que constan, no que sean ciertos.',
  'help.says.article':
    'El lugar de la ley donde está la regla, tal como se cita. La página de la regla contiene el texto que se leyó.',
  'help.says.as-known':
    'Hasta cuándo se habían conocido los hechos. Una respuesta según lo que se sabía un día omite lo que se supo, se corrigió o se retiró después: así se puede decir qué se podía haber sabido entonces. Es cosa distinta del día al que se refiere la respuesta.',
  'help.says.as-of':
    'El día de la pregunta. Los hechos, la ley en vigor y el tiempo restante son los de ese día; otro día puede dar otra respuesta.',
  'help.says.benchmark':
    'Una cifra que alguien ha publicado y con la que se compara un precio o un salario: un mínimo, un salario habitual, un salario digno. Este valor de referencia lleva su fuente al lado.',
  'help.says.chain':
    'Los contratos desde un centro de trabajo hasta el de más arriba, cada uno ejecutado en el marco del superior. Subir en la página es subir en la cadena.',
  'help.says.change':
    'Lo que es distinto en un momento que en otro: un hecho añadido, corregido o cerrado, una alerta que vino o se fue, una fila de una reclamación con otra respuesta, un último día que pasó, una regla que empezó o terminó. Quién lo dijo y cuándo se supo figura junto a cada hecho.',
  'help.says.claim':
    'Lo que alguien dice que no se ha pagado: un empleador, un lugar y líneas con sus días y sus sumas.',
  'help.says.condition': 'Lo que una regla exige para alcanzar a alguien: se cumple, no se cumple o no se sabe.',
  'help.says.deadline':
    'Un día antes de cuyo fin hay que hacer algo según una regla, contado desde un día que figura al lado. Dejar pasar el plazo puede costar la reclamación frente a una empresa, o toda ella.',
  'help.says.defence':
    'Lo que libera a alguien según una regla si se da: por ejemplo, una comprobación que se hizo. La herramienta enumera los indicios a favor y en contra de esta causa de exoneración.',
  'help.says.diligence':
    'Comprobaciones que una ley valora a favor de un comprador. Se deducen de lo que consta, y nunca se marcan a mano.',
  'help.says.dry-run': 'Una importación que se recorre y se cuenta, de la que no se escribe nada.',
  'help.says.end-client':
    'Quien encargó el trabajo para sus propias necesidades, en lo más alto de una cadena. Algunas reglas lo excluyen, otras lo nombran.',
  'help.says.enforced-after':
    'Responde del total como deudor solidario, pero solo se le ejecuta después de haberlo intentado contra el empleador.',
  'help.says.finding':
    'Lo que dice una autoridad o un tribunal, con la fase a la que ha llegado el asunto: alegado, determinado, juzgado, cerrado.',
  'help.says.going-rate': 'Lo que se suele pagar por ese trabajo en ese lugar. No siempre es vinculante.',
  'help.says.gross-net':
    'Bruto es el salario antes de las deducciones; neto es lo que queda. Algunas reglas alcanzan solo al salario neto.',
  'help.says.import': 'Una lectura de archivos. Todo lo que aportó se puede deshacer a la vez.',
  'help.says.indicator':
    'Un signo de una lista publicada, visto o buscado en un centro de trabajo. Una lista ayuda a quien mira; no etiqueta a nadie.',
  'help.says.joint':
    'Cada uno de varios responde del total, y el acreedor elige a quién reclamar. Se debe una sola vez.',
  'help.says.lawful-labour':
    'Lo que costaría el trabajo con el salario legal más bajo: el coste laboral legal son las horas, por el mínimo de ese día, más lo que los empleadores deben pagar además.',
  'help.says.letter':
    'Un borrador a una empresa, con los datos que pide la regla; los que faltan están marcados. Antes de mostrarse dice a cuántas personas reducen sus palabras el círculo de posibles reclamantes. No envía nada.',
  'help.says.limitation': 'El día después del cual una deuda puede no ser ya exigible ante los tribunales.',
  'help.says.line':
    'Una parte de una reclamación: días de trabajo, una clase de deuda, lo que se debía y lo que se pagó.',
  'help.says.living-wage':
    'Lo que alguien ha publicado como suficiente para vivir en ese lugar. Nadie lo debe por ley por el hecho de que se publicara.',
  'help.says.main-contractor': 'Quien recibió el encargo del cliente final y pasó partes de él a otros.',
  'help.says.mapping':
    'Qué columna de un archivo alimenta qué hecho. Se guarda como un archivo que se puede leer, corregir y volver a usar.',
  'help.says.on-costs': 'Lo que un empleador debe pagar además del salario: cotizaciones, seguros, tasas, vacaciones.',
  'help.says.order':
    'A quién permite la ley reclamar primero. Donde los peldaños están numerados, el siguiente solo se abre tras el suceso que se nombra.',
  'help.says.pseudonym':
    'Un signo en lugar de un nombre, creado en este equipo. Dice que dos entradas son de una misma persona, y no de quién.',
  'help.says.question': 'Un hecho que falta, con quien probablemente lo conoce y las respuestas que dependen de él.',
  'help.says.range': 'Cuando un hecho solo se conoce entre dos límites, se calculan tanto el caso mejor como el peor.',
  'help.says.regime':
    'Una regla de un lugar que puede hacer que alguien responda de la deuda de otro, tal como estaba en un momento dado.',
  'help.says.rejected':
    'Una fila de un archivo que no se tomó. Con ella figuran su línea, la columna, por qué y qué la corrige, y se puede corregir allí mismo.',
  'help.says.root': 'La empresa en lo más alto del mapa que se muestra. Los niveles se cuentan desde ella.',
  'help.says.sequential':
    'Un peldaño tras otro, cadena arriba: al siguiente solo se le reclama cuando el anterior no pagó.',
  'help.says.source':
    'El documento y la línea de los que se leyó un hecho. Donde las fuentes discrepan, ambas siguen visibles.',
  'help.says.statutory-floor': 'El salario más bajo que la ley de ese lugar fijaba para ese trabajo ese día.',
  'help.says.subsidiary': 'Responde solo cuando el empleador no pagó o no se le puede hacer pagar.',
  'help.says.surety':
    'Responde de la deuda de otro como quien la ha afianzado. Si hay que reclamar antes al empleador figura junto a la regla.',
  'help.says.threshold':
    'La proporción por debajo de la cual un test da una alerta. Tiene fecha, su fuente figura al lado y se puede probar otra.',
  'help.says.tier': 'Cuántos contratos hay entre una empresa y lo más alto. Depende de dónde se empiece a contar.',
  'help.says.trace':
    'Una reclamación seguida cadena arriba: quién puede ser responsable, por cuánto, según qué artículo y hasta cuándo.',
  'help.says.undeclared':
    'Hechos que no encajan entre sí sin otros subcontratistas. Un posible caso es un motivo para preguntar.',
  'help.says.version': 'La regla tal como estuvo de un día a otro. El día del trabajo decide cuál cuenta.',
  'help.says.waiting':
    'Una fila de un archivo que se leyó y de la que por ahora no se guarda nada. Por qué figura con ella; se cuenta, para que ninguna fila se pierda.',
  'help.sign.amber': 'El ámbar marca lo que alguien tiene aún que preguntar o hacer, y nada más.',
  'help.sign.dashed':
    'Una línea o un subrayado discontinuos: inferido. Ningún documento lo dice; de qué se infirió figura al lado.',
  'help.sign.dotted': 'Una parte punteada de una barra: de estos no se puede determinar, o esperan.',
  'help.sign.dotted-underline':
    'Un subrayado de puntos bajo un artículo: la regla no está verificada. Cuándo se comprobó por última vez figura al lado.',
  'help.sign.hatched': 'Una parte rayada de una barra: no se sabe, o como máximo esa cantidad.',
  'help.sign.mid':
    'Una parte más clara de una barra: la cadena siguiente, o lo que una empresa conserva del precio. Al lado figura qué es.',
  'help.sign.outlined': 'Una parte de una barra solo con contorno: fuera de lo que pregunta el test, o ya consta.',
  'help.sign.path':
    'La línea gruesa de un mapa: el camino elegido. Hojas una tras otra: empresas dibujadas como una, con su número y su suma.',
  'help.sign.rail':
    'La línea junto a una escalera de empresas: cuanto más ancha, más se puede pedir; discontinua en un vínculo solo inferido; fina y gris donde acaba la responsabilidad.',
  'help.sign.solid': 'Una parte maciza de una barra: lo que se nombra al lado. Las partes de una barra suman el total.',
  'help.sign.strip':
    'En una tira de salario: un punto para lo pagado, hueco si es una media, una línea si es un intervalo. Las líneas verticales son los niveles con que se compara.',
  'help.sign.timeline':
    'En una línea de tiempo: un anillo donde empieza un plazo, una barra por lo que dura, una marca en su último día. Una barra punteada ya pasó. La línea que cruza todo es el día de la respuesta.',
  'help.term.accepted': 'aceptadas',
  'help.term.answer': 'respuesta',
  'help.term.answer-sheet': 'hoja de respuesta',
  'help.term.article': 'artículo',
  'help.term.as-known': 'según lo que se sabía',
  'help.term.as-of': 'a fecha de',
  'help.term.benchmark': 'valor de referencia',
  'help.term.chain': 'cadena',
  'help.term.change': 'cambio',
  'help.term.claim': 'reclamación',
  'help.term.condition': 'condición',
  'help.term.deadline': 'plazo',
  'help.term.defence': 'causa de exoneración',
  'help.term.diligence': 'diligencia',
  'help.term.dry-run': 'simulación',
  'help.term.end-client': 'cliente final',
  'help.term.enforced-after': 'deudor solidario, ejecutado después del empleador',
  'help.term.finding': 'constatación',
  'help.term.going-rate': 'salario habitual',
  'help.term.gross-net': 'bruto y neto',
  'help.term.import': 'importación',
  'help.term.indicator': 'indicador',
  'help.term.joint': 'deudor solidario',
  'help.term.lawful-labour': 'coste laboral legal',
  'help.term.letter': 'borrador de carta',
  'help.term.limitation': 'prescripción',
  'help.term.line': 'línea de una reclamación',
  'help.term.living-wage': 'salario digno',
  'help.term.main-contractor': 'contratista principal',
  'help.term.mapping': 'mapeo',
  'help.term.on-costs': 'cargas sociales',
  'help.term.order': 'orden',
  'help.term.pseudonym': 'seudónimo',
  'help.term.question': 'pregunta',
  'help.term.range': 'caso mejor y peor',
  'help.term.regime': 'regla',
  'help.term.rejected': 'rechazadas',
  'help.term.root': 'raíz',
  'help.term.sequential': 'peldaño a peldaño',
  'help.term.source': 'fuente',
  'help.term.statutory-floor': 'mínimo legal',
  'help.term.subsidiary': 'responsable tras el empleador',
  'help.term.surety': 'fiador',
  'help.term.threshold': 'proporción de un test',
  'help.term.tier': 'nivel',
  'help.term.trace': 'rastreo',
  'help.term.undeclared': 'signo de subcontratación no declarada',
  'help.term.version': 'versión',
  'help.term.waiting': 'en espera',
  'help.word.below': 'Por debajo de aquello con lo que se compara.',
  'help.word.cannot_be_lawful':
    'Tan por debajo que no cabe un salario conforme a la ley, salvo que alguien explique cómo.',
  'help.word.cannot_tell': 'Falta un hecho; cuál es figura al lado. No es ni sí ni no.',
  'help.word.cba':
    'Lo que sindicatos y empleadores pactaron para un sector. Puede vincular a todo el sector o solo a quienes lo firmaron.',
  'help.word.contract_in_writing': 'Si las condiciones de trabajo se dieron por escrito.',
  'help.word.covers':
    'Lo que una empresa conserva del precio alcanza al menos toda la subida. No se dice de nadie que pueda prescindir de todo ello.',
  'help.word.deduction_lodging':
    'Una parte del salario retenida por el alojamiento. Si puede retenerse es una cuestión jurídica.',
  'help.word.deduction_other': 'Una parte del salario retenida por otro motivo.',
  'help.word.deduction_tools': 'Una parte del salario retenida por herramientas.',
  'help.word.deduction_transport': 'Una parte del salario retenida por el camino al trabajo.',
  'help.word.documented': 'Una fuente lo dice; en el hecho documentado figura cuál.',
  'help.word.does_not_cover': 'Lo que una empresa conserva del precio es menos que toda la subida.',
  'help.word.does_not_owe':
    'Según los hechos que constan, la regla no alcanza a esta empresa. Otra regla puede hacerlo.',
  'help.word.employer_insurance':
    'Un seguro que el empleador debe pagar además del salario, por ejemplo contra accidentes.',
  'help.word.exposure_cannot_tell': 'Falta un hecho del que depende la ley de ese lugar; cuál es figura al lado.',
  'help.word.exposure_law_not_held':
    'Aquí no está codificada ninguna ley de ese lugar. Eso no equivale a que no haya responsabilidad.',
  'help.word.exposure_may_owe':
    'Una ley de ese lugar puede hacer que este comprador responda de los salarios que queden sin pagar, bajo condiciones.',
  'help.word.exposure_no_debtor':
    'Según los hechos que constan, ninguna ley aquí codificada convierte a este comprador en deudor. La falta recae en quienes trabajaron.',
  'help.word.exposure_owes':
    'Una ley de ese lugar hace que este comprador responda de los salarios que queden sin pagar.',
  'help.word.far_below': 'Por debajo de la segunda proporción del test, la más baja.',
  'help.word.flagged':
    'El test halló menos que aquello con lo que se compara. Una alerta abre una pregunta; nunca es un veredicto.',
  'help.word.gap': 'Lo que se vio no alcanza el estándar que se nombra.',
  'help.word.generally_applied_cba': 'Un convenio colectivo que la ley hace vinculante para todo el sector.',
  'help.word.held': 'Consta aquí y no ha caducado.',
  'help.word.holiday_pay': 'Lo que se reserva para los días libres, además del salario por hora.',
  'help.word.illegal_employment':
    'Una clase de expediente de una autoridad. Solidary no guarda el derecho de residencia de nadie: no hay ningún campo para ello.',
  'help.word.inferred':
    'Ningún documento lo dice. Lo inferido se sigue de otros hechos, que se nombran, y puede ser erróneo.',
  'help.word.lapsed': 'Constó una vez, y su tiempo ha expirado.',
  'help.word.looked_for_not_found': 'Alguien lo buscó y no lo vio. Eso no dice que no estuviera allí.',
  'help.word.may_owe': 'La regla alcanzaría a esta empresa si se cumple una cosa más, que figura al lado.',
  'help.word.memory': 'La regla se escribió de memoria, y no se cotejó con ningún texto.',
  'help.word.model': 'Una propuesta o un modelo de contrato, calculado para comparar. Por sí solo no vincula a nadie.',
  'help.word.no_gap_found': 'Alguien miró y no vio que faltara nada. Eso no dice que no falte.',
  'help.word.not_applicable': 'El test o la regla no lo abarca. El motivo figura al lado.',
  'help.word.not_held': 'No consta aquí. Es muy posible que exista.',
  'help.word.not_known': 'Ninguna de las fuentes que constan lo afirma ni lo contradice.',
  'help.word.not_recorded': 'Nadie ha anotado aquí que se buscara.',
  'help.word.not_shown': 'Lo que está anotado aquí no lo muestra.',
  'help.word.not_tested':
    'Por debajo de este comprador hay demasiados precios para examinarlos todos a la vez, y no se guardan respuestas de ese día. No dice nada del precio.',
  'help.word.observed': 'Alguien anotó que se vio.',
  'help.word.owes':
    'Según los hechos que constan, la regla hace que esta empresa responda de esta deuda. Decirlo corresponde a un tribunal.',
  'help.word.passed': 'Este precio, o este salario, supera este único test. No dice que se pagaran los salarios.',
  'help.word.pay_counts': 'Esta parte cuenta para el mínimo con el que se compara el salario.',
  'help.word.pay_does_not_count': 'Esta parte se aparta antes de comparar el salario con el mínimo.',
  'help.word.pay_unknown': 'Ningún texto que se haya leído resuelve si esta parte cuenta: se calculan ambos casos.',
  'help.word.payroll_levy': 'Lo que un empleador debe pagar a un fondo, como proporción de todos los salarios.',
  'help.word.proposal': 'Presentado por alguien, y no vigente.',
  'help.word.secondary': 'La regla se leyó en un texto sobre la ley, no en la ley misma.',
  'help.word.to_review': 'Dos cosas están una al lado de la otra y una persona debería mirarlas. No se decide nada.',
  'help.word.vat':
    'Impuesto sobre el valor añadido. Algunas reglas hacen que un comprador responda de él además de los salarios.',
  'help.word.worker_led_agreement':
    'Un acuerdo vinculante que dirigen y controlan las propias organizaciones de trabajadores.',
} as const;
