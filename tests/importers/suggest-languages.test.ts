/** Headings as lists of eleven languages have them: what a draft makes of each. */
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { READERS } from '../../server/importers/cells/index.ts';
import { unitOfHeading } from '../../server/importers/suggest/column-words.ts';
import { namedCountries } from '../../server/importers/suggest/country-names.ts';
import { currencyOfTitles } from '../../server/importers/suggest/currency.ts';
import { guessProperties } from '../../server/importers/suggest/guess-properties.ts';
import { suggestMapping } from '../../server/usecases/mapping/suggest-mapping.ts';
import { type ImportDesk, importDesk, VIEW } from '../builders/import-desk.ts';

let desk: ImportDesk;
beforeAll(async () => {
  desk = await importDesk();
});
afterAll(() => desk.close());

const CONTRACTS: Readonly<Record<string, string>> = {
  en: 'Contract No;Client;Contractor;Estimated value (EUR);Award amount (EUR);Award date;Region;Description',
  de: 'Vergabenummer;Auftraggeber;Auftragnehmer;Schätzwert netto (EUR);Auftragswert netto (EUR);Zuschlag am;Ort;Gewerk',
  es: 'N.º de expediente;Órgano de contratación;Adjudicatario;Presupuesto base (EUR);Importe de adjudicación (EUR);Fecha de adjudicación;Provincia;Objeto',
  fr: 'N° de marché;Acheteur;Titulaire;Montant estimé (EUR);Montant attribué (EUR);Date d’attribution;Région;Objet',
  it: 'CIG;Stazione appaltante;Aggiudicatario;Base d’asta (EUR);Importo di aggiudicazione (EUR);Data di aggiudicazione;Provincia;Oggetto',
  nl: 'Kenmerk;Opdrachtgever;Aannemer;Geraamde waarde (EUR);Gunningsbedrag (EUR);Gunningsdatum;Plaats;Omschrijving',
  pt: 'N.º do contrato;Entidade adjudicante;Adjudicatário;Preço base (EUR);Preço contratual (EUR);Data da assinatura;Distrito;Objeto',
  pl: 'Nr umowy;Zamawiający;Wykonawca;Wartość szacunkowa (EUR);Cena (EUR);Data zawarcia umowy;Województwo;Przedmiot',
  nb: 'Kontraktsnr;Oppdragsgiver;Entreprenør;Anslått verdi (EUR);Kontraktssum (EUR);Kontraktsdato;Fylke;Beskrivelse',
  sv: 'Diarienr;Beställare;Leverantör;Uppskattat värde (EUR);Kontraktsvärde (EUR);Avtalsdatum;Län;Beskrivning',
  ar: 'رقم العقد;المشتري;المورد;القيمة التقديرية (EUR);قيمة العقد (EUR);تاريخ العقد;المنطقة;الوصف',
  bg: 'Номер на договор;Възложител;Изпълнител;Прогнозна стойност без ДДС (EUR);Стойност на договора без ДДС (EUR);Дата на сключване;Област;Предмет',
  lt: 'Sutarties numeris;Perkančioji organizacija;Tiekėjas;Numatoma pirkimo vertė be PVM (EUR);Sutarties vertė be PVM (EUR);Sutarties sudarymo data;Savivaldybė;Pirkimo objektas',
  lv: 'Līguma numurs;Pasūtītājs;Piegādātājs;Paredzamā līgumcena bez PVN (EUR);Līgumcena bez PVN (EUR);Līguma noslēgšanas datums;Novads;Iepirkuma priekšmets',
  et: 'Viitenumber;Hankija;Pakkuja;Eeldatav maksumus (EUR, km-ta);Lepingu maksumus (EUR, km-ta);Lepingu sõlmimise kuupäev;Maakond;Hanke nimetus',
  sk: 'Číslo zmluvy;Verejný obstarávateľ;Úspešný uchádzač;Predpokladaná hodnota bez DPH (EUR);Zmluvná cena bez DPH (EUR);Dátum uzavretia zmluvy;Kraj;Predmet zákazky',
  sl: 'Številka pogodbe;Naročnik;Izvajalec;Ocenjena vrednost brez DDV (EUR);Pogodbena vrednost brez DDV (EUR);Datum sklenitve pogodbe;Regija;Predmet naročila',
  is: 'Samningsnúmer;Verkkaupi;Verktaki;Kostnaðaráætlun án vsk (EUR);Samningsupphæð án vsk (EUR);Dagsetning samnings;Sveitarfélag;Verkheiti',
  tr: 'Sözleşme No;İdare;Yüklenici;Yaklaşık Maliyet (EUR);Sözleşme Bedeli (EUR);Sözleşme Tarihi;İl;İşin Adı',
  th: 'เลขที่สัญญา;หน่วยงาน;ผู้รับจ้าง;ราคากลาง (EUR);วงเงินสัญญา (EUR);วันที่ทำสัญญา;จังหวัด;ชื่อโครงการ',
  ja: '契約番号;発注機関;契約の相手方;予定価格（税抜） (EUR);契約金額（税抜） (EUR);契約締結日;都道府県;件名',
  ko: '계약번호;발주기관;계약업체;추정가격 (EUR);계약금액 (EUR);계약일자;지역;계약명',
  zh: '合同编号;采购人;供应商;预算金额 (EUR);合同金额 (EUR);合同签订日期;省份;项目名称',
};
const FED = ['number', 'buyer', 'supplier', 'estimate', 'price', 'signed', 'place', 'what'];
const ROWS = [
  'V-24-1;Stadt A;Bau Nord;120.000,00;70.000,00;12.03.2024;SH;Gerüst',
  'V-24-2;Stadt A;Söhne;80.000,00;79.500,50;15.04.2024;SH;Putz',
];

const PAY: Readonly<Record<string, string>> = {
  en: 'Record;Employer;From;To;Hours;Gross pay (EUR)',
  de: 'Nr;Arbeitgeber;Von;Bis;Arbeitsstunden;Bruttolohn (EUR)',
  es: 'Número;Empresa;Desde;Hasta;Horas;Salario bruto (EUR)',
  fr: 'Numéro;Employeur;Du;Au;Heures;Salaire brut (EUR)',
  it: 'Numero;Datore di lavoro;Dal;Al;Ore;Retribuzione lorda (EUR)',
  nl: 'Nr;Werkgever;Van;Tot en met;Gewerkte uren;Brutoloon (EUR)',
  pt: 'Número;Empregador;De;Até;Horas;Salário bruto (EUR)',
  pl: 'Nr;Pracodawca;Od;Do;Godziny;Wynagrodzenie brutto (EUR)',
  nb: 'Nr;Arbeidsgiver;Fra;Til;Timer;Brutto lønn (EUR)',
  sv: 'Nr;Arbetsgivare;Från;Till;Timmar;Bruttolön (EUR)',
  ar: 'الرقم;صاحب العمل;من;إلى;الساعات;الأجر (EUR)',
};

/** What a piece costs without tax, as lists say so: before, within or behind the price, or in one word with it. */
const NET_OF_A_PIECE = [
  ...['Net price per unit', 'Price net / pc', 'Nettopreis je Stück', 'Nettostückpreis', 'Stückpreis netto'],
  ...['Cena netto za sztukę', 'Cena netto / szt.', 'Precio neto por unidad', 'Prix net par pièce', 'Prix net unitaire'],
  ...['Prezzo netto al pezzo', 'Nettoprijs per stuk', 'Preço líquido por peça', 'Nettopris per styck'],
  ...['Pris netto per enhet', 'السعر الصافي للقطعة'],
];

/** Where something is made, of which two countries alone stand in the list. */
const MADE_IN = ['Made in', 'Herstellungsland', 'Kraj produkcji', 'Productieland', 'Produksjonsland'];

/** A price list: number, contract above, supplier, price and other costs by the unit, hours a week. */
const CHAIN: Readonly<Record<string, string>> = {
  en: 'Contract No;Main contract;Contractor;Unit price (EUR);Material cost per unit (EUR);Hours per week',
  de: 'Vergabenummer;Hauptauftrag;Auftragnehmer;Stückpreis (EUR);Materialkosten je Stück (EUR);Wochenstunden',
  es: 'Nº de contrato;Contrato principal;Proveedor;Precio unitario (EUR);Materiales por unidad (EUR);Horas semanales',
  fr: 'N° de contrat;Marché principal;Fournisseur;Prix unitaire (EUR);Matières par pièce (EUR);Heures par semaine',
  it: 'Numero contratto;Contratto principale;Fornitore;Prezzo unitario (EUR);Materiali per pezzo (EUR);Ore settimanali',
  nl: 'Contractnummer;Hoofdcontract;Leverancier;Stukprijs (EUR);Materiaalkosten per stuk (EUR);Uren per week',
  pt: 'Número do contrato;Contrato principal;Fornecedor;Preço unitário (EUR);Materiais por peça (EUR);Horas semanais',
  pl: 'Nr umowy;Umowa główna;Dostawca;Cena jednostkowa (EUR);Materiały na sztukę (EUR);Godzin tygodniowo',
  nb: 'Kontraktsnr;Hovedkontrakt;Leverandør;Enhetspris (EUR);Materialkostnader per stk (EUR);Timer per uke',
  sv: 'Kontraktsnr;Huvudkontrakt;Leverantör;Enhetspris (EUR);Materialkostnader per st (EUR);Timmar per vecka',
  ar: 'رقم العقد;العقد الرئيسي;المورد;سعر الوحدة (EUR);تكلفة المواد للقطعة (EUR);ساعات العمل في الأسبوع',
  ru: '№ договора;Основной договор;Поставщик;Цена за единицу (EUR);Материалы на единицу (EUR);Часов в неделю',
  tr: 'Sözleşme No;Ana sözleşme;Tedarikçi;Birim fiyat (EUR);Adet başına malzeme (EUR);Haftalık saat',
};

/** For the whole: beside the price of it. */
const WHOLE: Readonly<Record<string, string>> = {
  en: 'Contract No;Parent PO;Contractor;Award amount (EUR);Material cost (EUR)',
  de: 'Vergabenummer;Hauptvertrag;Auftragnehmer;Auftragswert (EUR);Materialkosten (EUR)',
  es: 'Nº de contrato;Pedido principal;Proveedor;Importe (EUR);Coste de materiales (EUR)',
  fr: 'N° de contrat;Contrat principal;Fournisseur;Montant (EUR);Autres coûts (EUR)',
  it: 'Numero contratto;Appalto principale;Fornitore;Importo (EUR);Costo dei materiali (EUR)',
  nl: 'Contractnummer;Hoofdopdracht;Leverancier;Opdrachtwaarde (EUR);Materiaalkosten (EUR)',
  pt: 'Número do contrato;Empreitada principal;Fornecedor;Valor do contrato (EUR);Custo dos materiais (EUR)',
  pl: 'Nr umowy;Nr umowy głównej;Dostawca;Wartość umowy (EUR);Koszty materiałów (EUR)',
  nb: 'Kontraktsnr;Hovedordre;Leverandør;Kontraktssum (EUR);Materialkostnader (EUR)',
  sv: 'Kontraktsnr;Huvudavtal;Leverantör;Kontraktsvärde (EUR);Materialkostnader (EUR)',
  ar: 'رقم العقد;الطلب الأصلي;المورد;قيمة العقد (EUR);تكلفة المواد (EUR)',
  ru: '№ договора;Головной контракт;Поставщик;Сумма договора (EUR);Стоимость материалов (EUR)',
  tr: 'Sözleşme No;Üst sözleşme;Tedarikçi;Sözleşme bedeli (EUR);Malzeme maliyeti (EUR)',
};

const DAYS: readonly (readonly [string, string])[] = [
  ['de', '12. März 2024'],
  ['es', '12 de marzo de 2024'],
  ['fr', '12 mars 2024'],
  ['it', '12 marzo 2024'],
  ['nl', '12 maart 2024'],
  ['pt', '12 de março de 2024'],
  ['pl', '12 marca 2024'],
  ['nb', '12. mars 2024'],
  ['sv', '12 mars 2024'],
  ['en', '12 March 2024'],
  ['pl', '12 marca 2024 r.'],
  ['pl', '12.03.2024 r.'],
  ['uk', '12 березня 2024 року'],
  ['lv', '2024. gada 12. marts'],
  ['lt', '2024 m. kovo 12 d.'],
  ['es', '12 de marzo del 2024'],
];

describe('a draft from headings', () => {
  test.each(DAYS)('reads days as they are written in %s: %s', async (language, day) => {
    const file = desk.file(
      `${language}-days.csv`,
      `Contract No;Buyer;Signed;Price\n1;A;${day};10 EUR\n2;B;${day};9 EUR\n`,
    );
    const { columns } = await suggestMapping(file);
    expect(columns[2]).toMatchObject({ feeds: 'Contract.signed', readsAs: '2024-03-12' });
  });

  test('reads days of two digits a part, with or without zeros before them', async () => {
    const file = desk.file('short-days.csv', 'Contract No;Buyer;Signed;Price\n1;A;3/7/24;10 EUR\n2;B;12/31/24;9 EUR\n');
    const { columns } = await suggestMapping(file);
    expect(columns[2]).toMatchObject({ feeds: 'Contract.signed', readsAs: '2024-03-07' });
  });

  test.each(Object.keys(CONTRACTS))(
    'of a list of contracts in %s feeds every column, and imports',
    async (language) => {
      const name = `${language}-contracts.csv`;
      const file = desk.file(name, [CONTRACTS[language], ...ROWS].join('\n'));
      const { mapping, columns } = await suggestMapping(file);
      expect(columns.map(({ feeds }) => feeds)).toEqual(FED.map((property) => `Contract.${property}`));
      const own = mapping
        .replace('publisher-of-the-file', `publisher-${language}`)
        .replace('regionOf: ZZ', 'regionOf: DE');
      expect((await desk.run(own, [file])).ledger).toMatchObject({ in: 2, accepted: 2 });
      const { items } = await desk.store.pageRecords('Contract', {}, VIEW, { first: 50 });
      const values = items.find(({ id }) => id.startsWith(`publisher-${language}:`))?.values;
      expect(values).toMatchObject({
        ...{ number: 'V-24-1', signed: '2024-03-12', what: 'Gerüst' },
        estimate: { bound: 'exact', amount: '120000.00', currency: 'EUR' },
        price: { bound: 'exact', amount: '70000.00', currency: 'EUR' },
      });
    },
  );

  test.each(Object.keys(PAY))('of a list of pay in %s feeds every column', async (language) => {
    const text = [
      PAY[language],
      '1;Bau Nord;01.03.2024;31.03.2024;160;1.500,00',
      '2;Putz;01.03.2024;31.03.2024;90;800,00',
    ];
    const { columns } = await suggestMapping(desk.file(`${language}-pay.csv`, text.join('\n')));
    expect(columns.map(({ feeds }) => feeds)).toEqual(
      ['number', 'employer', 'from', 'until', 'hours', 'paid'].map((property) => `WageRecord.${property}`),
    );
  });

  test.each(Object.keys(CHAIN))(
    'of a price list in %s feeds the contract above and other costs, and imports',
    async (language) => {
      const rows = ['V-2;V-1;Bau Nord;2,35;1,20;38,5', 'V-3;V-1;Söhne;4,10;2,05;40'];
      const file = desk.file(`${language}-chain.csv`, [CHAIN[language], ...rows].join('\n'));
      const { mapping, columns } = await suggestMapping(file);
      expect(columns.map(({ feeds }) => feeds)).toEqual(
        ['number', 'under', 'supplier', 'unitPrice', 'nonLabourCostPerUnit', 'hoursPerWeek'].map(
          (one) => `Contract.${one}`,
        ),
      );
      expect(
        (await desk.run(mapping.replace('publisher-of-the-file', `chain-${language}`), [file])).ledger,
      ).toMatchObject({ accepted: 2 });
      const contract = await desk.store.record('Contract', `chain-${language}:contract:V-2`, VIEW);
      expect(contract?.values).toMatchObject({
        under: [`chain-${language}:contract:V-1`],
        nonLabourCostPerUnit: { bound: 'exact', amount: '1.20', currency: 'EUR' },
      });
    },
  );

  test.each(Object.keys(WHOLE))('of contracts in %s feeds other costs for the whole', async (language) => {
    const rows = ['V-2;V-1;Bau Nord;70.000,00;12.000,00', 'V-3;V-1;Söhne;79.500,50;9.000,00'];
    const { columns } = await suggestMapping(desk.file(`${language}-whole.csv`, [WHOLE[language], ...rows].join('\n')));
    expect(columns.map(({ feeds }) => feeds)).toEqual(
      ['number', 'under', 'supplier', 'price', 'nonLabourCost'].map((one) => `Contract.${one}`),
    );
  });

  test.each(NET_OF_A_PIECE)('%s is the price of a unit', async (heading) => {
    const rows = [
      `Order;Buyer;Supplier;Qty;${heading};Currency`,
      'A-1;Nord;Putz;900;2,35;EUR',
      'A-2;Nord;Ost;70;4,10;EUR',
    ];
    const { columns } = await suggestMapping(desk.file('net.csv', rows.join('\n')));
    expect(columns[4]?.feeds).toBe('Contract.unitPrice');
  });

  test.each(MADE_IN)('%s: the names of two countries become their codes', async (heading) => {
    const rows = [
      `Order;Buyer;Supplier;${heading};Price (EUR)`,
      'A-1;Nord;Putz;Österreich;900,00',
      'A-2;Nord;Ost;Germany;70,00',
    ];
    const { columns, mapping } = await suggestMapping(desk.file('made.csv', rows.join('\n')));
    expect(columns[3]?.feeds).toBe('Contract.place');
    expect(mapping).toMatch(/Österreich: AT/);
    expect(mapping).not.toMatch(/no code or name of a country/);
  });
});

describe('countries by what people call them', () => {
  const called: Readonly<Record<string, readonly string[]>> = {
    GB: [
      'Großbritannien',
      'Grande-Bretagne',
      'Gran Bretaña',
      'Gran Bretagna',
      'Groot-Brittannië',
      'Wielka Brytania',
      'England',
      'U.K.',
    ],
    US: [
      'USA',
      'U.S.A.',
      'EE. UU.',
      "Etats-Unis d'Amérique",
      'Vereinigte Staaten von Amerika',
      'الولايات المتحدة الأمريكية',
    ],
    CZ: ['Czech Republic', 'Tschechische Republik', 'Tsjechische Republiek', 'Czechy'],
    CI: ["Côte d'Ivoire", 'Elfenbeinküste', 'Costa de Marfil'],
    BA: ['Bosnia and Herzegovina', 'Bosnien und Herzegowina', 'Bosnie-Herzégovine'],
    MM: ['Burma', 'Myanmar (Burma)', 'Birmania'],
    KR: ['Republic of Korea', 'Korea, Rep.'],
    KP: ["Democratic People's Republic of Korea"],
    CN: ["People's Republic of China", 'VR China'],
    TW: ['Republic of China'],
    MD: ['Republic of Moldova', 'Moldawien'],
    CD: ['Democratic Republic of the Congo'],
    CG: ['Republic of the Congo'],
    GN: ['Guinea'],
    NL: ['The Netherlands', 'Holland'],
  };

  test.each(Object.entries(called))('%s', (code, names) => {
    expect(namedCountries('Country', names)).toEqual({ codes: Object.fromEntries(names.map((name) => [name, code])) });
  });

  test('a name that several countries have, and a town, stay as they are; codes of three letters become those of two', () => {
    expect(namedCountries('Country', ['Korea', 'Congo', 'Paris'])).toEqual({ codes: {}, unknown: 'Korea' });
    expect(namedCountries('Country', ['DE', 'FR'])).toBeUndefined();
    expect(namedCountries('Country', ['DEU', 'VNM'])).toEqual({ codes: { DEU: 'DE', VNM: 'VN' } });
  });
});

test.each([
  ['Price per piece', 'piece'],
  ['Preis pro Stück', 'piece'],
  ['Prix à la pièce', 'piece'],
  ['Pris per styck', 'piece'],
  ['prix au kg', 'kg'],
  ['EUR/m²', 'm2'],
  ['Precio unitario (€/h)', 'hour'],
  ['Price per 100 pcs', 'piece'],
  ['Price per unit', undefined],
  ['Price per month', undefined],
])('%s is the price of a %s', (heading, unit) => {
  expect(unitOfHeading(heading)).toBe(unit);
});

test.each([
  ['Okres od', 'Okres do'],
  ['Periodo dal', 'Periodo al'],
  ['Période du', 'Période au'],
  ['Semana del', 'Semana al'],
  ['Fecha inicial', 'Fecha final'],
  ['Data rozpoczęcia', 'Data zakończenia'],
  ['Startdatum', 'Slutdatum'],
  ['Startdato', 'Sluttdato'],
  ['Begindatum', 'Einddatum'],
  ['Periode van', 'Periode t/m'],
  ['Início do período', 'Fim do período'],
  ['الفترة من', 'الفترة إلى'],
])('%s and %s are the first and the last day of pay', (first, last) => {
  const day = { type: { type: 'day' }, cells: ['01.03.2025'] };
  const columns = [first, last].map((heading) => ({ heading, ...day }));
  expect(guessProperties('WageRecord', columns)).toEqual(['from', 'until']);
});

describe('what stands around a table', () => {
  const drafted = async (name: string, lines: readonly string[]) => {
    const { mapping } = await suggestMapping(desk.file(name, lines.join('\n')));
    const { ledger, id } = await desk.run(mapping, [{ name, path: join(desk.folder, name) }]);
    const { items } = await desk.store.pageRecords('Contract', {}, VIEW, { first: 200 });
    const ours = items.filter(({ values }) => String(values.number).startsWith(name));
    return {
      ledger,
      codes: (await desk.problems(id)).map(({ code }) => code),
      contracts: ours.map(({ values }) => values),
    };
  };

  test('a note below a short table is no contract', async () => {
    const { ledger } = await drafted('notes', [
      'Contract;Supplier;Price (EUR)',
      'notes-1;A Ltd;68000',
      'notes-2;B Ltd;85000',
      '(1) without options;;',
    ]);
    expect(ledger).toMatchObject({ in: 3, accepted: 2, held: 1 });
  });

  test('the currency that a title names is that of the amounts below it', async () => {
    const { contracts } = await drafted('titles', [
      'Awards of 2025;;;',
      'Amounts in NOK;;;',
      'Contract;Supplier;Estimate;Award',
      'titles-1;A Ltd;1200000;690000',
      'titles-2;B Ltd;800000;790000',
    ]);
    expect(contracts[0]).toMatchObject({ estimate: { currency: 'NOK' }, price: { amount: '690000', currency: 'NOK' } });
    expect(currencyOfTitles(['1 EUR in NOK', 'Amounts in SEK'])).toBeUndefined();
    expect(currencyOfTitles(['Contracts of USD 497'])).toBeUndefined();
    expect(currencyOfTitles(['SUPPLIER PRICES IN ALL REGIONS'])).toBeUndefined();
    expect(['Currency: ALL', 'Prices (ALL)'].map((title) => currencyOfTitles([title]))).toEqual(['ALL', 'ALL']);
  });

  test('days in Arabic digits are days', () => {
    expect(READERS.day({ formats: ['YYYY/MM/DD'] })('٢٠٢٥/٠٥/٠١')).toBe('2025-05-01');
  });
});
