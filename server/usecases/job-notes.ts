import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { JobRequest } from './import-jobs.ts';

export interface JobNote {
  readonly id: string;
  /** False once the import has ended; the note stays, for its rejected rows. */
  readonly isOpen: boolean;
  readonly request: JobRequest;
}

const PART = '.part';

/** A note on disk for each import from the page, so that a server that was killed knows what to go on with. */
export class JobNotes {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** In one step, so that a crash leaves the note as it was or as it is to be. */
  write(note: JobNote): void {
    mkdirSync(this.#folder, { recursive: true });
    const file = this.#fileOf(note.id);
    writeFileSync(`${file}${PART}`, JSON.stringify(note));
    renameSync(`${file}${PART}`, file);
  }

  /** Undefined for an import that did not come from this server's page. */
  read(id: string): JobNote | undefined {
    try {
      return JSON.parse(readFileSync(this.#fileOf(id), 'utf8')) as JobNote;
    } catch {
      return undefined;
    }
  }

  close(id: string): void {
    const note = this.read(id);
    if (note !== undefined) this.write({ ...note, isOpen: false });
  }

  open(): readonly JobNote[] {
    mkdirSync(this.#folder, { recursive: true });
    return readdirSync(this.#folder)
      .filter((name) => name.endsWith('.json'))
      .sort()
      .flatMap((name) => this.read(name.replace(/\.json$/, '')) ?? [])
      .filter((note) => note.isOpen);
  }

  #fileOf(id: string): string {
    return join(this.#folder, `${id.replaceAll(/[^A-Za-z0-9-]/g, '_')}.json`);
  }
}
