import { useRef, useState } from 'react';
import { besideText, listText } from '../../../schema/messages/format.ts';
import { EmployerContractsDocument } from '../../generated/operations.ts';
import { useAnswer } from '../../ui/answered.tsx';
import { DayOrder as DayOrderField } from '../../ui/DayOrder.tsx';
import { Field, type Option } from '../../ui/Field.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { type DayOrder, provenOrder, slashedDay } from '../../ui/paste.ts';
import { pressable } from '../../ui/pressable.ts';
import { type PageCode, t } from '../../ui/words.ts';
import { controlId } from './ErrorList.tsx';
import { emptyLine, type FormLine } from './form.ts';
import type { SoughtProps } from './HeadFields.tsx';
import { LineCard } from './LineCard.tsx';
import { type ColumnName, dayCells, type PastedLines, type RefusedRow, readPasted, signsOf } from './paste.ts';

/** The contracts that the employer performs; "not known" and "none of them" are answers too. */
function useContractOptions(employer: string | undefined): readonly Option[] {
  const query = useAnswer(EmployerContractsDocument, { id: employer ?? '' }, { enabled: employer !== undefined });
  const contracts = query.data?.organisation?.supplies.edges.map((edge) => edge.node) ?? [];
  return [
    { value: 'unknown', text: t('page.form.contract.unknown') },
    { value: 'none', text: t('page.form.contract.none') },
    ...contracts.map((contract) => ({
      value: contract.id,
      text: besideText([
        contract.number,
        contract.what,
        !contract.number && !contract.what && contract.label,
        (contract.number || contract.what) &&
          contract.buyer &&
          t('page.form.contract.for', { buyer: contract.buyer.name ?? contract.buyer.id }),
      ]),
    })),
  ];
}

const COLUMN_LABELS = {
  from: 'page.form.from',
  to: 'page.form.to',
  due: 'page.form.due',
  hours: 'page.form.hours',
  rateDue: 'page.form.rate',
  paid: 'page.form.paid',
  workers: 'page.form.workers',
  amount: 'page.form.amount',
} as const satisfies Record<ColumnName, PageCode>;

const WHY = {
  'no-day': 'page.paste.no-day',
  'no-such-day': 'page.paste.no-such-day',
  'two-ways': 'page.paste.two-ways',
  'no-number': 'page.field.no-number',
  'no-days': 'page.form.paste.no-days',
} as const;

const NOTHING_READ = { refused: [], strange: [], headless: [], leavesFirst: false };

function refusedText({ line, column, cell, why }: RefusedRow): string {
  const what = t(WHY[why], { value: cell });
  return t('page.paste.refused-cell', { line, column: t(COLUMN_LABELS[column]), what });
}

interface PasteProps {
  readonly like: FormLine;
  readonly currency: string;
  readonly onLines: (lines: readonly FormLine[]) => void;
}

function Paste({ like, currency, onLines }: PasteProps) {
  const [text, setText] = useState('');
  const [order, setOrder] = useState<DayOrder>();
  const [last, setLast] = useState<Pick<PastedLines, 'refused' | 'strange' | 'headless' | 'leavesFirst'>>(NOTHING_READ);
  const labels = Object.fromEntries(Object.entries(COLUMN_LABELS).map(([name, code]) => [name, t(code)]));
  const ways = { order, labels, currencies: signsOf(currency) };
  const days = dayCells(text, ways);
  const isOpen = order === undefined && slashedDay(days) !== undefined && provenOrder(days) === undefined;
  const read = () => {
    const pasted = readPasted(text, like, ways);
    setLast(pasted);
    if (pasted.lines.length > 0) onLines(pasted.lines);
    // Rows that were read are not read twice.
    setText(pasted.left);
  };
  return (
    <details>
      <summary>{t('page.form.paste')}</summary>
      <div className="stack assumptions">
        <Field
          label={t('page.form.paste.label')}
          hint={t('page.form.paste.hint')}
          error={last.refused.length > 0 ? last.refused.map(refusedText).join('\n') : undefined}
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
        {last.headless.length > 0 && (
          <p className="asks">{t('page.form.paste.headless', { cells: listText(last.headless) })}</p>
        )}
        {last.strange.length > 0 && (
          <p className="asks">{t('page.entry.paste.strange', { heads: besideText(last.strange) })}</p>
        )}
        {last.leavesFirst && <p className="asks">{t('page.form.paste.first-column')}</p>}
        <DayOrderField cells={days} chosen={order} onChoose={setOrder} />
        <div className="row">
          <button type="button" className="button" {...pressable(text.trim() !== '' && !isOpen, read)}>
            {t('page.form.paste.read')}
          </button>
        </div>
      </div>
    </details>
  );
}

export function LineFields({ form, change, errors, vocabulary, sought }: SoughtProps) {
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
          sought={sought}
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
        currency={form.currency}
        onLines={(lines) => change({ lines: [...form.lines.filter((line) => !isBlank(line)), ...lines] })}
      />
    </fieldset>
  );
}
