/** In which language the page speaks, and whether a native speaker has read it. */
import { useId, useRef, useState } from 'react';
import { currentLocale, LANGUAGES, LOCALES, type Locale, languageOf } from '../../schema/messages/locale.ts';
import { keepLanguage } from '../language.ts';
import { t } from './words.ts';

/** Of the page that is loaded again: its choice of languages has the focus, as it had before. */
const CHOSEN = 'solidary-language-chosen';

/** Everything on the screen is said anew, so the page is loaded again; the address keeps where one was. */
function speak(locale: Locale): void {
  keepLanguage(locale);
  sessionStorage.setItem(CHOSEN, 'yes');
  location.reload();
}

function goOn(list: HTMLSelectElement | null): void {
  if (list === null || sessionStorage.getItem(CHOSEN) === null) return;
  sessionStorage.removeItem(CHOSEN);
  list.focus({ preventScroll: true });
}

/** With the arrows one passes languages that one does not mean: then a press says which. */
export function Language() {
  const id = useId();
  const locale = currentLocale();
  const [chosen, setChosen] = useState(locale);
  const byKey = useRef(false);
  const choose = (one: Locale) => {
    setChosen(one);
    if (!byKey.current) speak(one);
  };
  return (
    <form
      className="language"
      onSubmit={(event) => {
        event.preventDefault();
        speak(chosen);
      }}
    >
      {!languageOf(locale).reviewed && <span>{t('page.language.not-reviewed')}</span>}
      <label className="no-print" htmlFor={id}>
        {t('page.language')}
      </label>
      <select
        ref={goOn}
        className="no-print"
        id={id}
        value={chosen}
        onKeyDown={() => {
          byKey.current = true;
        }}
        onPointerDown={() => {
          byKey.current = false;
        }}
        onChange={({ target }) => choose(target.value as Locale)}
      >
        {LOCALES.map((one) => (
          <option key={one} value={one} lang={one}>
            {LANGUAGES[one].name}
          </option>
        ))}
      </select>
      {chosen !== locale && (
        <button type="submit" className="text-button">
          {t('page.sector.show')}
        </button>
      )}
    </form>
  );
}
