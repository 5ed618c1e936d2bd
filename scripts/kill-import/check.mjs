/** Opens the data folder that a kill left behind and compares what it holds with what was acknowledged. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import { root } from '../root.mjs';
import { heldAfter, MAPPING_ID, PUBLISHER } from './list.mjs';

const VIEW = { readable: ['local', 'public'] };
const PAGE = 5_000;
/** The kinds that the list feeds, and of each the value that its rows say. */
const PROPERTIES = [
  ['Organisation', 'name'],
  ['Contract', 'signed'],
];

async function withStore(data, work) {
  const at = (file) => pathToFileURL(join(root, 'dist/server', file)).href;
  const { openStore } = await import(at('compose.js'));
  const store = await openStore({ data, store: { engine: 'sqlite', path: join(data, 'solidary.sqlite') } });
  try {
    const { exportPackage } = await import(at('usecases/package/export-package.js'));
    return await work(store, exportPackage);
  } finally {
    await store.close();
  }
}

/**
 * Violations in words, none where all is well; how many batches are held; and the state of the import, where it is. `acknowledged` are the ledger lines that
 * were printed so far, by number: each must be held as printed, and at most one more, whose line the kill cut off.
 */
export async function checkAfterKill(data, list, acknowledged) {
  if (!existsSync(join(data, 'solidary.sqlite'))) {
    return { held: 0, violations: acknowledged.size === 0 ? [] : ['the data file is gone'] };
  }
  return withStore(data, async (store) => {
    const id = await importId(store);
    const receipts = id === undefined ? [] : await store.receipts(id, VIEW);
    const violations = [
      ...compareReceipts(receipts, acknowledged),
      ...(await compareRecords(store, list, receipts)),
      ...(id === undefined ? [] : await compareProblems(store, id, list, receipts)),
    ];
    const state = id === undefined ? undefined : (await store.importById(id, VIEW))?.state;
    return { held: receipts.length, state, violations };
  });
}

async function importId(store) {
  const { items } = await store.pageImports(VIEW, { first: 50 });
  return items.find(({ mapping }) => mapping === MAPPING_ID)?.id;
}

const printed = ({ sequence, lastLine, ledger }) => ({ sequence, lastLine, ledger });

function compareReceipts(receipts, acknowledged) {
  const violations = [];
  for (const receipt of acknowledged.values()) {
    const held = receipts.find(({ sequence }) => sequence === receipt.sequence);
    if (held === undefined) violations.push(`batch ${receipt.sequence} was acknowledged and is gone`);
    else if (!isDeepStrictEqual(printed(held), receipt))
      violations.push(`batch ${receipt.sequence} was acknowledged otherwise than it is held`);
  }
  if (receipts.length > acknowledged.size + 1)
    violations.push(`${receipts.length} batches are held and ${acknowledged.size} were acknowledged`);
  if (receipts.some(({ sequence }, nth) => sequence !== nth)) violations.push('the batches are not numbered in order');
  return violations;
}

/** Every line of every batch that is held, and no other: what is shown, and who said it. */
async function compareRecords(store, list, receipts) {
  const expected = heldAfter(list.rows, receipts.at(-1)?.lastLine ?? 0);
  const violations = compareLedgers(receipts, expected.ledger);
  for (const [kind, property] of PROPERTIES) {
    const wanted = [...expected[kind]];
    const said = await everyOne((page) => store.pageStatements(kind, VIEW, page), ofList);
    const lines = said.map(({ values, source }) => `${values.number} ${values[property]} ${source.line}`);
    const wantedLines = wanted.map(([number, { value, line }]) => `${number} ${value} ${line}`);
    violations.push(...compareSets(`what is said of ${kind}`, wantedLines, lines));
    const subjects = new Set(said.map(({ subject }) => subject));
    const shown = await everyOne(
      (page) => store.pageRecords(kind, {}, VIEW, page),
      ({ id }) => subjects.has(id),
    );
    const values = shown.map(({ values: held }) => `${held.number} ${held[property]}`);
    const wantedValues = wanted.map(([number, { value }]) => `${number} ${value}`);
    violations.push(...compareSets(`what is shown of ${kind}`, wantedValues, values));
  }
  return violations;
}

function compareLedgers(receipts, wanted) {
  return Object.entries(wanted).flatMap(([key, count]) => {
    const held = receipts.reduce((total, { ledger }) => total + ledger[key], 0);
    return held === count ? [] : [`the ledger has ${held} ${key}, the file ${count}`];
  });
}

const ofList = ({ publisher }) => publisher === PUBLISHER;

async function compareProblems(store, id, list, receipts) {
  const { ledger } = heldAfter(list.rows, receipts.at(-1)?.lastLine ?? 0);
  const problems = await everyOne(
    (page) => store.pageProblems(id, VIEW, page),
    () => true,
  );
  const lines = new Set(problems.map(({ line }) => line));
  const wanted = ledger.rejected + ledger.held;
  return problems.length === wanted && lines.size === wanted
    ? []
    : [`${problems.length} problems on ${lines.size} lines, for ${wanted} lines that became no facts`];
}

async function everyOne(read, wanted) {
  const found = [];
  let after;
  do {
    const page = await read({ first: PAGE, ...(after === undefined ? {} : { after }) });
    found.push(...page.items.filter(wanted));
    after = page.next;
  } while (after !== undefined);
  return found;
}

function compareSets(what, wanted, found) {
  const held = new Set(found);
  const missing = wanted.filter((one) => !held.has(one));
  const asked = new Set(wanted);
  const surplus = found.filter((one) => !asked.has(one));
  if (missing.length === 0 && surplus.length === 0 && found.length === held.size) return [];
  const example = missing[0] ?? surplus[0] ?? 'the same twice';
  return [`${what}: ${missing.length} missing, ${surplus.length} too many, for example ${example}`];
}

/** From when a row ranks is the clock's, and so are the sums over files that say so. */
const withoutInstants = (text) =>
  text.replace(/\d{4}-\d{2}-\d{2}T[\d:.]+Z/g, '').replace(/"(hash|bytes)": ?("[^"]*"|\d+)/g, '');

/** All that an import leaves behind, without the instants of its writing: equal for equal results. */
export async function resultOf(data, folder) {
  return withStore(data, async (store, exportPackage) => {
    const id = await importId(store);
    await exportPackage({ store }, { folder, view: VIEW, licence: 'notspecified' });
    const files = readdirSync(folder).sort();
    const { state, ledger, problems } = await store.importById(id, VIEW);
    return {
      ...{ id, state, ledger, problems },
      receipts: (await store.receipts(id, VIEW)).map(printed),
      rejected: await everyOne(
        (page) => store.pageProblems(id, VIEW, page),
        () => true,
      ),
      package: files.map((file) => [
        file,
        createHash('sha256')
          .update(withoutInstants(readFileSync(join(folder, file), 'utf8')))
          .digest('hex'),
      ]),
    };
  });
}
