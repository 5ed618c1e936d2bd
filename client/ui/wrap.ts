/** For a picture, where nothing wraps by itself: words in lines of so many letters; a longer word has its own line or more. */
export function wrap(text: string, most: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(/[ \n]+/).flatMap((one) => pieces(one, most))) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= most) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

function pieces(word: string, most: number): readonly string[] {
  const letters = [...word];
  return Array.from({ length: Math.max(1, Math.ceil(letters.length / most)) }, (_, at) =>
    letters.slice(at * most, (at + 1) * most).join(''),
  );
}

/** With room for what stands at the end of the last line; an empty line where there is none. */
export function wrapBeside(text: string, end: string, most: number): readonly string[] {
  const lines = wrap(text, most);
  return (lines.at(-1)?.length ?? 0) + 2 + end.length > most ? [...lines, ''] : lines;
}
