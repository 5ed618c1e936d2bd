/** Where a price goes: its pictures and its table. */
export const pageBreakdown = {
  'page.breakdown.amount': 'Importe',
  'page.breakdown.bar': 'Lo que hay en el precio, {per}',
  'page.breakdown.enlarged': 'El último precio, ampliado',
  'page.breakdown.fall': 'De arriba abajo, {per}',
  'page.breakdown.first': 'Primero que no alcanza: {label}',
  'page.breakdown.inferred': '{label} (eslabón inferido)',
  'page.breakdown.lawful': 'coste laboral legal, {amount}',
  'page.breakdown.loading': 'Siguiendo el precio cadena abajo ...',
  'page.breakdown.loss': '+ {amount}, con pérdida',
  'page.breakdown.none': 'Este contrato no consta en ese día.',
  'page.breakdown.not-known': 'no se sabe',
  'page.breakdown.notes': 'Notas',
  'page.breakdown.part': '{name}, {amount}',
  'page.breakdown.picture':
    '{prices, plural, one {Un precio} other {# precios}} de arriba abajo, y lo que el último deja para el trabajo junto a su coste laboral legal.',
  'page.breakdown.picture-first': 'El primero que no alcanza: {label}, {amount}.',
  'page.breakdown.picture-left': '{label}: {amount}; {lawful}.',
  'page.breakdown.picture-lost': '{n, plural, one {Un importe no se sabe} other {# importes no se saben}}.',
  'page.breakdown.row': 'De arriba abajo',
  'page.breakdown.split-not-known':
    '{n, plural, one {no se sabe: {names}} other {no se sabe cómo se reparte: {names}}}',
  'page.breakdown.stack': 'De izquierda a derecha: {parts}.',
  'page.breakdown.table': 'Lo mismo como tabla',
  'page.breakdown.taken': '− {amount}',
  'page.breakdown.title': 'Adónde va el precio',
  'page.download': '{what} en {form}',
} as const;
