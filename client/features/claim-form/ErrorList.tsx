import type { Ref } from 'react';
import { type FieldErrors, ErrorList as List } from '../../ui/ErrorList.tsx';
import { controlId as ofSource } from '../entry/form.ts';

export { type FieldErrors, fieldErrors } from '../../ui/ErrorList.tsx';

/** The id of the control that a problem of the server is about: `lines.0.until` is the field for the last day. */
export function controlId(field: string): string {
  const [, at, name] = /^sources\.(\d+)\.(\w+)$/.exec(field) ?? [];
  if (at !== undefined) return ofSource(`sources.${at}.source.${name}`);
  return `claim-${field.replace(/\.until$/, '.to').replaceAll('.', '-')}`;
}

export function ErrorList(props: { readonly errors: FieldErrors; readonly ref: Ref<HTMLDivElement> }) {
  return <List {...props} controlId={controlId} />;
}
