/**
 * Big answers cross from a reader thread as bytes, in pieces: bytes are handed over without being copied, and between
 * the pieces the receiving thread does its other work.
 */
import { setImmediate } from 'node:timers/promises';

/** Items of a list that make one piece: some milliseconds to read. */
const ITEMS = 500;

export interface Piece {
  /** The property whose list these items belong to; '' for a list that is itself the answer. */
  readonly list?: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

const encoder = new TextEncoder();
const decoder = new TextDecoder();

export function pack(answer: unknown): readonly Piece[] {
  if (answer === undefined) return [];
  if (Array.isArray(answer)) return [whole([]), ...piecesOf('', answer)];
  if (typeof answer !== 'object' || answer === null) return [whole(answer)];
  const lists = Object.entries(answer).filter((entry): entry is [string, unknown[]] => Array.isArray(entry[1]));
  const empty = Object.fromEntries(lists.map(([name]) => [name, []]));
  return [whole({ ...answer, ...empty }), ...lists.flatMap(([name, items]) => piecesOf(name, items))];
}

function whole(value: unknown): Piece {
  return { bytes: encoder.encode(JSON.stringify(value)) };
}

function piecesOf(list: string, items: readonly unknown[]): readonly Piece[] {
  return Array.from({ length: Math.ceil(items.length / ITEMS) }, (_, nth) => ({
    list,
    bytes: encoder.encode(JSON.stringify(items.slice(nth * ITEMS, (nth + 1) * ITEMS))),
  }));
}

export async function unpack(pieces: readonly Piece[]): Promise<unknown> {
  const [first, ...rest] = pieces;
  if (first === undefined) return undefined;
  const answer: unknown = JSON.parse(decoder.decode(first.bytes));
  for (const { list, bytes } of rest) {
    const into = list === '' ? answer : (answer as Record<string, unknown>)[list ?? ''];
    for (const item of JSON.parse(decoder.decode(bytes)) as unknown[]) (into as unknown[]).push(item);
    await setImmediate();
  }
  return answer;
}
