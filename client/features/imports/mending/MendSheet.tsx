/** Rows that were rejected, mended where they stand, and only those sent again. */

import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { RejectedRowsDocument, SendRowsAgainDocument } from '../../../generated/operations.ts';
import { ask } from '../../../graphql.ts';
import { Answered, useAnswer } from '../../../ui/answered.tsx';
import { Pages } from '../../../ui/Pages.tsx';
import { pressable } from '../../../ui/pressable.ts';
import { Failed, Notice } from '../../../ui/states.tsx';
import { useWrite } from '../../../ui/useWrite.ts';
import { t } from '../../../ui/words.ts';
import { keepMending, type Mending, NOTHING_MENDED, type Row, readMending, toSend } from './draft.ts';
import { MendTable } from './MendTable.tsx';
import { Tried } from './Tried.tsx';

const ROWS_A_PAGE = 50;

function useMending(importId: string) {
  const [mending, setMending] = useState<Mending>(() => readMending(importId));
  useEffect(() => keepMending(importId, mending), [importId, mending]);
  return [mending, setMending] as const;
}

/** A dry run tells what would become of the mended rows; sending them is an import of its own, which can be undone. */
function useSend(importId: string, mending: Mending, onSent: (mending: Mending) => void) {
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [tried, setTried] = useState<string>();
  const send = useWrite({
    mutationFn: (dryRun: boolean) => ask(SendRowsAgainDocument, { import: importId, rows: toSend(mending), dryRun }),
    onSuccess: async ({ sendRowsAgain: answer }, dryRun) => {
      if (answer.__typename !== 'StartedImport') return;
      if (dryRun) return setTried(answer.import.id);
      // Before the page changes: a row must not be sent twice. From now on the server says that it was.
      keepMending(importId, NOTHING_MENDED);
      onSent(NOTHING_MENDED);
      await queries.invalidateQueries();
      await navigate({ to: '/imports/$id', params: { id: answer.import.id } });
    },
  });
  const answer = send.data?.sendRowsAgain;
  return {
    send,
    tried,
    forget: () => setTried(undefined),
    problems: answer?.__typename === 'InvalidInput' ? answer.problems : [],
  };
}

function Send({
  importId,
  mending,
  onSent,
}: {
  readonly importId: string;
  readonly mending: Mending;
  readonly onSent: (mending: Mending) => void;
}) {
  const { send, tried, problems } = useSend(importId, mending, onSent);
  const n = toSend(mending).length;
  return (
    <div className="stack">
      <div className="row">
        <button
          type="button"
          className="button button-first"
          {...pressable(n > 0 && !send.isPending, () => send.mutate(false))}
        >
          {t('page.mending.send', { n })}
        </button>
        <button type="button" className="button" {...pressable(n > 0 && !send.isPending, () => send.mutate(true))}>
          {t('page.mending.try')}
        </button>
        <span className="small" role="status">
          {t('page.mending.count', { n })}
        </span>
      </div>
      {send.error && <Failed error={send.error} />}
      {problems.length > 0 && <Notice asks>{problems.map(({ text }) => text).join(' ')}</Notice>}
      {tried !== undefined && <Tried id={tried} />}
    </div>
  );
}

function byFile(rows: readonly Row[]): readonly (readonly [string, readonly Row[]])[] {
  const files = [...new Set(rows.map(({ file }) => file))];
  return files.map((file) => [file, rows.filter((row) => row.file === file)]);
}

export function MendSheet({ importId }: { readonly importId: string }) {
  const [after, setAfter] = useState<string | null>(null);
  const [mending, setMending] = useMending(importId);
  const query = useAnswer(RejectedRowsDocument, { import: importId, first: ROWS_A_PAGE, after }, { keep: true });
  return (
    <Answered query={query} loading={t('page.imports.loading')}>
      {({ rejectedRows }) => {
        const rows = rejectedRows?.edges.map(({ node }) => node) ?? [];
        if (!rejectedRows || rows.length === 0) return null;
        const whole = rows.filter(({ cells }) => cells.length > 0);
        return (
          <section className="sheet sheet-pad stack" aria-labelledby="mend">
            <h2 id="mend">{t('page.mending.title')}</h2>
            <p className="small">{t('page.mending.text')}</p>
            {byFile(whole).map(([file, mine]) => (
              <MendTable key={file} file={file} rows={mine} mending={mending} onChange={setMending} />
            ))}
            {whole.length < rows.length && (
              <p className="small">{t('page.mending.only-in-file', { n: rows.length - whole.length })}</p>
            )}
            <Pages info={rejectedRows.pageInfo} after={after} onAfter={setAfter} />
            <Send importId={importId} mending={mending} onSent={setMending} />
          </section>
        );
      }}
    </Answered>
  );
}
