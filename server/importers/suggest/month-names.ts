/** The twelve months as each language writes them in a day. */
const LANGUAGES = [
  ...['de', 'es', 'fr', 'it', 'nl', 'pt', 'pl', 'nb', 'sv'],
  ...['cs', 'sk', 'ro', 'uk', 'ru', 'hu', 'hr', 'sl', 'sr', 'bg', 'fi', 'da', 'tr', 'el', 'lt', 'lv', 'et', 'is'],
];

/** In the case that stands beside a day: Polish "marca", not "marzec". */
function monthsOf(language: string): readonly string[] {
  const form = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long', timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_month, at) => {
    const parts = form.formatToParts(new Date(Date.UTC(2025, at, 12)));
    return parts.find(({ type }) => type === 'month')?.value ?? '';
  });
}

let made: readonly (readonly string[])[] | undefined;

/** Made when a day in words is first looked for: it takes a hundred calls of the calendar. */
export function monthNames(): readonly (readonly string[])[] {
  made ??= LANGUAGES.map(monthsOf);
  return made;
}
