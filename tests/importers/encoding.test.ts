import { describe, expect, test } from '@jest/globals';
import { decoder } from '../../server/importers/csv/decode.ts';
import { guessEncoding } from '../../server/importers/encoding/guess.ts';
import { ENCODINGS, type Encoding, encodingCalled } from '../../server/importers/encoding/names.ts';
import { encoded } from '../builders/encoded.ts';

const list = (names: readonly string[]) =>
  ['Nr;Nazwa;Cena', ...names.map((name, at) => `A-${at};${name};${1000 + at},00`)].join('\r\n');

const POLISH = list(['Gmina Łódź', 'Żak Sp. z o.o.', 'Dróg-Bud', 'Zarząd Dróg', 'Świętokrzyski', 'Ćma']);
const RUSSIAN = list(['Москва', 'Строительная компания', 'Подрядчик', 'Дорожник']);
const ARABIC = list(['شركة المقاولات', 'القاهرة', 'مصنع النسيج', 'مؤسسة البناء']);

describe('the encoding of a file that is no UTF-8', () => {
  test.each([
    ['windows-1250', POLISH],
    ['iso-8859-2', POLISH],
    ['windows-1251', RUSSIAN],
    ['koi8-u', RUSSIAN],
    ['ibm866', RUSSIAN],
    ['iso-8859-5', RUSSIAN],
    ['windows-1256', ARABIC],
    ['iso-8859-6', ARABIC],
    ['windows-1250', list(['Dvořák a syn', 'Příbram', 'Ústí nad Labem', 'Šumperk', 'Město Žďár'])],
    ['windows-1250', list(['Győr', 'Székesfehérvár', 'Építő Zrt.', 'Közút Kft.', 'Szűcs'])],
    ['windows-1254', list(['Öz İplik', 'Tekstil A.Ş.', 'Beylikdüzü', 'Ağrı', 'Güneş Örme'])],
    ['windows-1253', list(['Αθήνα', 'Κατασκευαστική Εταιρεία', 'Θεσσαλονίκη', 'Δήμος'])],
    ['windows-1257', list(['Šiauliai', 'Statybos įmonė', 'Panevėžys', 'Žalioji', 'Druskininkų'])],
    ['windows-1252', list(['Müller', 'Straßenbau', 'Köln'])],
    ['windows-1252', list(['Société Générale', 'Bâtiment', 'Façades', 'Peinture Étienne', 'Hôtel'])],
    ['windows-1252', list(['Construção', 'São Paulo', 'Câmara', 'Évora', 'Informação'])],
    ['windows-1252', list(['Tømrer', 'Bærum', 'Ålesund', 'Maskinfører'])],
    ['macintosh', list(['Müller', 'Straßenbau', 'Köln', 'Büro', 'Größe'])],
    ['ibm850', list(['Müller', 'Straßenbau', 'Köln', 'Büro', 'Größe'])],
    ['ibm850', list(['Construção', 'São Paulo', 'Câmara', 'Évora', 'Informação'])],
    ['ibm437', list(['Peña e Hijos', 'Construcción', 'Córdoba', 'Pérez', 'Instalación'])],
    ['ibm852', POLISH],
    ['ibm857', list(['Öz İplik', 'Tekstil A.Ş.', 'Beylikdüzü', 'Ağrı', 'Güneş Örme'])],
    ['ibm737', list(['Αθήνα', 'Κατασκευαστική Εταιρεία', 'Θεσσαλονίκη', 'Δήμος'])],
  ] as const)('is told by the letters of its language: %s', (encoding, text) => {
    const bytes = encoding === 'windows-1252' ? Buffer.from(text, 'latin1') : encoded(text, encoding);
    const { encoding: found, ask } = guessEncoding(bytes);
    expect(ask).toBeUndefined();
    expect(decoder(found).push(bytes)).toBe(text);
  });

  test('is not told by what stands between digits: Swiss thousands are no letters of another one', () => {
    const rows = Array.from({ length: 40 }, (_, at) => `V-${at};Müller;${100 + at}\u2019${900 - at}\u2019000.00`);
    const bytes = Buffer.from(
      ['Nr;Zuschlagsempfängerin;Betrag', ...rows].join('\n').replaceAll('\u2019', '\x92'),
      'latin1',
    );
    const { encoding, ask } = guessEncoding(bytes);
    expect([encoding, ask]).toEqual(['windows-1252', undefined]);
  });

  test.each([
    [
      'shift_jis',
      'Nr;名称;Preis\r\n1;株式会社クリーン;100\r\n2;横浜市の庁舎清掃業務;200\r\n3;契約の相手方;300',
      '4e723b96bc8fcc3b50726569730d0a313b8a948eae89ef8ed0834e838a815b83933b3130300d0a323b89a1956c8e7382cc92a18ec990b4917c8bc696b13b3230300d0a333b8c5f96f182cc918a8ee895fb3b333030',
    ],
    [
      'euc-jp',
      'Nr;名称;Preis\r\n1;株式会社クリーン;100\r\n2;横浜市の庁舎清掃業務;200\r\n3;契約の相手方;300',
      '4e723bccbebece3b50726569730d0a313bb3f4bcb0b2f1bcd2a5afa5eaa1bca5f33b3130300d0a323bb2a3c9cdbbd4a4cec4a3bccbc0b6c1ddb6c8ccb33b3230300d0a333bb7c0ccf3a4cec1eabceacafd3b333030',
    ],
    [
      'gb18030',
      '序号;供应商;金额\r\n1;洁净有限公司;100\r\n2;杭州市财政局;200\r\n3;保安服务（杭州）;300',
      'd0f2bac53bb9a9d3a6c9cc3bbdf0b6ee0d0a313bbde0bebbd3d0cfdeb9abcbbe3b3130300d0a323bbabcd6ddcad0b2c6d5febed63b3230300d0a333bb1a3b0b2b7fecef1a3a8babcd6dda3a93b333030',
    ],
    [
      'big5',
      '項次;廠商;金額\r\n1;潔淨有限公司;100\r\n2;臺北市政府;200\r\n3;保全服務;300',
      'b6b5a6b83bbc74b0d33baaf7c3420d0a313bbce4b262a6b3adada4bda5713b3130300d0a323bbb4fa55fa5abac46a9b23b3230300d0a333bab4fa5feaa41b0c83b333030',
    ],
    [
      'euc-kr',
      '번호;업체명;금액\r\n1;서울특별시;100\r\n2;청사 청소용역;200\r\n3;깨끗한 건설;300',
      'b9f8c8a33bbef7c3bcb8ed3bb1ddbed70d0a313bbcadbfefc6afbab0bdc33b3130300d0a323bc3bbbbe720c3bbbcd2bfebbfaa3b3230300d0a333bb1fab2fdc7d120b0c7bcb33b333030',
    ],
  ])('is told where a sign takes two bytes: %s', (encoding, text, bytes) => {
    expect(guessEncoding(Buffer.from(bytes, 'hex'))).toEqual({ encoding });
    expect(decoder(encoding as Encoding).push(Buffer.from(bytes, 'hex'))).toBe(text);
  });

  test('is told of Thai, whose vowels stand above and below its letters', () => {
    const text = list(['บริษัท สะอาด จำกัด', 'กรุงเทพมหานคร', 'โรงงานผลิตเสื้อผ้า']);
    expect(guessEncoding(encoded(text, 'windows-874'))).toEqual({ encoding: 'windows-874' });
  });

  test('is asked for where a word or two tell too little, with how each would read', () => {
    const few = guessEncoding(Buffer.from('Nr;Nombre\r\n1;Espa\xf1a\r\n', 'latin1'));
    expect(few).toEqual({
      encoding: 'windows-1252',
      ask: { read: 'windows-1252', words: ['España'], other: 'windows-1250', otherWords: ['Espańa'] },
    });
  });

  test('is asked for where it is none that is known', () => {
    // Armenian of one byte a letter.
    const bytes = Buffer.from(
      '4e6f3b780d0a313bd0b3dbb3ebefb3dd0d0a323bbaf1bbf5b3dd0d0a333bb6e1f1cdb3f1b3dd0d0a',
      'hex',
    );
    expect(guessEncoding(bytes).ask?.words.length).toBeGreaterThan(0);
  });

  test('is UTF-8 still where a letter of many is damaged, and what XML says of itself', () => {
    const damaged = Buffer.concat([Buffer.from(list(Array(30).fill('Gmina Łódź'))), Buffer.from([0xff])]);
    expect(guessEncoding(damaged)).toEqual({ encoding: 'utf-8' });
    const xml = encoded('<?xml version="1.0" encoding="ISO-8859-2"?><a b="ł"/>', 'iso-8859-2');
    expect(guessEncoding(xml)).toEqual({ encoding: 'iso-8859-2' });
  });

  test('is asked for where the file is read in another one that says something else', () => {
    const bytes = encoded(POLISH, 'windows-1250');
    expect(guessEncoding(bytes, 'windows-1250').ask).toBeUndefined();
    expect(guessEncoding(bytes, 'utf-8').ask).toMatchObject({ read: 'utf-8', other: 'windows-1250' });
    expect(guessEncoding(bytes, 'windows-1252').ask).toMatchObject({
      read: 'windows-1252',
      words: ['Gmina £ódŸ', '¯ak Sp. z o.o.', 'Zarz¹d Dróg'],
      otherWords: ['Gmina Łódź', 'Żak Sp. z o.o.', 'Zarząd Dróg'],
    });
    // Where the text is the same in both, nothing is to be asked.
    expect(guessEncoding(Buffer.from(list(['M\xfcller', 'K\xf6ln']), 'latin1'), 'windows-1250').ask).toBeUndefined();
    // What nobody can tell from the letters is for who knows the file.
    expect(guessEncoding(Buffer.from('1;Espa\xf1a\r\n', 'latin1'), 'windows-1250').ask).toBeUndefined();
  });
});

describe('an encoding that a mapping may name', () => {
  test.each(ENCODINGS)('%s is decoded', (encoding) => {
    expect(decoder(encoding).push(Buffer.alloc(0)) + decoder(encoding).end()).toBe('');
  });

  test('is found by its older names', () => {
    expect(['CP1250', 'ISO-8859-2', 'latin2', 'x-sjis', 'CP850', 'dos-437', 'no such'].map(encodingCalled)).toEqual([
      ...['windows-1250', 'iso-8859-2', 'iso-8859-2', 'shift_jis', 'ibm850', 'ibm437', undefined],
    ]);
  });

  test('has no text for a byte that is none of its letters', () => {
    expect(decoder('windows-1250').push(Buffer.from([0x41, 0x81, 0xb3]))).toBe('A\ufffdł');
    expect(decoder('iso-8859-2').push(Buffer.from([0x41, 0x9c, 0xb3]))).toBe('A\ufffdł');
    expect(decoder('ibm857').push(Buffer.from([0x41, 0xd5, 0x8d]))).toBe('A\ufffdı');
  });
});
