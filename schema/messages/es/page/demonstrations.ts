/** Fictional data to try things on. */
export const pageDemonstrations = {
  'page.demonstrations.day': 'Su historia transcurre el {day}; seed/{name}/README.md dice qué mirar primero.',
  'page.demonstrations.hint': 'Todo en ella es inventado. Es una importación como cualquier otra, y se puede deshacer.',
  'page.demonstrations.load': 'Cargarla',
  'page.demonstrations.loading': 'Cargando ...',
  'page.demonstrations.load-small': 'Cargar la demostración',
  'page.demonstrations.open': 'Abrir sus alertas a fecha de {day}',
  'page.demonstrations.title': 'Un conjunto para probar',
} as const;
