/** What stands around every screen: bar, practice line, main part, foot. */

import { Link, Outlet, useRouterState, useSearch } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { Turned } from '../features/changes/Turned.tsx';
import { noteVisit } from '../features/changes/visit.ts';
import { GuidePanel } from '../features/guide/GuidePanel.tsx';
import { AsOf, type Turn, today, useAsOf } from './AsOf.tsx';
import { knownIn } from './address.ts';
import { HelpDialog } from './HelpDialog.tsx';
import { useHeld } from './held.ts';
import { Icon } from './Icon.tsx';
import { KnownLine, NoWritingPage } from './KnownLine.tsx';
import { useKeptFocus } from './kept-focus.ts';
import { isDayText, isKnown, useKnown } from './known.ts';
import { Language } from './Language.tsx';
import { LeftAside } from './LeftAside.tsx';
import { SearchBox } from './SearchBox.tsx';
import { DayText } from './value.tsx';
import { type PageCode, t } from './words.ts';
import { isWriting } from './writing.ts';
import './frame.css';

const PLACES = [
  ['/', 'page.nav.overview', ['/questions', '/changes']],
  ['/chains', 'page.nav.chains', ['/organisations', '/workplaces', '/contracts', '/history']],
  ['/flags', 'page.nav.flags', []],
  ['/claims', 'page.nav.claims', ['/deadlines']],
  ['/imports', 'page.nav.imports', ['/enter']],
  ['/law', 'page.nav.law', []],
] as const satisfies readonly (readonly [string, PageCode, readonly string[]])[];

function isHere(path: string, to: string, also: readonly string[]): boolean {
  const under = (root: string) => path === root || path.startsWith(`${root}/`);
  return to === '/' ? path === '/' || also.some(under) : under(to) || also.some(under);
}

function Nav({ path }: { readonly path: string }) {
  return (
    <nav className="nav" aria-label={t('page.nav.label')}>
      <ul>
        {PLACES.map(([to, code, also]) => (
          <li key={to}>
            <Link to={to} activeProps={{}} aria-current={isHere(path, to, also) ? 'page' : undefined}>
              {t(code)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The same screen, whichever way its id is written: typed by hand it has a colon where the router writes %3A. */
function plain(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function typing(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName))
  );
}

function Brand() {
  return (
    <Link to="/" className="brand" activeProps={{}}>
      <svg width="0.75rem" height="1.5rem" viewBox="0 0 12 24" aria-hidden="true" focusable="false">
        <path d="M6 7v8" stroke="currentColor" strokeWidth="3" />
        <circle cx="6" cy="5" r="3.2" fill="none" stroke="currentColor" strokeWidth="2" />
        <circle cx="6" cy="18" r="5" fill="currentColor" />
      </svg>
      {t('page.brand')}
    </Link>
  );
}

function Foot({ onHelp }: { readonly onHelp: () => void }) {
  const counts = useHeld();
  return (
    <footer className="foot">
      <strong>{t('page.not-legal-advice')}</strong>
      <span>{t('page.foot.flag')}</span>
      {counts && (
        <span>
          {t('page.foot.counts', {
            organisations: counts.Organisation ?? 0,
            workplaces: counts.Workplace ?? 0,
            contracts: counts.Contract ?? 0,
          })}
        </span>
      )}
      <button type="button" className="text-button no-print" onClick={onHelp}>
        {t('page.foot.help')}
      </button>
    </footer>
  );
}

export function Frame() {
  const path = useRouterState({ select: (state) => plain(state.location.pathname) });
  const search = useRef<HTMLInputElement>(null);
  const [menu, setMenu] = useState(false);
  const [help, setHelp] = useState(false);
  const [turn, setTurn] = useState<Turn>();
  const known = useKnown();
  const { leftAside } = knownIn(useSearch({ strict: false }), { asOf: isDayText, known: isKnown });
  const asOf = useAsOf();
  useKeptFocus();
  // biome reads `path` as unused, but it is the trigger: another screen closes the menu.
  const lastPath = useRef(path);
  if (lastPath.current !== path) {
    lastPath.current = path;
    if (menu) setMenu(false);
    if (turn) setTurn(undefined);
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: a visit lasts as long as screens are opened.
  useEffect(() => void noteVisit(window.localStorage, new Date()), [path]);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (typing(event.target) || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key === '/') {
        event.preventDefault();
        // At once: what is typed next belongs in the field.
        flushSync(() => setMenu(true));
        search.current?.focus();
      }
      if (event.key === '?') setHelp(true);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
  return (
    <>
      <a className="skip" href="#main">
        {t('page.skip')}
      </a>
      <header className="frame-bar">
        <div className={menu ? 'frame-bar-inner menu-open' : 'frame-bar-inner'}>
          <Brand />
          <button type="button" className="button menu-button" aria-expanded={menu} onClick={() => setMenu(!menu)}>
            <Icon name="menu" />
            <span>{t('page.nav.menu')}</span>
          </button>
          <Nav path={path} />
          <div className="bar-search">
            <SearchBox input={search} shortcut />
          </div>
          <AsOf onTurn={setTurn} />
        </div>
      </header>
      <aside className="practice" aria-label={t('page.practice.label')}>
        <p>{t('page.practice')}</p>
        <p className="print-only">
          {t('page.as-of')} <DayText day={asOf ?? today()} />
        </p>
        <Language />
      </aside>
      <KnownLine />
      {turn && <Turned turn={turn} onClose={() => setTurn(undefined)} />}
      <GuidePanel />
      <main className="main" id="main" tabIndex={-1}>
        <LeftAside what={leftAside} />
        {known !== undefined && isWriting(path) ? <NoWritingPage /> : <Outlet />}
      </main>
      <Foot onHelp={() => setHelp(true)} />
      {help && <HelpDialog onClose={() => setHelp(false)} />}
    </>
  );
}
