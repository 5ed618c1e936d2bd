/** Photos and scans that the facts of a dossier cite: each by its hash, and carried in it where that was chosen. */
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
