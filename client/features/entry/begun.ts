/** What a new record is begun with when somebody is led to its form; it stands in the address. */
export const BEGUN = [
  ...['party', 'fact', 'about', 'claim', 'kind', 'by', 'of'],
  ...['fromRole', 'to', 'toRoles', 'aboutLines', 'what', 'name'],
  ...['owned', 'successor', 'holder', 'recipient', 'workplace'],
  ...['tender', 'bid', 'finding', 'contract'],
] as const;

export type Begun = Partial<Readonly<Record<(typeof BEGUN)[number], string>>>;

export function begunWith(search: Begun): Begun {
  return Object.fromEntries(BEGUN.flatMap((name) => (search[name] ? [[name, search[name]]] : [])));
}
