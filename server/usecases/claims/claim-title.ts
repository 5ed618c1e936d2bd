import { render } from '../../../schema/messages/index.ts';
import type { TraceResult } from '../trace/trace-liability.ts';

/** A claim without a title is told by whose wages it is of: its number alone would be any number. */
export function claimTitle({ file, facts, names }: Pick<TraceResult, 'file' | 'facts' | 'names'>): string {
  const { title, number } = file.claim.values;
  const { employer } = facts.claim;
  const own = render('page.claims.untitled', { employer: names(employer) ?? employer });
  return title ?? (number === undefined ? own : `${own}, ${number}`);
}
