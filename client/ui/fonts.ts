/** Letters before the page: what is drawn in others first moves when the right ones come. */

const FAMILIES = ['Source Sans 3 Variable', 'Source Serif 4 Variable', 'Noto Sans Arabic Variable'];
/** Milliseconds after which the page is drawn all the same, in letters that the browser has. */
const LONGEST_WAIT = 1_000;

/** `text`: in the letters of the reader's language; files for others are not fetched. */
export async function loadLetters(text: string): Promise<void> {
  const letters = FAMILIES.map((family) => document.fonts.load(`1em "${family}"`, text).catch(() => []));
  const waited = new Promise((resolve) => setTimeout(resolve, LONGEST_WAIT));
  await Promise.race([Promise.all(letters), waited]);
}
