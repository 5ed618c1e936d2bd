/** What is worked out of a subject alone, whenever it is asked: subjects never change, and several tests ask the same of each. */
export function onceEach<S extends object, R>(make: (subject: S) => R): (subject: S) => R {
  const made = new WeakMap<S, { readonly found: R }>();
  return (subject) => {
    const held = made.get(subject);
    if (held !== undefined) return held.found;
    const found = make(subject);
    made.set(subject, { found });
    return found;
  };
}
