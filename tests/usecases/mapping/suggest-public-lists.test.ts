import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { suggestMapping } from '../../../server/usecases/mapping/suggest-mapping.ts';
import { type ImportDesk, importDesk, VIEW } from '../../builders/import-desk.ts';

let desk: ImportDesk;
beforeAll(async () => {
  desk = await importDesk();
});
afterAll(() => desk.close());

interface PublicList {
  readonly rows: readonly string[];
  /** What only a person can know. */
  readonly chosen?: (mapping: string) => string;
  /** Of each contract its number, its price, its estimate and the day on which it was signed. */
  readonly contracts: readonly (readonly [
    string | undefined,
    string | undefined,
    string | undefined,
    string | undefined,
  ])[];
  /** Remarks that must stand. */
  readonly asks?: readonly string[];
}

const currency = (code: string) => (mapping: string) => mapping.replaceAll('XXX', code);

const LISTS: Readonly<Record<string, PublicList>> = {
  'Korea: the day on which a contract was concluded': {
    rows: [
      '계약번호,발주기관,계약명,예정가격(원),계약상대자,계약금액(원),계약체결일',
      '2024-001,부산시,청소,"100,000,000",청소주식회사,"58,000,000",2024-03-12',
      '2024-002,부산시,경비,"40,000,000",경비주식회사,"39,000,000",2024-03-13',
    ],
    contracts: [
      ['2024-001', '58000000', '100000000', '2024-03-12'],
      ['2024-002', '39000000', '40000000', '2024-03-13'],
    ],
  },
  'Quebec: the day of conclusion': {
    rows: [
      'Numéro SEAO;Organisme;Titre;Estimation du coût du contrat ($);Fournisseur retenu;Montant du contrat ($);Date de conclusion',
      '1700001;Laval;Déneigement;1 000 000,00 $;Neige;550 000,00 $;2024-03-12',
      '1700002;Laval;Asphaltage;900 000,00 $;Pavage;880 000,00 $;2024-03-13',
    ],
    chosen: currency('CAD'),
    contracts: [
      ['1700001', '550000.00', '1000000.00', '2024-03-12'],
      ['1700002', '880000.00', '900000.00', '2024-03-13'],
    ],
  },
  'Mexico: the day of the decision': {
    rows: [
      'Número de procedimiento,Dependencia,Objeto,Presupuesto de referencia sin IVA,Proveedor,RFC,Importe del contrato sin IVA,Fecha de fallo',
      'LA-001-2024,Mérida,Limpieza,"$1,500,000.00",Limpia,LSA010101AA1,"$800,000.00",14/03/2024',
    ],
    chosen: currency('MXN'),
    contracts: [['LA-001-2024', '800000.00', '1500000.00', '2024-03-14']],
  },
  'a city that let a contract to another than who bid lowest': {
    rows: [
      "Project No.,Bid Opening,Project Name,Engineer's Estimate,Low Bidder,Low Bid,Award Date,Awarded To,Contract Award Amount,% of Estimate",
      'P-1,02/01/2024,Sidewalks,"$1,000,000.00",Acme,"$580,000.00",02/20/2024,Acme,"$580,000.00",58.0%',
      'P-2,02/02/2024,Roof,"$400,000.00",Roofers,"$210,000.00",02/28/2024,Second Roof,"$420,000.00",105.0%',
    ],
    chosen: currency('USD'),
    contracts: [
      ['P-1', '580000.00', '1000000.00', '2024-02-20'],
      ['P-2', '420000.00', '400000.00', '2024-02-28'],
    ],
  },
  'a city that tells the lowest bids alone: they are read, and it is said that they are bids': {
    rows: [
      "Bid No,Project,Engineer's Estimate,Low Bidder,Low Bid,Second Bidder,Second Bid",
      'B1,Road,"$100,000.00",Acme,"$55,000.00",Birch,"$60,000.00"',
    ],
    chosen: currency('USD'),
    contracts: [['B1', '55000.00', '100000.00', undefined]],
    asks: ['draft.bid-as-price'],
  },
  'Peru: the reference amount is the estimate, and currencies are words': {
    rows: [
      'ENTIDAD;RUC_ENTIDAD;N_CONVOCATORIA;OBJETO;MONTO_REFERENCIAL;MONTO_ADJUDICADO;MONEDA;PROVEEDOR;RUC_PROVEEDOR;FECHA_SUSCRIPCION_CONTRATO',
      'ATE;20131378620;AS-12-2024;Limpieza;350,000.00;189,900.00;Soles;LIMPIO SAC;20512345678;25/03/2024',
      'ATE;20131378620;AS-13-2024;Vigilancia;0.00;1,150,000.00;Soles;VIGIA SAC;20598765432;',
    ],
    contracts: [
      ['AS-12-2024', '189900.00', '350000.00', '2024-03-25'],
      ['AS-13-2024', '1150000.00', '0.00', undefined],
    ],
  },
  'Chile: an order is no organisation': {
    rows: [
      'Codigo;Nombre;OrganismoPublico;NombreProveedor;MontoEstimado;MontoAdjudicado;Moneda;FechaAdjudicacion',
      '2735-12-LE24;Aseo;TALCA;Aseo Ltda;24.000.000;13.900.000;CLP;2024-03-11',
      '2735-15-LE24;Uniformes;TALCA;Rojas;;4.200.000;CLP;2024-03-18',
    ],
    contracts: [
      ['2735-12-LE24', '13900000', '24000000', '2024-03-11'],
      ['2735-15-LE24', '4200000', undefined, '2024-03-18'],
    ],
  },
  'Colombia: the state of a contract is no place': {
    rows: [
      'Nombre Entidad,Nit Entidad,ID Contrato,Estado Contrato,Fecha de Firma,Documento Proveedor,Proveedor Adjudicado,Precio Base,Valor del Contrato,Valor Facturado',
      'CALI,890399011,CO1.5501,Modificado,2024-01-15,900111222,ASEOS SAS,1200000000,690000000,10000000',
      'CALI,890399011,CO1.5502,Cerrado,2024-02-15,900333444,OBRAS SAS,800000000,790000000,0',
    ],
    chosen: currency('COP'),
    contracts: [
      ['CO1.5501', '690000000', '1200000000', '2024-01-15'],
      ['CO1.5502', '790000000', '800000000', '2024-02-15'],
    ],
  },
  'Italy: the amount of a lot is the estimate': {
    rows: [
      'cig;oggetto_lotto;denominazione_amministrazione_appaltante;cf_amministrazione_appaltante;importo_lotto;importo_aggiudicazione;data_aggiudicazione_definitiva',
      'A01B2C3D4E;Pulizia;BRESCIA;00761890177;214000.00;121000.50;2024-02-14',
      'A01B2C3D4F;Strade;BRESCIA;00761890177;;812000.00;2024-03-21',
    ],
    chosen: currency('EUR'),
    contracts: [
      ['A01B2C3D4E', '121000.50', '214000.00', '2024-02-14'],
      ['A01B2C3D4F', '812000.00', undefined, '2024-03-21'],
    ],
  },
  'Spain: lots of a tender, with and without tax': {
    rows: [
      'Número de expediente;Objeto;Órgano de Contratación;Lote;Presupuesto base con impuestos;Presupuesto base sin impuestos;Valor estimado del contrato;Adjudicatario;Identificador Adjudicatario;Importe adjudicación con impuestos;Importe adjudicación sin impuestos;Fecha formalización',
      '2024/011;Limpieza;Lugo;1;242.000,00;200.000,00;400.000,00;Norte SL;B27000001;133.100,00;110.000,00;02/04/2024',
      '2024/011;Limpieza;Lugo;2;181.500,00;150.000,00;300.000,00;Sur SL;B27000002;180.290,00;149.000,00;02/04/2024',
      '2024/012;Vigilancia;Lugo;;108.900,00;90.000,00;90.000,00;Segur SA;A27000003;60.500,00;50.000,00;29/04/2024',
    ],
    chosen: currency('EUR'),
    contracts: [
      ['2024/011', '110000.00', '200000.00', '2024-04-02'],
      ['2024/011', '149000.00', '150000.00', '2024-04-02'],
      ['2024/012', '50000.00', '90000.00', '2024-04-29'],
    ],
  },
  'the European journal: the value of a notice is of all its lots': {
    rows: [
      'ID_NOTICE_CAN,CAE_NAME,ISO_COUNTRY_CODE,VALUE_EURO,ID_AWARD,WIN_NAME,NUMBER_OFFERS,AWARD_EST_VALUE_EURO,AWARD_VALUE_EURO,DT_AWARD',
      '2023100124,Kassel,DE,1300000,7002,Tiefbau,3,1000000,990000,20-DEC-22',
      '2023100124,Kassel,DE,1300000,7003,Tiefbau,1,300000,100000,20-DEC-22',
    ],
    chosen: currency('EUR'),
    contracts: [
      ['2023100124', '990000', '1000000', '2022-12-20'],
      ['2023100124', '100000', '300000', '2022-12-20'],
    ],
  },
  'a city: below nothing is no price, and a total no contract': {
    rows: [
      "Contract Number;Department;Vendor Name;Engineer's Estimate;Award Amount;Award Date",
      'C-1;Works;Acme;"$1,250,000.00";"$700,000.00";03/25/2024',
      'C-2;Works;Bridge;"$2,000,000.00";"($5,000.00)";03/26/2024',
      'Total;;;"$3,250,000.00";"$695,000.00";',
    ],
    chosen: currency('USD'),
    contracts: [['C-1', '700000.00', '1250000.00', '2024-03-25']],
  },
  'Great Britain: a contract by its reference': {
    rows: [
      'Ref|Title|Pre-tender estimate|Contract value|Supplier|Award date',
      'C1|Cleaning|£900,000|£500,000.00|Mitie|29-Oct-2023',
      'C2|Security|£100,000|£98,000.00|Guards|30-Oct-2023',
    ],
    contracts: [
      ['C1', '500000.00', '900000', '2023-10-29'],
      ['C2', '98000.00', '100000', '2023-10-30'],
    ],
  },
  'Great Britain: the bounds of a notice are no price': {
    rows: [
      'Notice Identifier;Organisation Name;Title;Region;Value Low;Value High;Awarded Date;Awarded Value',
      'BIP123;Leeds;Cleaning;Yorkshire;100000;200000;28/02/2024;55000',
      'BIP124;Leeds;Guards;Yorkshire;300000;300000;29/02/2024;290000',
    ],
    chosen: currency('GBP'),
    contracts: [
      ['BIP123', '55000', undefined, '2024-02-28'],
      ['BIP124', '290000', undefined, '2024-02-29'],
    ],
    asks: ['draft.no-place'],
  },
  'Ghana: a heading on two lines, rows that are counted, a total and a note': {
    rows: [
      'No.;Tender No.;Procuring Entity;Tender Description;Contractor;Cost Estimate;Contract Price;Date of Award',
      ';;;;;(GHS);(GHS);',
      '1;GR/001;Accra;Drains;Kofi;"850,000.00";"410,000.00";14-Feb-2024',
      '2;GR/002;Accra;School;Ama;"1,200,000.00";"1,190,500.00";21-Feb-2024',
      '3;GR/003;Tema;Sanitation;Clean;"300,000.00";"179,999.00";28-Feb-2024',
      ';;;TOTAL;;"2,350,000.00";"1,780,499.00";',
      'Note: prices include levies.;;;;;;;',
    ],
    contracts: [
      ['GR/001', '410000.00', '850000.00', '2024-02-14'],
      ['GR/002', '1190500.00', '1200000.00', '2024-02-21'],
      ['GR/003', '179999.00', '300000.00', '2024-02-28'],
    ],
    asks: ['draft.second-heading', 'draft.totals', 'draft.notes'],
  },
  'Kenya: a row that stands twice is one contract': {
    rows: [
      'Procuring Entity,Tender Ref,Contract Number,Supplier,Tender Title,Estimated Amount (KES),Award Amount (KES),Contract Sign Date',
      'Kisumu,T/07,C-9003,Ziwa,Roads,"50,000,000","30,000,000",2024/02/17',
      'Kisumu,T/07,C-9003,Ziwa,Roads,"50,000,000","30,000,000",2024/02/17',
      'Kisumu,T/08,C-9004,Ziwa,Drains,"8,000,000","4,000,000",2024/02/18',
    ],
    contracts: [
      ['C-9003', '30000000', '50000000', '2024-02-17'],
      ['C-9004', '4000000', '8000000', '2024-02-18'],
    ],
  },
  'India: the estimated value of a bid is no price': {
    rows: [
      'Bid No,Ministry,Item,Estimated Bid Value,L1 Seller,L1 Price,Contract No,Contract Date',
      'GEM/1,Railways,Manpower,"₹1,25,00,000.00",Shakti,"₹70,00,000.00",GEMC-511687,12-03-2024',
      'GEM/2,Health,Cleaning,"₹40,00,000.00",Clean,"₹39,50,000.00",GEMC-511688,19-03-2024',
    ],
    contracts: [
      ['GEMC-511687', '7000000.00', '12500000.00', '2024-03-12'],
      ['GEMC-511688', '3950000.00', '4000000.00', '2024-03-19'],
    ],
  },
  'India: amounts in lakh are kept in full': {
    chosen: currency('INR'),
    rows: [
      'Sl. No.;Tender ID;Organisation Name;Name of Work;Estimated Cost (Rs. in Lakh);Accepted Value (Rs. in Lakh);Name of Bidder;AOC Date',
      '1;2024_PWD_1;Works;Hostel;45.50;24.10;Sharma;04-Mar-2024',
      '2;2024_PWD_2;Works;Keeping;120.00;118.75;Swachh;11-Mar-2024',
    ],
    contracts: [
      ['2024_PWD_1', '2410000', '4550000', '2024-03-04'],
      ['2024_PWD_2', '11875000', '12000000', '2024-03-11'],
    ],
    asks: ['draft.in-thousands'],
  },
  'South Africa: rand before the amount': {
    rows: [
      'Tender Number;Department;Tender Description;Successful Bidder;Awarded Amount;Estimated Value;Date Awarded',
      'COJ-101/24;Johannesburg;Guarding;Thuso;R 4 500 000,00;R 8 000 000,00;2024-03-14',
      'COJ-102/24;Johannesburg;Grass;Green;R 990 000,00;R 1 000 000,00;2024-03-21',
    ],
    contracts: [
      ['COJ-101/24', '4500000.00', '8000000.00', '2024-03-14'],
      ['COJ-102/24', '990000.00', '1000000.00', '2024-03-21'],
    ],
  },
  'Poland: a firm’s number is no key, and a price with tax none': {
    rows: [
      'Numer ogłoszenia;Zamawiający;NIP zamawiającego;Przedmiot;Część;Wartość szacunkowa bez VAT;Cena oferty brutto;Wykonawca;NIP wykonawcy;Data zawarcia umowy;Waluta',
      '2024/BZP 1;Łódź;7250028902;Biura;1;500 000,00;307 500,00;Czyścioch;7271234567;14.03.2024;PLN',
      '2024/BZP 1;Łódź;7250028902;Szkoły;2;300 000,00;361 620,00;Błysk;7271234568;14.03.2024;PLN',
      '2024/BZP 9;Toruń;8790001014;Ochrona;;200 000,00;98 400,00;Tarcza;9561234569;21.03.2024;PLN',
    ],
    contracts: [
      ['2024/BZP 1', undefined, '500000.00', '2024-03-14'],
      ['2024/BZP 1', undefined, '300000.00', '2024-03-14'],
      ['2024/BZP 9', undefined, '200000.00', '2024-03-21'],
    ],
    asks: ['draft.with-tax'],
  },
  'Germany: lots, of which the total at the end is none': {
    rows: [
      'Vergabe-Nr.;Auftraggeber;Leistung;Los;Auftragnehmer;Geschätzter Auftragswert (netto);Auftragssumme (netto);Zuschlag am',
      '2024-15;Fürth;Reinigung;1;Blank;250.000,00 €;139.900,00 €;14.03.2024',
      '2024-15;Fürth;Glas;2;Klar;80.000,00 €;79.000,00 €;14.03.2024',
      '2024-16;Fürth;Straße;;Tief;1.000.000,00 €;599.999,99 €;21.03.2024',
      'Summe;;;;;1.330.000,00 €;818.899,99 €;',
    ],
    contracts: [
      ['2024-15', '139900.00', '250000.00', '2024-03-14'],
      ['2024-15', '79000.00', '80000.00', '2024-03-14'],
      ['2024-16', '599999.99', '1000000.00', '2024-03-21'],
    ],
  },
  'Norway: the most of a framework is no price': {
    rows: [
      'Kunngjørings-ID;Oppdragsgiver;Tittel;Anslått verdi (ekskl. mva);Maksimal verdi rammeavtale;Leverandør;Kontraktsverdi (ekskl. mva);Kontraktsdato',
      '2024-101;Oslo;Renhold;5 000 000,00;;Rent AS;2 800 000,00;14.03.2024',
      '2024-102;Oslo;Vekter;;20 000 000,00;Vakt AS;;18.03.2024',
    ],
    chosen: currency('NOK'),
    contracts: [
      ['2024-101', '2800000.00', '5000000.00', '2024-03-14'],
      ['2024-102', undefined, undefined, '2024-03-18'],
    ],
  },
  'of two totals none is taken for what was agreed': {
    rows: [
      'Contract No;Supplier;Total;Amount;Signed',
      'K-1;Apex;EUR 900.00;EUR 800.00;2024-03-14',
      'K-2;Star;EUR 700.00;EUR 650.00;2024-03-15',
    ],
    contracts: [
      ['K-1', undefined, undefined, '2024-03-14'],
      ['K-2', undefined, undefined, '2024-03-15'],
    ],
    asks: ['draft.several-prices'],
  },
  'an amount by the month or the year is no price of the whole': {
    rows: [
      'Nº contrato;Contratista;Presupuesto total;Importe mensual;Fecha de firma',
      'C-1;Norte;400.000,00 €;30.000,00 €;14/03/2024',
      'C-2;Sur;80.000,00 €;6.000,00 €;15/03/2024',
    ],
    contracts: [
      ['C-1', undefined, '400000.00', '2024-03-14'],
      ['C-2', undefined, '80000.00', '2024-03-15'],
    ],
    asks: ['draft.per-period'],
  },
  'beside an amount by the year that of the whole is taken': {
    rows: [
      'Contract No;Supplier;Estimated value;Annual contract value;Contract value;Date signed',
      'C-1;Apex;EUR 400000.00;EUR 95000.00;EUR 380000.00;2024-03-14',
      'C-2;Star;EUR 80000.00;EUR 19000.00;EUR 76000.00;2024-03-15',
    ],
    contracts: [
      ['C-1', '380000.00', '400000.00', '2024-03-14'],
      ['C-2', '76000.00', '80000.00', '2024-03-15'],
    ],
  },
  'a number that begins with the sign of a currency is a number': {
    rows: [
      'Vertragsnummer;Auftragnehmer;Geschätzter Wert netto EUR;Auftragswert netto EUR;Zuschlagsdatum',
      'R-1;Blank;1.000.000,00;400.000,00;14.03.2024',
      'R-2;Klar;100.000,00;55.000,00;15.03.2024',
    ],
    contracts: [
      ['R-1', '400000.00', '1000000.00', '2024-03-14'],
      ['R-2', '55000.00', '100000.00', '2024-03-15'],
    ],
  },
  'China: amounts in ten thousands are kept in full': {
    chosen: currency('CNY'),
    rows: [
      '合同编号,采购人,供应商,预算金额（万元）,合同金额（万元）,签订日期',
      'H1,杭州,洁净,100,55,2024年3月14日',
      'H2,杭州,盾牌,80,79,2024年3月15日',
    ],
    contracts: [
      ['H1', '550000', '1000000', '2024-03-14'],
      ['H2', '790000', '800000', '2024-03-15'],
    ],
    asks: ['draft.in-thousands'],
  },
  'Japan: a price with tax is none': {
    rows: [
      '契約番号,発注者,受注者,予定価格（税抜）,契約金額（税込）,契約金額（税抜）,契約日',
      '1-A,横浜市,清掃社,"10,000,000円","6,050,000円","5,500,000円",2024/3/14',
      '1-B,横浜市,警備社,"8,000,000円","8,690,000円","7,900,000円",2024/3/15',
    ],
    contracts: [
      ['1-A', '5500000', '10000000', '2024-03-14'],
      ['1-B', '7900000', '8000000', '2024-03-15'],
    ],
  },
  'Taiwan: years of the Republic become those of this calendar': {
    rows: [
      '契約編號,機關名稱,得標廠商,底價金額 (TWD),決標金額 (TWD),決標日期',
      'A-1,臺北市政府,潔淨,"1,000,000","550,000",113/03/14',
      'A-2,臺北市政府,盾牌,"800,000","790,000",113/03/15',
    ],
    contracts: [
      ['A-1', '550000', '1000000', '2024-03-14'],
      ['A-2', '790000', '800000', '2024-03-15'],
    ],
  },
  'Bulgaria: the word for year behind a day': {
    rows: [
      'Номер на договор;Възложител;Изпълнител;ЕИК;Прогнозна стойност без ДДС;Стойност на договора без ДДС;Стойност на договора с ДДС;Валута;Дата на сключване',
      'Д-1;Варна;Чисто ЕООД;123456789;100 000,00;55 000,00;66 000,00;BGN;14.03.2024 г.',
      'Д-2;Варна;Щит ООД;123456780;80 000,00;79 000,00;94 800,00;BGN;15.03.2024 г.',
    ],
    contracts: [
      ['Д-1', '55000.00', '100000.00', '2024-03-14'],
      ['Д-2', '79000.00', '80000.00', '2024-03-15'],
    ],
  },
  'a column that says of each row whether its price is with tax': {
    rows: [
      'Contract no;Supplier;Estimate;Price;VAT included;Award date;Currency',
      'C1;Apex;100;55;yes;2024-03-14;EUR',
      'C2;Star;80;79;no;2024-03-15;EUR',
    ],
    contracts: [
      ['C1', undefined, '100', '2024-03-14'],
      ['C2', undefined, '80', '2024-03-15'],
    ],
    asks: ['draft.with-tax'],
  },
  'an estimate with tax feeds nothing beside a price without': {
    rows: [
      'Contract No;Supplier;Estimate incl. VAT;Price excl. VAT;Signed',
      'K-1;Apex;EUR 119.00;EUR 70.00;2024-03-14',
      'K-2;Star;EUR 238.00;EUR 190.00;2024-03-15',
    ],
    contracts: [
      ['K-1', '70.00', undefined, '2024-03-14'],
      ['K-2', '190.00', undefined, '2024-03-15'],
    ],
    asks: ['draft.estimate-with-tax'],
  },
  'Ukraine: what was called off is held, and hryvnias are in a column': {
    rows: [
      'Номер закупівлі;Предмет закупівлі;Організатор;ЄДРПОУ організатора;Очікувана вартість;Валюта;Переможець;ЄДРПОУ переможця;Сума договору;Номер договору;Дата підписання договору;Статус',
      'UA-1-a;Прибирання;Чисте місто;30012345;1 200 000,00;UAH;Блиск;40123456;690 000,00;12/24;05.03.2024;Завершено',
      'UA-2-b;Охорона;Міська рада;30054321;500 000,00;UAH;Щит;39123456;498 000,00;13/24;06.03.2024;Завершено',
      'UA-3-a;Дороги;Міська рада;30054321;8 000 000,00;UAH;;;;;;Скасовано',
    ],
    contracts: [
      ['12/24', '690000.00', '1200000.00', '2024-03-05'],
      ['13/24', '498000.00', '500000.00', '2024-03-06'],
    ],
    asks: ['draft.unawarded', 'draft.called-off'],
  },
  'Czechia: crowns beside the amounts, days with blanks': {
    rows: [
      'Evidenční číslo VZ;Název veřejné zakázky;Název zadavatele;Předpokládaná hodnota;Smluvní cena;Vybraný dodavatel;Datum podpisu smlouvy',
      'Z2024-001;Ostraha;Brno;2 500 000 Kč;1 200 000 Kč;Ostraha s.r.o.;5. 3. 2024',
      'Z2024-002;Úklid;Brno;900 000 Kč;890 000 Kč;Čisto a.s.;15. 3. 2024',
    ],
    contracts: [
      ['Z2024-001', '1200000', '2500000', '2024-03-05'],
      ['Z2024-002', '890000', '900000', '2024-03-15'],
    ],
  },
  'Romania: the name of a contract is no number of it, and lei are asked of': {
    rows: [
      'Nr. crt.;Autoritatea contractantă;Denumire contract;Număr contract;Valoare estimată fără TVA (lei);Valoare atribuită fără TVA (lei);Ofertant câștigător;Data semnării',
      '1;Cluj;Pază;C-55;800.000,00;430.000,00;Paza SRL;14.03.2024',
      '2;Cluj;Salubrizare;C-56;2.000.000,00;1.990.000,00;Salubris SA;25.03.2024',
    ],
    chosen: currency('RON'),
    contracts: [
      ['C-55', '430000.00', '800000.00', '2024-03-14'],
      ['C-56', '1990000.00', '2000000.00', '2024-03-25'],
    ],
    asks: ['draft.sign'],
  },
  'Hungary: the year first': {
    rows: [
      'Azonosító;Ajánlatkérő;Ajánlatkérő adószáma;Szerződés tárgya;Becsült érték (nettó, HUF);Szerződéses érték (nettó, HUF);Nyertes ajánlattevő;Szerződéskötés dátuma',
      'EKR1;Szeged;15735760-2-06;Takarítás;50 000 000;26 000 000;Tiszta Kft.;2024.03.14',
      'EKR2;Szeged;15735760-2-06;Út;150 000 000;149 000 000;Út Zrt.;2024.03.15',
    ],
    contracts: [
      ['EKR1', '26000000', '50000000', '2024-03-14'],
      ['EKR2', '149000000', '150000000', '2024-03-15'],
    ],
  },
  'Croatia: a full stop after the year': {
    rows: [
      'Evidencijski broj nabave;Predmet nabave;Naručitelj;OIB naručitelja;Procijenjena vrijednost (bez PDV-a);Iznos ugovora bez PDV-a;Iznos ugovora s PDV-om;Ugovaratelj;OIB ugovaratelja;Datum sklapanja ugovora;Valuta',
      'EV-12/2024;Škole;Osijek;30050049642;100.000,00;54.000,00;67.500,00;Čistoća d.o.o.;12345678901;14.03.2024.;EUR',
      'EV-13/2024;Cesta;Osijek;30050049642;1.000.000,00;990.000,00;1.237.500,00;Ceste d.d.;12345678902;15.03.2024.;EUR',
    ],
    contracts: [
      ['EV-12/2024', '54000.00', '100000.00', '2024-03-14'],
      ['EV-13/2024', '990000.00', '1000000.00', '2024-03-15'],
    ],
  },
  'Greece: the number of a firm is none of the contract': {
    rows: [
      'ΑΔΑΜ;Αναθέτουσα Αρχή;ΑΦΜ Αναθέτουσας;Τίτλος;Προϋπολογισμός χωρίς ΦΠΑ;Συμβατική αξία χωρίς ΦΠΑ;Ανάδοχος;ΑΦΜ Αναδόχου;Ημερομηνία υπογραφής σύμβασης',
      '24SYMV1;Λάρισα;090123456;Καθαριότητα;100.000,00;52.000,00;ΚΑΘΑΡ ΑΕ;099123456;14/03/2024',
      '24SYMV2;Λάρισα;090123456;Φύλαξη;80.000,00;79.000,00;ΦΥΛΑΞ ΑΕ;099123457;25/03/2024',
    ],
    chosen: currency('EUR'),
    contracts: [
      ['24SYMV1', '52000.00', '100000.00', '2024-03-14'],
      ['24SYMV2', '79000.00', '80000.00', '2024-03-25'],
    ],
  },
  'Finland: an amount without value added tax': {
    rows: [
      'Hankinnan tunnus;Hankintayksikkö;Hankinnan nimi;Ennakoitu arvo (EUR, alv 0 %);Sopimuksen arvo (EUR, alv 0 %);Toimittaja;Sopimuksen allekirjoituspäivä',
      'HEL-1;Helsinki;Siivous;1 000 000,00;550 000,00;Puhdas Oy;14.3.2024',
      'HEL-2;Helsinki;Vartiointi;400 000,00;399 000,00;Vartija Oy;15.3.2024',
    ],
    contracts: [
      ['HEL-1', '550000.00', '1000000.00', '2024-03-14'],
      ['HEL-2', '399000.00', '400000.00', '2024-03-15'],
    ],
  },
  'Norway: crowns of several countries, and a firm’s number before the contract': {
    rows: [
      'Referansenummer;Oppdragsgiver;Org.nr oppdragsgiver;Tittel;Estimert verdi eks. mva;Kontraktsverdi eks. mva;Leverandør;Kontraktsdato',
      '2024-100123;Bergen;964338531;Renhold;kr 2 400 000;kr 1 300 000;Rein AS;14.03.2024',
      '2024-100124;Bergen;964338531;Vakthold;kr 900 000;kr 890 000;Vakt AS;15.03.2024',
    ],
    chosen: currency('NOK'),
    contracts: [
      ['2024-100123', '1300000', '2400000', '2024-03-14'],
      ['2024-100124', '890000', '900000', '2024-03-15'],
    ],
    asks: ['draft.sign'],
  },
  'Italy: the amount of a whole tender is none of a lot': {
    rows: [
      'cig;importo_complessivo_gara;oggetto_lotto;importo_lotto;denominazione_amministrazione_appaltante;esito;importo_aggiudicazione;data_aggiudicazione_definitiva;aggiudicatario',
      'A1;300000.00;Scuole;200000.00;LECCE;AGGIUDICATA;110000.00;2024-03-01;PULITO SRL',
      'A2;300000.00;Uffici;100000.00;LECCE;AGGIUDICATA;90000.00;2024-03-01;LUCE SRL',
    ],
    chosen: currency('EUR'),
    contracts: [
      ['A1', '110000.00', '200000.00', '2024-03-01'],
      ['A2', '90000.00', '100000.00', '2024-03-01'],
    ],
  },
  'France: the amount of a framework is no price': {
    rows: [
      'id,acheteur.nom,nature,objet,dateNotification,montant,titulaires',
      "2024001,RENNES,Marché,Nettoyage,2024-02-01,150000.00,\"[{'id': '123', 'denominationSociale': 'NETTOIE'}]\"",
      "2024002,RENNES,Accord-cadre,Gardiennage,2024-02-02,4000000.00,\"[{'id': '124', 'denominationSociale': 'GARDE'}]\"",
    ],
    chosen: currency('EUR'),
    contracts: [
      ['2024001', '150000.00', undefined, '2024-02-01'],
      ['2024002', undefined, undefined, '2024-02-02'],
    ],
    asks: ['draft.framework', 'draft.parts'],
  },
  'Mexico: days with a time beside them': {
    rows: [
      'Código del contrato,Monto estimado sin IVA,Importe del contrato,Moneda del contrato,Fecha de firma del contrato,Proveedor',
      '2100001,12000000.00,6500000.00,MXN,2024-03-14 23:59:00,LIMPIEZA',
      '2100002,9000000.00,8900000.00,MXN,2024-03-15 00:00:00,VIGILANCIA',
    ],
    contracts: [
      ['2100001', '6500000.00', '12000000.00', '2024-03-14'],
      ['2100002', '8900000.00', '9000000.00', '2024-03-15'],
    ],
  },
  'amounts in thousands, as the title says': {
    chosen: currency('PLN'),
    rows: [
      'Zestawienie umów 2024 (w tys. zł);;;;',
      'Numer umowy;Zamawiający;Wykonawca;Wartość szacunkowa;Wartość umowy',
      '1/2024;Gmina;A;1 000,0;550,0',
      '2/2024;Gmina;B;800,0;790,0',
    ],
    contracts: [
      ['1/2024', '550000', '1000000', undefined],
      ['2/2024', '790000', '800000', undefined],
    ],
    asks: ['draft.in-thousands'],
  },
  'amounts in thousands, as a column of units says': {
    chosen: currency('EUR'),
    rows: [
      'Contract No;Buyer;Supplier;Estimate;Contract value;Unit;Award date',
      '1/2024;City;A;1000;550;thousand EUR;2024-03-14',
      '2/2024;City;B;800;790;thousand EUR;2024-03-15',
    ],
    contracts: [
      ['1/2024', '550000', '1000000', '2024-03-14'],
      ['2/2024', '790000', '800000', '2024-03-15'],
    ],
    asks: ['draft.in-thousands'],
  },
  'currencies in words, one of them unknown': {
    rows: [
      'Contract no;Buyer;Supplier;Estimated value;Contract value;Currency;Award date',
      'A1;City;A;1 000,00;550,00;zł;14.03.2024',
      'A2;City;B;800,00;790,00;Kč;25.03.2024',
      'A3;City;C;800,00;790,00;Euro;26.03.2024',
      'A4;City;D;800,00;790,00;pesos;26.03.2024',
    ],
    contracts: [
      ['A1', '550.00', '1000.00', '2024-03-14'],
      ['A2', '790.00', '800.00', '2024-03-25'],
      ['A3', '790.00', '800.00', '2024-03-26'],
    ],
    asks: ['draft.currency-words'],
  },
  'each amount has the currency beside it': {
    rows: [
      'Contract no;Supplier;Estimated value;Currency;Contract value;Currency;Award date',
      'A1;A;1 000,00;EUR;4 550,00;PLN;14.03.2024',
      'A2;B;800,00;EUR;3 790,00;PLN;25.03.2024',
    ],
    contracts: [
      ['A1', '4550.00', '1000.00', '2024-03-14'],
      ['A2', '3790.00', '800.00', '2024-03-25'],
    ],
  },
  'sums of parts of a list are none of its contracts, however they go on': {
    rows: [
      'Contract,Supplier,Engineer estimate (EUR),Contract price (EUR),Signed',
      ...['A1,Alpha,100,55,14/01/2024', 'A2,Total Works,200,190,15/01/2024', 'Subtotal January,,300,245,'],
      ...['Total-3,Gamma,100,50,14/02/2024', 'Subtotal February,,100,50,', 'Grand total,,400,295,', 'Source: city,,,,'],
    ],
    contracts: [
      ['A1', '55', '100', '2024-01-14'],
      ['A2', '190', '200', '2024-01-15'],
      ['Total-3', '50', '100', '2024-02-14'],
    ],
    asks: ['draft.totals', 'draft.notes'],
  },
  'years of Nepal are none that are to come': {
    rows: [
      'Contract ID;Public Entity;Cost Estimate (NPR);Contract Price (NPR);Contractor;Contract Date (B.S.);Contract Date (A.D.)',
      'KMC/01;Kathmandu;1,00,00,000.00;55,00,000.00;Safa;2080-12-01;2024-03-14',
      'KMC/02;Kathmandu;80,00,000.00;79,00,000.00;Bato;2080-12-02;2024-03-15',
    ],
    contracts: [
      ['KMC/01', '5500000.00', '10000000.00', '2024-03-14'],
      ['KMC/02', '7900000.00', '8000000.00', '2024-03-15'],
    ],
  },
  'Iran: days of another calendar are none, and that is said': {
    rows: [
      'Contract No;Agency;Contract Price (IRR);Winner;Contract Date',
      'T-1;Tehran;550000;Pak;1402/12/24',
      'T-2;Tehran;790000;Sepid;1402/12/25',
    ],
    contracts: [
      ['T-1', '550000', undefined, undefined],
      ['T-2', '790000', undefined, undefined],
    ],
    asks: ['draft.other-calendar'],
  },
  'Japan: an era and its year': {
    rows: [
      '契約番号,発注者,受注者,契約日,契約金額(円)',
      'K-1,X市,杉清掃,令和6年4月1日,"1,200,000"',
      'K-2,X市,松警備,令和6年4月15日,"3,400,000"',
    ],
    contracts: [
      ['K-1', '1200000', undefined, '2024-04-01'],
      ['K-2', '3400000', undefined, '2024-04-15'],
    ],
  },
  'three digits behind a mark are no part of a euro': {
    rows: [
      'Aanbesteding;Raming (€);Gegunde waarde (€);Leverancier;Datum gunning',
      'A-1;100.000;55.000;Schoon BV;01-04-2024',
      'A-2;80.000;79.000;Blink BV;15-04-2024',
    ],
    contracts: [
      [undefined, '55000', '100000', '2024-04-01'],
      [undefined, '79000', '80000', '2024-04-15'],
    ],
  },
  'Thailand: years of the Buddhist era become those of this calendar': {
    rows: [
      'Contract No,Agency,Estimate (THB),Contract Price (THB),Winner,Contract Date',
      '67/001,Chiang Mai,"1,000,000.00","550,000.00",Sa-ard,14/03/2567',
      '67/002,Chiang Mai,"800,000.00","790,000.00",Guard,25/03/2567',
    ],
    contracts: [
      ['67/001', '550000.00', '1000000.00', '2024-03-14'],
      ['67/002', '790000.00', '800000.00', '2024-03-25'],
    ],
  },
};

describe('a list of', () => {
  test.each(Object.keys(LISTS))('%s', async (name) => {
    const list = LISTS[name] as PublicList;
    const publisher = `of-${Object.keys(LISTS).indexOf(name)}`;
    const file = desk.file(`${publisher}.csv`, list.rows.join('\n'));
    const { mapping, remarks } = await suggestMapping(file);
    const chosen = (list.chosen ?? ((text) => text))(mapping).replace('publisher-of-the-file', publisher);
    await desk.run(chosen, [file]);
    const { items } = await desk.store.pageRecords('Contract', {}, VIEW, { first: 500 });
    const contracts = items
      .filter(({ id }) => id.startsWith(`${publisher}:`))
      .map(({ values: { number, price, estimate, signed } }) => [
        ...[number, (price as { amount?: string })?.amount, (estimate as { amount?: string })?.amount, signed],
      ]);
    const sorted = (some: readonly (readonly unknown[])[]) => some.map((one) => JSON.stringify(one)).sort();
    expect(sorted(contracts)).toEqual(sorted(list.contracts));
    expect(remarks.map(({ code }) => code)).toEqual(expect.arrayContaining([...(list.asks ?? [])]));
  });
});
