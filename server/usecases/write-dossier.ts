/** A dossier as the bytes that leave: the JSON with its hash, and a page to read. */
import { createHash } from 'node:crypto';
import { type Dossier, dossierJson } from '../exporters/dossier/dossier.ts';
import { dossierHtml } from '../exporters/dossier/html.ts';
import { dossierTypst } from '../exporters/dossier/typst.ts';
import { setPdf } from '../exporters/pdf/pdf.ts';

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
export function dossierPdf(dossier: Dossier): Promise<Uint8Array> {
  return setPdf(dossierTypst(dossier));
}
