/** Which two days, and whether the first is taken with what was known then. */
import { getRouteApi } from '@tanstack/react-router';
import { formatInstant } from '../../../schema/messages/format.ts';
import { changed } from '../../ui/address.ts';
import { SelectField, TextField } from '../../ui/Field.tsx';
import { isDayText } from '../../ui/known.ts';
import { t } from '../../ui/words.ts';
import { AT_START } from './view-model.ts';

const route = getRouteApi('/changes');

interface Props {
  readonly from: string | undefined;
  readonly to: string;
  readonly knownFrom: string | null;
}

export function ChangesForm({ from = '', to, knownFrom }: Props) {
  const navigate = route.useNavigate();
  const change = (part: { readonly from?: string; readonly to?: string; readonly knownFrom?: string | undefined }) =>
    void navigate({ search: (old) => changed(old, { ...AT_START, ...part }), replace: true, resetScroll: false });
  const moment = knownFrom !== null && !isDayText(knownFrom) ? [{ value: 'at', text: formatInstant(knownFrom) }] : [];
  const then = [{ value: 'then', text: t('page.changes.known.then') }];
  return (
    <div className="field-row sheet sheet-pad no-print">
      <TextField
        type="date"
        label={t('page.changes.from')}
        value={from}
        onChange={(day) => change({ from: day, ...(isDayText(knownFrom) ? { knownFrom: day } : {}) })}
      />
      <TextField type="date" label={t('page.changes.to')} value={to} onChange={(day) => change({ to: day })} />
      <SelectField
        label={t('page.changes.known')}
        value={knownFrom === null ? 'same' : isDayText(knownFrom) ? 'then' : 'at'}
        unknown={false}
        options={[{ value: 'same', text: t('page.changes.known.same') }, ...(from === '' ? [] : then), ...moment]}
        onChange={(chosen) =>
          change({ knownFrom: chosen === 'then' ? from : chosen === 'same' ? undefined : (knownFrom ?? undefined) })
        }
      />
    </div>
  );
}
