/** Lays out maps beside the page, which stays free to scroll meanwhile. */
import { type Ask, layOut } from './layouts.ts';

interface Scope {
  onmessage: ((event: { readonly data: { readonly id: number; readonly ask: Ask } }) => void) | null;
  postMessage(message: unknown): void;
}

const scope = globalThis as unknown as Scope;

scope.onmessage = ({ data: { id, ask } }) => scope.postMessage({ id, answer: layOut(ask) });
