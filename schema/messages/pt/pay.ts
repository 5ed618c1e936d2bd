/** Pay by the hour beside the floors of then, and over time. */
export const pay = {
  'pay.answer':
    'Registos salariais que constam: {n}. Abaixo do mínimo legal: {flagged}; não abaixo: {passed}; por determinar: {open}; sem tal mínimo: {none}.',
  'pay.column.average': 'Média de vários',
  'pay.column.collective_agreement': 'Convenção coletiva',
  'pay.column.currency': 'Moeda',
  'pay.column.employer': 'Empregador',
  'pay.column.from': 'Primeiro dia',
  'pay.column.going_rate': 'Salário habitual',
  'pay.column.living_wage': 'Salário digno',
  'pay.column.paid-least': 'Salário bruto por hora, pelo menos',
  'pay.column.paid-most': 'Salário bruto por hora, no máximo',
  'pay.column.record': 'Registo',
  'pay.column.statutory_minimum': 'Mínimo legal',
  'pay.column.tests': 'Testes',
  'pay.column.two_thirds': 'Dois terços do salário habitual',
  'pay.column.until': 'Dia seguinte ao último',
  'pay.column.work': 'Categoria do trabalho',
  'pay.none': 'Não consta aqui nenhum salário.',
  'pay.left-out': 'Registos mais antigos que não são mostrados: {n}.',
} as const;
