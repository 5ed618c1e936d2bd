/** A sector in a place, year by year. */
export const pageSector = {
  'page.sector.length': 'Uma barra é tão longa quantos registos tem; o número está na sua ponta.',
  'page.sector.link': 'Este setor ao longo do tempo',
  'page.sector.loading': 'A testar preços e salários de todos os anos ...',
  'page.sector.no-year': 'sem dia',
  'page.sector.nothing': 'Não consta nenhum.',
  'page.sector.of': '{of, select, prices {Preços: {test}} other {Salários: {test}}}',
  'page.sector.open': 'Abrir os registos correspondentes',
  'page.sector.place': 'Lugar',
  'page.sector.place-hint': 'Um país como PT, ou uma região como DE-SH',
  'page.sector.sector': 'Setor',
  'page.sector.sector-hint': 'O início de um código NACE, como 14 ou 43.3',
  'page.sector.show': 'Mostrar',
  'page.sector.table': 'O mesmo como tabela',
  'page.sector.title': 'Um setor ao longo do tempo',
  'page.sector.year':
    '{year}: {total} ao todo, {flagged} com alerta, {passed} superados, {cannotTell} por determinar, {notApplicable} não aplicáveis.',
  'page.sector.year-head': 'Ano',
} as const;
