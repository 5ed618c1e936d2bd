import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SolidaryError } from '../../domain/errors.ts';
import { sayDiskFull } from '../disk-full.ts';
import type { JobRequest } from './import-jobs.ts';

export interface JobNote {
  readonly id: string;
  /** False once the import has ended; the note stays, for its rejected rows. */
  readonly isOpen: boolean;
  readonly request: JobRequest;
}

const PART = '.part';

function mendingBy(notes: readonly JobNote[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const { id, request } of notes)
    if (request.mends !== undefined) found.set(request.mends.import, [...(found.get(request.mends.import) ?? []), id]);
  return found;
}

/** A note on disk for each import from the page, so that a server that was killed knows what to go on with. */
export class JobNotes {
  readonly #folder: string;
  /** Ids of imports that sent rows again, by the import that had rejected them; read anew once a note was written. */
  #mending: ReadonlyMap<string, readonly string[]> | undefined;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** In one step, so that a crash leaves the note as it was or as it is to be. Throws `store-full`. */
  write(note: JobNote): void {
    const file = this.#fileOf(note.id);
    try {
      mkdirSync(this.#folder, { recursive: true });
      writeFileSync(`${file}${PART}`, JSON.stringify(note));
      renameSync(`${file}${PART}`, file);
      this.#mending = undefined;
    } catch (error) {
      throw sayDiskFull(error, this.#folder);
    }
  }

  /** Undefined for an import that did not come from this server's page. */
  read(id: string): JobNote | undefined {
    try {
      return JSON.parse(readFileSync(this.#fileOf(id), 'utf8')) as JobNote;
    } catch {
      return undefined;
    }
  }

  /** One that a full disk keeps open does no harm: the next start looks at what the store holds of the import. */
  close(id: string): void {
    const note = this.read(id);
    if (note === undefined) return;
    try {
      this.write({ ...note, isOpen: false });
    } catch (error) {
      if (!(error instanceof SolidaryError)) throw error;
    }
  }

  open(): readonly JobNote[] {
    return this.#all().filter((note) => note.isOpen);
  }

  /** In the order in which they were noted. */
  mending(id: string): readonly JobNote[] {
    this.#mending ??= mendingBy(this.#all());
    return (this.#mending.get(id) ?? []).flatMap((one) => this.read(one) ?? []);
  }

  #all(): readonly JobNote[] {
    if (!existsSync(this.#folder)) return [];
    const changed = (name: string): number => statSync(join(this.#folder, name)).mtimeMs;
    return readdirSync(this.#folder)
      .filter((name) => name.endsWith('.json'))
      .sort((a, b) => changed(a) - changed(b) || (a < b ? -1 : 1))
      .flatMap((name) => this.read(name.replace(/\.json$/, '')) ?? []);
  }

  #fileOf(id: string): string {
    return join(this.#folder, `${id.replaceAll(/[^A-Za-z0-9-]/g, '_')}.json`);
  }
}
