import { Link } from '@tanstack/react-router';
import { sayNotes } from '../../../schema/messages/say.ts';
import { Said } from '../../ui/Mark.tsx';
import { sentence, t } from '../../ui/words.ts';
import type { ContractFlags } from './ContractPage.tsx';
import './tests.css';

/** Each test apart: its outcome, and what is missing where it cannot tell. */
export function TestList({ flags }: { readonly flags: ContractFlags }) {
  if (flags.length === 0) return <p className="quiet">{t('page.contract.no-tests')}</p>;
  return (
    <ul className="tests">
      {flags.map((flag) => (
        <li key={flag.test.id}>
          <Said code={flag.outcome} />
          <span>
            <Link to="/flags/$test/$subject" params={{ test: flag.test.id, subject: flag.subject }}>
              {sentence(flag.test.title)}
            </Link>
            {flag.notes.length > 0 && <span className="small block">{sayNotes(flag.notes)}</span>}
            {flag.carries && <span className="small block strong">{sentence(flag.carries)}</span>}
            {flag.reason && <span className="small block">{sentence(flag.reason)}</span>}
            {flag.missing.length > 0 && (
              <span className="small block">{flag.missing.map((fact) => sentence(fact)).join(' ')}</span>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}
