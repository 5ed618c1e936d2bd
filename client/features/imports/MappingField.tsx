import { Field } from '../../ui/Field.tsx';
import { t } from '../../ui/words.ts';
import type { Mapping } from './mapping/useMapping.ts';

/** The mapping as the command line reads it, written by hand; what the columns say follows from it. */
export function MappingField({
  mapping,
  problems,
}: {
  readonly mapping: Mapping;
  readonly problems: readonly string[];
}) {
  const { draft, read, isFresh, write } = mapping;
  const text = draft.outline === null ? draft.base : (read?.text ?? draft.base);
  const faults = isFresh ? (read?.faults ?? []) : [];
  const found = faults.map((fault) => t('page.mapping.fault-at', { ...fault }));
  // Faults are said as they are typed; what a run refused says the first of them once more.
  const said = found.length > 0 ? found : problems;
  return (
    <section className="sheet sheet-pad stack" aria-labelledby="mapping-as-text">
      <h2 id="mapping-as-text">{t('page.imports.mapping')}</h2>
      <Field
        id="mapping-text"
        label={t('page.imports.mapping-text')}
        hint={t('page.imports.mapping-hint')}
        error={said.length > 0 ? said.join(' ') : undefined}
      >
        {(control) => (
          <textarea
            {...control}
            className="input input-code mapping-text"
            value={text}
            spellCheck={false}
            onChange={(event) => write(event.target.value)}
          />
        )}
      </Field>
    </section>
  );
}
