import { getRouteApi, Link, useRouterState } from '@tanstack/react-router';
import { useEffect } from 'react';
import { render } from '../../../schema/messages/render.ts';
import { HelpTestsDocument } from '../../generated/operations.ts';
import { changed } from '../../ui/address.ts';
import { useAnswer } from '../../ui/answered.tsx';
import { KeyList } from '../../ui/HelpDialog.tsx';
import { Page } from '../../ui/Page.tsx';
import { Empty } from '../../ui/states.tsx';
import { type PageCode, t } from '../../ui/words.ts';
import { GuideOffer } from '../guide/GuideOffer.tsx';
import { EntryList } from './EntryList.tsx';
import { DECIDES_NOT, found, markEntries, matches, signTexts, wordEntries } from './entries.ts';
import { foundTests, TestList } from './TestList.tsx';
import './help.css';

const route = getRouteApi('/help');

/** The entry that the address names, once it stands on the page; a reader of the screen is led to it. */
function useHere(ready: boolean): string {
  const hash = useRouterState({ select: (state) => state.location.hash });
  // biome-ignore lint/correctness/useExhaustiveDependencies: tests arrive later, and with them their places.
  useEffect(() => {
    if (hash === '') return;
    const entry = document.getElementById(hash);
    entry?.scrollIntoView({ block: hash.includes('-') ? 'center' : 'start' });
    entry?.focus({ preventScroll: true });
  }, [hash, ready]);
  return hash;
}

function Texts({
  id,
  title,
  texts,
}: {
  readonly id: string;
  readonly title: string;
  readonly texts: readonly string[];
}) {
  if (texts.length === 0) return null;
  return (
    <section aria-labelledby={id} className="stack">
      <h2 id={id} tabIndex={-1}>
        {title}
      </h2>
      <ul className="help-list">
        {texts.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </section>
  );
}

const PARTS = [
  ['marks', 'page.explain.marks'],
  ['signs', 'page.explain.signs'],
  ['decides', 'page.explain.decides'],
  ['words', 'page.explain.words'],
  ['tests', 'page.explain.tests'],
  ['keys', 'page.explain.keys'],
] as const satisfies readonly (readonly [string, PageCode])[];

function Contents() {
  return (
    <nav aria-label={t('page.explain.contents')}>
      <ul className="row help-contents">
        {PARTS.map(([id, code]) => (
          <li key={id}>
            <Link to="/help" hash={id}>
              {t(code)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

export function HelpPage() {
  const { q = '' } = route.useSearch();
  const navigate = route.useNavigate();
  const query = useAnswer(HelpTestsDocument, {});
  const here = useHere(query.data !== undefined);
  const marks = found(q, markEntries());
  const signs = signTexts().filter((text) => matches(q, text));
  const words = found(q, wordEntries());
  const tests = foundTests(q, query.data?.tests ?? []);
  const decides = DECIDES_NOT.map((name) => render(`help.does.${name}`)).filter((text) => matches(q, text));
  const count = marks.length + signs.length + words.length + tests.length + decides.length;
  return (
    <Page title={t('page.explain.title')} second={t('page.explain.second')}>
      <div className="stack-wide help">
        <search className="field help-search">
          <label htmlFor="help-search">{t('page.explain.search')}</label>
          <input
            id="help-search"
            className="input"
            type="search"
            value={q}
            onChange={({ target }) =>
              void navigate({
                search: (old) => changed(old, { q: target.value }),
                hash: '',
                replace: true,
                resetScroll: false,
              })
            }
          />
          <p className="hint" role="status">
            {q !== '' && t('page.explain.found', { n: count })}
          </p>
        </search>
        {q === '' && <GuideOffer />}
        {q === '' && <Contents />}
        {count === 0 && <Empty text={t('page.explain.none', { q })} />}
        <EntryList id="marks" title={t('page.explain.marks')} entries={marks} here={here} />
        <Texts id="signs" title={t('page.explain.signs')} texts={signs} />
        <Texts id="decides" title={t('page.explain.decides')} texts={decides} />
        <EntryList id="words" title={t('page.explain.words')} entries={words} here={here} />
        <TestList tests={tests} here={here} />
        {q === '' && (
          <section aria-labelledby="keys" className="stack">
            <h2 id="keys" tabIndex={-1}>
              {t('page.explain.keys')}
            </h2>
            <KeyList />
          </section>
        )}
      </div>
    </Page>
  );
}
