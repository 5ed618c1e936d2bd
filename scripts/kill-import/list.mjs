/** The list that is imported, and what each of its lines says: what a store must hold after any of them. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

export const PUBLISHER = 'kill-import';
export const MAPPING_ID = 'kill-import';
export const FILE = 'contracts.csv';

export const MAPPING = `
id: ${MAPPING_ID}
publisher: ${PUBLISHER}
files:
  - name: contracts
    glob: ${FILE}
    format: csv
    hold:
      - when: { column: name, is: Subtotal }
        reason: a subtotal, not a firm
    records:
      - record: supplier
        kind: Organisation
        key: [number]
        values: { number: number, name: name }
      - record: contract
        kind: Contract
        key: [number]
        values:
          number: number
          supplier: { record: supplier }
          signed: { column: signed, formats: [YYYY-MM-DD] }
`;

/** Every kind of row has a rhythm of its own, so that most batches hold some of each. */
function rowOf(nth) {
  const number = `f${nth}`;
  if (nth % 97 === 0) return { number, name: `Firm ${nth}`, signed: '2025-02-30', outcome: 'rejected' };
  if (nth % 89 === 0) return { number, name: 'Subtotal', signed: '2025-03-01', outcome: 'held' };
  if (nth > 120 && nth % 83 === 0) return said(nth - 60, `Firm ${nth - 60}`);
  if (nth > 120 && nth % 79 === 0) return said(nth - 75, `Firm ${nth - 75} (renamed in row ${nth})`);
  return said(nth, `Firm ${nth}`);
}

const said = (nth, name) => ({ number: `f${nth}`, name, signed: '2025-03-01', outcome: 'taken' });

/** Writes list and mapping; gives the rows in the order of the file, of which row 0 stands on line 2. */
export function writeList(folder, count) {
  const rows = Array.from({ length: count }, (_, i) => rowOf(i + 1));
  const lines = rows.map(({ number, name, signed }) => `${number},${name},${signed}\n`);
  const paths = { csv: join(folder, FILE), mapping: join(folder, 'mapping.yaml') };
  writeFileSync(paths.csv, `number,name,signed\n${lines.join('')}`);
  writeFileSync(paths.mapping, MAPPING);
  return { ...paths, rows, lastLine: count + 1 };
}

/**
 * What is held once the lines up to `lastLine` are: of each record the line that said it last, and how the lines ended.
 * Worked out from the rows alone, so that the importer is not its own witness.
 */
export function heldAfter(rows, lastLine) {
  const Organisation = new Map();
  const Contract = new Map();
  const ledger = { in: 0, accepted: 0, duplicate: 0, rejected: 0, held: 0 };
  for (const [i, { number, name, signed, outcome }] of rows.slice(0, Math.max(0, lastLine - 1)).entries()) {
    ledger.in += 1;
    if (outcome !== 'taken') {
      ledger[outcome] += 1;
      continue;
    }
    const isNew = [state(Organisation, number, name, i + 2), state(Contract, number, signed, i + 2)].some(Boolean);
    ledger[isNew ? 'accepted' : 'duplicate'] += 1;
  }
  return { Organisation, Contract, ledger };
}

function state(records, number, value, line) {
  if (records.get(number)?.value === value) return false;
  records.set(number, { value, line });
  return true;
}
