import { describe, expect, test } from '@jest/globals';
import { decoder } from '../../server/importers/csv/decode.ts';
import { guessEncoding } from '../../server/importers/encoding/guess.ts';
import { ENCODINGS, encodingCalled } from '../../server/importers/encoding/names.ts';
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

  test('is asked for where a word or two tell too little, with how each would read', () => {
    const few = guessEncoding(Buffer.from('Nr;Nombre\r\n1;Espa\xf1a\r\n', 'latin1'));
    expect(few).toEqual({
      encoding: 'windows-1252',
      ask: { read: 'windows-1252', words: ['España'], other: 'windows-1250', otherWords: ['Espańa'] },
    });
  });

  test('is asked for where it is none that is known', () => {
    // A Thai firm.
    const bytes = encoded(list(['บริษัท', 'กรุงเทพ', 'โรงงาน']), 'windows-874');
    const { ask } = guessEncoding(bytes);
    expect(ask?.words.length).toBeGreaterThan(0);
    expect(ask).not.toHaveProperty('other');
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
