import type { z } from 'zod';
import { SolidaryError } from '../../domain/errors.ts';
import { encodingCalled } from '../encoding/names.ts';

/** What is wrong with one field of a mapping, and a good value for it. */
export interface MappingFault {
  /** Where, as a user would find it: files[0].records[1].values.price */
  readonly field: string;
  readonly reason: string;
  readonly example: string;
}

/** One fault is shown, the first; `others` says how many more there are. */
export function refuseMapping(file: string, faults: readonly MappingFault[]): never {
  const [first, ...others] = faults;
  throw new SolidaryError('bad-mapping', {
    file,
    field: first?.field ?? '',
    reason: first?.reason ?? '',
    example: first?.example ?? '',
    others: others.length,
  });
}

/** Good values by the last named part of the path; the guide in docs/MAPPING.md shows them in place. */
const EXAMPLES: Readonly<Record<string, string>> = {
  id: 'id: highway-bids',
  publisher: 'publisher: us-ca-labor-commissioner',
  files: 'files: [{ name: bids, glob: "bids*.csv", format: csv, records: [...] }]',
  name: 'name: bids',
  glob: 'glob: "bids*.csv"',
  format: 'format: csv',
  sheet: 'sheet: "Page 1"',
  element: 'element: Cube',
  encoding: 'encoding: windows-1252',
  delimiter: 'delimiter: ";"',
  quote: "quote: '\"'",
  header: 'header: true',
  skip: 'skip: { rows: 3 }',
  pseudonyms: 'pseudonyms: [Employee name]',
  plusDays: 'plusDays: -6',
  weekday: 'weekday: monday',
  calendar: 'calendar: buddhist',
  sums: 'sums: [{ columns: [Mon, Tue], total: Hours }]',
  fillDown: 'fillDown: [Contract]',
  alsoCalled: 'alsoCalled: { Amount: [Value, Price] }',
  group: 'group: { header: { column: Type, is: H }, carry: { contract: Number } }',
  hold: 'hold: [{ when: { column: Type, is: Subtotal }, reason: "a subtotal, not a case" }]',
  waitsFor: 'waitsFor: [{ file: contracts, where: { Number: Contract } }]',
  records: 'records: [{ record: bid, kind: Bid, key: [Contract, Bidder], values: { total: Amount } }]',
  record: 'record: low-bid',
  kind: 'kind: Contract',
  key: 'key: [Contract, Bidder]',
  keys: 'keys: { firm: [{ key: [Licence] }] }',
  values: 'values: { number: Contract }',
  valueLists: 'valueLists: { stages: { values: { Closed: closed }, otherwise: reject } }',
  otherwise: 'otherwise: reject',
  when: 'when: { column: Rank, is: "1" }',
  where: 'where: { Number: Contract }',
  lookup: 'lookup: { file: bids, where: { Number: Contract }, column: Rank }',
  ifNone: 'ifNone: hold',
  column: 'column: Amount',
  firstOf: 'firstOf: [Licence, Name]',
  join: 'join: { columns: [Street, City], with: ", " }',
  constant: 'constant: US-CA',
  reference: 'reference: { kind: Organisation, key: [Licence] }',
  list: 'list: [{ reference: { kind: Contract, key: [Contract] } }]',
  object: 'object: { scheme: { constant: licence }, id: Licence }',
  valueList: 'valueList: stages',
  read: 'read: money',
  numbers: 'numbers: "1,234.56"',
  currency: 'currency: EUR',
  formats: 'formats: [D.M.YYYY, YYYY-MM-DD]',
  pivot: 'pivot: 50',
  months: 'months: [Januar, Februar, ...]',
  earliest: 'earliest: 1990-01-01',
  latest: 'latest: 2030-12-31',
  of: 'of: 100',
  part: 'part: items',
  units: 'units: { SQFT: FTK }',
  regionOf: 'regionOf: US',
  matches: 'matches: "[0-9]{6}"',
  extract: 'extract: "No\\. ([0-9]+)"',
  variants: 'variants: [Name]',
  versionFrom: 'versionFrom: { firstOf: [Amended, Signed], formats: [YYYY-MM-DD] }',
  is: 'is: "1"',
  required: 'required: true',
};

export function exampleFor(path: readonly PropertyKey[]): string {
  for (let at = path.length - 1; at >= 0; at -= 1) {
    const example = EXAMPLES[String(path[at])];
    if (example !== undefined) return example;
  }
  return 'id: highway-bids';
}

export function fieldOf(path: readonly PropertyKey[]): string {
  return path
    .map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`))
    .join('')
    .replace(/^\./, '');
}

type Issue = z.core.$ZodIssue;

/** A union fails in each of its branches; the branch that was meant is the one that got furthest. */
function meant(issue: Issue): Issue {
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) return issue;
  const branches = issue.errors.map((errors) => errors.map((error) => under(issue, meant(error as Issue))));
  const fits = branches.filter(
    (branch) => !branch.some((one) => one.code === 'invalid_type' && one.path.length === issue.path.length),
  );
  const best = (fits.length > 0 ? fits : branches)[0]?.[0];
  return best ?? issue;
}

function under(outer: Issue, inner: Issue): Issue {
  const nested = inner.path.length >= outer.path.length && outer.path.every((part, at) => inner.path[at] === part);
  return nested && outer.path.length > 0 ? inner : { ...inner, path: [...outer.path, ...inner.path] };
}

const UNKNOWN_KEY = 'is no key of the mapping format';

/** A key that the format does not have comes first: it is often why another one is missing. */
export function faultsOf(error: z.ZodError): readonly MappingFault[] {
  const faults = error.issues.map((issue) => {
    const one = meant(issue);
    const path = one.code === 'unrecognized_keys' ? [...one.path, one.keys[0] ?? ''] : one.path;
    const reason = one.code === 'unrecognized_keys' ? UNKNOWN_KEY : reasonOf(one);
    return { field: fieldOf(path) || 'the mapping', reason, example: meantBy(one) ?? exampleFor(path) };
  });
  return faults.sort((a, b) => Number(b.reason === UNKNOWN_KEY) - Number(a.reason === UNKNOWN_KEY));
}

/** `encoding: CP1250` is an older name of windows-1250. */
function meantBy({ path, input }: Issue): string | undefined {
  if (path.at(-1) !== 'encoding' || typeof input !== 'string') return undefined;
  const encoding = encodingCalled(input);
  return encoding === undefined ? undefined : `encoding: ${encoding}`;
}

function reasonOf(issue: Issue): string {
  if (issue.code === 'invalid_type' && issue.input === undefined && /undefined/.test(issue.message))
    return 'is missing';
  if (issue.code === 'invalid_value') return `must be one of ${issue.values.map(String).join(', ')}`;
  return issue.message.replace(/^Invalid input: /, '').replace(/^Invalid /, 'has an invalid ');
}
