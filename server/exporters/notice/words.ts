/** Words that the parts of a notice share. */
import { render } from '../../../schema/messages/index.ts';
import type { Day } from '../../domain/dates.ts';
import { type Message, param } from '../../domain/outcome.ts';
import { type WireParam, wireParam, wireParams } from '../answer/wire-param.ts';
import type { NoticeFacts, NoticeSource } from './facts.ts';

export function say({ code, params }: Message, names?: NoticeFacts['names']): string {
  return render(code, wireParams(params), names === undefined ? {} : { names });
}

export function dayParam(on: Day): WireParam {
  return wireParam(param.day(on));
}

/** Each document and line once. */
export function sourceLines(sources: readonly NoticeSource[]): readonly string[] {
  return sources.map(({ document, line, publisher }) =>
    render('notice.source', { document, publisher, ...(line === undefined ? {} : { line }) }),
  );
}
