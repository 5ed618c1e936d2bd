/** A dossier as the bytes that leave: the JSON with its hash, and a page to read. */
import { createHash } from 'node:crypto';
import { type Dossier, dossierJson } from '../../exporters/dossier/dossier.ts';
import { picturesIn } from '../../exporters/dossier/files.ts';
import { dossierHtml } from '../../exporters/dossier/html.ts';
import { dossierTypst, pictureFile } from '../../exporters/dossier/typst.ts';
import { PdfError, setPdf } from '../../exporters/pdf/pdf.ts';

export interface WrittenDossier {
  readonly json: string;
  readonly html: string;
  /** SHA-256 of the JSON, as hexadecimal text. */
  readonly hash: string;
}

export function writeDossier(dossier: Dossier): WrittenDossier {
  const json = dossierJson(dossier);
  return { json, html: dossierHtml(dossier), hash: createHash('sha256').update(json).digest('hex') };
}

/** The same dossier gives the same bytes. Takes about two seconds, in a thread of its own. */
export async function dossierPdf(dossier: Dossier): Promise<Uint8Array> {
  const pictures = [...picturesIn(dossier).values()];
  const files = pictures.map(({ hash, data = '' }) => [pictureFile(hash), Buffer.from(data, 'base64')]);
  try {
    return await setPdf(dossierTypst(dossier), Object.fromEntries(files));
  } catch (error) {
    // Browsers draw pictures that the typesetter does not: these are then named by their hash, as in the JSON.
    if (!(error instanceof PdfError) || pictures.length === 0) throw error;
    return setPdf(dossierTypst(dossier, false));
  }
}
