/** Ids and names of what the graph holds, from its number alone. All are invented. */
import { scatter, scatterApart } from './random.ts';

const hex = (index: number): string =>
  scatterApart(index + 1)
    .toString(16)
    .padStart(8, '0');

export const contractId = (index: number): string => `ct_${hex(index)}`;
export const organisationId = (index: number): string => `org_${hex(index)}`;
export const workplaceId = (index: number): string => `wp_${hex(index)}`;

export const COUNTRIES = 'BD IN VN CN TR PK KH ID MM LK ET MA EG MX BR PL RO IT ES DE FR GB US TH MY PH'.split(' ');

export const SECTORS = (
  'garments footwear electronics cocoa coffee cotton leather logistics packaging furniture toys seafood palm-oil ' +
  'rubber mining chemicals cleaning construction'
).split(' ');

const FIRST = (
  'Northern Golden Green Blue_River Shanti Dong Anadolu Karim Lotus Mekong Alpha Crescent Silver Rahman São_José Łódź ' +
  'Müller Evergreen Star Pioneer Delta Ocean Sunrise Metro Imperial Royal Zhongshan Nhật_Minh Öz Atlas'
).split(' ');
const TRADES = (
  'Textile Garments Trading Logistics Foods Metals Packaging Apparel Knitwear Denim Spinning Dyeing Leather Plastics ' +
  'Electronics Furniture Fisheries Agro Chemicals Services'
).split(' ');
const FORMS = 'Ltd GmbH SA Pvt_Ltd Co LLC Holding Group A.Ş. Sdn_Bhd'.split(' ');
const SYLLABLES = 'ka ri mo ta shi lo ven dra ber min za nu pel gor tis wal ex om ur fin'.split(' ');

export function pick(list: readonly string[], number: number): string {
  return (list[number % list.length] ?? '').replaceAll('_', ' ');
}

export function organisationName(index: number): string {
  const first = scatter(index * 13 + 5);
  const second = scatter(first + 17);
  const third = scatter(second + 3);
  const syllables = [second, second >>> 5, second >>> 10].map((number) => pick(SYLLABLES, number)).join('');
  const coined = syllables.charAt(0).toUpperCase() + syllables.slice(1);
  return `${pick(FIRST, first)} ${coined} ${pick(TRADES, first >>> 8)} ${pick(FORMS, third)}`;
}

export function countryOf(organisation: number): string {
  return pick(COUNTRIES, scatter(organisation * 3 + 11) % 97);
}

export function sectorOf(supplier: number): number {
  return scatter(supplier * 31 + 7) % SECTORS.length;
}
