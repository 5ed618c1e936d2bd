/** Where a price goes: its pictures and its table. */
export const pageBreakdown = {
  'page.breakdown.amount': 'Kwota',
  'page.breakdown.bar': 'Z czego składa się cena, {per}',
  'page.breakdown.enlarged': 'Ostatnia cena, powiększona',
  'page.breakdown.fall': 'Od góry w dół, {per}',
  'page.breakdown.first': 'Pierwszy niedobór: {label}',
  'page.breakdown.inferred': '{label} (ogniwo wywnioskowane)',
  'page.breakdown.lawful': 'zgodny z prawem koszt pracy, {amount}',
  'page.breakdown.loading': 'Śledzenie ceny w dół łańcucha ...',
  'page.breakdown.loss': '+ {amount}, ze stratą',
  'page.breakdown.none': 'Na ten dzień tej umowy nie ma w danych.',
  'page.breakdown.not-known': 'nieznane',
  'page.breakdown.notes': 'Uwagi',
  'page.breakdown.part': '{name}, {amount}',
  'page.breakdown.picture':
    '{prices, plural, one {Jedna cena} few {# ceny} many {# cen} other {# ceny}} od góry w dół i to, co ostatnia zostawia na pracę, obok zgodnego z prawem kosztu tej pracy.',
  'page.breakdown.picture-first': 'Pierwszy niedobór: {label}, {amount}.',
  'page.breakdown.picture-left': '{label}: {amount}; {lawful}.',
  'page.breakdown.picture-lost':
    '{n, plural, one {Nie jest znana jedna kwota.} few {Nie są znane # kwoty.} many {Nie jest znanych # kwot.} other {Nie jest znane # kwoty.}}',
  'page.breakdown.row': 'Od góry w dół',
  'page.breakdown.split-not-known':
    '{n, plural, one {nieznane: {names}} few {nieznany podział: {names}} many {nieznany podział: {names}} other {nieznany podział: {names}}}',
  'page.breakdown.stack': 'Od lewej do prawej: {parts}.',
  'page.breakdown.table': 'To samo jako tabela',
  'page.breakdown.taken': '− {amount}',
  'page.breakdown.title': 'Dokąd idzie cena',
  'page.download': '{what} jako {form}',
} as const;
