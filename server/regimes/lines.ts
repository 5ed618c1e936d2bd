/** Versions of one rule follow one another: no overlap, and no gap that nobody wrote down. */
import type { SolidaryError } from '../domain/errors.ts';
import type { RegimeVersion } from '../domain/liability/regime.ts';

interface FamilyFacts {
  readonly file: string;
  readonly parallel: boolean;
  readonly gaps: readonly { readonly from: string; readonly until: string }[];
}

type Complain = (file: string, key: string, value: unknown, reason: string, example?: string) => SolidaryError;

export function checkLines(versions: readonly RegimeVersion[], family: FamilyFacts, bad: Complain): void {
  const byId = new Map(versions.map((version) => [version.id, version]));
  for (const version of versions) {
    const { from, until } = version.version;
    if (until !== undefined && until <= from)
      throw bad(family.file, `${version.id}.version.until`, until, `is not after ${from}`, 'until');
    const ofEmployerAlone = version.lump_sum !== undefined || version.presume !== undefined;
    const nobody = version.debtors.length === 0 && !ofEmployerAlone && version.kind !== 'illustrative_model';
    if (nobody !== (version.no_debtor !== undefined))
      throw bad(
        family.file,
        `${version.id}.no_debtor`,
        version.no_debtor,
        nobody ? 'is missing, though the version names no debtor' : 'does not go with debtors',
        'no_debtor',
      );
    for (const effect of version.of_employer ?? []) {
      if (!version.clocks.some((clock) => clock.deadline === effect.clock)) {
        throw bad(
          family.file,
          `${version.id}.of_employer.clock`,
          effect.clock,
          'is not the deadline of a clock of this version',
        );
      }
    }
    if (version.replaces === undefined) continue;
    const before = byId.get(version.replaces);
    if (before === undefined)
      throw bad(family.file, `${version.id}.replaces`, version.replaces, 'is not a version of this file', 'replaces');
    follows(before, version, family, bad);
  }
  const heads = versions.filter((version) => version.replaces === undefined);
  if (!family.parallel && heads.length > 1) {
    throw bad(
      family.file,
      `${heads[1]?.id}.replaces`,
      undefined,
      'two first versions, and the file does not say parallel: true',
      'replaces',
    );
  }
}

function follows(before: RegimeVersion, after: RegimeVersion, family: FamilyFacts, bad: Complain): void {
  const end = before.version.until;
  const start = after.version.from;
  if (end === undefined)
    throw bad(
      family.file,
      `${before.id}.version.until`,
      undefined,
      `is missing, though ${after.id} replaces it`,
      'until',
    );
  if (start < end)
    throw bad(family.file, `${after.id}.version.from`, start, `overlaps ${before.id}, in force until ${end}`, 'from');
  if (start > end && !family.gaps.some((gap) => gap.from === end && gap.until === start)) {
    throw bad(
      family.file,
      `${after.id}.version.from`,
      start,
      `leaves a gap after ${before.id}, and gaps does not declare it`,
      'from',
    );
  }
}
