/** Every object of a rule, however deep it stands: tests stand in many places of it, and a reader knows them by their keys. */
export function objectsIn(value: unknown): readonly object[] {
  if (Array.isArray(value)) return value.flatMap(objectsIn);
  if (value === null || typeof value !== 'object') return [];
  return [value, ...Object.values(value).flatMap(objectsIn)];
}
