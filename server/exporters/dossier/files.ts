/** Photos and scans that the facts of a dossier cite: each by its hash, and carried in it where that was chosen. */
import { createHash } from 'node:crypto';
import { render } from '../../../schema/messages/index.ts';
import type { Dossier } from './dossier.ts';
import type { Block } from './sheet.ts';

export interface DossierFile {
  /** SHA-256 of its bytes. */
  readonly hash: string;
  readonly media_type: string;
  readonly bytes: number;
  /** The file itself, as base64; absent: only named. */
  readonly data?: string;
}

/** What can be drawn; a PDF is carried and not drawn. */
const DRAWN: readonly string[] = ['image/jpeg', 'image/png', 'image/webp'];

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
    createHash('sha256').update(Buffer.from(data, 'base64')).digest('hex') !== hash;
  return {
    carried: carried.length,
    changed: carried.filter(isChanged).map(({ hash }) => hash),
    named: files.filter(({ data }) => data === undefined).map(({ hash }) => hash),
  };
}

/** By hash, what is carried and can be drawn. */
export function picturesIn({ files = [] }: Pick<Dossier, 'files'>): ReadonlyMap<string, DossierFile> {
  return new Map(
    files.filter((file) => file.data !== undefined && DRAWN.includes(file.media_type)).map((file) => [file.hash, file]),
  );
}

export function photoBlocks(dossier: Dossier): readonly Block[] {
  const { files = [], sources } = dossier;
  if (files.length === 0) return [];
  const blocks = files.map((file): Block => {
    const titles = sources.filter(({ hash }) => hash === file.hash).map(({ document }) => document);
    const how = file.data === undefined ? 'named' : DRAWN.includes(file.media_type) ? 'shown' : 'carried';
    const caption = render('dossier.photo', { titles: [...new Set(titles)].join('; '), hash: file.hash, how });
    return { kind: 'picture', hash: file.hash, drawn: how === 'shown', caption };
  });
  return [{ kind: 'heading', level: 2, text: render('dossier.photos') }, ...blocks];
}
