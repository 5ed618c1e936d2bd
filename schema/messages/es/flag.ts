/** Tests of price and pay. A flag opens a question; it is never a verdict. */
/** Of a price whose day is not held. */
const SUPPOSED =
  '{supposed, select, undefined {} other { Según el mínimo salarial a fecha de {supposed}: la fecha del precio no consta.}}';
const CASES = '{exact, select, yes {{best}} other {{best} en el mejor caso, {worst} en el peor}}';
const ENDS = '{exact, select, yes {{best}} other {{best} como mínimo, {worst} como máximo}}';
const NUMBERS = '{exact, select, yes {{best}} other {entre {best} y {worst}}}';
const PERCENT =
  '{exact, select, yes {{best} %} open {{best} % en el mejor caso, no se sabe en el peor} other {{best} % en el mejor caso, {worst} % en el peor}}';

export const flag = {
  'flag.basis.agreement-of-the-sector': 'El convenio colectivo del sector, con su categoría y su fuente en los pasos',
  'flag.basis.bag-5-azr-436-08': '§ 138 BGB; BAG, 22 de abril de 2009, 5 AZR 436/08',
  'flag.basis.charge-rates':
    'Las líneas de las tarifas indicativas para proveedores de mano de obra (GLAA Brief 87): salario, vacaciones, seguro, pensión, tasa',
  'flag.basis.day-of-pay': 'El día en que vencía el salario, tal como lo dice el registro',
  'flag.basis.directive-2014-24-69': 'Directiva 2014/24/UE, artículo 69: pedir una explicación antes de decidir nada',
  'flag.basis.hours-of-the-place': 'El límite de horas, con su fecha, del lugar de trabajo, con su fuente en los pasos',
  'flag.basis.labor-code-2810':
    'California Labor Code § 2810: un contrato debe contener fondos suficientes para cumplir la ley laboral',
  'flag.basis.labour-minute-costing':
    'Cálculo por minuto de trabajo: minutos de trabajo por unidad al coste legal de un minuto',
  'flag.basis.law-of-the-place': 'El mínimo, con su fecha, del lugar de trabajo, con su fuente en los pasos',
  'flag.basis.legal-minimum-is-the-yardstick':
    'Castillo v. Toll Bros. (2011): la medida es el mínimo legal, no el salario habitual',
  'flag.basis.living-wage-estimate': 'Una estimación publicada de un salario digno, con su fuente en los pasos',
  'flag.basis.no-fixed-share':
    'No se halló ninguna ley que fije una proporción de la estimación; la proporción es un criterio declarado',
  'flag.basis.overtime-of-the-place':
    'El mínimo con su fecha y la ley de horas extraordinarias del lugar de trabajo, con sus fuentes en los pasos',
  'flag.basis.quartile-fences':
    'Límites por cuartiles: muy alejado es lo que queda a más de un número declarado de recorridos de la mitad central de sus comparables',
  'flag.basis.warsaw-2007': 'Informe de 2007: salario un tercio inferior al salario habitual',
  'flag.excludes.agreement-may-not-bind': 'No dice que el convenio vincule a este empleador.',
  'flag.excludes.basic-pay-only': 'Compara el salario base por hora, sin complementos.',
  'flag.excludes.costs-in-between': 'No mira lo que los eslabones intermedios necesitan para sí.',
  'flag.excludes.daily-overtime':
    'Mira las horas de un día solo donde consta una ley que cuenta por días, y no las de una noche o un festivo.',
  'flag.excludes.estimate-may-be-wrong': 'No dice que la estimación fuera correcta.',
  'flag.excludes.exempt-from-overtime':
    'No dice que el trabajador no esté excluido de la ley de horas extraordinarias.',
  'flag.excludes.forced-or-wanted': 'No dice si las horas fueron forzadas o queridas.',
  'flag.excludes.general-floor-only': 'Mira el mínimo legal, no los salarios pactados ni los dignos.',
  'flag.excludes.going-rate-not-law': 'No dice que el salario habitual fuera vinculante.',
  'flag.excludes.known-beneath':
    'Cuenta lo que consta que se ejecuta bajo el contrato, y nada de lo que hace el propio proveedor.',
  'flag.excludes.level-not-looked-at': 'No dice que lo que se debía fuera suficiente.',
  'flag.excludes.living-wage-not-law': 'No dice que alguien deba un salario digno.',
  'flag.excludes.low-is-not-unlawful': 'No dice que el precio sea ilícito: un precio bajo puede tener buenas razones.',
  'flag.excludes.many-lines-many-chances':
    'Un contrato de muchas líneas tiene muchas ocasiones de quedar atrapado por una de ellas: mire cuántas se compararon.',
  'flag.excludes.market-may-be-low': 'No dice que el precio publicado pague salarios conformes a la ley.',
  'flag.excludes.not-why-late': 'No dice por qué el salario llegó tarde.',
  'flag.excludes.one-record-of-a-week':
    'Los registros de la semana de una persona solo se suman si una fuente los tiene para el mismo empleador y exactamente los mismos días, cada uno de otra categoría, contrato o lugar. Si no, pueden ser las mismas horas dos veces: entonces ninguno se da por superado, y lo que pudo pagarse en otro no se señala.',
  'flag.excludes.one-way-up': 'Sube solo mientras haya un único camino hacia arriba.',
  'flag.excludes.opt-outs':
    'No mira las exclusiones voluntarias, las exenciones ni los promedios más largos que un acuerdo puede permitir.',
  'flag.excludes.overhead-and-margin':
    'No deja nada para gastos generales y margen: un precio que pasa por poco puede ser aun así demasiado bajo.',
  'flag.excludes.overtime-not-looked-at': 'No mira las horas extraordinarias ni los complementos.',
  'flag.excludes.rival-bids-not-looked-at': 'No mira las ofertas rivales ni lo que el trabajo requiere.',
  'flag.excludes.rivals-may-be-dear': 'No dice que la oferta del rival fuera un precio justo.',
  'flag.excludes.same-code-other-work': 'Los trabajos con un mismo código pueden diferir de un encargo a otro.',
  'flag.excludes.same-unit-same-goods':
    'Compara precios por unidad solo cuando ambos contratos nombran el mismo producto.',
  'flag.excludes.says-nothing-of-pay':
    'No dice qué se pagó: el proveedor puede haber pagado salarios conformes a la ley con pérdidas.',
  'flag.excludes.this-work-alone':
    'Mira solo este trabajo: si un precio paga todo lo que se ejecuta bajo él es otro test.',
  'flag.excludes.what-counts-as-pay':
    'El salario que consta como una sola suma se toma entero como salario, contenga los complementos que contenga.',
  'flag.missing.agreed-pay': '¿Qué fijaba el convenio colectivo para este trabajo en {place} a fecha de {day}?',
  'flag.missing.beneath':
    '¿A cuánto ascienden el coste laboral legal y los demás costes de {contract}? El mismo precio los paga.',
  'flag.missing.beneath-agrees':
    '{contract} dice que necesita menos de lo que está documentado por debajo, que suma al menos {documented}: ¿qué es correcto?',
  'flag.missing.beneath-many':
    '¿Qué necesitan todos los contratos que se ejecutan bajo {contract}? Su precio también los paga, y son demasiados para sumarlos.',
  'flag.missing.bid-amounts': '¿Qué ofreció cada licitador?',
  'flag.missing.bidders': '¿Quién presentó cada oferta? Una que no nombra a nadie puede ser otra del adjudicatario.',
  'flag.missing.bids-of-contract':
    '¿Cuáles de las ofertas eran para este contrato? De la licitación salió más de un contrato, o el adjudicatario presentó varias ofertas.',
  'flag.missing.charge-an-hour': '¿Cuánto se cobra por hora?',
  'flag.missing.charge-line': '¿Qué debían los empleadores en {place} a fecha de {day} por {line}?',
  'flag.missing.charge-line-owed':
    '¿Debe el proveedor esto en {place} a fecha de {day}: {line}? Solo algunos empleadores lo deben.',
  'flag.missing.charge-threshold':
    '¿A partir de qué salario semanal debían los empleadores en {place}, el {day}: {line}? Escriba 0 si se debía sobre todo el salario.',
  'flag.missing.contract-day': '¿Qué día se firmó el contrato o empezó el trabajo?',
  'flag.missing.costs-agree':
    '¿Cuáles son los demás costes de {contract}? Los de una unidad por la cantidad dan {counted}, y para el conjunto constan {whole}.',
  'flag.missing.day-due': '¿Qué día vencía el salario?',
  'flag.missing.day-paid': '¿Qué día se pagó?',
  'flag.missing.days-of-change':
    '¿Qué se pagó antes y después de que cambiara el mínimo? Divida el registro en ese punto.',
  'flag.missing.estimate-above-nothing': '¿Cuál era la estimación oficial? La que consta no es superior a cero.',
  'flag.missing.estimate-at-least': '¿Cuál era la estimación oficial? La que consta solo dice cuánto era como máximo.',
  'flag.missing.exact-estimate': '¿Cuál era exactamente la estimación oficial?',
  'flag.missing.exact-hours': '¿Cuántas horas exactamente? Parecen redondeadas, y lo que falta no es más que eso.',
  'flag.missing.exact-market-price':
    '¿Cuál era exactamente el precio publicado de este producto en {place} a fecha de {day}?',
  'flag.missing.exact-pay': '¿Cuánto se pagó exactamente?',
  'flag.missing.exact-price': '¿Cuál es exactamente el precio?',
  'flag.missing.exchange-day': '¿En cuál de estos días contaba el tipo de cambio? Cambió dentro de ellos.',
  'flag.missing.exchange-rate':
    '{base, select, undefined {¿A qué tipo, con su fecha, se convierten las dos monedas?} other {¿Cuál era el tipo de referencia de {base} en {quote} a fecha de {day}?}}',
  'flag.missing.extra-payments':
    '¿Incluye este salario su parte de las pagas que exceden de doce al año, como las de vacaciones y Navidad?',
  'flag.missing.floor-of-class':
    '¿Se debe a esta categoría también el mínimo para todo trabajo? El {day} el suyo propio es más bajo en {place}.',
  'flag.missing.going-rate': '¿Cuál era el salario habitual de este trabajo en {place} a fecha de {day}?',
  'flag.missing.gross-pay': '¿Cuál fue el salario bruto?',
  'flag.missing.hours-a-day': '¿Cuántas horas tiene el día para el que está fijado el mínimo de {place}?',
  'flag.missing.hours-a-week':
    '¿Para cuántas horas semanales es el mínimo mensual o semanal de {place}? Indíquelo como valor de referencia de {place}: working_week, horas semanales, desde qué día y quién lo dice.',
  'flag.missing.hours-agree':
    '¿Cuántas horas requiere {contract}? El tiempo por unidad por la cantidad da {counted}, y para el conjunto constan {whole}.',
  'flag.missing.hours-by-day':
    '¿Cuántas horas se trabajaron cada día? La ley de allí cuenta las horas extraordinarias por día.',
  'flag.missing.hours-by-week':
    '¿Cuántas horas trabajó cada persona en cada semana? Divida el registro por semana y persona.',
  'flag.missing.hours-limit': '¿Cuántas horas semanales permitía la ley de {place}?',
  'flag.missing.hours-of-all-records':
    '¿Cuántas horas trabajó esta persona en total en esos días? De algunos constan otros registros.',
  'flag.missing.hours-of-the-month':
    '¿Cuántas horas eran la jornada completa ese mes en {place}? El mínimo es por mes.',
  'flag.missing.hours-of-whole-average':
    '¿Cuántas horas se trabajaron en todo el tiempo del que el límite es un promedio?',
  'flag.missing.hours-per-week': '¿Cuántas horas semanales trabaja cada trabajador suministrado?',
  'flag.missing.hours-that-add-up':
    '¿Cuántas horas se trabajaron, cuántas ordinarias y cuántas extraordinarias? Las que constan no cuadran.',
  'flag.missing.hours-worked': '¿Cuántas horas se trabajaron por este salario?',
  'flag.missing.hours-worked-above-nothing': '¿Cuántas horas se trabajaron? El registro dice que ninguna.',
  'flag.missing.how-many-workers':
    '¿De cuántos trabajadores es este salario? Un promedio puede ocultar un salario bajo.',
  'flag.missing.item-and-unit':
    '¿A qué partida y unidad corresponde cada precio unitario, y cuánto es exactamente? En algunos no consta.',
  'flag.missing.kind-of-contract':
    '¿Qué clase de contrato es: obra, servicios, suministro de mano de obra, compraventa?',
  'flag.missing.labour-hours': '¿Cuántas horas de mano de obra requiere el trabajo, o cuántos minutos por unidad?',
  'flag.missing.living-wage': '¿Cuál era un salario digno en {place} a fecha de {day}?',
  'flag.missing.market-price': '¿Cuál era el precio publicado de este producto en {place} a fecha de {day}?',
  'flag.missing.narrower-ranges':
    '¿Qué valores son los correctos dentro de los intervalos que constan? En el mejor caso el precio pasa, en el peor no.',
  'flag.missing.non-labour-cost':
    '¿Qué debe comprar el proveedor además de la mano de obra: material, herramientas, viajes?',
  'flag.missing.on-costs': '¿Qué tenían que pagar los empleadores en {place} además del salario, como cargas sociales?',
  'flag.missing.one-way-up': '¿En el marco de cuál de los contratos superiores se hizo este trabajo?',
  'flag.missing.ordinary-hours': '¿Cuántas de las horas eran jornada ordinaria?',
  'flag.missing.ordinary-rate': '¿Qué estaba pactado o fijado por la ley para una hora ordinaria?',
  'flag.missing.overtime-hours': '¿Cuántas de las horas fueron horas extraordinarias?',
  'flag.missing.overtime-premium': '¿A qué tarifa deben pagarse las horas extraordinarias en {place}?',
  'flag.missing.parts-that-add-up':
    '¿Qué es lo correcto, el salario o sus partes? Las partes suman más de lo que se pagó.',
  'flag.missing.pay': '¿Cuánto se pagó?',
  'flag.missing.pay-due': '¿Cuánto se debía en total?',
  'flag.missing.pay-of-all-records':
    '¿Cuánto cobró esta persona en total por estos días? Para algunos hay otros registros del mismo empleador, y lo que falta aquí puede haberse pagado allí.',
  'flag.missing.pay-of-each-worker': '¿Cuánto se pagó a cada trabajador? Un promedio puede ocultar un salario bajo.',
  'flag.missing.pay-period': '¿Cuándo se hizo este trabajo?',
  'flag.missing.payments-a-year': '¿Cuántas veces al año se paga el mínimo mensual de {place}?',
  'flag.missing.peer-owners':
    '¿Cuánto cobraron más empresas por lo mismo? Los precios que constan son de un número insuficiente de empresas. Las empresas de un mismo dueño o grupo cuentan una vez.',
  'flag.missing.peer-spread': '¿Difieren en algo los precios de otros? Los que constan son casi todos iguales.',
  'flag.missing.peers':
    '¿Cuánto cobraron otros por lo mismo, allí y por las mismas fechas? Los precios que constan no bastan.',
  'flag.missing.performed-under':
    '¿Se hizo el trabajo de {contract} en virtud de {upper}, y todo él? Ningún documento lo dice, o pudo hacerse también en virtud de otro contrato.',
  'flag.missing.place': '¿Dónde se hizo el trabajo?',
  'flag.missing.price': '¿Cuál es el precio del contrato?',
  'flag.missing.price-of-tier': '¿Cuál es el precio de {contract}?',
  'flag.missing.prices-agree':
    '¿Qué precio se acordó para {contract}? El precio unitario por la cantidad da {counted}, y para el conjunto constan {whole}.',
  'flag.missing.product': '¿Qué producto es, y por qué unidad se fija su precio?',
  'flag.missing.quantity': '¿Cuántas unidades abarca el contrato?',
  'flag.missing.same-unit': '¿Cuál es el precio de {contract} por la unidad en que se mide el trabajo?',
  'flag.missing.sector':
    '¿En qué sector está el trabajo? Hay sectores de {place} con mínimos propios a fecha de {day}.',
  'flag.missing.supplier': '¿Qué proveedor cobró este precio?',
  'flag.missing.threshold': '¿Qué proporción usa este test ese día?',
  'flag.missing.unit-of-floor': '¿Para cuánto trabajo está fijado el mínimo de {place}?',
  'flag.missing.wage-floor': '¿Cuál era el mínimo legal en {place} a fecha de {day}?',
  'flag.missing.which-floor': '¿Se debe en {place} también el mínimo del país, cuando es el más alto?',
  'flag.missing.which-parts-count': '¿Qué partes cuentan como salario en {place}?',
  'flag.missing.which-worker':
    '¿De quién es este registro? Sin seudónimo no se pueden buscar otros registros de la misma persona.',
  'flag.missing.work-class': '¿Qué categoría de trabajo es? Rigen varios mínimos en {place} a fecha de {day}.',
  'flag.question.below-official-estimate':
    '¿Está el precio por debajo de una proporción declarada de la estimación oficial?',
  'flag.question.bid-far-below-next':
    '¿Queda la oferta ganadora más por debajo de la siguiente de lo que es habitual en las licitaciones?',
  'flag.question.chain-price-below-lawful-labour':
    '¿Podía cada precio por encima de este trabajo haber pagado su coste laboral legal?',
  'flag.question.charge-rate-below-floor':
    '¿Cubre lo que se cobra por hora lo que una hora cuesta legalmente al proveedor?',
  'flag.question.hours-above-limit': '¿Se trabajaron más horas semanales de las que permite la ley de ese lugar?',
  'flag.question.overtime-not-paid':
    '¿Es el salario menor que lo que cuestan todas las horas, incluidas las horas extraordinarias?',
  'flag.question.pay-at-most-two-thirds-of-going-rate': '¿Es el salario dos tercios del salario habitual o menos?',
  'flag.question.pay-below-collective-agreement':
    '¿Está el salario bruto por hora por debajo de lo que el convenio colectivo fija para esa categoría de trabajo?',
  'flag.question.pay-below-living-wage': '¿Está el salario bruto por hora por debajo de un salario digno de ese lugar?',
  'flag.question.pay-below-statutory-floor':
    '¿Está el salario bruto por hora por debajo del mínimo legal de ese lugar y momento?',
  'flag.question.pay-below-two-thirds-of-going-rate':
    '¿Está el salario por debajo de dos tercios del salario habitual?',
  'flag.question.pay-late-or-missing': '¿Llegó el salario tarde, solo en parte o no llegó?',
  'flag.question.price-below-agreed-labour':
    '¿Podía este precio haber pagado lo que un convenio colectivo fija para el trabajo?',
  'flag.question.price-below-lawful-labour': '¿Podía este precio haber pagado salarios conformes a la ley?',
  'flag.question.price-below-lawful-labour-beneath':
    '¿Podía este precio haber pagado el coste laboral legal de todo lo que consta que se ejecuta bajo él?',
  'flag.question.unit-price-below-market':
    '¿Está el precio por unidad por debajo de una proporción declarada del precio publicado?',
  'flag.question.unit-price-far-below-comparable':
    '¿Está un precio por unidad muy por debajo de lo que otras empresas cobraron por lo mismo, allí y por las mismas fechas?',
  'flag.reason.no-bids': 'No consta ninguna oferta para este contrato.',
  'flag.reason.no-collective-agreement': 'No hay convenio colectivo para este trabajo en {place} a fecha de {day}.',
  'flag.reason.no-contract-above': 'No consta ningún contrato por encima de este.',
  'flag.reason.no-going-rate': 'No hay salario habitual para este trabajo en {place} a fecha de {day}.',
  'flag.reason.no-living-wage': 'No hay estimación de un salario digno para {place} a fecha de {day}.',
  'flag.reason.no-official-estimate': 'No consta ninguna estimación oficial para este contrato.',
  'flag.reason.no-overtime': 'No constan horas extraordinarias.',
  'flag.reason.no-statutory-floor':
    'Sin mínimo legal: la ley de {place} no fijaba ninguno para este trabajo a fecha de {day}. De los convenios colectivos se ocupan tests propios.',
  'flag.reason.no-unit-prices': 'No consta ningún precio por unidad para este contrato.',
  'flag.reason.no-winner-among-bids': 'Ninguna de las ofertas que constan es la de la empresa que obtuvo el contrato.',
  'flag.reason.not-by-the-hour': 'La mano de obra no se cobra por hora.',
  'flag.reason.not-labour-supply': 'El contrato no es de suministro de mano de obra.',
  'flag.reason.not-the-lowest': 'No ganó la oferta más baja: no decidió el precio.',
  'flag.reason.not-yet-due': 'El salario no vence antes del {day}.',
  'flag.reason.nothing-beneath': 'No consta que se ejecute nada bajo este contrato.',
  'flag.reason.one-bid': 'Hubo una sola oferta.',
  'flag.step.agreed-labour': `Mano de obra según lo pactado, horas × salario × (1 + cargas sociales), {per}: ${CASES}.`,
  'flag.step.agreed-pay': `Convenio colectivo, por hora en {place} desde el {day}: ${ENDS}.`,
  'flag.step.agreed-wage': `Salario del convenio colectivo por hora en {place} a fecha de {day}: ${CASES}.`,
  'flag.step.before-exchange': `Por convertir a {into}: ${ENDS}.`,
  'flag.step.bid-gap': 'La oferta siguiente está un {share} % por encima de la ganadora.',
  'flag.step.carries-hour': `Conforme a la ley solo si el trabajo requiere como máximo {most} horas {unit, select, undefined {{per}} other {por {unit}}}.${SUPPOSED}`,
  'flag.step.carries-minute': `Conforme a la ley solo si el trabajo requiere como máximo {most} minutos {unit, select, undefined {{per}} other {por {unit}}}.${SUPPOSED}`,
  'flag.step.charge': `Lo cobrado por hora: ${CASES}.`,
  'flag.step.charge-floor': `Mínimo legal que cobrar por hora, antes de gastos generales y margen: ${ENDS}.`,
  'flag.step.charge-line': `De ello, {line}: ${ENDS}.`,
  'flag.step.compared-line':
    '{item}: {price} por {unit}, comparado con {fence}. La mitad de {peers} precios de {owners} otras empresas está entre {lower} y {upper}.',
  'flag.step.compared-line-between': `{item}: {price} por {unit}. Dónde está el límite queda abierto: ${ENDS}. Se comparan {peers} precios de {owners} empresas más.`,
  'flag.step.compared-lines':
    'Precios por unidad: {lines}; con comparables suficientes: {tested}; de ellos, muy por debajo: {caught}.',
  'flag.step.double-time-hours': 'De ellas, al doble de la tarifa ordinaria, según consta: {best}.',
  'flag.step.due-in-all': `Debido en total: ${ENDS}.`,
  'flag.step.exchange-rate': `Tipo de referencia del {day}: 1 {base} equivale a ${NUMBERS} {quote}.`,
  'flag.step.exchange-rates': `Tipos de referencia del {from} al {day}: 1 {base} equivale a ${NUMBERS} {quote}.`,
  'flag.step.first-impossible':
    'El primer precio desde arriba que no puede haber pagado salarios conformes a la ley es el de {contract}: {buyer} y {supplier} lo acordaron y podían verlo.',
  'flag.step.first-known-impossible':
    'De los precios de los que puede decirse, el primero desde arriba que no puede haber pagado salarios conformes a la ley es el de {contract}: {buyer} y {supplier} lo acordaron y podían verlo. Por encima no puede decirse de: {above}.',
  'flag.step.floor-rises':
    'Desde el {day}, mientras se trabaja, el nivel en {place} es más alto: al menos {best} por hora. Este test es del día del contrato.',
  'flag.step.floor-wage': `Mínimo salarial por hora en {place} a fecha de {day}: ${CASES}.`,
  'flag.step.fundable-pay': `Salario bruto por hora que el precio podría financiar: ${CASES}.`,
  'flag.step.gap-fence':
    'Muy alejado es {fence} % o más. De {peers} licitaciones, la mitad tiene una diferencia de entre {lower} % y {upper} %.',
  'flag.step.going-rate': `Salario habitual por hora en {place} desde el {day}: ${ENDS}.`,
  'flag.step.hours-allowed':
    'Horas que el límite permite a un trabajador: {exact, select, yes {{best}} other {{best} en un solo período así, {worst} en todo el tiempo del registro}}.',
  'flag.step.hours-limit':
    'Como máximo {most} horas semanales, {over, select, P7D {en cada semana} other {de promedio en {over}}}.',
  'flag.step.hours-of-day': '{day}: {hours} h.',
  'flag.step.hours-at-level': `Horas desde el {day}: {hours}, cada una a ${ENDS}.`,
  'flag.step.hours-worked': 'Horas trabajadas: {best}.',
  'flag.step.labour-hours': `Horas de mano de obra {per}: ${CASES}.`,
  'flag.step.lawful-labour': `Coste laboral legal, horas × salario × (1 + cargas sociales), {per}: ${CASES}.`,
  'flag.step.left-for-labour': `Queda para mano de obra {per}: ${CASES}.`,
  'flag.step.limit': `La proporción de la estimación asciende a ${ENDS}.`,
  'flag.step.living-wage': `Salario digno por hora en {place} desde el {day}: ${ENDS}.`,
  'flag.step.market-limit': `La proporción del precio publicado asciende a ${ENDS}.`,
  'flag.step.market-price': `Precio publicado por unidad: ${ENDS}.`,
  'flag.step.month-as-it-falls':
    'Un mínimo por mes es para todo el trabajo ordinario de ese mes, que en unos meses son más horas y en otros menos: de {fewest} a {most} semanas en los meses de este registro, 4 1/3 de media. El mínimo por hora está entre ambos.',
  'flag.step.need-beneath': `{contract} ({supplier}), coste laboral legal y demás costes: ${CASES}.`,
  'flag.step.needs-beneath': `Todo junto: ${CASES}.`,
  'flag.step.next-bid': 'Oferta siguiente: {best}.',
  'flag.step.non-labour-cost': `Menos otros costes {per}: ${CASES}.`,
  'flag.step.not-paid':
    'Vencía el {due}; a fecha de {on} no se había pagado, {days, plural, one {# día} other {# días}} después.',
  'flag.step.official-estimate': `Estimación oficial: ${ENDS}.`,
  'flag.step.on-costs': `Cargas sociales del empleador a fecha de {day}: ${PERCENT}.`,
  'flag.step.ordinary-rate': `Una hora ordinaria cuesta ${ENDS}.`,
  'flag.step.overtime-at-ordinary-rate':
    'No consta ninguna ley de horas extraordinarias para ese lugar y momento: una hora extraordinaria cuesta al menos lo que una ordinaria.',
  'flag.step.overtime-hours': 'De ellas, horas extraordinarias: {best}.',
  'flag.step.overtime-in-sum':
    'La paga es una sola suma y nadie dice cuánto fue por las {best} horas extraordinarias: toda ella se compara con todas las horas.',
  'flag.step.overtime-rule':
    'A partir de {after} horas semanales, una hora cuesta al menos {factor} veces la tarifa ordinaria.',
  'flag.step.overtime-rule-daily':
    'A partir de {after} horas al día, una hora cuesta al menos {factor} veces la tarifa ordinaria.',
  'flag.step.overtime-rule-seventh-day':
    'El séptimo día trabajado de una semana, a partir de {after} horas: al menos {factor} veces la tarifa ordinaria.',
  'flag.step.paid-in-all': `Pagado en total: ${CASES}.`,
  'flag.step.paid-in-time': 'Vencía el {due}, se pagó el {on}.',
  'flag.step.paid-late': 'Vencía el {due}, se pagó el {on}: {days, plural, one {# día} other {# días}} tarde.',
  'flag.step.pay-an-hour': `Salario bruto por hora: ${CASES}.`,
  'flag.step.pay-class':
    'El {share} % de los trabajadores está en una categoría que cobra como máximo {upTo} por hora: {workClass}.',
  'flag.step.pay-in-one-sum':
    'La paga es una sola suma por todas las horas. Solo paga por entero las horas extraordinarias si por una hora ordinaria se debían como máximo {rate}.',
  'flag.step.pay-limit': `Comparado con ${ENDS}.`,
  'flag.step.pay-part': `Parte del salario, {part}: ${CASES}. {counts}.`,
  'flag.step.peer-rule':
    'El test, desde el {from}: al menos otros {peers} de {owners} propietarios o más, y {fence} recorridos más allá del cuartil.',
  'flag.step.peer-rule-within':
    'El test, desde el {from}: al menos otros {peers} de {owners} empresas, acordados dentro de {within} meses antes o después, y {fence} recorridos más allá del cuartil.',
  'flag.step.peers-converted': 'Precios de otros en {currency}, acordados el {day}, convertidos a {into}: {count}.',
  'flag.step.peers-converted-more': 'Otros precios convertidos a {into} al tipo de su propio día: {count}.',
  'flag.step.peers-left-out':
    'Omitidos, porque no consta tipo de referencia de {base} a {quote} para el {day}{more, select, 0 {} 1 { y un día más} other { y {more} días más}}: precios de otros, {count}. La respuesta vale solo si valdría fuera cual fuese su importe.',
  'flag.step.price': `Precio {per}: ${CASES}.`,
  'flag.step.published-floor': `Fijado en ${ENDS} por {unit}, para {hours} horas semanales.`,
  'flag.step.published-floor-payments': `Fijado en ${ENDS} por {unit}, pagas al año: {payments}, para {hours} horas semanales.`,
  'flag.step.records-added': '{records} registros de esta persona para los mismos días y el mismo empleador, sumados.',
  'flag.step.share-below': 'Al menos el {share} % de los trabajadores está en una categoría por debajo del nivel.',
  'flag.step.share-of-estimate': 'El precio es como máximo el {share} % de la estimación.',
  'flag.step.short': `Falta incluso en el mejor caso, {per}: ${CASES}.`,
  'flag.step.short-of-due': `Falta respecto de lo debido: ${ENDS}.`,
  'flag.step.short-uprated':
    'Con el mínimo del {day}, {floor} por hora, la falta asciende a {amount}. Algunas leyes hacen pagar los atrasos con el mínimo del día del pago.',
  'flag.step.statutory-floor': `Mínimo legal por hora en {place} desde el {day}: ${ENDS}.`,
  'flag.step.threshold-inclusive': 'El test, desde el {from}: {share} o menos.',
  'flag.step.threshold-strict': 'El test, desde el {from}: menos de {share}.',
  'flag.step.tier': `{buyer} paga a {supplier} en el marco de {contract} ({link}), {per}: ${CASES}.`,
  'flag.step.tier-keeps': `{buyer} paga a {supplier} en el marco de {contract} ({link}), {per}: ${CASES}. {supplier} conserva como máximo {keeps}.`,
  'flag.step.tier-not-known':
    '{buyer} paga a {supplier} en el marco de {contract} ({link}): no se sabe en la misma unidad.',
  'flag.step.winning-bid': 'Oferta ganadora: {best}.',
  'flag.step.workers': 'Trabajadores: {workers}.',
  'flag.title.below-official-estimate': 'Estimación oficial',
  'flag.title.bid-far-below-next': 'Muy por debajo de la oferta siguiente',
  'flag.title.chain-price-below-lawful-labour': 'Compresión a lo largo de la cadena',
  'flag.title.charge-rate-below-floor': 'Tarifa de un proveedor de mano de obra',
  'flag.title.hours-above-limit': 'Horas semanales',
  'flag.title.overtime-not-paid': 'Horas extraordinarias',
  'flag.title.pay-at-most-two-thirds-of-going-rate': 'Dos tercios del salario habitual o menos',
  'flag.title.pay-below-collective-agreement': 'Convenio colectivo',
  'flag.title.pay-below-living-wage': 'Salario digno',
  'flag.title.pay-below-statutory-floor': 'Mínimo legal',
  'flag.title.pay-below-two-thirds-of-going-rate': 'Menos de dos tercios del salario habitual',
  'flag.title.pay-late-or-missing': 'Salario tardío o impagado',
  'flag.title.price-below-agreed-labour': 'Coste laboral pactado',
  'flag.title.price-below-lawful-labour': 'Mínimo del coste laboral legal',
  'flag.title.price-below-lawful-labour-beneath': 'Todo el trabajo bajo un precio',
  'flag.title.unit-price-below-market': 'Precio publicado',
  'flag.title.unit-price-far-below-comparable': 'Precios comparables',
  'flag.warning.flags-too-much':
    'Este test da alerta en {flagged} de {tested}: más del {share} % de lo que examina. Dude del test antes que de los precios.',
} as const;
