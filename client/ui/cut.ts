/** For a picture: as much as there is room for. The whole stands in its table and its label. */
export function cut(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most - 1).trimEnd()}…` : text;
}
