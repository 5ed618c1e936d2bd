/** Rejected rows, mended where they stand and sent again. */
export const pageMending = {
  'page.mending.cell': '{column}, línea {line, number, ::group-off}',
  'page.mending.count':
    '{n, plural, =0 {Aún no se ha corregido nada.} one {Una fila está corregida y aún no enviada.} other {# filas están corregidas y aún no enviadas.}}',
  'page.mending.mended': 'corregida',
  'page.mending.only-in-file':
    '{n, plural, one {Una fila no se muestra} other {# filas no se muestran}} con celdas: {n, plural, one {corríjala} other {corríjalas}} en el archivo.',
  'page.mending.rows-of': 'Filas rechazadas de {file}',
  'page.mending.send': 'Enviar de nuevo {n, plural, =0 {estas filas} one {esta fila} other {estas # filas}}',
  'page.mending.sent': 'enviada de nuevo',
  'page.mending.text':
    'Escriba en las celdas, o pegue de una hoja de cálculo. Lo escrito queda en este ordenador hasta que se envía; solo se envían las filas corregidas, como importación propia.',
  'page.mending.title': 'Corregir aquí las filas rechazadas',
  'page.mending.try': 'Simularlo primero',
  'page.mending.was': 'antes: {was}',
} as const;
