/** Photos, scans and documents of a claim: each once, whatever of the claim it is cited by. */
import type { NamedSourceFragment } from '../../generated/operations.ts';
import { readDraft } from '../entry/draft.ts';
import { NO_SOURCE, type Source } from '../entry/form.ts';
import { type ClaimForm, type FormSource, newKey } from './form.ts';

type Held = NamedSourceFragment | null | undefined;

/** Of what is held: each source once, and the key under which the form has it. */
export function gatherSources(held: readonly Held[]) {
  const found = new Map<string, FormSource>();
  const textOf = (source: NamedSourceFragment) =>
    JSON.stringify([source.document, source.on, source.by, source.file?.hash]);
  for (const source of held) {
    if (!source || found.has(textOf(source))) continue;
    const { document, on, by, file } = source;
    found.set(textOf(source), {
      ...{ key: newKey(), document, on: on ?? '', by: by ?? '' },
      ...(file ? { file: file.hash } : {}),
    });
  }
  return {
    sources: [...found.values()],
    keyOf: (source: Held): string => (source && found.get(textOf(source))?.key) ?? '',
  };
}

/** The form with a photo or a document in it; what is blank so far, and the claim itself, cite it. */
export function withSource(form: ClaimForm, given: Partial<Source>): ClaimForm {
  const before = given.file === undefined ? undefined : form.sources.find(({ file }) => file === given.file);
  if (before) return { ...form, shown: before.key };
  const source: FormSource = { key: newKey(), ...NO_SOURCE, ...given };
  const isBlank = ({ from, hours, amount }: ClaimForm['lines'][number]) => from === '' && hours === '' && amount === '';
  return {
    ...form,
    sources: [...form.sources, source],
    source: form.source || source.key,
    shown: source.key,
    lines: form.lines.map((line) => (line.source === '' && isBlank(line) ? { ...line, source: source.key } : line)),
  };
}

export function withoutSource(form: ClaimForm, key: string): ClaimForm {
  const sources = form.sources.filter((source) => source.key !== key);
  const kept = (cited: string) => (cited === key ? '' : cited);
  return {
    ...form,
    sources,
    source: kept(form.source),
    shown: form.shown === key ? (sources[0]?.key ?? '') : form.shown,
    lines: form.lines.map((line) => ({ ...line, source: kept(line.source) })),
    events: form.events.map((event) => ({ ...event, source: kept(event.source) })),
  };
}

/** What was typed of a photo beside its own form, else the title under which it is cited. */
export function sourceOfPhoto(hash: string, title: string | null | undefined): Partial<Source> {
  const start = { source: { ...NO_SOURCE, document: title ?? '' } };
  return { ...(readDraft(`photo.${hash}`, start) ?? start).source, file: hash };
}
