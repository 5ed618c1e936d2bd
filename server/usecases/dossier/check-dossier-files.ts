/** Whether the photos and scans that a dossier carries are what their hashes say. */
import type { Dossier } from '../../exporters/dossier/dossier.ts';
import { hashOf } from '../sources/source-files.ts';

export interface CheckedFiles {
  readonly carried: number;
  /** Hashes of those that are carried, and are not what their hash says. */
  readonly changed: readonly string[];
  /** Hashes of those that are only named. */
  readonly named: readonly string[];
}

export function checkFiles({ files = [] }: Pick<Dossier, 'files'>): CheckedFiles {
  const carried = files.flatMap(({ hash, data }) => (data === undefined ? [] : [{ hash, data }]));
  const isChanged = ({ hash, data }: { readonly hash: string; readonly data: string }) =>
    hashOf(Buffer.from(data, 'base64')) !== hash;
  return {
    carried: carried.length,
    changed: carried.filter(isChanged).map(({ hash }) => hash),
    named: files.filter(({ data }) => data === undefined).map(({ hash }) => hash),
  };
}
