/** At the end of an import stands what it was made for: which of its prices and pay are flagged, and what cannot be told. */
import { Link } from '@tanstack/react-router';
import { besideText } from '../../../schema/messages/format.ts';
import { ImportAnswerDocument } from '../../generated/operations.ts';
import { useAsOf } from '../../ui/AsOf.tsx';
import { Answered, useAnswer } from '../../ui/answered.tsx';
import { OUTCOME_COLUMNS } from '../../ui/outcomes.ts';
import { Table } from '../../ui/Table.tsx';
import { countText } from '../../ui/value.tsx';
import { heading, sentence, t } from '../../ui/words.ts';
import { FlaggedTable } from '../flags/FlaggedTable.tsx';
import { subjectHead } from '../flags/FlagTable.tsx';

/** A price is held against other figures than pay is. */
const SUBJECTS = ['contract', 'wage_record'] as const;

export function ImportAnswer({ id }: { readonly id: string }) {
  const query = useAnswer(ImportAnswerDocument, { id, asOf: useAsOf() ?? null });
  return (
    <Answered query={query} loading={t('page.flags.assessing')}>
      {({ import: one }) => {
        const found = one?.tests;
        if (!found || found.records === 0) return null;
        const { records, flagged, tests, rows } = found;
        return (
          <section className="sheet sheet-pad stack" aria-labelledby="import-answer">
            <h2 id="import-answer">{t('page.imports.answer-title')}</h2>
            <p className="answer">{t('page.imports.answer-of', { records, flagged })}</p>
            {SUBJECTS.map((subject) => {
              const ofThese = rows.filter(({ test }) => test.subject === subject);
              const caption = besideText([t('page.imports.answer-first'), subjectHead(subject)]);
              return ofThese.length === 0 ? null : (
                <FlaggedTable key={subject} subject={subject} rows={ofThese} caption={caption} />
              );
            })}
            {flagged > rows.length && (
              <p className="small">{t('page.imports.answer-shown', { n: rows.length, all: flagged })}</p>
            )}
            <Table
              caption={t('page.imports.answer-tests')}
              rows={tests}
              rowKey={({ test }) => test.id}
              columns={[
                {
                  key: 'test',
                  head: t('page.flags.test'),
                  row: true,
                  cell: ({ test }) => (
                    <Link to="/flags" search={{ test: test.id }}>
                      {sentence(test.title)}
                    </Link>
                  ),
                },
                ...OUTCOME_COLUMNS.map(([key, code]) => ({
                  key,
                  head: heading(code),
                  number: true,
                  cell: (one: (typeof tests)[number]) => countText(one[key]),
                })),
              ]}
            />
            <p className="hint">{t('page.flags.opens')}</p>
          </section>
        );
      }}
    </Answered>
  );
}
