/** In which language the page speaks, and whether a native speaker has read it. */
import { type ChangeEvent, useId } from 'react';
import { currentLocale, LANGUAGES, LOCALES, type Locale, languageOf } from '../../schema/messages/locale.ts';
import { keepLanguage } from '../language.ts';
import { t } from './words.ts';

/** Everything on the screen is said anew, so the page is loaded again; the address keeps where one was. */
function speak({ target }: ChangeEvent<HTMLSelectElement>): void {
  keepLanguage(target.value as Locale);
  location.reload();
}

export function Language() {
  const id = useId();
  const locale = currentLocale();
  return (
    <div className="language">
      {!languageOf(locale).reviewed && <span>{t('page.language.not-reviewed')}</span>}
      <label className="no-print" htmlFor={id}>
        {t('page.language')}
      </label>
      <select className="no-print" id={id} value={locale} onChange={speak}>
        {LOCALES.map((one) => (
          <option key={one} value={one} lang={one}>
            {LANGUAGES[one].name}
          </option>
        ))}
      </select>
    </div>
  );
}
