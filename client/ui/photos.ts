/** Photos and scans on their way to the server, and what was told of each once: its removed data, its day, its file's name. */
import { ProblemError } from '../graphql.ts';
import { t } from './words.ts';

export interface SentPhoto {
  readonly hash: string;
  readonly mediaType: string;
  /** What was removed from it, in a sentence. */
  readonly said: string;
  /** The day that the camera told. */
  readonly day: string | null;
  /** Of the file, without its ending: offered as a title, and never sent. */
  readonly name: string;
}

export interface Sent {
  readonly photos: readonly SentPhoto[];
  /** Why others were refused, each a sentence. */
  readonly refused: readonly string[];
}

const IS_PHOTO = /\.(jpe?g|png|webp|pdf|hei[cf]|avif|tiff?|gif)$/i;

/** A list is imported; a photo or a scan becomes a source. */
export function isPhoto({ type, name }: Pick<File, 'type' | 'name'>): boolean {
  return type.startsWith('image/') || type === 'application/pdf' || IS_PHOTO.test(name);
}

export const photoUrl = (hash: string): string => `/sources/${hash}`;
export const isDrawn = (mediaType: string | null | undefined): boolean => mediaType?.startsWith('image/') === true;

/** In this window only: gone when it is closed. */
const told = new Map<string, SentPhoto>();
let refusedLately: readonly string[] = [];

export const toldOf = (hash: string): SentPhoto | undefined => told.get(hash);
/** For the screen that opens with those that came beside them. */
export function keepRefusals(refused: readonly string[]): void {
  refusedLately = refused;
}
/** Told on the screen that opens after sending, once. */
export function takeRefusals(): readonly string[] {
  const taken = refusedLately;
  refusedLately = [];
  return taken;
}

/** One after the other; those that came before the signal stay. */
export async function sendPhotos(
  files: readonly File[],
  onEach: (nth: number) => void,
  signal: AbortSignal,
): Promise<Sent> {
  const photos: SentPhoto[] = [];
  const refused: string[] = [];
  for (const [nth, file] of files.entries()) {
    onEach(nth + 1);
    try {
      const photo = await send(file, signal);
      told.set(photo.hash, photo);
      if (!photos.some(({ hash }) => hash === photo.hash)) photos.push(photo);
    } catch (error) {
      if (signal.aborted) break;
      const why = error instanceof ProblemError ? error.message : t('page.photo.not-sent', { n: files.length });
      refused.push(files.length === 1 ? why : `${file.name}: ${why}`);
    }
  }
  return { photos, refused };
}

async function send(file: File, signal: AbortSignal): Promise<SentPhoto> {
  const response = await fetch('/sources', {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream' },
    body: file,
    signal,
  });
  const answer = (await response.json()) as Omit<SentPhoto, 'name'> & {
    readonly problem?: { readonly code: string; readonly text: string };
  };
  if (answer.problem) throw new ProblemError(answer.problem.code, answer.problem.text);
  const { hash, mediaType, said, day } = answer;
  return { hash, mediaType, said, day, name: file.name.replace(/\.\w{1,5}$/, '') };
}

export async function discardPhoto(hash: string): Promise<void> {
  const response = await fetch(photoUrl(hash), { method: 'DELETE' });
  if (response.ok) return;
  const { problem } = (await response.json()) as { readonly problem: { readonly code: string; readonly text: string } };
  throw new ProblemError(problem.code, problem.text);
}
