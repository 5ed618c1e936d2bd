/** What a buyer may have to answer for. */
export const pageExposure = {
  'page.exposure.contract': 'Contrato',
  'page.exposure.debts': 'Lo que puede adeudar',
  'page.exposure.group.exposed': 'Una ley puede hacer responder a este comprador',
  'page.exposure.group.open': 'No se puede determinar si una ley lo haría',
  'page.exposure.group.workers': 'Ninguna ley que conste aquí hace responder a este comprador',
  'page.exposure.law': 'Ley, y por qué',
  'page.exposure.left-out':
    '{n, plural, one {No se examinó un contrato.} other {No se examinaron al menos # contratos.}}',
  'page.exposure.loading': 'Consultando la ley de cada lugar ...',
  'page.exposure.no-article': 'ninguno',
  'page.exposure.not-known': 'no se sabe',
  'page.exposure.shortfall': 'Salario bruto que falta',
  'page.exposure.state': 'Respuesta',
  'page.exposure.supplier': 'Proveedor, y dónde se hace el trabajo',
  'page.exposure.supposed':
    'Supuesto a partir de precios: aquí nadie ha reclamado estos salarios, y un precio demasiado bajo no prueba que no se hayan pagado. No es asesoramiento jurídico.',
  'page.exposure.text.exposed':
    'Si quedan sin pagar los salarios que el precio no puede haber pagado. Puede faltar más de lo que se dice.',
  'page.exposure.text.open':
    'Falta un hecho, o aquí no está codificada ninguna ley de ese lugar. Eso no equivale a que no haya responsabilidad.',
  'page.exposure.text.workers':
    'Eso no es una exposición jurídica de este comprador. La falta recae en los trabajadores, ayúdelos quien los ayude.',
  'page.exposure.title': 'De qué puede tener que responder',
} as const;
