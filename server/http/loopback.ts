import type { RequestHandler } from 'express';
import { render } from '../../schema/messages/index.ts';

const LOOPBACK_NAMES = ['localhost', '127.0.0.1', '[::1]'];

/** Name of the host in a Host or Origin header, without its port. */
function nameOf(authority: string): string {
  return authority.replace(/:\d+$/, '').toLowerCase();
}

/**
 * A page elsewhere can point its own host name at 127.0.0.1 and so read this server from a browser (DNS rebinding);
 * such a request still says the other name in its Host header.
 */
export const refuseOtherHosts: RequestHandler = (request, response, next) => {
  if (LOOPBACK_NAMES.includes(nameOf(request.headers.host ?? ''))) next();
  else response.status(421).json({ problem: { code: 'http.other-host', text: render('http.other-host') } });
};

/** Nor may a page elsewhere write here: what changes something must come from a page of this server, or from no page. */
export const refuseOtherOrigins: RequestHandler = (request, response, next) => {
  const { origin, host } = request.headers;
  const safe = request.method === 'GET' || request.method === 'HEAD' || request.method === 'OPTIONS';
  if (safe || origin === undefined || origin === `http://${host}`) next();
  else response.status(403).json({ problem: { code: 'http.other-origin', text: render('http.other-origin') } });
};
