/** Fictional data to try things on. */
export const pageDemonstrations = {
  'page.demonstrations.day': 'A sua história passa-se em {day}; seed/{name}/README.md diz o que ver primeiro.',
  'page.demonstrations.hint': 'Tudo nela é inventado. É uma importação como qualquer outra, e pode ser anulada.',
  'page.demonstrations.load': 'Carregá-la',
  'page.demonstrations.loading': 'A carregar ...',
  'page.demonstrations.load-small': 'Carregar a demonstração',
  'page.demonstrations.open': 'Abrir os seus alertas à data de {day}',
  'page.demonstrations.title': 'Um conjunto para experimentar',
} as const;
