import type { TypedChainQuery } from '../../generated/operations.ts';
import { TextField } from '../../ui/Field.tsx';
import { keyed } from '../../ui/keyed.ts';
import { t } from '../../ui/words.ts';
import { markLine } from './chain.ts';
import { controlId } from './form.ts';

export type Read = TypedChainQuery['typedChain'];

/** The line, what is wrong in it and where; the year is asked only where the line leaves it open. */
export function ChainLine({
  line,
  year,
  read,
  onLine,
  onYear,
}: {
  readonly line: string;
  readonly year: string;
  readonly read: Read | undefined;
  readonly onLine: (line: string) => void;
  readonly onYear: (year: string) => void;
}) {
  const problems = read?.__typename === 'UnreadChain' ? read.problems : [];
  const asksYear = year !== '' || problems.some(({ code }) => code === 'entry.chain-no-year');
  return (
    <>
      <TextField
        id={controlId('line')}
        label={t('page.entry.chain.line')}
        hint={t('page.entry.chain.line.hint')}
        error={problems.map(({ text }) => text).join('\n') || undefined}
        value={line}
        onChange={onLine}
      />
      {problems.length > 0 && line.trim() !== '' && (
        <p className="marked-line">
          <span className="unseen">{t('page.entry.chain.marked')} </span>
          {keyed(markLine(line, problems), ({ text }) => text).map(({ key, item }) =>
            item.wrong ? <mark key={key}>{item.text}</mark> : <span key={key}>{item.text}</span>,
          )}
        </p>
      )}
      {asksYear && (
        <TextField
          id={controlId('year')}
          label={t('page.entry.chain.year')}
          inputMode="numeric"
          value={year}
          onChange={onYear}
        />
      )}
    </>
  );
}
