/** Crumbs, title and actions of one screen. A new screen takes the focus to its title, so that it is read out. */
import { Link } from '@tanstack/react-router';
import { type ReactNode, useEffect, useRef } from 'react';
import { t } from './words.ts';

/** The screen that was loaded with the page takes no focus: the reader starts at the top. */
let lastPath = '';
/** The path whose heading was given the focus: the heading of its answer takes over from that of its loading state. */
let ledTo = '';

/** Sets the window's title and moves the focus to the heading, except on the first load. */
function useTitle(title: string) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = t('page.window-title', { title });
    const path = window.location.pathname;
    const lost = ledTo === path && document.activeElement === document.body;
    if ((lastPath !== '' && lastPath !== path) || lost) {
      heading.current?.focus({ preventScroll: true });
      ledTo = path;
    }
    lastPath = path;
  }, [title]);
  return heading;
}

export interface Crumb {
  readonly to: string;
  readonly text: string;
  readonly search?: Readonly<Record<string, string>>;
}

export interface PageProps {
  readonly title: string;
  readonly crumbs?: readonly Crumb[];
  /** The last crumb, where the title would be long: a file number. */
  readonly here?: string;
  /** Says what the title is, under it: place, number, status. */
  readonly second?: ReactNode;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

export function Page({ title, crumbs = [], here = title, second, actions, children }: PageProps) {
  const heading = useTitle(title);
  return (
    <>
      {crumbs.length > 0 && (
        <nav className="crumbs named" aria-label={t('page.crumbs')}>
          <ol>
            {crumbs.map((crumb) => (
              <li key={crumb.text}>
                <Link to={crumb.to as '/'} search={(crumb.search ?? {}) as never}>
                  {crumb.text}
                </Link>
              </li>
            ))}
            <li aria-current="page">{here}</li>
          </ol>
        </nav>
      )}
      <div className="page-head">
        <div>
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
          {second && <p className="second named">{second}</p>}
        </div>
        {actions && <div className="row no-print">{actions}</div>}
      </div>
      {children}
    </>
  );
}

/** The first screen asks instead of naming itself, and says what an answer will not be. */
export function AskTitle({ text, limits }: { readonly text: string; readonly limits: string }) {
  const heading = useTitle(text);
  return (
    <header className="page-ask">
      <h1 ref={heading} tabIndex={-1}>
        {text}
      </h1>
      <p>{limits}</p>
    </header>
  );
}
