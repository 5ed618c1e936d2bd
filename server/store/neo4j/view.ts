import type { View } from '../store.ts';
import type { Row } from './connection.ts';

/** Later than any day, in text order. */
const NO_END = '~';

/**
 * The condition under which a view reads `name`, a statement or an edge of one. It is written out for each step of a
 * pattern, so that the planner prunes while it expands.
 */
export function isReadBy(view: View, name: string): string {
  const { asOf, knownAt } = view;
  const conditions = [`${name}.workspace IN $readable`];
  if (knownAt === undefined) conditions.push(`${name}.recordedUntil IS NULL`);
  else conditions.push(`${name}.recordedFrom <= $knownAt`, `$knownAt < coalesce(${name}.recordedUntil, '${NO_END}')`);
  if (asOf !== undefined) {
    conditions.push(`coalesce(${name}.from, '') <= $asOf`, `$asOf < coalesce(${name}.until, '${NO_END}')`);
  }
  return conditions.join(' AND ');
}

export function viewParams(view: View): Row {
  const { readable, asOf, knownAt } = view;
  return {
    readable: [...readable],
    ...(asOf === undefined ? {} : { asOf }),
    ...(knownAt === undefined ? {} : { knownAt }),
  };
}
