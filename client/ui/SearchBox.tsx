import { useNavigate } from '@tanstack/react-router';
import { type Ref, useId, useState } from 'react';
import { Icon } from './Icon.tsx';
import { t } from './words.ts';

/** A name or a number leads to the search screen; `shortcut` shows the key that comes here. */
export function SearchBox({
  input,
  shortcut = false,
  tall = false,
}: {
  readonly input?: Ref<HTMLInputElement>;
  readonly shortcut?: boolean;
  readonly tall?: boolean;
}) {
  const id = useId();
  const navigate = useNavigate();
  const [text, setText] = useState('');
  return (
    <search className={tall ? 'search-box search-tall' : 'search-box'}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (text.trim()) void navigate({ to: '/search', search: { q: text.trim() } });
        }}
      >
        <label className="unseen" htmlFor={id}>
          {t('page.search.label')}
        </label>
        <Icon name="search" />
        <input
          ref={input}
          id={id}
          className="input"
          type="text"
          placeholder={t('page.search.placeholder')}
          value={text}
          autoComplete="off"
          onChange={(event) => setText(event.target.value)}
        />
        {shortcut && <span className="search-key" />}
        {tall && (
          <button type="submit" className="button button-tall">
            {t('page.search.title')}
          </button>
        )}
      </form>
    </search>
  );
}
