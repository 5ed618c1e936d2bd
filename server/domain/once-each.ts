/**
 * What is worked out of a subject alone, whenever it is asked: subjects never change, and several tests ask the same of each.
 * It is kept in a private field that the subject is given: no copy of it has that field, nobody else sees it, and it goes
 * when the subject does. A WeakMap does the same, and costs the collector of garbage a look at each of its entries.
 */
export function onceEach<S extends object, R>(make: (subject: S) => R): (subject: S) => R {
  class Worked extends Itself {
    readonly #found: R;

    constructor(subject: S, found: R) {
      super(subject);
      this.#found = found;
    }

    static of(subject: S | Worked): R {
      return #found in subject ? subject.#found : new Worked(subject, make(subject)).#found;
    }
  }
  return Worked.of;
}

/** What extends it adds its private fields to the subject itself. */
class Itself {
  constructor(subject: object) {
    // biome-ignore lint/correctness/noConstructorReturn: this is what gives the fields to the subject.
    return subject;
  }
}
