import { Neo4jError } from 'neo4j-driver';
import { SolidaryError } from '../../domain/errors.ts';

/** A fault that passes by itself: the driver tries again what met it. */
export const isPassing = (error: unknown): boolean => error instanceof Neo4jError && error.retriable;

/** Faults of the connection, or of a server that cannot serve, as coded errors; mistakes of ours stay as they came. */
export function storeFailure(error: unknown, uri: string): unknown {
  if (!(error instanceof Neo4jError)) return error;
  const { code, message } = error;
  if (/^Neo\.ClientError\.Security\.(Unauthorized|AuthenticationRateLimit|CredentialsExpired)/.test(code)) {
    return new SolidaryError('store-refused', { path: uri }, error);
  }
  if (['ServiceUnavailable', 'SessionExpired', 'ProtocolError'].includes(code) || isAcquisition(error)) {
    return unreachable(uri, error);
  }
  if (code === 'N/A' || /^Neo\.ClientError\.(Security|Database)\./.test(code) || isPassing(error)) {
    return new SolidaryError('store-unavailable', { path: uri, reason: withoutStop(message) }, error);
  }
  return error;
}

export function unreachable(uri: string, cause?: unknown): SolidaryError {
  return new SolidaryError('store-unreachable', { path: uri }, cause);
}

/** The pool gave no connection in time: the server takes none, or does not say a word on those that it took. */
const isAcquisition = ({ message }: Neo4jError): boolean => /^Connection acquisition timed out/.test(message);

/** The sentence around it has its own full stop. */
export function withoutStop(reason: string): string {
  return reason.trim().replace(/\.$/, '');
}
