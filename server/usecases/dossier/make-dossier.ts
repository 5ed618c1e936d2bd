/** The answer sheet of a claim that is held, and the same again from its file. */
import { currentLocale, readLocale } from '../../../schema/messages/index.ts';
import { loadLanguage } from '../../../schema/messages/load.ts';
import { completeDossier, type Dossier, type DossierSource, dossierJson } from '../../exporters/dossier/dossier.ts';
import { encodeFacts } from '../../exporters/dossier/facts.ts';
import type { DossierFile } from '../../exporters/dossier/files.ts';
import { readDossier } from '../../importers/dossier/read.ts';
import type { Statement, View } from '../../store/store.ts';
import { claimTitle } from '../claims/claim-title.ts';
import type { Deps } from '../deps.ts';
import { saysSomething } from '../sources/read-sources.ts';
import { type TraceQuestion, traceLiability } from '../trace/trace-liability.ts';
import { asKnownOf } from '../wire.ts';
import { type CheckedFiles, checkFiles } from './check-dossier-files.ts';
import { dossierNames } from './dossier-names.ts';

export type { Dossier } from '../../exporters/dossier/dossier.ts';

export interface DossierRequest extends TraceQuestion {
  /** Number under which the author keeps the matter. */
  readonly fileNumber: string;
  readonly author: string;
  /** True: photos and scans are named by their hash only, and not carried. */
  readonly withoutPhotos?: boolean;
}

/** Throws `not-found` for a claim or a regime that is not held. */
export async function makeDossier(deps: Deps, request: DossierRequest): Promise<Dossier> {
  const { facts, file, names, records } = await traceLiability(deps, request);
  const sources = await sourcesOf(deps, records, request.view);
  const files = await filesOf(deps, sources, request.withoutPhotos === true);
  const known = asKnownOf(request.view.knownAt);
  const head = {
    format: 'solidary-dossier/1' as const,
    ...(currentLocale() === 'en' ? {} : { language: currentLocale() }),
    ...(known === undefined ? {} : { as_known: known.at }),
    ...(known?.day === undefined ? {} : { as_known_day: known.day }),
    file_number: request.fileNumber,
    author: request.author,
    claim: { id: file.claim.id, title: claimTitle({ file, facts, names }) },
    names: await dossierNames(deps, { file, names, records }, request.view),
    facts: encodeFacts(facts),
    sources,
    ...(files.length === 0 ? {} : { files }),
  };
  return completeDossier(head, deps.regimes, deps.debtClocks);
}

/**
 * The dossier made again from its file under the law of today: whether every byte is the same, and every photo that it
 * carries is what its hash says.
 */
export async function remakeDossier(
  deps: Pick<Deps, 'regimes' | 'debtClocks'>,
  text: string,
  file: string,
): Promise<{ readonly dossier: Dossier; readonly same: boolean; readonly photos: CheckedFiles }> {
  const head = readDossier(text, file) as Parameters<typeof completeDossier>[0];
  await loadLanguage(readLocale(head.language) ?? 'en');
  const dossier = completeDossier(head, deps.regimes, deps.debtClocks);
  const photos = checkFiles(dossier);
  return { dossier, same: dossierJson(dossier) === text && photos.changed.length === 0, photos };
}

async function sourcesOf(deps: Deps, ids: readonly string[], view: View): Promise<readonly DossierSource[]> {
  const hashes = new Map<string, string>();
  const statements = (await Promise.all(ids.map((id) => deps.store.statementsAbout(id, view))))
    .flat()
    .filter(saysSomething);
  for (const id of new Set(statements.map((statement) => statement.import))) {
    const held = await deps.store.importById(id, view);
    for (const { name, hash } of held?.files ?? []) hashes.set(`${id} ${name}`, hash);
  }
  return statements.map((statement) =>
    sourceOf(statement, statement.source.hash ?? hashes.get(`${statement.import} ${statement.source.document}`)),
  );
}

/** In the order in which they are first cited. One that is cited and not held here stays in the sources, by its hash. */
async function filesOf(
  deps: Deps,
  sources: readonly DossierSource[],
  onlyNamed: boolean,
): Promise<readonly DossierFile[]> {
  const files: DossierFile[] = [];
  for (const hash of new Set(sources.flatMap((source) => source.hash ?? []))) {
    const file = await deps.sourceFiles.find(hash);
    if (file === undefined) continue;
    const data = onlyNamed ? undefined : (await deps.sourceFiles.read(hash))?.toString('base64');
    files.push({ ...{ hash, media_type: file.mediaType, bytes: file.bytes }, ...(data === undefined ? {} : { data }) });
  }
  return files;
}

function sourceOf(
  { subject, publisher, source, import: of, recordedFrom }: Statement,
  hash: string | undefined,
): DossierSource {
  return {
    record: subject,
    publisher,
    document: source.document,
    ...(source.sheet === undefined ? {} : { sheet: source.sheet }),
    ...(source.line === undefined ? {} : { line: source.line }),
    ...(hash === undefined ? {} : { hash }),
    import: of,
    recorded: recordedFrom,
  };
}
