/** Findings in the order in which a reader asks about them: by kind, candidates first. Pure. */
export const KINDS = ['hours', 'labour_only', 'depth', 'successor'] as const;

const ANSWERS = ['candidate', 'cannot_tell', 'fits'];

export function byKind<F extends { readonly kind: string; readonly answer: string }>(findings: readonly F[]) {
  return KINDS.map((kind) => ({
    kind,
    found: findings
      .filter((finding) => finding.kind === kind)
      .sort((a, b) => ANSWERS.indexOf(a.answer) - ANSWERS.indexOf(b.answer)),
  })).filter(({ found }) => found.length > 0);
}
