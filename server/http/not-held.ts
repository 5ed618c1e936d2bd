import type { Response } from 'express';
import { sayFailure } from '../usecases/say-failure.ts';

/** Gives what `make` gives; undefined, and 404 with the reason answered, where it fails as its callers must expect. */
export async function orNotHeld<T>(response: Response, make: () => Promise<T>): Promise<T | undefined> {
  try {
    return await make();
  } catch (error) {
    const failure = sayFailure(error);
    if (failure === undefined) throw error;
    response.status(404).json({ problem: { code: failure.code, text: failure.sentence } });
    return undefined;
  }
}
