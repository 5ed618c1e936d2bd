/**
 * The mapping format: which column feeds which fact. docs/MAPPING.md is its guide, schema/mapping.schema.json the same
 * schema for editors, written from this file. Unknown keys are refused, so that a slip of the pen is not a lost fact.
 */
import { z } from 'zod';
import { WEEKDAYS } from '../cells/day.ts';
import { READER_NAMES, type ReaderName } from '../cells/index.ts';
import { CONVENTIONS } from '../cells/number.ts';
import { CALENDARS } from '../cells/other-years.ts';
import { ENCODINGS } from '../encoding/names.ts';
import type { ConditionSpec, KeyPartSpec, SourceSpec, ValueSpec } from './specs.ts';

const column = z.string().min(1).describe('The heading of a column of this file, or a name that `group` carries down.');
const name = z
  .string()
  .regex(/^[a-z][a-z0-9-]*$/)
  .describe('Lower-case letters, digits and dashes: low-bid.');
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const texts = z.array(z.string().min(1)).min(1);

const fixed = z.strictObject({ constant: z.union([z.string(), texts]) });

/** What stands in another file of the mapping: the row whose columns have these values, and one column of it. */
const lookup = z.strictObject({
  file: name.describe('The name of a file of this mapping.'),
  where: z
    .record(z.string().min(1), z.union([column, z.strictObject({ column, extract: z.string().optional() }), fixed]))
    .describe('Column of that file: column of this file or a part of its cells, or a constant, or one of several.'),
  pairs: z
    .record(z.string().min(1), fixed)
    .optional()
    .describe(
      'Within one file, which rows look it up: where several rows fit and differ, the first of them is for the first of those, the second for the second. Blank cells of `where` are the same as blank ones.',
    ),
  column,
  ifNone: z
    .enum(['hold', 'absent'])
    .default('hold')
    .describe('No such row: hold this row until there is one, or go on without a value.'),
});

/** Where a text comes from. Exactly one of them. */
const sourceKeys = {
  column: column.optional(),
  get firstOf() {
    return z.array(source).min(2).optional().describe('The first of these that is filled.');
  },
  lookup: lookup.optional(),
  join: z
    .strictObject({
      columns: z.array(z.union([column, z.strictObject({ constant: z.string() })])).min(2),
      with: z.string().default(' '),
    })
    .optional()
    .describe('Several columns, or constants beside them, in one text; blank ones are left out.'),
  blank: texts.optional().describe('Texts that say nothing, such as "-" or "n/a".'),
};

const source: z.ZodType<SourceSpec> = z
  .lazy(() => z.union([column, z.strictObject({ ...sourceKeys, constant: z.string().optional() })]))
  .meta({ id: 'Source' });

/** The options of all readers; which reader takes which is in cells/index.ts. */
export const readerKeys = {
  read: z.enum(READER_NAMES as [ReaderName, ...ReaderName[]]).optional(),
  strip: texts.optional().describe('text, code, list: noise that the source appends, taken off the end.'),
  oneLine: z.boolean().optional().describe('text: line ends become blanks.'),
  case: z.enum(['upper', 'lower']).optional(),
  extract: z
    .string()
    .optional()
    .describe('an expression: its first group is what is read; where that is empty, the cell says nothing.'),
  matches: z.string().optional().describe('text, code: the form that the whole text must have.'),
  regionOf: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .optional()
    .describe('text, code: the country whose regions the codes in the cells are: with US, CA becomes US-CA.'),
  separator: z.string().min(1).optional().describe('list: what stands between the parts.'),
  numbers: z.enum(CONVENTIONS).optional().describe('How the source writes numbers, by an example.'),
  of: z
    .union([z.literal(1), z.literal(100)])
    .optional()
    .describe('percent: what stands for the whole.'),
  currency: z
    .union([
      z.string().regex(/^[A-Z]{3}$/),
      z.strictObject({ column, extract: z.string().optional(), valueList: name.optional() }),
    ])
    .optional()
    .describe('money, price: ISO 4217, or the column that holds it, perhaps through a value list.'),
  per: z
    .union([z.int().min(1), z.strictObject({ column })])
    .optional()
    .describe('money, price: for how many units the amount stands, or the column that says it; kept is that of one.'),
  times: z
    .union([z.int().min(2), z.record(z.string().min(1), z.int().min(2))])
    .optional()
    .describe(
      'money, price: 1000 for amounts in thousands, or what words beside the number stand for: { Mio.: 1000000 }.',
    ),
  atLeast: texts.optional().describe('price: further words for "this or more".'),
  atMost: texts.optional().describe('price: further words for "this or less".'),
  formats: texts.optional().describe('day: formats in the order in which they are tried, such as D.M.YYYY.'),
  pivot: z.int().min(0).max(100).optional().describe('day: two-digit years below it are 20.., the others 19...'),
  months: z.array(z.string()).length(12).optional().describe('day: the names of the months, January first.'),
  calendar: z
    .enum(CALENDARS)
    .optional()
    .describe(
      'day: by which count the years are: buddhist (2567 is 2024) or roc, of the Republic of China (113 is 2024).',
    ),
  earliest: day.optional().describe('day: earlier days are a problem.'),
  latest: day.optional().describe('day: later days are a problem.'),
  plusDays: z
    .int()
    .min(-366)
    .max(366)
    .optional()
    .describe('day: kept is the day so many days after; before, if minus.'),
  plusYears: z.int().min(-10).max(10).optional().describe('day: kept is the same day so many years after.'),
  weekday: z.enum(WEEKDAYS).optional().describe('day: kept is the last such weekday up to the day.'),
  lastDay: z.boolean().optional().describe('day: the cell names the last day; kept is the day after it.'),
  yes: texts.optional().describe('boolean: the words for yes.'),
  no: texts.optional().describe('boolean: the words for no.'),
  part: z
    .enum(['amount', 'unit', 'items', 'partial', 'least', 'most'])
    .optional()
    .describe('quantity: amount or unit; items: items or partial; integer: least or most of a range such as 10-49.'),
  units: z.record(z.string(), z.string()).optional().describe('quantity: units of the source and what they are here.'),
};

const constant = z.union([z.string(), z.number(), z.boolean(), z.array(z.string())]);

const condition: z.ZodType<ConditionSpec> = z
  .lazy(() =>
    z.strictObject({
      ...sourceKeys,
      is: z.union([z.string(), texts]).optional(),
      isNot: z.union([z.string(), texts]).optional(),
      filled: z.boolean().optional(),
      matches: z.string().optional(),
      all: z.array(condition).min(1).optional(),
      any: z.array(condition).min(1).optional(),
      not: condition.optional(),
    }),
  )
  .meta({ id: 'Condition' });

const keyPart: z.ZodType<KeyPartSpec> = z
  .union([
    column,
    z.strictObject({
      ...sourceKeys,
      constant: z.string().optional(),
      key: name.optional().describe('A named key of this file, as one part.'),
      strip: readerKeys.strip,
      oneLine: readerKeys.oneLine,
      case: readerKeys.case,
      extract: readerKeys.extract,
      matches: readerKeys.matches,
      mayBeBlank: z.boolean().optional(),
    }),
  ])
  .meta({ id: 'KeyPart' });

const key = z
  .union([name, z.array(keyPart).min(1, 'names no column')])
  .describe('The columns that name the record in its source, or a named key of this file.');

export const value: z.ZodType<ValueSpec> = z
  .lazy(() =>
    z.union([
      column,
      z.strictObject({
        ...sourceKeys,
        ...readerKeys,
        constant: constant.optional(),
        record: name.optional().describe('A record that the same row feeds.'),
        reference: z
          .strictObject({ kind: z.string(), key, publisher: name.optional() })
          .optional()
          .describe('A record by its kind and key; of another publisher if named.'),
        list: z.array(value).min(1).optional().describe('Several values; blank ones are left out.'),
        object: z
          .record(z.string(), value)
          .optional()
          .describe('A value made of named parts; left out where all are blank.'),
        valueList: name.optional().describe('A value list of this mapping, applied to the text.'),
        required: z.boolean().optional().describe('A blank is a problem.'),
        when: condition.optional(),
      }),
    ]),
  )
  .meta({ id: 'Value' });

export const filter = z.strictObject({ when: condition, reason: z.string().min(1) });

function recordSchema(kinds: readonly string[]) {
  return z.strictObject({
    record: name.describe('The name of this record within the mapping.'),
    kind: z.enum(kinds as [string, ...string[]]),
    eachColumn: z
      .strictObject({
        heading: z.string().min(1).describe('The form of the headings: [A-Z]{3}.'),
        as: column.describe('Name by which the rules of this record call the heading.'),
        cell: column.describe('Name by which they call the cell.'),
      })
      .optional()
      .describe('One record for each column whose heading has this form; a blank cell feeds none.'),
    key,
    when: condition.optional(),
    from: value.optional().describe('The first day on which this held.'),
    until: value.optional().describe('The first day on which it no longer held; with lastDay the last one.'),
    versionFrom: value
      .optional()
      .describe('The day from which this row holds; a later row of the same key closes it, and both stay.'),
    variants: z
      .array(keyPart)
      .min(1)
      .optional()
      .describe('Rows that differ in these columns each say something of their own; none replaces the other.'),
    values: z.record(z.string(), value),
    sums: z
      .array(
        z.strictObject({
          columns: z.array(column).min(2),
          total: column,
          numbers: readerKeys.numbers,
        }),
      )
      .min(1)
      .optional()
      .describe('What these columns of the row add up to stands in another; a row where it does not is a problem.'),
  });
}

function fileSchema(kinds: readonly string[]) {
  return z.strictObject({
    name,
    glob: z.union([z.string().min(1), texts]).describe('File names, * for any text: bids*.csv.'),
    format: z.enum(['csv', 'xlsx', 'xml', 'json', 'json-stat', 'wage-determination']),
    element: z
      .string()
      .min(1)
      .optional()
      .describe(
        'xml, json: name of the elements that are rows. Of XML `header` lists the attributes, also of elements around them, and the ways to what stands within.',
      ),
    sheet: z.union([z.string().min(1), z.int().min(1)]).optional(),
    encoding: z
      .enum(ENCODINGS)
      .optional()
      .describe('csv, xml, json, wage-determination: how letters stand in the file; UTF-8 if you say nothing.'),
    delimiter: z.string().length(1).optional(),
    quote: z.string().length(1).optional(),
    header: z
      .union([z.literal(true), texts])
      .default(true)
      .describe('true, or the names of the columns of a file without a header.'),
    skip: z
      .strictObject({
        rows: z.int().min(1).optional().describe('Banner rows before the header.'),
        until: z.string().min(1).optional().describe('The header is the first row with this cell.'),
        footer: texts.optional().describe('From the first row whose first filled cell begins so, nothing is data.'),
      })
      .optional(),
    blank: texts.optional().describe('Texts that say nothing in this file, such as "-".'),
    pseudonyms: z
      .array(column)
      .min(1)
      .optional()
      .describe('Columns that hold names or numbers of workers: each cell becomes a pseudonym before it is read.'),
    namedTogether: z
      .array(column)
      .min(2)
      .optional()
      .describe(
        'Of `pseudonyms`, those that name a worker only together: four digits of a number are those of several people.',
      ),
    alsoCalled: z
      .record(column, z.array(column).min(1))
      .optional()
      .describe('What other files call a column: of a file that has none of its name, the first of these that it has.'),
    fillDown: z.array(column).min(1).optional().describe('A blank cell of these columns means: as above.'),
    group: z
      .strictObject({ header: condition, carry: z.record(z.string().min(1), column) })
      .optional()
      .describe('Rows that head the rows below them, and the cells that those take over.'),
    fromName: z
      .record(z.string().min(1), z.string())
      .optional()
      .describe(
        'Columns that every row has from the name of the file: what the first brackets of the expression hold.',
      ),
    keys: z
      .record(name, z.array(z.strictObject({ when: condition.optional(), key: z.array(keyPart).min(1) })).min(1))
      .optional(),
    waitsFor: z
      .array(lookup.omit({ column: true, ifNone: true, pairs: true }))
      .min(1)
      .optional()
      .describe('Rows are held until these rows of other files are there.'),
    hold: z.array(filter).min(1).optional().describe('Rows that are not taken, with the reason.'),
    records: z.array(recordSchema(kinds)).min(1),
  });
}

export const valueList = z.strictObject({
  values: z
    .record(z.string(), z.union([z.string(), z.boolean(), z.number(), z.null()]))
    .describe('null: says nothing.'),
  otherwise: z.enum(['reject', 'keep', 'absent']).default('reject'),
  caseless: z.boolean().optional(),
});

/** `kinds` are those of schema/graph.ts; they come in as an argument, since importers read no contract but the domain's. */
export function mappingSchema(kinds: readonly string[]) {
  return z.strictObject({
    $schema: z.string().optional(),
    id: name,
    publisher: name.describe('Who published the files; record ids begin with it.'),
    title: z.string().optional(),
    credit: z.string().optional(),
    licence: z.string().optional(),
    valueLists: z.record(name, valueList).optional(),
    files: z.array(fileSchema(kinds)).min(1),
  });
}

export function mappingJsonSchema(kinds: readonly string[]): object {
  return z.toJSONSchema(mappingSchema(kinds), { io: 'input' });
}

export type Mapping = z.infer<ReturnType<typeof mappingSchema>>;
export type MappingFile = Mapping['files'][number];
export type RecordSpec = MappingFile['records'][number];
export type ValueList = z.infer<typeof valueList>;
