import { useRef, useState } from 'react';
import { listText } from '../../../schema/messages/format.ts';
import { EmployerContractsDocument } from '../../generated/operations.ts';
import { useAnswer } from '../../ui/answered.tsx';
import { Field, type Option } from '../../ui/Field.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { pressable } from '../../ui/pressable.ts';
import { t } from '../../ui/words.ts';
import { controlId } from './ErrorList.tsx';
import { emptyLine, type FormLine } from './form.ts';
import type { PartProps } from './HeadFields.tsx';
import { LineCard } from './LineCard.tsx';
import { readPasted } from './paste.ts';

/** The contracts that the employer performs; "not known" and "none of them" are answers too. */
function useContractOptions(employer: string | undefined): readonly Option[] {
  const query = useAnswer(EmployerContractsDocument, { id: employer ?? '' }, { enabled: employer !== undefined });
  const contracts = query.data?.organisation?.supplies.edges.map((edge) => edge.node) ?? [];
  return [
    { value: 'unknown', text: t('page.form.contract.unknown') },
    { value: 'none', text: t('page.form.contract.none') },
    ...contracts.map((contract) => ({
      value: contract.id,
      text: [
        contract.number,
        contract.what,
        !contract.number && !contract.what && contract.label,
        (contract.number || contract.what) &&
          contract.buyer &&
          t('page.form.contract.for', { buyer: contract.buyer.name ?? contract.buyer.id }),
      ]
        .filter(Boolean)
        .join(', '),
    })),
  ];
}

function Paste({ like, onLines }: { readonly like: FormLine; readonly onLines: (lines: readonly FormLine[]) => void }) {
  const [text, setText] = useState('');
  const [refused, setRefused] = useState<readonly number[]>([]);
  const read = () => {
    const pasted = readPasted(text, like);
    setRefused(pasted.refused);
    if (pasted.lines.length > 0) onLines(pasted.lines);
    if (pasted.refused.length === 0) setText('');
  };
  return (
    <details>
      <summary>{t('page.form.paste')}</summary>
      <div className="stack assumptions">
        <Field
          label={t('page.form.paste.label')}
          hint={t('page.form.paste.hint')}
          error={refused.length > 0 ? t('page.form.paste.refused', { rows: listText(refused.map(String)) }) : undefined}
        >
          {(control) => (
            <textarea
              {...control}
              className="input input-code"
              value={text}
              onChange={(event) => setText(event.target.value)}
            />
          )}
        </Field>
        <div className="row">
          <button type="button" className="button" {...pressable(text.trim() !== '', read)}>
            {t('page.form.paste.read')}
          </button>
        </div>
      </div>
    </details>
  );
}

export function LineFields({ form, change, errors, vocabulary }: PartProps) {
  const box = useRef<HTMLFieldSetElement>(null);
  const contracts = useContractOptions(form.employer?.id);
  const last = form.lines.at(-1);
  const next = () => emptyLine(last, form.shown);
  const add = () => {
    change({ lines: [...form.lines, next()] });
    requestAnimationFrame(() =>
      box.current
        ?.querySelector<HTMLElement>('.claim-line:last-of-type select, .claim-line:last-of-type input')
        ?.focus(),
    );
  };
  const set = (key: string, part: Partial<FormLine>) =>
    change({ lines: form.lines.map((line) => (line.key === key ? { ...line, ...part } : line)) });
  const isBlank = (line: FormLine) => line.from === '' && line.hours === '' && line.amount === '';
  return (
    <fieldset className="stack" ref={box} id={controlId('lines')} tabIndex={-1}>
      <legend>{t('page.form.lines')}</legend>
      <p className="hint">{t('page.form.lines.hint')}</p>
      {form.lines.map((line, at) => (
        <LineCard
          key={line.key}
          line={line}
          at={at}
          currency={form.currency}
          contracts={contracts}
          sources={form.sources}
          vocabulary={vocabulary}
          errors={errors}
          onChange={(part) => set(line.key, part)}
          onAdd={add}
          onRemove={
            form.lines.length > 1
              ? () => change({ lines: form.lines.filter((one) => one.key !== line.key) })
              : undefined
          }
        />
      ))}
      <div className="row">
        <button type="button" className="button" onClick={add}>
          <Icon name="plus" />
          {t('page.form.add-line')}
        </button>
      </div>
      <Paste
        like={next()}
        onLines={(lines) => change({ lines: [...form.lines.filter((line) => !isBlank(line)), ...lines] })}
      />
    </fieldset>
  );
}
