/** Fictional data to try things on, loaded as an import that can be undone. */
import { useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import {
  DemonstrationsDocument,
  type DemonstrationsQuery,
  LoadDemonstrationDocument,
} from '../../generated/operations.ts';
import { ask } from '../../graphql.ts';
import { Answered, useAnswer } from '../../ui/answered.tsx';
import { pressable } from '../../ui/pressable.ts';
import { Failed } from '../../ui/states.tsx';
import { useWrite } from '../../ui/useWrite.ts';
import { dayText } from '../../ui/value.tsx';
import { t } from '../../ui/words.ts';

type One = DemonstrationsQuery['demonstrations'][number];

/** Leads to the import that it starts. */
export function LoadDemonstration({
  name,
  text,
  asOf,
}: {
  readonly name: string;
  readonly text: string;
  /** The day of its story: what is looked at next is looked at on that day. */
  readonly asOf?: string | undefined;
}) {
  const navigate = useNavigate();
  const queries = useQueryClient();
  const load = useWrite({
    mutationFn: () => ask(LoadDemonstrationDocument, { name }),
    onSuccess: async ({ loadDemonstration }) => {
      if (loadDemonstration.__typename !== 'StartedImport') return;
      await queries.invalidateQueries();
      const { id } = loadDemonstration.import;
      await navigate({ to: '/imports/$id', params: { id }, search: asOf === undefined ? {} : { asOf } });
    },
  });
  const refused =
    load.data?.loadDemonstration.__typename === 'InvalidInput' ? load.data.loadDemonstration.problems : [];
  return (
    <>
      <button type="button" className="button" {...pressable(!load.isPending, () => load.mutate())}>
        {load.isPending ? t('page.demonstrations.loading') : text}
      </button>
      {load.error && <Failed error={load.error} />}
      {refused.map((problem) => (
        <span key={problem.text} className="asks">
          {problem.text}
        </span>
      ))}
    </>
  );
}

function Line({ one }: { readonly one: One }) {
  const day = dayText(one.asOf);
  return (
    <li className="row">
      <span>
        {one.title}
        <span className="second small">{t('page.demonstrations.day', { day, name: one.name })}</span>
      </span>
      {one.isHeld ? (
        <Link className="button" to="/flags" search={{ asOf: one.asOf }}>
          {t('page.demonstrations.open', { day })}
        </Link>
      ) : (
        <LoadDemonstration name={one.name} text={t('page.demonstrations.load')} asOf={one.asOf} />
      )}
    </li>
  );
}

export function Demonstrations() {
  const query = useAnswer(DemonstrationsDocument, {});
  return (
    <section className="sheet sheet-pad stack" aria-labelledby="demonstrations">
      <h2 id="demonstrations">{t('page.demonstrations.title')}</h2>
      <p className="hint">{t('page.demonstrations.hint')}</p>
      <Answered query={query} loading={t('page.imports.loading')}>
        {({ demonstrations }) => (
          <ul className="stack">
            {demonstrations.map((one) => (
              <Line key={one.name} one={one} />
            ))}
          </ul>
        )}
      </Answered>
    </section>
  );
}
