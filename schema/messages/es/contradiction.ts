/** Certificates and public payments set against findings and flags: what agrees, what is missing, what is left open. */
const days =
  '{from, select, undefined {} other { desde el {from}}}{to, select, undefined {, último día no conocido} other { hasta el {to}}}';

export const contradiction = {
  'contradiction.agrees.after-decided': 'Pagado en el tiempo posterior a la decisión que mira la regla: {from} a {to}.',
  'contradiction.agrees.after-final':
    'Pagado en el tiempo, posterior a la firmeza de la decisión, que mira la regla: {from} a {to}.',
  'contradiction.agrees.after-opened':
    'Pagado en el tiempo posterior a la apertura del expediente que mira la regla: {from} a {to}.',
  'contradiction.agrees.before-decided': 'Pagado en el tiempo anterior a la decisión que mira la regla: {from} a {to}.',
  'contradiction.agrees.before-final':
    'Pagado en el tiempo, anterior a la firmeza de la decisión, que mira la regla: {from} a {to}.',
  'contradiction.agrees.before-opened':
    'Pagado en el tiempo anterior a la apertura del expediente que mira la regla: {from} a {to}.',
  'contradiction.agrees.contract': `El contrato rigió${days}.`,
  'contradiction.agrees.flagged':
    'Con alerta en {tests}. Una alerta abre una pregunta: no es una constatación, y puede haber una explicación.',
  'contradiction.agrees.in-force': `En vigor${days}.`,
  'contradiction.agrees.paid': 'Pagado el {on}.',
  'contradiction.agrees.same-firm':
    'El expediente es contra {party}: figura en él su número de registro, o una persona lo ha confirmado.',
  'contradiction.agrees.same-holder': '{party} es su titular, y el registro con alerta es suyo.',
  'contradiction.agrees.same-workplace': 'Ambos se refieren al mismo centro de trabajo.',
  'contradiction.agrees.same-year':
    'Pagado en el año del trabajo y del expediente, hasta donde se saben sus días: {year}.',
  'contradiction.agrees.same-years':
    'Pagado en los años desde el trabajo hasta la decisión del expediente, hasta donde se saben: {from} a {to}.',
  'contradiction.agrees.shared-days': 'Ambos abarcan los días desde el {from} hasta el {to}.',
  'contradiction.agrees.stage-alleged': 'El expediente está en: alegado. Nadie lo ha decidido.',
  'contradiction.agrees.stage-assessed': 'El expediente está en: determinado por la autoridad.',
  'contradiction.agrees.stage-judgment': 'El expediente está en: sentencia.',
  'contradiction.agrees.subject': 'La regla nombra aquello de lo que trata el expediente: {subjects}.',
  'contradiction.agrees.work': `El trabajo se hizo${days}.`,

  'contradiction.missing.applicant':
    'Si es contra quien solicitó el dinero o contra quien lo representa por ley o estatutos.',
  'contradiction.missing.application-day':
    'Qué día se resolvió la solicitud del dinero: lo que puede denegarse son solicitudes, y el pago puede ser posterior.',
  'contradiction.missing.certificate-from': 'Desde cuándo estuvo en vigor el certificado.',
  'contradiction.missing.certificate-until': 'Hasta cuándo está, o estuvo, en vigor el certificado.',
  'contradiction.missing.certificate-workplace':
    'Si el certificado abarca el centro de trabajo donde se hizo el trabajo.',
  'contradiction.missing.contract-from': 'Desde cuándo rigió el contrato.',
  'contradiction.missing.contract-until': 'Hasta cuándo rigió el contrato.',
  'contradiction.missing.finding-decided': 'En qué día se decidió el expediente.',
  'contradiction.missing.finding-final': 'Desde qué día la decisión es firme: ya no puede recurrirse.',
  'contradiction.missing.finding-opened': 'En qué día se abrió el expediente.',
  'contradiction.missing.finding-place':
    'En qué país fue el expediente: la regla abarca expedientes del país del pago.',
  'contradiction.missing.finding-subject':
    'De qué trata el expediente: la regla nombra {subjects}, y no se puede determinar si abarca este.',
  'contradiction.missing.finding-workplace': 'En qué centro de trabajo se hizo el trabajo del expediente.',
  'contradiction.missing.fine-or-sentence':
    'Si fue una multa firme de al menos 2500 euros según el § 404(2) n.º 3 SGB III, o una condena firme según los §§ 10, 10a u 11 SchwarzArbG a más de tres meses de prisión o más de 90 cuotas diarias: ningún otro expediente cuenta.',
  'contradiction.missing.how-closed': 'Cómo terminó el expediente: está cerrado, y nada dice con qué resultado.',
  'contradiction.missing.neither-private-nor-union':
    'Si el expediente trataba de trabajo para fines privados de una persona física, o solo de ciudadanos de la Unión: entonces la regla no rige.',
  'contradiction.missing.no-entitlement': 'Si había un derecho legal al dinero: entonces la regla no rige.',
  'contradiction.missing.not-decided':
    'Una decisión: el expediente está alegado, y la regla exige uno que se haya decidido.',
  'contradiction.missing.payment-day': 'En qué día se hizo el pago.',
  'contradiction.missing.payment-farm': 'Si el pago es a una explotación agrícola: la regla no abarca ningún otro.',
  'contradiction.missing.payment-fund': 'De quién es el dinero: de la UE, del Estado, de una región o de un municipio.',
  'contradiction.missing.payment-place': 'En qué país se hizo el pago.',
  'contradiction.missing.rule-chosen': 'Si el Estado aplicó la regla en ese año: podía elegir.',
  'contradiction.missing.rule-day':
    'Desde qué día del expediente cuenta la regla: desde uno de ellos, el pago queda fuera.',
  'contradiction.missing.same-firm':
    'Si la empresa del expediente es {party}: tiene un nombre igual, y nadie lo ha confirmado.',
  'contradiction.missing.stage': 'En qué fase está el expediente: alegado, determinado o juzgado.',
  'contradiction.missing.status-day': 'En qué día se suspendió o se retiró el certificado.',
  'contradiction.missing.subsidy': 'Si el dinero es una subvención en el sentido del § 264 StGB.',
  'contradiction.missing.work-from': 'Desde cuándo se hizo el trabajo.',
  'contradiction.missing.work-until': 'Hasta cuándo se hizo el trabajo.',

  'contradiction.open.length-decided':
    'La regla dice puede y hasta: si se denegó una solicitud, y por cuánto tiempo pueden denegarse otras, depende de la gravedad de la infracción.',
  'contradiction.open.order-made': 'Si la autoridad ordenó devolver la ayuda solo lo dice su decisión.',
  'contradiction.open.which-day': 'Desde qué día se cuentan hacia atrás los meses hay que consultarlo en la ley.',
  'contradiction.open.which-year': 'De qué año son los pagos que se reducen hay que consultarlo en la ley.',

  'contradiction.reason.not-pay':
    'Esta regla no abarca el salario por debajo del mínimo. Una alerta sobre el salario no es, según ella, motivo para mirar el pago.',
  'contradiction.reason.other-subject': 'Esta regla no abarca aquello de lo que trata el expediente: {subjects}.',

  'contradiction.does.exclude':
    'Permite a la autoridad denegar solicitudes de subvenciones, en todo o en parte, hasta {period, select, P5Y {cinco años} other {{period}}} después de que una multa o condena sea firme',
  'contradiction.does.reduce': 'Reduce el pago',
  'contradiction.does.repay':
    'Puede hacer devolver ayudas de los {period, select, P12M {doce meses} other {{period}}} anteriores',

  'contradiction.read.memory': 'de memoria',
  'contradiction.read.official_guidance': 'se leyó la orientación de una autoridad',
  'contradiction.read.primary_text': 'se leyó su texto',
  'contradiction.read.primary_text_partial': 'se leyó parte de su texto',
  'contradiction.read.secondary': 'se leyó lo que otros escriben de ella, y no su texto',

  'contradiction.title.certificate':
    '{kind}{scheme, select, undefined {} other { «{scheme}»}}{number, select, undefined {} other {, {number}}}',
  'contradiction.title.contract': 'precio del contrato {name}',
  'contradiction.title.finding':
    'expediente{number, select, undefined {} other { {number}}}{agency, select, undefined {} other { de {agency}}}',
  'contradiction.title.payment':
    'pago{number, select, undefined {} other { {number}}}{programme, select, undefined {} other {, {programme}}}',
  'contradiction.title.wage_record': 'salario en el registro {name}',
} as const;
