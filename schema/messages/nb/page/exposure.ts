/** What a buyer may have to answer for. */
export const pageExposure = {
  'page.exposure.contract': 'Kontrakt',
  'page.exposure.debts': 'Hva den kan skylde',
  'page.exposure.group.exposed': 'En lov kan gjøre denne kjøperen ansvarlig',
  'page.exposure.group.open': 'Om en lov ville det, kan ikke avgjøres',
  'page.exposure.group.workers': 'Ingen lov som foreligger her, gjør denne kjøperen ansvarlig',
  'page.exposure.law': 'Lov, og hvorfor',
  'page.exposure.left-out': '{n, plural, one {Én kontrakt ble} other {Minst # kontrakter ble}} ikke undersøkt.',
  'page.exposure.loading': 'Spør loven på hvert sted ...',
  'page.exposure.no-article': 'ingen',
  'page.exposure.not-known': 'ikke kjent',
  'page.exposure.shortfall': 'Bruttolønn som mangler',
  'page.exposure.state': 'Svar',
  'page.exposure.supplier': 'Leverandør, og hvor arbeidet utføres',
  'page.exposure.supposed':
    'Forutsatt ut fra priser: ingen har krevd denne lønnen her, og en pris som er for lav, beviser ikke at den er ubetalt. Ikke juridisk rådgivning.',
  'page.exposure.text.exposed':
    'Hvis lønnen som prisen ikke kan ha dekket, forblir ubetalt. Mer kan mangle enn det som er sagt.',
  'page.exposure.text.open':
    'En opplysning mangler, eller ingen lov fra det stedet er lagt inn her. Det er ikke det samme som at det ikke finnes ansvar.',
  'page.exposure.text.workers':
    'Det er ingen eksponering for denne kjøperen etter loven. Underskuddet blir hos arbeidstakerne, hvem som enn kan hjelpe dem.',
  'page.exposure.title': 'Hva den kan måtte svare for',
} as const;
