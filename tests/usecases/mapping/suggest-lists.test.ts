/** Lists as buyers, unions, inspectors and campaigns have them: what a draft makes of each column, and what it leaves alone. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { RecordKind } from '../../../schema/graph.ts';
import { suggestMapping } from '../../../server/usecases/mapping/suggest-mapping.ts';
import { type ImportDesk, importDesk, VIEW } from '../../builders/import-desk.ts';

let desk: ImportDesk;
beforeAll(async () => {
  desk = await importDesk();
});
afterAll(() => desk.close());

/** Headings with what each feeds; `-`: nothing. Then rows. */
interface List {
  readonly kind: string;
  readonly columns: readonly (readonly [heading: string, feeds: string])[];
  readonly rows: readonly string[];
}

const LISTS: Readonly<Record<string, List>> = {
  'prices with tax, by the dozen': {
    kind: 'Contract',
    columns: [
      ...([
        ['Contract', 'number'],
        ['Supplier', 'supplier'],
        ['Unit', 'unit'],
      ] as const),
      ...([
        ['Price per unit incl. VAT', '-'],
        ['Currency', '-'],
        ['Minutes per piece', '-'],
        ['Hours per day', '-'],
      ] as const),
    ],
    rows: ['K-1;Apex;dozen;30.00;EUR;32;8', 'K-2;Star;dozen;28.50;EUR;30;8'],
  },
  'prices without tax, by the piece': {
    kind: 'Contract',
    columns: [
      ...([
        ['Contract', 'number'],
        ['Supplier', 'supplier'],
        ['Unit', 'unit'],
      ] as const),
      ...([
        ['Price per unit excl. VAT', 'unitPrice'],
        ['Currency', '-'],
        ['Minutes per piece', 'labourMinutesPerUnit'],
      ] as const),
    ],
    rows: ['K-1;Apex;pcs;3.00;EUR;32', 'K-2;Star;Stück;2.85;EUR;30'],
  },
  'German orders with the short headings of a builder': {
    kind: 'Contract',
    columns: [
      ...([
        ['Auftrag', 'number'],
        ['Auftraggeber', 'buyer'],
        ['NU', 'supplier'],
        ['zu Auftrag', 'under'],
        ['Leistung', 'what'],
      ] as const),
      ...([
        ['Menge', 'quantity'],
        ['ME', 'unit'],
        ['EP', 'unitPrice'],
        ['Währung', '-'],
        ['Vertragsdatum', 'signed'],
        ['Bearbeiter', '-'],
      ] as const),
    ],
    rows: [
      '25-031;Nord;Ost;24-117;Trockenbau;6.400;m²;9,80;EUR;24.02.2025;A',
      '25-032;Nord;West;24-117;Putz;1.200;m²;14,20;EUR;06.03.2025;B',
    ],
  },
  'German orders of goods': {
    kind: 'Contract',
    columns: [
      ...([
        ['Bestellnummer', 'number'],
        ['Lieferant', 'supplier'],
        ['Ware', 'product'],
      ] as const),
      ...([
        ['Einzelpreis', 'unitPrice'],
        ['Währung', '-'],
        ['Arbeitsminuten je Stück', 'labourMinutesPerUnit'],
      ] as const),
    ],
    rows: ['B-1;Nord;Hemd;2,35;EUR;17', 'B-2;Süd;Hemd;2,85;EUR;15'],
  },
  'German prices by the dozen': {
    kind: 'Contract',
    columns: [
      ...([
        ['Auftrag', 'number'],
        ['Lieferant', 'supplier'],
        ['Einheit', 'unit'],
      ] as const),
      ...([
        ['Stückpreis inkl. MwSt19', '-'],
        ['Währung', '-'],
        ['Minuten pro Stück', '-'],
      ] as const),
    ],
    rows: ['K-1;Apex;Dutzend;30,00;EUR;32', 'K-2;Star;Dutzend;28,50;EUR;30'],
  },
  'Turkish prices without tax': {
    kind: 'Contract',
    columns: [
      ...([
        ['Sipariş no', 'number'],
        ['Tedarikçi', 'supplier'],
        ['Birim', 'unit'],
      ] as const),
      ...([
        ['Birim fiyatı (KDV hariç)', 'unitPrice'],
        ['Para birimi', '-'],
      ] as const),
    ],
    rows: ['K-1;Apex;adet;30,00;TRY', 'K-2;Star;adet;28,50;TRY'],
  },
  'orders out of SAP': {
    kind: 'Contract',
    columns: [
      ...([
        ['Purch.Doc.', 'number'],
        ['Item', '-'],
        ['Vendor', 'supplier.number'],
        ['Name 1', 'supplier'],
      ] as const),
      ...([
        ['Short Text', 'what'],
        ['PO Qty', 'quantity'],
        ['OUn', 'unit'],
        ['Net Price', 'unitPrice'],
      ] as const),
      ...([
        ['Per', '-'],
        ['Curr', '-'],
        ['Net Value', 'price'],
        ['Doc. Date', 'signed'],
      ] as const),
      ...([
        ['Del. Date', 'until'],
        ['Plnt', '-'],
      ] as const),
    ],
    rows: [
      '4500012345;10;100234;Apex;T-shirt;12000;PC;2,35;1;USD;28200,00;03.02.2025;30.04.2025;DE01',
      '4500012345;20;100234;Apex;Polo;5000;PC;4,10;1;USD;20500,00;03.02.2025;30.04.2025;DE01',
      '4500012399;10;100871;Star;Hoodie;800;PC;9,80;1;EUR;7840,00;17.02.2025;15.05.2025;DE01',
    ],
  },
  'orders out of Oracle': {
    kind: 'Contract',
    columns: [
      ...([
        ['Ship To', '-'],
        ['Supplier Number', 'supplier.number'],
        ['Supplier Name', 'supplier'],
      ] as const),
      ...([
        ['PO Number', 'number'],
        ['PO Line', '-'],
        ['Item Description', 'what'],
        ['UOM', 'unit'],
      ] as const),
      ...([
        ['Quantity', 'quantity'],
        ['Unit Price', 'unitPrice'],
        ['Currency', '-'],
        ['Line Amount', 'price'],
      ] as const),
      ...([
        ['Order Date', 'signed'],
        ['Need By Date', '-'],
      ] as const),
    ],
    rows: [
      'Rotterdam;V-5512;Nakali;PO-8801;1;Shirt;EA;3000;3.15;USD;9450.00;2025-01-13;2025-03-20',
      'Rotterdam;V-5513;Delta;PO-8802;1;Chino;EA;1500;5.85;USD;8775.00;2025-01-25;2025-04-01',
    ],
  },
  'costings of garments': {
    kind: 'Contract',
    columns: [
      ...([
        ['CMT', '-'],
        ['FOB', 'unitPrice'],
        ['Curr', '-'],
        ['Style', 'product'],
        ['Supplier', 'supplier'],
      ] as const),
      ...([
        ['Country', 'place'],
        ['MOQ', '-'],
        ['SAM', 'labourMinutesPerUnit'],
        ['Fabric per piece', '-'],
      ] as const),
      ...([
        ['Trims per piece', '-'],
        ['Order Qty', 'quantity'],
        ['Ship date', '-'],
        ['Retail price', '-'],
      ] as const),
    ],
    rows: [
      '0.85;3.40;USD;ST-100;Apex;BD;3000;9.5;1.70;0.35;12000;2025-04-30;14.99',
      '1.10;4.25;USD;ST-101;Star;BD;5000;13.2;2.05;0.40;8000;2025-05-15;19.99',
    ],
  },
  'work at cut, make and trim alone': {
    kind: 'Contract',
    columns: [
      ...([
        ['Order no', 'number'],
        ['Factory', 'supplier'],
        ['CMT (USD)', 'unitPrice'],
        ['Pieces', 'quantity'],
      ] as const),
      ['SMV', 'labourMinutesPerUnit'],
    ],
    rows: ['C-1;Apex;0.85;12000;9.5', 'C-2;Star;1.10;8000;13.2'],
  },
  'prices that may be by the piece or in all': {
    kind: 'Contract',
    columns: [
      ['Order no', 'number'],
      ['Supplier', 'supplier'],
      ['Qty', 'quantity'],
      ['Price (USD)', '-'],
    ],
    rows: ['P-1;Apex;120;850', 'P-2;Star;80;1100'],
  },
  'an open register of facilities': {
    kind: 'Workplace',
    columns: [
      ...([
        ['country_code', 'country'],
        ['os_id', 'number'],
        ['name', 'name'],
        ['address', 'address'],
      ] as const),
      ...([
        ['lat', '-'],
        ['lng', '-'],
        ['sector', 'sector'],
        ['number_of_workers', 'declaredWorkers'],
        ['is_closed', '-'],
      ] as const),
    ],
    rows: [
      'BD;BD2021250D1DTN7;Apex;Savar;23.85;90.26;Apparel;1001-5000;False',
      'TR;TR2020190AB12CD;Öz;Bursa;40.19;29.06;Apparel;251-500;False',
    ],
  },
  'factories of a brand': {
    kind: 'Workplace',
    columns: [
      ...([
        ['Postal Code', '-'],
        ['Supplier Name', '-'],
        ['Factory Type', '-'],
        ['Factory Name', 'name'],
      ] as const),
      ...([
        ['Factory Address', 'address'],
        ['Female %', '-'],
        ['Migrant workers', '-'],
        ['Country', 'country'],
      ] as const),
      ['No. of Workers', 'declaredWorkers'],
    ],
    rows: ['1340;Apex Holdings;Sewing;Apex 2;Savar;58;0;BD;3500', '1341;Öz Group;Dyeing;Öz Iplik;Bursa;40;3;TR;560'],
  },
  'subcontracts of an Australian builder': {
    kind: 'Contract',
    columns: [
      ...([
        ['Main contract', 'under'],
        ['Subcontract No.', 'number'],
        ['Client', '-'],
        ['Head contractor', 'buyer'],
      ] as const),
      ...([
        ['Subcontractor', 'supplier'],
        ['ABN', 'supplier.number'],
        ['Trade', 'what'],
        ['Site', 'workplaces'],
      ] as const),
      ...([
        ['Contract sum (AUD)', 'price'],
        ['Start date', 'from'],
        ['Practical completion', 'until'],
      ] as const),
      ['No. of workers', 'workers'],
    ],
    rows: [
      'MC-7;SC-01;City;Build Co;Alder;51 824 753 556;Plaster;North;120,000.00;15/02/2025;30/06/2025;12',
      'MC-7;SC-02;City;Build Co;Birch;53 004 085 616;Tiling;North;80,500.00;20/02/2025;31/07/2025;5',
    ],
  },
  'Nachunternehmer einer Baustelle': {
    kind: 'Contract',
    columns: [
      ...([
        ['Hauptauftrag', 'under'],
        ['Auftragsnr.', 'number'],
        ['Bauherr', '-'],
        ['Hauptunternehmer', 'buyer'],
      ] as const),
      ...([
        ['Nachunternehmer', 'supplier'],
        ['Gewerk', 'what'],
        ['Auftragssumme netto', 'price'],
      ] as const),
      ...([
        ['Materialkosten', 'nonLabourCost'],
        ['Beginn', 'from'],
        ['Ende', 'until'],
        ['Stunden', 'labourHours'],
      ] as const),
      ...([
        ['Beschäftigte', '-'],
        ['Baustelle', 'workplaces'],
      ] as const),
    ],
    rows: [
      'HA-7;NU-1;Stadt;Bau Nord;Malerei Ost;Maler;12.500,00 €;3.100,00 €;03.03.2025;30.06.2025;480;6;Kiel',
      'HA-7;NU-2;Stadt;Bau Nord;Trockenbau;Ausbau;48.000,00 €;15.000,00 €;17.03.2025;31.08.2025;1.900;14;Kiel',
    ],
  },
  'sous-traitants d’un chantier': {
    kind: 'Contract',
    columns: [
      ...([
        ['Marché principal', 'under'],
        ['N° de sous-traité', 'number'],
        ['Sous-traitant', 'supplier'],
      ] as const),
      ...([
        ['SIRET', 'supplier.number'],
        ['Objet', 'what'],
        ['Titulaire', 'buyer'],
        ["Maître d'ouvrage", '-'],
      ] as const),
      ...([
        ['Montant HT (€)', 'price'],
        ['Date de notification', 'signed'],
        ['Durée (mois)', '-'],
      ] as const),
    ],
    rows: [
      'M-88;ST-12;Plâtrerie;41012345600012;Cloisons;Bâti Grand;Ville;85 000,00;14/03/2024;8',
      'M-88;ST-13;Peinture;51012345600019;Peinture;Bâti Grand;Ville;42 500,50;22/04/2024;6',
    ],
  },
  'subcontratas de una obra': {
    kind: 'Contract',
    columns: [
      ...([
        ['Contrato principal', 'under'],
        ['Nº subcontrato', 'number'],
        ['Contratista principal', 'buyer'],
      ] as const),
      ...([
        ['Subcontratista', 'supplier'],
        ['CIF', 'supplier.number'],
        ['Obra', 'workplaces'],
        ['Objeto', 'what'],
      ] as const),
      ...([
        ['Importe (sin IVA)', 'price'],
        ['Fecha inicio', 'from'],
        ['Fecha fin', 'until'],
      ] as const),
      ['Nº trabajadores', 'workers'],
    ],
    rows: [
      'CP-9;S-1;Gran Obra;Yesos;B12345678;Norte;Yeso;35.000,00 €;01/03/2025;30/06/2025;8',
      'CP-9;S-2;Gran Obra;Faro;B87654321;Norte;Pintura;18.400,00 €;15/03/2025;31/07/2025;4',
    ],
  },
  'subappalti di un cantiere': {
    kind: 'Contract',
    columns: [
      ...([
        ['Contratto principale', 'under'],
        ['N. subappalto', 'number'],
        ['Appaltatore', 'buyer'],
      ] as const),
      ...([
        ['Subappaltatore', 'supplier'],
        ['Partita IVA', 'supplier.number'],
        ['Oggetto', 'what'],
      ] as const),
      ...([
        ['Importo subappalto (€)', 'price'],
        ['Data autorizzazione', '-'],
        ['Data inizio lavori', 'from'],
      ] as const),
      ...([
        ['Data fine lavori', 'until'],
        ['Cantiere', 'workplaces'],
      ] as const),
    ],
    rows: [
      'CIG88A;SA-1;Grande;Gessi Po;01234567890;Gesso;35.000,00;18/02/2025;01/03/2025;30/06/2025;Ospedale',
      'CIG88A;SA-2;Grande;Colori;09876543210;Pittura;18.400,00;25/02/2025;15/03/2025;31/07/2025;Ospedale',
    ],
  },
  'podwykonawcy budowy': {
    kind: 'Contract',
    columns: [
      ...([
        ['Umowa główna', 'under'],
        ['Nr umowy', 'number'],
        ['Generalny wykonawca', 'buyer'],
      ] as const),
      ...([
        ['Podwykonawca', 'supplier'],
        ['NIP', 'supplier.number'],
        ['Zakres robót', 'what'],
      ] as const),
      ...([
        ['Wartość umowy netto (PLN)', 'price'],
        ['Data podpisania', 'signed'],
        ['Termin wykonania', 'until'],
      ] as const),
      ['Liczba pracowników', 'workers'],
    ],
    rows: [
      'UG-4;U-1;Wielka;Tynki;5261040828;Tynk;350 000,00;13.02.2025;30.06.2025;10',
      'UG-4;U-2;Wielka;Malarz;7811767696;Farba;84 000,00;25.02.2025;31.07.2025;4',
    ],
  },
  'договоры подряда': {
    kind: 'Contract',
    columns: [
      ...([
        ['Основной договор', 'under'],
        ['№ договора', 'number'],
        ['Заказчик', 'buyer'],
      ] as const),
      ...([
        ['Подрядчик', 'supplier'],
        ['ИНН', 'supplier.number'],
        ['Предмет договора', 'what'],
      ] as const),
      ...([
        ['Сумма договора, руб.', 'price'],
        ['Дата заключения', 'signed'],
        ['Дата начала', 'from'],
      ] as const),
      ['Дата окончания', 'until'],
    ],
    rows: [
      'ОД-7;Д-1;Север;Шов;7701234567;Пошив;1 200 000,00;03.02.2025;10.02.2025;30.06.2025',
      'ОД-7;Д-2;Север;Нить;7707654321;Раскрой;350 000,50;17.02.2025;20.02.2025;31.05.2025',
    ],
  },
  фабрики: {
    kind: 'Workplace',
    columns: [
      ...([
        ['Наименование', 'name'],
        ['Адрес', 'address'],
        ['Страна', 'country'],
        ['Регион', 'region'],
      ] as const),
      ...([
        ['Количество работников', 'declaredWorkers'],
        ['Отрасль', 'sector'],
      ] as const),
    ],
    rows: ['Шов;Ленина 3;RU;Ивановская;120;Швейная', 'Нить;Мира 8;KG;Чуйская;45;Швейная'],
  },
  siparişler: {
    kind: 'Contract',
    columns: [
      ...([
        ['Sipariş No', 'number'],
        ['Müşteri', 'buyer'],
        ['Tedarikçi', 'supplier'],
        ['Ürün', 'product'],
      ] as const),
      ...([
        ['Adet', 'quantity'],
        ['Birim Fiyat', 'unitPrice'],
        ['Para Birimi', '-'],
        ['Toplam Tutar', 'price'],
      ] as const),
      ...([
        ['Sipariş Tarihi', 'signed'],
        ['Teslim Tarihi', 'until'],
      ] as const),
      ['Kumaş maliyeti (adet)', 'nonLabourCostPerUnit'],
    ],
    rows: [
      'SP-1;Nordmark;Öz;Tişört;12000;1,95;EUR;23400,00;03.02.2025;30.04.2025;0,90',
      'SP-2;Nordmark;Ay;Gömlek;4000;3,40;EUR;13600,00;17.02.2025;15.05.2025;1,55',
    ],
  },
  fabrikalar: {
    kind: 'Workplace',
    columns: [
      ...([
        ['Fabrika Adı', 'name'],
        ['Adres', 'address'],
        ['İl', 'region'],
        ['Ülke', 'country'],
      ] as const),
      ...([
        ['Çalışan Sayısı', 'declaredWorkers'],
        ['Sektör', 'sector'],
      ] as const),
    ],
    rows: ['Öz Tekstil;Sanayi 4;Bursa;TR;320;Tekstil', 'Ay Dikim;Merkez 2;İzmir;TR;85;Konfeksiyon'],
  },
  'tenders of a city': {
    kind: 'Tender',
    columns: [
      ...([
        ['Tender No', 'number'],
        ['Contracting authority', 'buyer'],
        ['Title', 'title'],
        ['CPV', '-'],
      ] as const),
      ...([
        ['NACE', 'nace'],
        ['Estimated value', 'estimate'],
        ['Currency', '-'],
        ['Publication date', '-'],
      ] as const),
      ...([
        ['Bid opening', 'opened'],
        ['Place of performance', 'place'],
      ] as const),
    ],
    rows: [
      'T-1;Leeds;Cleaning;90910000;81.21;250000;GBP;2025-01-15;2025-02-28;GB',
      'T-2;Leeds;Roads;45233000;42.11;1250000;GBP;2025-01-20;2025-03-10;GB',
    ],
  },
  'awards of the European journal': {
    kind: 'Contract',
    columns: [
      ...([
        ['Notice number', 'number'],
        ['Buyer name', 'buyer'],
        ['Title', 'what'],
        ['Winner name', 'supplier'],
      ] as const),
      ...([
        ['Estimated value', 'estimate'],
        ['Awarded value', 'price'],
        ['Currency', '-'],
      ] as const),
      ...([
        ['Number of tenders received', '-'],
        ['Contract conclusion date', 'signed'],
        ['Contract duration', '-'],
      ] as const),
    ],
    rows: [
      '123;Kiel;Cleaning;Sauber;250.000,00;140.000,00;EUR;6;12.03.2024;24',
      '124;Bonn;Guards;Wacht;400.000,00;380.000,00;EUR;3;22.04.2024;36',
    ],
  },
  'a payroll': {
    kind: 'WageRecord',
    columns: [
      ...([
        ['Emp ID', '-'],
        ['Net', '-'],
        ['Gross', 'paid'],
        ['Emp Name', 'worker'],
        ['Job Title', 'workClass'],
      ] as const),
      ...([
        ['Site', 'workplace'],
        ['Pay Period Start', 'from'],
        ['Pay Period End', 'until'],
      ] as const),
      ...([
        ['Reg Hrs', 'ordinaryHours'],
        ['OT Hrs', 'overtimeHours'],
        ['Rate', '-'],
        ['Deductions', '-'],
      ] as const),
      ['Pay Date', 'paidOn'],
    ],
    rows: [
      '2.02E+11;962.50;1112.50;Ana Quarry;Cleaner;North;2025-01-01;2025-01-15;80;6;12.50;150.00;2025-01-20',
      '2.02E+11;868.00;988.00;Per Quarry;Guard;North;2025-01-01;2025-01-15;76;0;13.00;120.00;2025-01-20',
    ],
  },
  'claims of a union': {
    kind: 'ClaimLine',
    columns: [
      ...([
        ['Claim no', 'claim'],
        ['Member no', 'worker'],
        ['Employer', 'employer'],
        ['Type of claim', 'kind'],
      ] as const),
      ...([
        ['Period from', 'from'],
        ['Period to', 'until'],
        ['Hours unpaid', 'hours'],
        ['Rate due', 'rateDue'],
      ] as const),
      ...([
        ['Amount claimed', '-'],
        ['Already paid', 'paid'],
        ['Due date', 'due'],
        ['Contract', 'contract'],
      ] as const),
    ],
    rows: [
      'C-1;M-33;Alder;Overtime;2025-01-01;2025-01-31;22;18.50;407.00;0;2025-02-15;SC-01',
      'C-1;M-33;Alder;Wages;2025-02-01;2025-02-28;160;15.00;2400.00;900.00;2025-03-15;SC-01',
    ],
  },
  'Forderungen von Mitgliedern': {
    kind: 'ClaimLine',
    columns: [
      ...([
        ['Lfd. Nr.', 'number'],
        ['Mitglied', 'worker'],
        ['Arbeitgeber', 'employer'],
      ] as const),
      ...([
        ['Art der Forderung', 'kind'],
        ['Zeitraum von', 'from'],
        ['Zeitraum bis', 'until'],
      ] as const),
      ...([
        ['Forderung brutto', '-'],
        ['Gezahlt', 'paid'],
        ['Fällig am', 'due'],
      ] as const),
    ],
    rows: [
      '1;M-33;Ost;Überstunden;01.01.2025;31.01.2025;407,00;0,00;15.02.2025',
      '2;M-34;Ost;Lohn;01.02.2025;28.02.2025;2.400,00;900,00;15.03.2025',
    ],
  },
  'cases of an inspectorate': {
    kind: 'Finding',
    columns: [
      ...([
        ['Case No', 'number'],
        ['Employer', 'defendant'],
        ['State', 'place'],
        ['Violation', 'about'],
      ] as const),
      ...([
        ['Employees affected', 'workers'],
        ['Back wages assessed', 'assessed'],
        ['Findings start', 'from'],
      ] as const),
      ...([
        ['Findings end', 'until'],
        ['Case closed', 'decided'],
      ] as const),
    ],
    rows: [
      '1234567;Alder;NV;Overtime;12;$18400.00;01/05/2023;12/31/2023;03/15/2024',
      '1234568;Birch;NV;Minimum wage;3;$2150.00;02/10/2023;11/30/2023;04/20/2024',
    ],
  },
  certificates: {
    kind: 'Certification',
    columns: [
      ...([
        ['Holder', 'holder'],
        ['Certificate number', 'number'],
        ['Standard', 'scheme'],
      ] as const),
      ...([
        ['Certification body', 'issuer'],
        ['Valid from', 'from'],
        ['Valid until', 'until'],
        ['Status', 'status'],
      ] as const),
    ],
    rows: ['Apex;CU-1;GOTS;Control;2024-05-01;2025-04-30;valid', 'Star;CU-2;SA8000;SGS;2023-02-01;2026-01-31;Expired'],
  },
  'agreed pay': {
    kind: 'Benchmark',
    columns: [
      ...([
        ['Collective agreement', 'cite'],
        ['Occupation', 'workClass'],
        ['Hourly rate (EUR)', 'value'],
      ] as const),
      ...([
        ['Valid from', 'from'],
        ['Valid until', 'until'],
        ['Weekly hours', 'hoursPerWeek'],
        ['Country', 'place'],
      ] as const),
    ],
    rows: ['Cleaning;Cleaner;14.25;2025-01-01;2025-12-31;39;DE', 'Cleaning;Glass;17.65;2025-01-01;2025-12-31;39;DE'],
  },
  'workers supplied': {
    kind: 'Contract',
    columns: [
      ...([
        ['Contract ref', 'number'],
        ['Agency', 'supplier'],
        ['End user', 'buyer'],
        ['Role', 'workClass'],
      ] as const),
      ...([
        ['Start', 'from'],
        ['End', 'until'],
        ['No. of workers', 'workers'],
        ['Hours per week', 'hoursPerWeek'],
      ] as const),
      ...([
        ['Rate per hour (GBP)', 'unitPrice'],
        ['Contract type', 'kind'],
      ] as const),
    ],
    rows: [
      'LS-1;Temp One;Nord;Packer;2025-01-06;2025-06-30;20;38;17.20;labour supply',
      'LS-2;Temp Two;Nord;Picker;2025-02-03;2025-07-31;8;40;16.10;labour supply',
    ],
  },
  'orders of a brand by factory': {
    kind: 'Contract',
    columns: [
      ...([
        ['PO#', 'number'],
        ['Brand', 'buyer'],
        ['Factory', 'workplaces'],
        ['Vendor', 'supplier'],
      ] as const),
      ...([
        ['Style No', 'product'],
        ['Shipped Qty', '-'],
        ['PO Qty', 'quantity'],
        ['Unit FOB', 'unitPrice'],
      ] as const),
      ...([
        ['Total FOB Value', 'price'],
        ['Ex-Fty Date', 'until'],
        ['Destination Country', '-'],
      ] as const),
    ],
    rows: [
      'P1;Nord;Apex 2;Apex Ltd;S1;990;1000;3,50;3500,00;30.04.2025;DE',
      'P2;Nord;Star 1;Star Ltd;S2;2000;2000;4,10;8200,00;15.05.2025;FR',
    ],
  },
  'contracts of a council': {
    kind: 'Contract',
    columns: [
      ...([
        ['Contract title', 'what'],
        ['Contractor name', 'supplier'],
        ['Company number', 'supplier.number'],
      ] as const),
      ...([
        ['Contract value (GBP)', 'price'],
        ['Amount paid', '-'],
        ['Start date', 'from'],
        ['Buyer', 'buyer'],
      ] as const),
      ['Procurement type', 'kind'],
    ],
    rows: [
      'Cleaning;Sauber;01234567;120000.00;30000.00;2025-01-01;Leeds;Services',
      'Guards;Wacht;07654321;80000.00;10000.00;2025-02-01;Leeds;Services',
    ],
  },
  'factories that closed with pay owed': {
    kind: 'Workplace',
    columns: [
      ...([
        ['Factory name', 'name'],
        ['Country', 'country'],
        ['Workers owed', '-'],
        ['Amount owed (USD)', '-'],
      ] as const),
    ],
    rows: ['Apex;BD;1200;1250000', 'Star;KH;350;220000'],
  },
  'fournisseurs d’une marque': {
    kind: 'Contract',
    columns: [
      ...([
        ['Fournisseur', 'supplier'],
        ['Pays', 'place'],
        ['Effectif', '-'],
        ['Femmes (%)', '-'],
      ] as const),
      ["Donneur d'ordres", 'buyer'],
    ],
    rows: ['Textile A;TN;320;85;Marque X', 'Textile B;MA;150;70;Marque X'],
  },
  'firms and who owns them': {
    kind: 'Organisation',
    columns: [
      ...([
        ['Company name', 'name'],
        ['Registration no', 'number'],
        ['Address', 'address'],
        ['Country', 'country'],
      ] as const),
      ['Parent company', 'owner'],
    ],
    rows: ['Apex Ltd;BD-1;Savar;BD;Apex Group', 'Star Ltd;BD-2;Dhaka;BD;'],
  },
};

const fileOf = (name: string, { columns, rows }: List) =>
  desk.file(
    `${name.replaceAll(/\W+/g, '-')}x.csv`,
    [columns.map(([heading]) => heading).join(';'), ...rows].join('\n'),
  );

/** With what only a person can know. */
const chosen = (mapping: string, name: string) =>
  mapping
    .replaceAll('XXX', 'USD')
    .replaceAll('regionOf: ZZ', 'regionOf: US')
    .replaceAll(/formats:\n +- M\/D\/YYYY\n +- D\/M\/YYYY/g, 'formats: [D/M/YYYY]')
    .replace('publisher-of-the-file', `of-${Object.keys(LISTS).indexOf(name)}`);

describe('a draft of', () => {
  test.each(Object.keys(LISTS))('%s feeds what a careful reader would, and imports', async (name) => {
    const list = LISTS[name] as List;
    const file = fileOf(name, list);
    const { mapping, columns } = await suggestMapping(file);
    expect(columns.map(({ column, feeds }) => [column, feeds ?? '-'])).toEqual(
      list.columns.map(([heading, feeds]) => [heading, feeds === '-' ? '-' : `${list.kind}.${feeds}`]),
    );
    expect((await desk.run(chosen(mapping, name), [file])).ledger).toMatchObject({
      ...{ in: list.rows.length, accepted: list.rows.length },
    });
  });

  const recordsOf = async <K extends RecordKind>(name: string, kind: K) => {
    const { items } = await desk.store.pageRecords(kind, {}, VIEW, { first: 300 });
    return items.filter(({ id }) => id.startsWith(`of-${Object.keys(LISTS).indexOf(name)}:`));
  };

  test('subcontracts brings in the chain, and each firm by its number', async () => {
    const name = 'subcontracts of an Australian builder';
    const [contract] = await recordsOf(name, 'Contract');
    expect(contract?.values).toMatchObject({
      under: [expect.stringMatching(/:contract:MC-7$/)],
      supplier: expect.stringMatching(/:organisation:51%20824%20753%20556$/),
      workers: 12,
    });
    const firms = await recordsOf(name, 'Organisation');
    expect(firms.map(({ values }) => values)).toContainEqual({ name: 'Alder', number: '51 824 753 556' });
    const { remarks } = await suggestMapping(fileOf(name, LISTS[name] as List));
    expect(remarks).toContainEqual({ code: 'draft.above', params: { column: 'Main contract' } });
  });

  test('labour supply says that its rate is by the hour', async () => {
    const [contract] = await recordsOf('workers supplied', 'Contract');
    expect(contract?.values).toMatchObject({ kind: 'labour_supply', unit: 'hour', hoursPerWeek: '38' });
  });

  test('claims makes a claim of its lines, and keeps no name', async () => {
    const lines = await recordsOf('claims of a union', 'ClaimLine');
    expect(lines.map(({ values }) => [values.kind, values.hours, values.rateDue, values.paid])).toEqual(
      expect.arrayContaining([
        ['overtime', '22', '18.50', '0'],
        ['wages', '160', '15.00', '900.00'],
      ]),
    );
    expect((await recordsOf('claims of a union', 'Claim')).map(({ values }) => values)).toEqual([
      { number: 'C-1', employer: expect.stringMatching(/Alder$/), currency: 'USD' },
    ]);
    expect(JSON.stringify(lines)).not.toContain('M-33');
  });

  test('owners links each firm that has one', async () => {
    expect(await recordsOf('firms and who owns them', 'Ownership')).toHaveLength(1);
  });
});

const codesOf = async (name: string, text: string) => {
  const { remarks, mapping, columns } = await suggestMapping(desk.file(name, text));
  return { columns, mapping, codes: remarks.map(({ code }) => code), remarks };
};

describe('a draft says in words', () => {
  test('that a price beside a quantity may be by the unit or in all', async () => {
    const list = LISTS['prices that may be by the piece or in all'] as List;
    const { remarks } = await suggestMapping(fileOf('either', list));
    expect(remarks).toContainEqual({ code: 'draft.price-either-way', params: { column: 'Price (USD)' } });
  });

  test('that costs in several columns are each a part', async () => {
    const { remarks } = await suggestMapping(fileOf('parts', LISTS['costings of garments'] as List));
    expect(remarks).toContainEqual({
      code: 'draft.cost-parts',
      params: { columns: 'Fabric per piece, Trims per piece', property: 'nonLabourCostPerUnit' },
    });
    expect(remarks.map(({ code }) => code)).toContain('draft.cmt');
  });

  test('why mixed currencies, days, times and ranges feed nothing, and what to do', async () => {
    const { mapping, remarks } = await codesOf(
      'mixed.csv',
      'Order no;Supplier;Price;Signed;Hours;No. of workers\n1;Ost;$100.00;03.02.2025;7:30;51-100\n2;West;€90.00;2025-02-17;8:15;1-50\n3;Nord;£80.00;2/18/2025;6:45;51-100',
    );
    expect(remarks).toEqual(
      expect.arrayContaining([
        { code: 'draft.several-currencies', params: { column: 'Price', found: '$, €, £' } },
        {
          code: 'draft.several-days',
          params: { column: 'Signed', cell: '03.02.2025', other: '2025-02-17', same: 'no' },
        },
        { code: 'draft.times', params: { column: 'Hours', cell: '7:30' } },
        { code: 'draft.ranges', params: { column: 'No. of workers', cell: '51-100' } },
      ]),
    );
    expect(mapping).toContain('put the currency of each row in a column of its own');
  });

  test.each([
    [
      'ages.csv',
      ['Effective from,National Living Wage (21 and over),18 to 20,Apprentice', '1 April 2025,£12.21,£10.00,£7.55'],
      'National Living Wage (21 and over), 18 to 20, Apprentice',
    ],
    [
      'regions.csv',
      ['Land;Mindestlohn je Stunde West;Mindestlohn je Stunde Ost;gültig ab', 'DE;13,00 €;12,50 €;2019-01-01'],
      'Mindestlohn je Stunde West, Mindestlohn je Stunde Ost',
    ],
    [
      'steps.csv',
      ['Lohngruppe;Tariflohn ab 01.01.2025;Tariflohn ab 01.01.2026', 'LG 1;14,25 €;15,00 €'],
      'Tariflohn ab 01.01.2025, Tariflohn ab 01.01.2026',
    ],
  ])(
    'that of amounts of several ages, regions or days in a row none is the floor of all: %s',
    async (name, rows, columns) => {
      const { mapping, remarks } = await codesOf(name, rows.join('\n'));
      expect(remarks).toContainEqual({ code: 'draft.several-values', params: { columns } });
      expect(mapping).not.toMatch(/ value:/);
      expect(mapping).not.toContain('constant: living_wage');
    },
  );

  test('a list of factories with ranges of workers: each end is kept, and nothing between them', async () => {
    const rows = [
      'North Mill;Bangladesh;1001-5000',
      'East Mill;Vietnam;5000+',
      'West Mill;Vietnam;120',
      'Hill Mill;Vietnam;',
    ];
    const { mapping, remarks } = await codesOf(
      'ranges.csv',
      ['Facility name;Country;Number of workers', ...rows].join('\n'),
    );
    expect(remarks.map(({ code }) => code)).not.toContain('draft.ranges');
    const own = mapping.replace('publisher-of-the-file', 'brand');
    const { ledger } = await desk.run(own, [
      desk.file('ranges.csv', ['Facility name;Country;Number of workers', ...rows].join('\n')),
    ]);
    expect(ledger).toMatchObject({ accepted: 4, rejected: 0 });
    const { items } = await desk.store.pageRecords('Workplace', {}, VIEW, { first: 500 });
    const ends = items
      .filter(({ id }) => id.startsWith('brand:'))
      .map(({ values }) => [
        values.name,
        values.declaredWorkers,
        values.declaredWorkersAtLeast,
        values.declaredWorkersAtMost,
      ]);
    expect(ends.sort()).toEqual([
      ['East Mill', undefined, 5000, undefined],
      ['Hill Mill', undefined, undefined, undefined],
      ['North Mill', undefined, 1001, 5000],
      ['West Mill', undefined, 120, 120],
    ]);
  });

  test('that a claimed amount may be before or after what was paid', async () => {
    const { remarks } = await suggestMapping(fileOf('brutto', LISTS['Forderungen von Mitgliedern'] as List));
    expect(remarks).toContainEqual({
      code: 'draft.amount-and-paid',
      params: { column: 'Forderung brutto', paid: 'Gezahlt' },
    });
  });

  test('that a word of a cell is none of those that rules look for', async () => {
    const { codes, columns } = await codesOf(
      'type.csv',
      'Contract no;Supplier;Contract type\n1;Ost;Lump sum\n2;West;works',
    );
    expect(codes).toContain('draft.other-words');
    expect(columns[2]?.feeds).toBeUndefined();
  });
});

describe('a number that a spreadsheet shortened', () => {
  const TEXT = 'Contract no;Supplier;Price (EUR)\n2.02E+11;Ost;100.50\n2.03E+11;West;200.50';

  test('is no key of a draft, which says what to do', async () => {
    const { mapping, codes, columns } = await codesOf('short.csv', TEXT);
    expect(codes).toContain('draft.shortened');
    expect(columns[0]?.feeds).toBeUndefined();
    expect(mapping).not.toMatch(/key:\n +- Contract no/);
  });
});

describe('a table with a column for each', () => {
  test('year is read cell by cell, once it is said what the figures are', async () => {
    const file = desk.file('floors.csv', 'Country,2023,2024,2025\nBG,398.81,477.04,550.66\nRO,606.12,,814.01');
    const { mapping, remarks } = await suggestMapping(file);
    expect(remarks.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['draft.choose-measure', 'draft.choose-unit', 'draft.no-currency']),
    );
    expect(() => desk.run(mapping.replaceAll('XXX', 'EUR'), [file])).toThrow(/choose/);
    const said = mapping
      .replaceAll('XXX', 'EUR')
      .replace('constant: choose', 'constant: statutory_minimum')
      .replace('constant: choose', 'constant: month')
      .replace('publisher-of-the-file', 'floors');
    expect((await desk.run(said, [file])).ledger).toMatchObject({ in: 2, accepted: 2 });
    const { items } = await desk.store.pageRecords('Benchmark', {}, VIEW, { first: 300 });
    const floors = items.filter(({ id }) => id.startsWith('floors:'));
    expect(floors).toHaveLength(5);
    expect(floors.map(({ values }) => values)).toContainEqual({
      ...{ measures: 'statutory_minimum', place: 'BG', unit: 'month', from: '2024-01-01', until: '2025-01-01' },
      value: { bound: 'exact', amount: '477.04', currency: 'EUR' },
    });
  });

  test.each([
    ['Jan 2024,Feb 2024,Mar 2024,Apr 2024,Feb 2025'],
    ['2024-01,2024-02,2024-03,2024-04,2025-02'],
    ['2024M01,2024M02,2024M03,2024M04,2025M02'],
    ['01/2024,02/2024,03/2024,04/2024,02/2025'],
    ['Januar 2024,Februar 2024,März 2024,April 2024,Februar 2025'],
  ])('month is read with the days of that month: %s', async (months) => {
    const file = desk.file('months.csv', `Worker,${months}\nQuarry,$101,$102,$103,$104,$105`);
    const { mapping } = await suggestMapping(file);
    const own = `months-${months.replaceAll(/\W+/g, '').toLowerCase()}`;
    expect(
      (await desk.run(mapping.replace('publisher-of-the-file', own).replaceAll('XXX', 'USD'), [file])).ledger,
    ).toMatchObject({
      accepted: 1,
    });
    const { items } = await desk.store.pageRecords('WageRecord', {}, VIEW, { first: 300 });
    const pay = items.filter(({ id }) => id.startsWith(`${own}:`));
    expect(pay.map(({ values }) => `${values.from} ${values.until}`).sort()).toEqual([
      ...['2024-01-01 2024-02-01', '2024-02-01 2024-03-01', '2024-03-01 2024-04-01', '2024-04-01 2024-05-01'],
      '2025-02-01 2025-03-01',
    ]);
  });

  test('month of contracts is left for a person, and said', async () => {
    const { codes } = await codesOf(
      'hours.csv',
      'Contract No,Subcontractor,Jan 2025,Feb 2025\nA-1,Ost,1200.50,1100.00',
    );
    expect(codes).toContain('draft.periods');
  });
});

test('pay by the week is named by its week too, for the next week has the same workers', async () => {
  const { mapping } = await codesOf(
    'week.csv',
    'Employee,Company,Week ending,Hours,Gross pay\nQuarry,Alder,2025-02-07,48,$576.00\nRoe,Alder,2025-02-07,40,$480.00',
  );
  expect(mapping).toMatch(/key:\n +- Employee\n +- Company\n +- Week ending\n/);
});

test('invoices of subcontractors by the hour are no pay', async () => {
  const { mapping } = await codesOf(
    'nu.csv',
    'Zleceniodawca;Podwykonawca;Stawka godzinowa;Liczba godzin;Kwota netto\nBud;Jan;32,50;160;5200,00\nBud;Ola;30,00;100;3000,00',
  );
  expect(mapping).toContain('kind: Contract');
  expect(mapping).not.toContain('kind: WageRecord');
});

test.each([
  ['Kostenschätzung CHF', 'Vergabesumme CHF'],
  ['Kostenvoranschlag', 'Nettoauftragswert'],
  ['Importo a base asta', 'Importo aggiudicato'],
  ['Directieraming', 'Contractsom'],
  ['Kostnadsoverslag', 'Kontraktspris'],
  ['Kostnadsuppskattning', 'Avtalsvärde'],
  ["Engineer's estimate", 'Winning bid'],
])('of a public buyer "%s" is the estimate, and "%s" the price', async (estimate, agreed) => {
  const rows = ['K-1;Alpha;120000.00;70000.00', 'K-2;Beta;90500.50;88000.00'];
  const { columns } = await codesOf(
    'awards.csv',
    [`Contract number;Contractor;${estimate};${agreed}`, ...rows].join('\n'),
  );
  const feeds = Object.fromEntries(columns.map(({ column, feeds: to }) => [column, to]));
  expect([feeds[estimate], feeds[agreed]]).toEqual(['Contract.estimate', 'Contract.price']);
});
