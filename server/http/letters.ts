import { Router } from 'express';
import { render } from '../../schema/messages/index.ts';
import { previewLetter, readWording, writeLetter } from '../usecases/letters/read-letters.ts';
import type { ServerDeps } from '../usecases/server-deps.ts';
import { askedView } from './asked-view.ts';
import { orNotHeld } from './not-held.ts';

const FORMATS = { txt: 'text/plain; charset=utf-8', html: 'text/html' } as const;
type Format = keyof typeof FORMATS;

/**
 * `GET /claims/ID/letter.txt?party=ID&asOf=2025-07-12&widen=amount=sum&acknowledged=yes`, and the same as `.html`: the
 * draft of a letter. 400 without the acknowledgement or for a wording that is none; 404: not held, or no letter fits.
 * The name of the file names nobody.
 */
export function serveLetters(deps: ServerDeps): Router {
  const router = Router();
  router.get('/claims/:id/letter.:format', async (request, response, next) => {
    const { format } = request.params;
    if (!isFormat(format)) return next();
    const { party, widen, acknowledged } = request.query;
    const wording = readWording(typeof widen === 'string' ? widen : '');
    if (acknowledged !== 'yes' || typeof party !== 'string' || wording === undefined) {
      const text = render('http.letter-needs');
      response.status(400).json({ problem: { code: 'http.letter-needs', text } });
      return;
    }
    const { asOf, view, stamp } = askedView(deps, request.query);
    const question = { claim: request.params.id, party, asOf, view, wording };
    const preview = await orNotHeld(response, () => previewLetter(deps, question));
    if (preview === undefined) return;
    const written = writeLetter(preview, true);
    response
      .attachment(`letter-draft-${stamp}.${format}`)
      .type(FORMATS[format])
      .send(format === 'html' ? written.html : written.text);
  });
  return router;
}

function isFormat(name: string | undefined): name is Format {
  return name !== undefined && Object.hasOwn(FORMATS, name);
}
