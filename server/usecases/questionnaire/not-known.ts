/** Answers that say that nobody knows: the question stays open, and no fact is made of the word. */
const WORDS = [
  ...['not known', 'unknown', "don't know", 'do not know', 'dont know', 'no idea', 'not available', 'tbc', 'tbd'],
  ...['nicht bekannt', 'unbekannt', 'weiß nicht', 'weiss nicht', 'weiß ich nicht', 'keine angabe', 'k.a', 'k. a'],
  ...['no se sabe', 'no lo sé', 'no sé', 'desconocido', 'se desconoce', 'inconnu', 'pas connu', 'je ne sais pas'],
  ...['ne sait pas', 'nsp', 'sconosciuto', 'non noto', 'non so', 'non lo so', 'niet bekend', 'onbekend'],
  ...['weet niet', 'weet ik niet', 'não se sabe', 'não sei', 'desconhecido', 'nie wiadomo', 'nieznane', 'nie wiem'],
  ...['brak danych', 'ikke kjent', 'ukjent', 'vet ikke', 'inte känt', 'okänt', 'vet ej', 'vet inte'],
  ...['غير معروف', 'لا أعرف', 'لا اعرف', 'لا نعرف', 'مجهول'],
  ...['n/a', 'na', 'n.a', 'n. a', '?', '??', '???', '-', '–', '—'],
];

const SAID: ReadonlySet<string> = new Set(WORDS);

export function saysNotKnown(answer: string): boolean {
  const said = answer.trim().toLowerCase().replaceAll('\u2019', "'").replace(/\s+/g, ' ');
  return SAID.has(said) || SAID.has(said.replace(/[.!]$/, ''));
}
