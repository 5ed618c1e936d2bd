/**
 * Photos and scans that are sources: each stands in the data folder under the SHA-256 of what is kept of it, so that the same
 * photo twice is one, and a fact can name it by its hash. What came in is cleaned in memory and never written.
 */
import { createHash, randomUUID } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { render } from '../../../schema/messages/index.ts';
import { SolidaryError } from '../../domain/errors.ts';
import { type Cleaned, cleanPhoto, type MediaType, type Removed } from '../../importers/photo/clean.ts';
import { sayDiskFull } from '../disk-full.ts';

export type { MediaType, Removed } from '../../importers/photo/clean.ts';

export interface SourceFile {
  /** SHA-256 of its bytes, as hexadecimal text. */
  readonly hash: string;
  readonly mediaType: MediaType;
  readonly bytes: number;
  readonly path: string;
}

export interface KeptSource {
  readonly file: SourceFile;
  readonly removed: readonly Removed[];
  /** The day that the camera wrote into it: told once, kept nowhere. */
  readonly day?: string;
  /** True where the same file was held before. */
  readonly already: boolean;
}

export const MOST_SOURCE_BYTES = 40 * 1024 ** 2;

const ENDINGS: Readonly<Record<MediaType, string>> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
  'application/pdf': 'pdf',
};
const MEDIA_TYPES = Object.keys(ENDINGS) as readonly MediaType[];
const HASH = /^[0-9a-f]{64}$/;
const NAME = /^([0-9a-f]{64})\.(jpg|png|webp|pdf)$/;
const PART = '.part';
const OWNER_ONLY = 0o600;

export const isHash = (text: unknown): text is string => typeof text === 'string' && HASH.test(text);
export const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
/** The name under which a file stands here, and in what is handed on. */
export const nameOfFile = ({ hash, mediaType }: Pick<SourceFile, 'hash' | 'mediaType'>): string =>
  `${hash}.${ENDINGS[mediaType]}`;

export class SourceFiles {
  readonly #folder: string;

  /** The folder is made with the first file. */
  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Throws `source-refused` with the reason, `too-large` and `store-full`; nothing is kept then. */
  async keep(given: Buffer): Promise<KeptSource> {
    return this.#keep(clean(given));
  }

  /** The same for a file that was kept elsewhere under this hash: `source-refused` where it is another once it is cleaned. */
  async keepAs(hash: string, given: Buffer): Promise<KeptSource> {
    const cleaned = clean(given);
    if (cleaned.hash !== hash)
      throw new SolidaryError('source-refused', { reason: render('photo.refused.other-hash') });
    return this.#keep(cleaned);
  }

  async #keep({ bytes, mediaType, removed, day, hash }: CleanSource): Promise<KeptSource> {
    const held = await this.find(hash);
    const file = held ?? (await this.#write({ hash, mediaType }, bytes));
    return { file, removed, already: held !== undefined, ...(day === undefined ? {} : { day }) };
  }

  async find(hash: string): Promise<SourceFile | undefined> {
    if (!isHash(hash)) return undefined;
    for (const mediaType of MEDIA_TYPES) {
      const path = join(this.#folder, nameOfFile({ hash, mediaType }));
      const found = await stat(path).catch(() => undefined);
      if (found?.isFile() === true) return { hash, mediaType, bytes: found.size, path };
    }
    return undefined;
  }

  /** Undefined where it is not held, or is no longer what its hash says. */
  async read(hash: string): Promise<Buffer | undefined> {
    const file = await this.find(hash);
    const bytes = file === undefined ? undefined : await readFile(file.path);
    return bytes !== undefined && hashOf(bytes) === hash ? bytes : undefined;
  }

  /** By hash, ascending. */
  async list(): Promise<readonly SourceFile[]> {
    const names = await readdir(this.#folder).catch(() => []);
    const found = names.sort().map(async (name) => {
      const [, hash] = NAME.exec(name) ?? [];
      return hash === undefined ? undefined : this.find(hash);
    });
    return (await Promise.all(found)).filter((file) => file !== undefined);
  }

  async remove(hash: string): Promise<void> {
    const file = await this.find(hash);
    if (file !== undefined) await rm(file.path, { force: true });
  }

  /** Whole or not at all, also where the machine stops meanwhile. */
  async #write(named: Pick<SourceFile, 'hash' | 'mediaType'>, bytes: Buffer): Promise<SourceFile> {
    const path = join(this.#folder, nameOfFile(named));
    const part = join(this.#folder, `${randomUUID()}${PART}`);
    try {
      await mkdir(this.#folder, { recursive: true });
      const file = await open(part, 'wx', OWNER_ONLY);
      try {
        await file.writeFile(bytes);
        await file.sync();
      } finally {
        await file.close();
      }
      await rename(part, path);
    } catch (error) {
      await rm(part, { force: true });
      throw sayDiskFull(error, this.#folder);
    }
    return { ...named, bytes: bytes.length, path };
  }
}

type CleanSource = Extract<Cleaned, { ok: true }> & Pick<SourceFile, 'hash'>;

function clean(given: Buffer): CleanSource {
  if (given.length > MOST_SOURCE_BYTES) throw tooLarge();
  const cleaned = cleanPhoto(given);
  if (!cleaned.ok) throw new SolidaryError('source-refused', { reason: render(`photo.refused.${cleaned.why}`) });
  return { ...cleaned, hash: hashOf(cleaned.bytes) };
}

/** A file of this machine. Throws `bad-file` for one that cannot be read, and `too-large`. */
export async function readSourceFile(path: string): Promise<Buffer> {
  try {
    const { size } = await stat(path);
    if (size > MOST_SOURCE_BYTES) throw tooLarge();
    return await readFile(path);
  } catch (cause) {
    if (cause instanceof SolidaryError) throw cause;
    throw new SolidaryError('bad-file', { file: path, reason: (cause as Error).message }, cause);
  }
}

export function tooLarge(): SolidaryError {
  const limit = render('photo.megabytes', { n: MOST_SOURCE_BYTES / 1024 ** 2 });
  return new SolidaryError('too-large', { what: render('photo.file'), limit, remedy: render('photo.make-smaller') });
}

/** What was taken out, in one sentence; of a PDF that nothing was. */
export function sayRemoved({ file, removed }: Pick<KeptSource, 'file' | 'removed'>): string {
  if (file.mediaType === 'application/pdf') return render('photo.pdf-as-is');
  if (removed.length === 0) return render('photo.removed-nothing');
  const what = { type: 'list', value: removed.map((one) => render(`photo.removed.${one}`)) };
  return render('photo.removed-what', { what });
}
