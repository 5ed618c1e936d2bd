import { sayNotes } from '../../schema/messages/say.ts';

/** Wherever a flag may be seen, that somebody answered to it is seen beside it: how many notes, and of which kind the last is. */
export function Noted({ notes }: { readonly notes: readonly { readonly kind: string }[] }) {
  const text = sayNotes(notes);
  return text === undefined ? null : <span className="second">{text}</span>;
}
