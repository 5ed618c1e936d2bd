/** What a short form asks first; all else of the form stands behind it, one click away. */
import type { FormField } from './form.ts';

const FIRST: Readonly<Record<string, readonly string[]>> = {
  Organisation: ['name', 'number', 'country', 'address'],
  Workplace: ['name', 'country', 'address', 'declaredWorkers'],
  Contract: ['buyer', 'supplier', 'number', 'what', 'from', 'price'],
  Observation: ['workplace', 'about', 'seen', 'on', 'list', 'indicator', 'text'],
  Event: ['claim', 'kind', 'on', 'by', 'fromRole', 'to', 'text'],
};

/** What is needed is always asked first. */
export function isAskedFirst(kind: string, { name, required }: Pick<FormField, 'name' | 'required'>): boolean {
  return required || (FIRST[kind]?.includes(name) ?? true);
}
