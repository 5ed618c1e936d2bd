/** What is being typed stays in this session of the browser, one draft a form: nothing is lost by a wrong click. */
const keyOf = (form: string): string => `solidary.entry-draft.${form}`;

export function readDraft<T extends object>(form: string, like: T): T | undefined {
  try {
    const text = sessionStorage.getItem(keyOf(form));
    const draft: unknown = text === null ? undefined : JSON.parse(text);
    return typeof draft === 'object' && draft !== null ? { ...like, ...draft } : undefined;
  } catch {
    return undefined;
  }
}

/** A browser that keeps nothing costs the draft only. */
export function keepDraft(form: string, state: object): void {
  try {
    sessionStorage.setItem(keyOf(form), JSON.stringify(state));
  } catch {
    return;
  }
}

export function dropDraft(form: string): void {
  try {
    sessionStorage.removeItem(keyOf(form));
  } catch {
    return;
  }
}
