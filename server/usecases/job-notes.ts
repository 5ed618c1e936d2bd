import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { JobRequest } from './import-jobs.ts';

export interface JobNote {
  readonly id: string;
  readonly request: JobRequest;
}

/** A note on disk for each import that runs, so that a server that was killed knows what to go on with. */
export class JobNotes {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  write(id: string, request: JobRequest): void {
    mkdirSync(this.#folder, { recursive: true });
    writeFileSync(this.#fileOf(id), JSON.stringify({ id, request } satisfies JobNote));
  }

  remove(id: string): void {
    rmSync(this.#fileOf(id), { force: true });
  }

  /** A note cut off by the crash itself tells nothing: its import had not begun. */
  readAll(): readonly JobNote[] {
    mkdirSync(this.#folder, { recursive: true });
    return readdirSync(this.#folder)
      .filter((name) => name.endsWith('.json'))
      .sort()
      .flatMap((name) => {
        try {
          return [JSON.parse(readFileSync(join(this.#folder, name), 'utf8')) as JobNote];
        } catch {
          return [];
        }
      });
  }

  #fileOf(id: string): string {
    return join(this.#folder, `${id.replaceAll(/[^A-Za-z0-9-]/g, '_')}.json`);
  }
}
