import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import { render } from '../../schema/messages/index.ts';
import { sayFailure } from '../usecases/say-failure.ts';

/**
 * What a caller is told of an error. Coded failures keep their code and sentence; anything else is a bug:
 * its cause is logged once, and the caller gets no stack, path or query text.
 */
export function formatError(log: Logger): (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError {
  return (formatted, error) => {
    const cause = unwrapResolverError(error);
    const { stacktrace: _, ...extensions } = formatted.extensions ?? {};
    const failure = sayFailure(cause);
    if (failure !== undefined) return { ...formatted, message: failure.sentence, extensions: { code: failure.code } };
    if (cause instanceof GraphQLError && extensions.code !== 'INTERNAL_SERVER_ERROR')
      return { ...formatted, extensions };
    log.error({ err: cause, path: formatted.path }, 'a resolver failed');
    return { ...formatted, message: render('error.bug'), extensions: { code: 'INTERNAL_SERVER_ERROR' } };
  };
}
