/** Files whose letters look wrong in the encoding under which a mapping reads them. */
import { type GivenFile, matchFiles } from '../../importers/match-files.ts';
import { isFileError } from '../../importers/read-pieces.ts';
import { FileProblem } from '../../importers/records.ts';
import { ofEncoding, type Remark } from '../../importers/suggest/remarks.ts';
import { sniff } from '../../importers/suggest/sniff.ts';
import type { LoadedMapping } from '../mapping/load-mapping.ts';

export interface DoubtedFile {
  readonly file: string;
  readonly remark: Remark;
}

/** A file that holds names of workers is left out: what is said of it would show them. */
export async function doubtedLetters(
  { mapping }: LoadedMapping,
  files: readonly GivenFile[],
): Promise<readonly DoubtedFile[]> {
  const doubted: DoubtedFile[] = [];
  for (const { name, path, rules } of matchFiles(mapping, files).matched) {
    if (rules.pseudonyms !== undefined) continue;
    const ask = await askOf(path, rules.encoding ?? 'utf-8');
    if (ask !== undefined) doubted.push({ file: name, remark: ofEncoding(ask) });
  }
  return doubted;
}

/** What cannot be opened, or holds no table, the import says itself. */
async function askOf(path: string, stated: Parameters<typeof sniff>[1]) {
  try {
    return (await sniff(path, stated)).ask;
  } catch (cause) {
    if (cause instanceof FileProblem || isFileError(cause)) return undefined;
    throw cause;
  }
}
