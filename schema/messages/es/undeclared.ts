/** Signs of undeclared subcontracting: candidates to ask about, never a verdict. */
export const undeclared = {
  'undeclared.answer.candidate': 'Posible caso',
  'undeclared.answer.cannot_tell': 'Sin determinar',
  'undeclared.answer.fits': 'Encaja',
  'undeclared.column.evidence': 'Base',
  'undeclared.column.not-said': 'Lo que no dice',
  'undeclared.evidence.computed': 'calculado a partir de cifras declaradas',
  'undeclared.evidence.documented': 'declarado por una fuente',
  'undeclared.evidence.inferred': 'inferido',
  'undeclared.kind.depth': 'Profundidad de la cadena',
  'undeclared.kind.hours': 'Horas frente a trabajadores declarados',
  'undeclared.kind.labour_only': 'Capas de solo mano de obra',
  'undeclared.kind.successor': 'Empresas que pueden ser sucesoras',
  'undeclared.missing.comparable-price':
    'Precios de {contract} y de lo que se compra para él que se puedan comparar: por el total, o por una misma unidad.',
  'undeclared.missing.consent': 'Si el comprador de {contract} aceptó más niveles.',
  'undeclared.missing.continuity':
    'Quién era propietario y quién dirigía {earlier} y {later}, y si trabajadores, herramientas o contratos pasaron de una a otra.',
  'undeclared.missing.country': 'En qué país tienen su dirección {earlier} y {later}.',
  'undeclared.missing.days': 'El primer y el último día de trabajo en {contract}.',
  'undeclared.missing.declared-workers': 'Cuántos trabajadores hay declarados en {workplace}.',
  'undeclared.missing.each-day': 'Cuántas horas se trabajaron cada día en {contracts}, y por cuántos trabajadores.',
  'undeclared.missing.exact-hours':
    'Cuántas horas de trabajo requiere exactamente {contract}: solo consta un límite o un intervalo.',
  'undeclared.missing.exception': 'Si alguna excepción de la ley valía para la cadena bajo {contract}.',
  'undeclared.missing.head-count': 'Cuántos trabajadores declaró {party}, y cuándo.',
  'undeclared.missing.head-count-in': 'Cuántos trabajadores declaró {party} del {from} al {until}.',
  'undeclared.missing.hours': 'Cuántas horas de mano de obra requiere {contract}.',
  'undeclared.missing.hours-there':
    'Cuántas de las horas de {contract} se trabajaron en {workplace}: también se ejecuta en otros centros de trabajo.',
  'undeclared.missing.kind': 'Qué clase de contrato es {contract}.',
  'undeclared.missing.least-value':
    'Desde qué valor regía la regla para {contract}: está entre {never} y {always} {currency}, y ese valor cambió con los años y según el comprador.',
  'undeclared.missing.licence': 'Si {party} puede suministrar mano de obra, y cuántos trabajadores declaró.',
  'undeclared.missing.loose': 'En el marco de qué contrato se ejecuta {contract}, y cuántas horas requiere.',
  'undeclared.missing.loose-known': 'En el marco de qué contrato se ejecuta {contract}.',
  'undeclared.missing.ownership-days': 'Desde cuándo hasta cuándo {owner} fue propietario de {earlier}, y de {later}.',
  'undeclared.missing.passed-hours': 'Cuántas horas de {lower} se trabajaron para {contract}, y en qué días.',
  'undeclared.missing.passed-on':
    'Si otros que los trabajadores declarados trabajaron horas en {contracts}, y quiénes.',
  'undeclared.missing.place': 'Dónde se hace el trabajo de {contract}.',
  'undeclared.missing.price': 'El precio de {contract}.',
  'undeclared.missing.price-in':
    'El precio de {contract} en {currency}: la regla rige desde un valor entre {never} y {always}, y nada se convierte.',
  'undeclared.missing.public-buyer': 'Si quien contrató {contract} es un organismo público.',
  'undeclared.missing.sector': 'En qué sector está el trabajo de {contract}.',
  'undeclared.missing.town': 'En qué localidad tienen su dirección {earlier} y {later}: una calle sola está en muchas.',
  'undeclared.missing.weekly-hours':
    'El máximo de horas semanales que un trabajador puede trabajar en {place} a fecha de {day}.',
  'undeclared.missing.which-head-count':
    'Qué número de trabajadores declaró {party} del {from} al {until}: las fuentes dan números distintos.',
  'undeclared.not-said.depth':
    'No dice que se ocultara un nivel: el comprador puede haberlo aceptado. Los límites que fija una ley no constan.',
  'undeclared.not-said.depth-law':
    'Que se infringiera la ley: no se miran las excepciones, los valores por debajo de los cuales no rige ni lo que tampoco cuenta como nivel.',
  'undeclared.not-said.fits':
    'No dice que no se haya traspasado nada: solo que las personas declaradas podían hacer lo que consta de los contratos. El trabajo a tiempo parcial y las vacaciones no constan; dejarían menos horas.',
  'undeclared.not-said.hours-supplier':
    'No dice que nadie trabajara sin declarar: también lo explicarían jornadas más largas, trabajadores cedidos, una subcontrata que no consta o una cifra errónea.',
  'undeclared.not-said.hours-workplace':
    'No dice que nadie trabajara sin declarar, ni de quién serían los trabajadores: también lo explicarían jornadas más largas, trabajo hecho en otro lugar o una cifra errónea. No consta en qué día se declararon los trabajadores.',
  'undeclared.not-said.labour-supply':
    'No dice que algo esté mal: la mano de obra puede suministrarse abiertamente. Hay que preguntar si está declarada y autorizada.',
  'undeclared.not-said.layer':
    'No dice que la capa sea ficticia: puede prestar medios, organizar el trabajo o asumir un riesgo que ninguna cifra muestra aquí.',
  'undeclared.not-said.successor':
    'No dice que una empresa continúe a la otra, ni que nadie eludiera una deuda: una dirección, un propietario o un oficio pueden coincidir por azar.',
  'undeclared.step.agrees': 'Qué coincide: {what}.',
  'undeclared.step.began':
    '{party} empezó su primer contrato que consta el {on}; del {first} al {last} cuenta como próximo al fin de la otra.',
  'undeclared.step.differs': 'Qué difiere: {what}.',
  'undeclared.step.ended-contracts': 'El último contrato que consta de {party} terminó el {on}.',
  'undeclared.step.ended-status': '{party}: {status} desde el {on}.',
  'undeclared.step.kept-more': '{party} conserva como máximo el {kept} % de su precio, más del {share} %.',
  'undeclared.step.kept-nothing': '{party} conserva como máximo el {kept} % de su precio, no más del {share} %.',
  'undeclared.step.labour-supply': '{contract} es de mano de obra que {supplier} suministra a {buyer}.',
  'undeclared.step.law-tiers':
    'Por regla general la ley de {place} permite {most, select, 1 {un nivel} other {{most} niveles}} de contratos por debajo de {contract}.',
  'undeclared.step.most-tiers':
    '{contract} permite {most, select, 0 {no subcontratar} 1 {un nivel de contratos por debajo} other {{most} niveles de contratos por debajo}}.',
  'undeclared.step.needed-candidate':
    'Del {from} al {until} hay que trabajar al menos {hours} horas en {contracts}, cuyos días caen todos en este período.',
  'undeclared.step.needed-cannot_tell':
    'Del {from} al {until} hay que trabajar al menos {hours} horas en {contracts}, cuyos días caen todos en este período.',
  'undeclared.step.needed-fits':
    'Del {from} al {until} hay que trabajar como máximo {hours} horas en {contracts}, cuyos días caen todos en este período.',
  'undeclared.step.no-workers': '{party} no declaró trabajadores para ningún día de {contract}.',
  'undeclared.step.no-workers-there':
    'No hay ningún trabajador declarado en ningún centro de trabajo de {contract}; no consta de qué día es eso.',
  'undeclared.step.possible':
    'Los trabajadores declarados de {who} pueden trabajar {hours} horas del {from} al {until}, a {limit} horas semanales cada uno.',
  'undeclared.step.possible-days':
    'Los trabajadores declarados de {who} pueden trabajar como máximo {hours} horas del {from} al {until}, a {limit} horas diarias cada uno.',
  'undeclared.step.same-address':
    '{earlier} y {later} tienen la misma dirección salvo mayúsculas, acentos y signos: {address}.',
  'undeclared.step.same-owner': '{owner} fue propietario de {earlier} y de {later}, según lo que consta.',
  'undeclared.step.same-work-documented':
    '{lower} se ejecuta en el marco de {upper}, y es para el mismo trabajo hasta donde consta: {agrees}.',
  'undeclared.step.same-work-inferred':
    '{lower} puede ejecutarse en el marco de {upper}, lo que ningún documento dice, y es para el mismo trabajo hasta donde consta: {agrees}.',
  'undeclared.step.succession': 'Una fuente declara que {later} sucede a {earlier}.',
  'undeclared.step.tiers-documented':
    'Por debajo de {contract} {tiers, select, 1 {hay un nivel} other {hay {tiers} niveles}}, documentado en su totalidad: {contracts}.',
  'undeclared.step.tiers-inferred':
    'Por debajo de {contract} {tiers, select, 1 {hay un nivel} other {hay {tiers} niveles}}, y al menos un eslabón es solo inferido: {contracts}.',
  'undeclared.what.depth': 'La cadena puede llegar más abajo de lo que permite el contrato.',
  'undeclared.what.depth-law': 'La cadena puede ser más profunda de lo que permite la ley del lugar.',
  'undeclared.what.hours-candidate':
    'Los contratos necesitan más horas de las que pueden trabajar los trabajadores declarados.',
  'undeclared.what.hours-cannot_tell':
    'No se puede determinar si los trabajadores declarados pueden trabajar estas horas.',
  'undeclared.what.hours-fits': 'Los trabajadores declarados pueden trabajar las horas de los contratos que constan.',
  'undeclared.what.labour-supply': 'Una capa que suministra solo mano de obra.',
  'undeclared.what.layer-candidate': 'Una capa que puede pasar el trabajo entero a otros.',
  'undeclared.what.layer-cannot_tell': 'No se puede determinar si esta capa pasa el trabajo entero a otros.',
  'undeclared.what.successor-candidate': 'Una empresa terminó y otra, vinculada a ella, empezó: puede ser sucesora.',
  'undeclared.what.successor-cannot_tell':
    'Una empresa terminó, y otra puede estar vinculada a ella: no puede decirse si puede ser sucesora.',
} as const;
