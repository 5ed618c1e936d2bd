/** What a comparison of names may be told about a source. */
export interface FirmNameRules {
  /** Words that the source appends to names, such as CONTINUED. */
  readonly sourceNoise?: readonly string[];
  /** Marks of a name that is withheld or is a natural person's: such a name equals no other. */
  readonly withheld?: readonly string[];
}

export const LEGAL_FORMS: readonly string[] =
  'INC INCORPORATED LLC LP LLP CORP CORPORATION CO COMPANY LTD LIMITED'.split(' ');

/**
 * The normal form of a firm's name: names with equal forms are worth a look, never proof of one firm. `undefined`
 * where the name is withheld or nothing is left of it.
 */
export function normalFirmName(name: string, rules: FirmNameRules = {}): string | undefined {
  const upper = name.toUpperCase();
  const bare = dropIncorporation(dropSourceNoise(upper, rules.sourceNoise ?? []));
  if ((rules.withheld ?? []).some((mark) => bare.includes(mark.toUpperCase()))) return undefined;
  return dropLegalForms(wordsOf(bare)) || undefined;
}

function dropSourceNoise(name: string, noise: readonly string[]): string {
  let kept = name.trimEnd();
  for (let before = ''; before !== kept; ) {
    before = kept;
    for (const word of noise) {
      if (kept.endsWith(` ${word.toUpperCase()}`)) kept = kept.slice(0, -word.length - 1).trimEnd();
    }
  }
  return kept;
}

/** `, a California corporation` and the like, at the end of the name. */
function dropIncorporation(name: string): string {
  return name.replace(/,\s*AN?\s.*\b(?:CORPORATION|COMPANY|PARTNERSHIP)\.?\s*$/s, '');
}

/** `&` is read as AND; everything but letters and digits parts words. */
function wordsOf(name: string): readonly string[] {
  return name.replaceAll('&', ' AND ').match(/[\p{L}\p{N}]+/gu) ?? [];
}

function dropLegalForms(words: readonly string[]): string {
  let end = words.length;
  while (end > 0 && LEGAL_FORMS.includes(words[end - 1] ?? '')) end -= 1;
  return words.slice(0, end).join(' ');
}
