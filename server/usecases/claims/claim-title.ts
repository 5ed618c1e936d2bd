import { claimName } from '../../../schema/messages/claim-name.ts';
import type { TraceResult } from '../trace/trace-liability.ts';

export const claimTitle = ({ file, facts, names }: Pick<TraceResult, 'file' | 'facts' | 'names'>): string =>
  claimName({
    title: file.claim.values.title,
    number: file.claim.values.number,
    employer: names(facts.claim.employer) ?? facts.claim.employer,
    lines: facts.claim.lines,
  });
