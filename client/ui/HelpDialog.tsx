import { Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { type PageCode, t } from './words.ts';

const KEYS: readonly (readonly [string, PageCode])[] = [
  ['/', 'page.help.search'],
  ['Tab', 'page.help.tab'],
  ['\u2190 \u2191 \u2192 \u2193', 'page.help.arrows'],
  ['Enter', 'page.help.enter'],
  ['Esc', 'page.help.escape'],
  ['T', 'page.help.twin'],
  ['P', 'page.help.path'],
  ['+ \u2212 0', 'page.help.zoom'],
  ['?', 'page.help.help'],
];

export function KeyList() {
  return (
    <dl className="keys">
      {KEYS.map(([key, code]) => (
        <div key={key} className="row">
          <dt>
            <kbd>{key}</kbd>
          </dt>
          <dd>{t(code)}</dd>
        </div>
      ))}
    </dl>
  );
}

export function HelpDialog({ onClose }: { readonly onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} className="help-dialog" aria-labelledby="help-title" onClose={onClose}>
      <h2 id="help-title">{t('page.help.title')}</h2>
      <KeyList />
      <p>{t('page.help.decides')}</p>
      <div className="row">
        <Link to="/help" className="button" onClick={() => dialog.current?.close()}>
          {t('page.explain.link')}
        </Link>
        <button type="button" className="button" onClick={() => dialog.current?.close()}>
          {t('page.close')}
        </button>
      </div>
    </dialog>
  );
}
