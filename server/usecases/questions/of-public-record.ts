/** What is missing to say whether a certificate or a payment stands beside a case, or has nothing to do with it. */
import type { Lack } from '../../domain/questions/question.ts';
import type { Deps } from '../deps.ts';
import { type Contradiction, type Contradictions, listContradictions } from '../public-record/read-contradictions.ts';
import type { Asked, Gathered } from './gathered.ts';

export async function lacksOfPublicRecord(deps: Deps, asked: Asked): Promise<Gathered> {
  const found = await listContradictions(deps, asked);
  const lacks = found.items
    .filter(({ outcome }) => outcome === 'cannot_tell')
    .flatMap((item) =>
      item.missing.map((fact): Lack => {
        const { subject, against, rule = '', missing } = item;
        return {
          ...{ fact, about: aboutOf(fact.code, item), alone: missing.length === 1 },
          answer: { kind: 'public_record', key: `${subject} ${against.id} ${rule}`, ...pageOf(item, found) },
        };
      }),
    );
  return { lacks, leftOut: { publicRecord: found.cut.length > 0 } };
}

/** A fact of the case is one fact, whatever certificate it is held against; and the other way round. */
function aboutOf(code: string, { subject, against }: Contradiction): string {
  const name = code.replace('contradiction.missing.', '');
  if (/^(finding|not-decided|stage|how-closed|contract|work)/.test(name)) return against.id;
  return /^(certificate|payment|status)/.test(name) ? subject : `${subject} ${against.id}`;
}

/** Whose page shows it. */
function pageOf(
  { kind, subject }: Contradiction,
  { certificates, payments }: Contradictions,
): { readonly record: string; readonly atWorkplace?: true } {
  if (kind === 'payment') return { record: payments.find(({ id }) => id === subject)?.recipient ?? subject };
  const { workplace, holder = subject } = certificates.find(({ id }) => id === subject) ?? {};
  return workplace === undefined ? { record: holder } : { record: workplace, atWorkplace: true };
}
