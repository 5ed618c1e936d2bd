import { randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { type Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { render } from '../../../schema/messages/index.ts';
import { SolidaryError } from '../../domain/errors.ts';
import { sayDiskFull } from '../disk-full.ts';

export interface Upload {
  readonly id: string;
  readonly name: string;
  readonly path: string;
}

export const MOST_UPLOAD_BYTES = 2 * 1024 ** 3;

const PART = '.part';
const UPLOAD_ID = /^[0-9a-f-]{36}$/;

/** Files that a user dropped on the page, each in a folder of its own under its own name. */
export class UploadFolder {
  readonly #folder: string;
  readonly #mostBytes: number;
  readonly #opening = new Map<string, number>();

  constructor(folder: string, mostBytes: number = MOST_UPLOAD_BYTES) {
    this.#folder = folder;
    this.#mostBytes = mostBytes;
  }

  /** Nothing is kept of a file that breaks off or grows past the limit. Throws `too-large` and `store-full`. */
  async keep(name: string, bytes: Readable): Promise<Upload> {
    const id = randomUUID();
    const folder = join(this.#folder, id);
    const path = join(folder, plainName(name));
    try {
      await mkdir(folder, { recursive: true });
      await pipeline(bytes, this.#limit(name), createWriteStream(path + PART));
      await rename(path + PART, path);
    } catch (error) {
      await rm(folder, { recursive: true, force: true });
      throw sayDiskFull(error, this.#folder);
    }
    return { id, name: basename(path), path };
  }

  /** The share of an upload that is opened while its first rows are looked for; undefined: it is not being opened. */
  tellOpening(id: string, share: number | undefined): void {
    if (share === undefined) this.#opening.delete(id);
    else this.#opening.set(id, share);
  }

  openingOf(id: string): number | undefined {
    return this.#opening.get(id);
  }

  async find(id: string): Promise<Upload | undefined> {
    if (!UPLOAD_ID.test(id)) return undefined;
    const files = await readdir(join(this.#folder, id)).catch(() => []);
    const name = files.find((file) => !file.endsWith(PART));
    return name === undefined ? undefined : { id, name, path: join(this.#folder, id, name) };
  }

  /** Removes files of this folder, whatever has become of them; others are left alone. */
  async forget(paths: readonly string[]): Promise<void> {
    const mine = paths
      .map((path) => dirname(path))
      .filter((folder) => dirname(resolve(folder)) === resolve(this.#folder));
    await Promise.all(mine.map((folder) => rm(folder, { recursive: true, force: true })));
  }

  #limit(name: string): Transform {
    let read = 0;
    const most = this.#mostBytes;
    return new Transform({
      transform(chunk: Buffer, _encoding, done) {
        read += chunk.length;
        if (read <= most) done(null, chunk);
        else
          done(
            new SolidaryError('too-large', {
              what: name,
              limit: `${most} bytes`,
              remedy: render('upload.use-command-line'),
            }),
          );
      },
    });
  }
}

/** A name that is safe on every disk; the ending stays, because it tells the format. */
function plainName(name: string): string {
  const plain = basename(name.replaceAll('\\', '/'))
    .replaceAll(/[^\p{L}\p{N} ._()-]/gu, '_')
    .replace(/^\.+/, '')
    .slice(-120);
  return plain === '' ? 'file' : plain;
}
