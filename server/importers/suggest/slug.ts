import { plainLetters } from '../../domain/plain-letters.ts';

/** A name as mappings have them: lower-case letters, digits, dashes. */
export function slug(text: string): string {
  const words = plainLetters(text.replaceAll(/(?<=[a-z])(?=[A-Z])/g, '-')).match(/[a-z0-9]+/g) ?? [];
  const joined = words.join('-');
  return /^[a-z]/.test(joined) ? joined : `file-${joined}`.replace(/-$/, '');
}
