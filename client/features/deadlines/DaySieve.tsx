/** Which days are shown and how they stand together: kept in the address, so that a link restores it. */
import { SelectField } from '../../ui/Field.tsx';
import { t } from '../../ui/words.ts';
import { GROUPED_BY, type Listed } from './view-model.ts';

export interface DaySearch {
  readonly claim?: string;
  readonly party?: string;
  readonly regime?: string;
  readonly by?: string;
  readonly view?: string;
  /** 'yes': of every claim, beyond what a page shows at once. */
  readonly all?: string;
}

export type Change = { readonly [Key in keyof DaySearch]?: string | undefined };

interface Props {
  readonly listed: Listed;
  readonly search: DaySearch;
  readonly onChange: (change: Change) => void;
}

export function DaySieve({ listed, search, onChange }: Props) {
  const filters = [
    ['claim', t('page.claims.claim'), listed.claims],
    ['party', t('page.days.company'), listed.parties],
    ['regime', t('page.days.rule'), listed.regimes],
  ] as const;
  return (
    <div className="day-sieve no-print">
      {filters.map(([name, label, all]) => (
        <SelectField
          key={name}
          label={label}
          value={search[name] ?? ''}
          unknown={false}
          options={[{ value: '', text: t('page.days.all') }, ...all.map(({ id, name }) => ({ value: id, text: name }))]}
          onChange={(value) => onChange({ [name]: value || undefined })}
        />
      ))}
      {search.view !== 'table' && (
        <SelectField
          label={t('page.days.by')}
          value={search.by ?? 'week'}
          unknown={false}
          options={GROUPED_BY.map((by) => ({ value: by, text: t('page.days.group', { by }) }))}
          onChange={(by) => onChange({ by: by === 'week' ? undefined : by })}
        />
      )}
    </div>
  );
}
