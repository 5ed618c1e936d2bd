/** What the fictional retailer's set is put together from: places, what their work costs about, goods, stems of names. */

/** Where suppliers work: regions, what an hour of lawful labour costs there in the money of the sheet, about, a minute. */
export const PLACES = [
  {
    country: 'PT',
    n: 120,
    regions: ['PT-01', 'PT-10'],
    sheet: 'EUR',
    minute: 0.121,
    form: 'Lda',
    sectors: ['14', '14', '14', '15'],
  },
  { country: 'ES', n: 45, regions: ['ES-VC', 'ES-AN'], sheet: 'EUR', minute: 0.174, form: 'SL', sectors: ['15', '10'] },
  {
    country: 'DE',
    n: 35,
    regions: ['DE-NI', 'DE-NW'],
    sheet: 'EUR',
    minute: 0.259,
    form: 'GmbH',
    sectors: ['10', '52'],
  },
  {
    country: 'GB',
    n: 110,
    regions: ['GB-ENG'],
    sheet: 'GBP',
    minute: 0.234,
    form: 'Ltd',
    sectors: ['14', '14', '10', '52'],
  },
  { country: 'BG', n: 25, regions: ['BG'], sheet: 'EUR', minute: 0.071, form: 'OOD', sectors: ['14'] },
  { country: 'RO', n: 25, regions: ['RO'], sheet: 'EUR', minute: 0.078, form: 'SRL', sectors: ['14'] },
  { country: 'TR', n: 20, regions: ['TR'], sheet: 'GBP', minute: 0.055, form: 'AS', sectors: ['14'] },
  { country: 'BD', n: 12, regions: ['BD'], sheet: 'GBP', minute: 0.011, form: 'Pvt', sectors: ['14'] },
  { country: 'IN', n: 8, regions: ['IN-KA'], sheet: 'GBP', minute: 0.012, form: 'Pvt', sectors: ['14'] },
];
export const FLOOR = { PT: 5.86, ES: 7.97, DE: 12.82, GB: 12.21 };

/** Minutes of work a piece and material a piece, about. */
export const PRODUCTS = {
  14: [
    ['t-shirt', 9, 1.1],
    ['polo-shirt', 13, 1.8],
    ['hoodie', 27, 4.2],
    ['jeans', 24, 4.8],
    ['dress', 26, 4],
    ['leggings', 8, 1.2],
  ],
  15: [
    ['trainer', 38, 7.5],
    ['ankle-boot', 52, 11],
    ['sandal', 24, 4.5],
  ],
  10: [
    ['salad-bag', 0.7, 0.55],
    ['fruit-tub', 1.1, 0.8],
    ['ready-meal', 1.9, 1.1],
    ['sandwich', 1.4, 0.7],
  ],
  52: [
    ['parcel-picked', 1.2, 0.05],
    ['return-sorted', 2.4, 0.05],
  ],
};
export const STEMS =
  'Alvoru,Bremila,Cazimo,Dorvela,Esturna,Fanzelo,Garvima,Holdena,Iskera,Jorvani,Kelmora,Lurvesa,Mandrelo,Norviza,Ombrela,Pelvara,Quorima,Rastovel,Selmira,Tavorno,Ulmeza,Velgrado,Wexmora,Yarvela,Zolmira'.split(
    ',',
  );
export const TRADES = {
  14: ['Garments', 'Knitwear', 'Sewing', 'Apparel'],
  15: ['Footwear', 'Soles'],
  10: ['Foods', 'Kitchens', 'Produce'],
  52: ['Logistics', 'Packing'],
};
