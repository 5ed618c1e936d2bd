/** Every string on the page comes through here: a code of schema/messages, never a sentence in a component. */
import type { page } from '../../schema/messages/en/page.ts';
import { currentTag } from '../../schema/messages/locale.ts';
import { render, word } from '../../schema/messages/render.ts';
import { capital } from '../../schema/messages/say.ts';

export { capital };

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

/** The result of a test inside a sentence: its mark begins with a capital, and is a noun in no language. */
export function saidOfTest(code: string): string {
  const text = word(code);
  return text.charAt(0).toLocaleLowerCase(currentTag()) + text.slice(1);
}

/** Of the strongest result of all price tests: a price that passes one of them may be open under another. As it stands inside a sentence. */
export function strongest(code: string): string {
  return code === 'passed' ? t('page.chain.passed-one') : saidOfTest(code);
}

/** Small counts are written out in a sentence: "four companies"; from thirteen on in figures. */
export function spell(count: number): string {
  return t('page.number', { n: count });
}

/** The server renders each message with the names that it holds; a text that it could not make is its code. */
export function sentence(message: Pick<Message, 'code' | 'text'>): string {
  return message.text === message.code ? readable(message.code) : message.text;
}

/** Better than a bare code: "flag.missing.going-rate" reads "Going rate". */
function readable(code: string): string {
  return capital((code.split('.').at(-1) ?? code).replaceAll('-', ' '));
}

export interface Message {
  readonly code: string;
  readonly params: unknown;
  readonly text: string;
}

/** One typed value of a message, as it would stand in the sentence. */
export function formatParam(value: unknown): string {
  return render('page.value', { value });
}
