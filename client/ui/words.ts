/** Every string on the page comes through here: a code of schema/messages, never a sentence in a component. */

import type { page } from '../../schema/messages/en/page.ts';
import { type Names, render, word } from '../../schema/messages/index.ts';

export type PageCode = keyof typeof page;

/** The page's own words. */
export function t(code: PageCode, params: Readonly<Record<string, unknown>> = {}): string {
  return render(code, params);
}

/** The screen word of an engine code, as it stands inside a sentence. */
export function said(code: string): string {
  return word(code);
}

/** The same at the start of a cell or line. */
export function heading(code: string): string {
  return capital(word(code));
}

export function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase('en') + text.slice(1);
}

/** Small counts are written out in a sentence: "four companies"; from thirteen on in figures. */
export function spell(count: number): string {
  return t('page.number', { n: count });
}

/** A message from the server, with names put in place of the ids that this screen knows. */
export function sentence(message: Message, names: Names): string {
  const text = render(message.code, asParams(message.params), { names });
  return text === message.code ? message.text : text;
}

export interface Message {
  readonly code: string;
  readonly params: unknown;
  readonly text: string;
}

function asParams(params: unknown): Record<string, unknown> {
  return typeof params === 'object' && params !== null ? { ...params } : {};
}

/** One typed value of a message, as it would stand in the sentence. */
export function formatParam(value: unknown): string {
  return render('page.value', { value });
}
