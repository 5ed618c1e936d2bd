import { Link } from '@tanstack/react-router';
import { sayNotes } from '../../../schema/messages/say.ts';
import type { FlagQuery } from '../../generated/operations.ts';
import { Said } from '../../ui/Mark.tsx';
import { sentence, t } from '../../ui/words.ts';
import type { FlagData } from './FlagPage.tsx';

export function OtherTests({ flag, others }: { readonly flag: FlagData; readonly others: FlagQuery['flagsOn'] }) {
  const rest = others.filter((one) => one.test.id !== flag.test.id);
  if (rest.length === 0) return null;
  return (
    <section className="sheet sheet-pad" aria-labelledby="others">
      <h2 id="others">{t('page.flag.others')}</h2>
      <ul className="other-tests">
        {rest.map((one) => (
          <li key={one.test.id}>
            <Said code={one.outcome} />
            <span>
              <Link to="/flags/$test/$subject" params={{ test: one.test.id, subject: one.subject }}>
                {sentence(one.test.title)}
              </Link>
              {(one.reason ?? one.missing[0]) && (
                <span className="small">: {sentence(one.reason ?? one.missing[0] ?? one.test.title)}</span>
              )}
              {one.notes.length > 0 && <span className="small noted">{sayNotes(one.notes)}</span>}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
