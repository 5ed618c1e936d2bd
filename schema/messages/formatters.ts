/** What writes numbers, days and lists as a language does: dear to make and cheap to use, so one is made for each way of writing. */
const held = new Map<string, unknown>();

function once<Options extends object, Format>(
  kind: string,
  Made: new (tag: string, options: Options) => Format,
): (tag: string, options: Options) => Format {
  return (tag, options) => {
    const key = `${kind} ${tag} ${JSON.stringify(options)}`;
    const format = (held.get(key) as Format | undefined) ?? new Made(tag, options);
    held.set(key, format);
    return format;
  };
}

export const numberFormat = once<Intl.NumberFormatOptions, Intl.NumberFormat>('number', Intl.NumberFormat);
/** In UTC, or in a zone that is named: the reader's own may change. */
export const dateFormat = once<Intl.DateTimeFormatOptions & { readonly timeZone: string }, Intl.DateTimeFormat>(
  'date',
  Intl.DateTimeFormat,
);
export const listFormat = once<Intl.ListFormatOptions, Intl.ListFormat>('list', Intl.ListFormat);
