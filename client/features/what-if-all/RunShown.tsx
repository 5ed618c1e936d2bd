import { Link } from '@tanstack/react-router';
import { render } from '../../../schema/messages/render.ts';
import { Progress } from '../../ui/Progress.tsx';
import { PartyLink } from '../../ui/partyLink.tsx';
import { Failed, Notice } from '../../ui/states.tsx';
import { Table } from '../../ui/Table.tsx';
import { countText, priceText } from '../../ui/value.tsx';
import { heading, said, t } from '../../ui/words.ts';
import { perText } from '../flags/view-model.ts';
import type { Changed, Run } from './run.ts';

const OUTCOMES = ['flagged', 'passed', 'not_applicable', 'cannot_tell'] as const;

interface Props {
  readonly run: Run;
  readonly test: string;
  readonly stop: () => void;
  readonly goOn: () => void;
}

function HowFar({ run, stop, goOn }: Props) {
  const { state, done, total, error } = run;
  const far = render('supposed.progress', { done, total });
  if (state === 'failed' && error) return <Failed error={error} retry={goOn} />;
  if (state === 'done') return null;
  if (state === 'running')
    return <Progress text={far} share={done / Math.max(total, 1)} secondsLeft={-1} onCancel={stop} />;
  return (
    <Notice>
      <p>{render('supposed.cut', { done, total })}</p>
      <p className="row">
        <button type="button" className="button" onClick={goOn}>
          {render('supposed.go-on')}
        </button>
      </p>
    </Notice>
  );
}

function Record({ one, test }: { readonly one: Changed; readonly test: string }) {
  return (
    <>
      <Link to="/flags/$test/$subject" params={{ test, subject: one.subject }}>
        {one.label}
      </Link>
      {one.noted && <span className="second">{one.noted}</span>}
    </>
  );
}

function Results({ run, test }: Pick<Props, 'run' | 'test'>) {
  const { before, after, changes, changed } = run;
  return (
    <>
      <p role="status" className="answer">
        {t('page.what-if.changed', { n: changes })}
      </p>
      <Table
        caption={render('supposed.counts')}
        showCaption
        rows={[...OUTCOMES]}
        rowKey={(outcome) => outcome}
        columns={[
          { key: 'outcome', head: render('supposed.answer'), row: true, cell: (outcome) => heading(outcome) },
          {
            key: 'before',
            head: t('page.what-if.before'),
            number: true,
            cell: (one) => countText(before[one]),
          },
          {
            key: 'after',
            head: t('page.what-if.after'),
            number: true,
            cell: (one) => countText(after[one]),
          },
        ]}
      />
      {changed.length > 0 && (
        <>
          {changes > changed.length && <p>{render('supposed.listed', { n: changed.length })}</p>}
          <Table
            cards
            caption={t('page.what-if.tests')}
            showCaption
            rows={changed}
            rowKey={({ subject }) => subject}
            columns={[
              {
                key: 'record',
                head: render('supposed.record'),
                row: true,
                cell: (one) => <Record one={one} test={test} />,
              },
              {
                key: 'supplier',
                head: t('page.what-if.carrier'),
                cell: ({ supplier }) => <PartyLink party={supplier} />,
              },
              { key: 'before', head: t('page.what-if.before'), cell: (one) => said(one.before) },
              { key: 'after', head: t('page.what-if.after'), cell: (one) => said(one.after) },
              {
                key: 'mends',
                head: t('page.what-if.row.fair'),
                number: true,
                cell: ({ mends, per }) => (mends ? [priceText(mends), perText(per)].filter(Boolean).join(' ') : ''),
              },
            ]}
          />
        </>
      )}
    </>
  );
}

/** Before the first page has come there is nothing to say of what changes. */
export function RunShown(props: Props) {
  const { run, test } = props;
  return (
    <section className="sheet sheet-pad stack" aria-label={t('page.what-if.tests')}>
      <HowFar {...props} />
      {(run.done > 0 || run.state === 'done') && <Results run={run} test={test} />}
    </section>
  );
}
