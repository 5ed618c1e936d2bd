import { deflateRawSync } from 'node:zlib';
import { crc32 } from '../../server/importers/xlsx/crc.ts';

/** A cell: text, number as its digits, a day as {serial}, or raw XML. */
export type Cell = string | number | boolean | null | { readonly serial: number } | { readonly xml: string };

export interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The members of a workbook, as a spreadsheet program writes them; format 1 is a date, format 2 a percentage. */
export function workbookMembers(sheets: readonly Sheet[], properties = ''): Map<string, Buffer> {
  const strings: string[] = [];
  const shared = (text: string) => {
    const at = strings.indexOf(text);
    return at >= 0 ? at : strings.push(text) - 1;
  };
  const members = new Map<string, string>();
  sheets.forEach((sheet, at) => {
    members.set(`xl/worksheets/sheet${at + 1}.xml`, sheetXml(sheet, shared));
  });
  const listed = sheets.map(
    ({ name }, at) => `<sheet name="${escapeXml(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`,
  );
  members.set(
    'xl/workbook.xml',
    `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}">${properties}<sheets>${listed.join('')}</sheets></workbook>`,
  );
  const relations = sheets.map(
    (_, at) => `<Relationship Id="rId${at + 1}" Type="${RELATIONS}/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`,
  );
  relations.push(
    `<Relationship Id="rId90" Type="${RELATIONS}/sharedStrings" Target="sharedStrings.xml"/>`,
    `<Relationship Id="rId91" Type="${RELATIONS}/styles" Target="styles.xml"/>`,
  );
  members.set(
    'xl/_rels/workbook.xml.rels',
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations.join('')}</Relationships>`,
  );
  members.set(
    'xl/styles.xml',
    `<styleSheet xmlns="${MAIN}"><cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="10"/></cellXfs></styleSheet>`,
  );
  const items = strings.map((text) => `<si><t xml:space="preserve">${escapeXml(text)}</t></si>`);
  members.set('xl/sharedStrings.xml', `<sst xmlns="${MAIN}" count="${strings.length}">${items.join('')}</sst>`);
  return new Map([...members].map(([name, xml]) => [name, Buffer.from(HEAD + xml, 'utf8')]));
}

function sheetXml({ rows }: Sheet, shared: (text: string) => number): string {
  const written = rows.map((cells, at) => {
    const inner = cells.map((cell, nth) => cellXml(cell, `${columnName(nth)}${at + 1}`, shared));
    return `<row r="${at + 1}">${inner.join('')}</row>`;
  });
  return `<worksheet xmlns="${MAIN}"><sheetData>${written.join('')}</sheetData></worksheet>`;
}

function cellXml(cell: Cell, place: string, shared: (text: string) => number): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return `<c r="${place}"><v>${cell}</v></c>`;
  if (typeof cell === 'boolean') return `<c r="${place}" t="b"><v>${cell ? 1 : 0}</v></c>`;
  if (typeof cell === 'string') return `<c r="${place}" t="s"><v>${shared(cell)}</v></c>`;
  if ('xml' in cell) return cell.xml.replaceAll('PLACE', place);
  return `<c r="${place}" s="1"><v>${cell.serial}</v></c>`;
}

export function columnName(at: number): string {
  return at < 26 ? String.fromCharCode(65 + at) : columnName(Math.floor(at / 26) - 1) + columnName(at % 26);
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

interface Packed {
  readonly name: string;
  readonly head: Buffer;
  readonly body: Buffer;
}

/** Packs members with compression. `sizes` lets a member lie about its unpacked size in the directory. */
export function zip(members: ReadonlyMap<string, Buffer>, sizes: Readonly<Record<string, number>> = {}): Buffer {
  const packed = [...members].map(([name, bytes]) => pack(name, bytes, sizes[name] ?? bytes.length));
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, head, body } of packed) {
    const label = Buffer.from(name, 'utf8');
    locals.push(signature(0x04034b50), head, label, body);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    directory.push(signature(0x02014b50), Buffer.from([20, 0]), head, place, label);
    offset += 30 + label.length + body.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(members.size, 4);
  end.writeUInt16LE(members.size, 6);
  end.writeUInt32LE(listed.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...locals, listed, signature(0x06054b50), end]);
}

function pack(name: string, bytes: Buffer, size: number): Packed {
  const body = deflateRawSync(bytes);
  const head = Buffer.alloc(26);
  head.writeUInt16LE(20, 0);
  head.writeUInt16LE(8, 4);
  head.writeUInt32LE(crc32(bytes), 10);
  head.writeUInt32LE(body.length, 14);
  head.writeUInt32LE(size, 18);
  head.writeUInt16LE(Buffer.byteLength(name), 22);
  return { name, head, body };
}

function signature(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value, 0);
  return bytes;
}

export function workbook(...sheets: readonly Sheet[]): Buffer {
  return zip(workbookMembers(sheets));
}
