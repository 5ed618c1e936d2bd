import { type Request, Router, text as readText } from 'express';
import { render } from '../../schema/messages/index.ts';
import { makeDossier } from '../usecases/dossier/make-dossier.ts';
import { verifyDossier } from '../usecases/dossier/preview-dossier.ts';
import { dossierPdf, writeDossier } from '../usecases/dossier/write-dossier.ts';
import { sayFailure } from '../usecases/say-failure.ts';
import type { ServerDeps } from '../usecases/server-deps.ts';
import { localView } from '../usecases/viewer.ts';
import { readDay, readKnown } from '../usecases/wire.ts';
import { askedView } from './asked-view.ts';
import { orNotHeld } from './not-held.ts';

const FORMATS = { json: 'application/json', html: 'text/html', pdf: 'application/pdf' } as const;
type Format = keyof typeof FORMATS;

interface Asked {
  readonly claim: string;
  readonly asOf: NonNullable<ReturnType<typeof readDay>>;
  readonly fileNumber: string;
  readonly author: string;
  readonly withoutPhotos: boolean;
  readonly knownAt: ReturnType<typeof readKnown>;
}

/**
 * `GET /claims/ID/dossier.pdf?asOf=2026-05-01&fileNumber=12&author=Name`, and the same as `.html` and `.json`: the answer
 * sheet of a claim as a file; `&photos=named` leaves out the photos and scans that it cites, and keeps their hashes. 400 says what is not given, 404 that the claim is not held.
 * `POST /dossiers/again?name=FILE`, the JSON as the body: whether its own facts give it again. Nothing of it is kept.
 */
export function serveDossiers(deps: ServerDeps): Router {
  const router = Router();
  router.get('/claims/:id/dossier.:format', async (request, response, next) => {
    const { format } = request.params;
    if (!isFormat(format)) return next();
    const asked = readAsked(request);
    if (asked === undefined) {
      const text = render('http.dossier-needs');
      response.status(400).json({ problem: { code: 'http.dossier-needs', text } });
      return;
    }
    const bytes = await orNotHeld(response, () => write(deps, asked, format));
    if (bytes === undefined) return;
    response
      .attachment(`answer-sheet-${askedView(deps, request.query).stamp}.${format}`)
      .type(FORMATS[format])
      .send(Buffer.from(bytes));
  });
  router.post('/dossiers/again', readText({ limit: MOST_BYTES, type: () => true }), async (request, response) => {
    const { body } = request as { body?: unknown };
    const name = typeof request.query.name === 'string' ? request.query.name : 'dossier.json';
    try {
      response.json(await verifyDossier(deps, typeof body === 'string' ? body : '', name));
    } catch (error) {
      const failure = sayFailure(error);
      if (failure === undefined) throw error;
      response.status(400).json({ problem: { code: failure.code, text: failure.sentence } });
    }
  });
  return router;
}

/** The sheet of a claim with thousands of sources takes some megabytes; with photos in it, each that it carries. */
const MOST_BYTES = '300mb';

function isFormat(name: string | undefined): name is Format {
  return name !== undefined && Object.hasOwn(FORMATS, name);
}

/** Undefined where the day is none, or the file number or the author is not named. */
function readAsked({ params, query }: Request<{ id: string }>): Asked | undefined {
  const text = (name: string) => (typeof query[name] === 'string' ? query[name].trim() : '');
  const asOf = readDay(text('asOf'));
  const [fileNumber, author] = [text('fileNumber'), text('author')];
  return asOf === undefined || fileNumber === '' || author === ''
    ? undefined
    : {
        ...{ claim: params.id, asOf, fileNumber, author },
        ...{ withoutPhotos: text('photos') === 'named', knownAt: readKnown(query.asKnown) },
      };
}

async function write(deps: ServerDeps, asked: Asked, format: Format): Promise<Uint8Array> {
  const { knownAt, ...given } = asked;
  const dossier = await makeDossier(deps, { ...given, view: localView(given.asOf, knownAt) });
  if (format === 'pdf') return dossierPdf(dossier);
  return Buffer.from(writeDossier(dossier)[format]);
}
