/** Every mutant of a rule: what each part of it says, said otherwise. */
import type { RegimeVersion } from '../../../server/domain/liability/regime.ts';
import { coverMutants } from './covers.ts';
import { modeMutants, whoMutants } from './debtors.ts';
import { asJson, type Mutant } from './mutant.ts';
import { partMutants } from './parts.ts';
import { versionMutants } from './version.ts';

export function mutantsOf(version: RegimeVersion): readonly Mutant[] {
  const plain = asJson(version);
  return [
    ...versionMutants(plain),
    ...whoMutants(plain),
    ...modeMutants(plain),
    ...coverMutants(plain),
    ...partMutants(plain),
  ];
}
