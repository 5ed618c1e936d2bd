import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import { isDecimalText, readDay, readKnown } from '../usecases/wire.ts';

function refuse(type: string, value: unknown, example: string): never {
  throw new GraphQLError(`${JSON.stringify(value)} is not a ${type}. Write it as "${example}".`, {
    extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } },
  });
}

function textScalar(
  name: string,
  example: string,
  read: (value: unknown) => string | undefined,
): GraphQLScalarType<string, string> {
  const parse = (value: unknown): string => read(value) ?? refuse(name, value, example);
  return new GraphQLScalarType({
    name,
    serialize: (value) => String(value),
    parseValue: parse,
    parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : undefined),
  });
}

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,9})?Z$/;

export const Day = textScalar('Day', '2025-03-31', readDay);
export const DecimalText = textScalar('Decimal', '18000.00', (value) => (isDecimalText(value) ? value : undefined));
export const Instant = textScalar('Instant', '2026-11-24T08:00:00.000Z', (value) =>
  typeof value === 'string' && INSTANT.test(value) ? value : undefined,
);

function literal(node: ValueNode): unknown {
  switch (node.kind) {
    case Kind.OBJECT:
      return Object.fromEntries(node.fields.map((field) => [field.name.value, literal(field.value)]));
    case Kind.LIST:
      return node.values.map(literal);
    case Kind.INT:
    case Kind.FLOAT:
      return Number(node.value);
    case Kind.BOOLEAN:
    case Kind.STRING:
      return node.value;
    default:
      return null;
  }
}

export const Known = textScalar('Known', '2026-11-24', (value) =>
  readKnown(value) === undefined ? undefined : String(value),
);

export const JsonScalar = new GraphQLScalarType({
  name: 'JSON',
  serialize: (value) => value,
  parseValue: (value) => value,
  parseLiteral: literal,
});
