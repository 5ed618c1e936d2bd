import sax from 'sax';
import { GENERIC, OBSERVATION, saidAsText, saidBy } from './sdmx.ts';

/** Which elements of an XML text look like rows: those with attributes of which there are most, with the names of theirs. */
export function likelyRows(text: string): { readonly element: string; readonly header: readonly string[] } | undefined {
  const seen = new Map<string, { times: number; header: Set<string> }>();
  const open: (readonly string[])[] = [];
  const around: string[] = [];
  const ofFigures = new Set<string>();
  const reading = sax.parser(true, { xmlns: true });
  let broken = false;
  reading.onerror = () => {
    broken = true;
  };
  reading.onopentag = (tag) => {
    const said = Object.values(tag.attributes).flatMap((one): readonly (readonly [string, string])[] =>
      typeof one === 'string' || one.prefix === 'xmlns' || one.name === 'xmlns' ? [] : [[one.local, one.value]],
    );
    const own = said.map(([name]) => name);
    const name = 'local' in tag ? tag.local : tag.name;
    const figure = saidBy(name, around.at(-1), new Map(said)) ?? saidAsText(name, around.at(-1), '');
    if (figure !== undefined && around[0] === GENERIC) ofFigures.add(figure.column);
    around.push(name);
    const columns = [...(open.at(-1) ?? []), ...own];
    open.push(columns);
    if (own.length === 0 || !('local' in tag)) return;
    const rows = seen.get(tag.local) ?? { times: 0, header: new Set() };
    rows.times += 1;
    for (const column of columns) rows.header.add(column);
    seen.set(tag.local, rows);
  };
  reading.onclosetag = () => {
    open.pop();
    around.pop();
  };
  // A sample may end within an element: it is not closed. What comes after a place that is not XML is not looked at.
  for (const piece of text.split(/(?<=>)/u)) {
    if (!broken) reading.write(piece);
  }
  if (ofFigures.size > 0) return { element: OBSERVATION, header: [...ofFigures] };
  const [most] = [...seen].sort(([, a], [, b]) => b.times - a.times);
  return most === undefined ? undefined : { element: most[0], header: [...most[1].header] };
}
