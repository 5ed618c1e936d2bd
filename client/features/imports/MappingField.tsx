import { MappingsDocument } from '../../generated/operations.ts';
import { useAnswer } from '../../ui/answered.tsx';
import { Field, SelectField } from '../../ui/Field.tsx';
import { t } from '../../ui/words.ts';

export interface MappingFieldProps {
  readonly text: string;
  readonly onChange: (text: string) => void;
  readonly draft: string;
  readonly problems: readonly string[];
}

/** The mapping as the command line reads it: drafted from the file, chosen from those held, or written by hand. */
export function MappingField({ text, onChange, draft, problems }: MappingFieldProps) {
  const mappings = useAnswer(MappingsDocument, {}).data?.mappings ?? [];
  const chosen = mappings.find((mapping) => mapping.text === text)?.name ?? '';
  const choose = (name: string) => onChange(mappings.find((mapping) => mapping.name === name)?.text ?? draft);
  const file = `data:text/yaml;charset=utf-8,${encodeURIComponent(text)}`;
  return (
    <section className="sheet sheet-pad stack" aria-labelledby="mapping">
      <div className="between">
        <h2 id="mapping">{t('page.imports.mapping')}</h2>
        <a href={file} download="mapping.yaml">
          {t('page.imports.save-mapping')}
        </a>
      </div>
      {mappings.length > 0 && (
        <SelectField
          label={t('page.imports.known-mapping')}
          value={chosen}
          unknown={false}
          options={[
            { value: '', text: t('page.imports.drafted') },
            ...mappings.map((mapping) => ({ value: mapping.name, text: mapping.title })),
          ]}
          onChange={choose}
        />
      )}
      <Field
        id="mapping-text"
        label={t('page.imports.mapping-text')}
        hint={t('page.imports.mapping-hint')}
        error={problems.length > 0 ? problems.join(' ') : undefined}
      >
        {(control) => (
          <textarea
            {...control}
            className="input input-code mapping-text"
            value={text}
            spellCheck={false}
            onChange={(event) => onChange(event.target.value)}
          />
        )}
      </Field>
    </section>
  );
}
