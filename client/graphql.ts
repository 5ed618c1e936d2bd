/** One POST a question. Documents are strings, so that no GraphQL parser is shipped to the browser. */

import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';

export interface TypedDocument<Result, Variables> extends DocumentTypeDecoration<Result, Variables> {
  toString(): string;
}

/** A failure that the server or the network named: what it is, and how to mend it. */
export class ProblemError extends Error {
  readonly code: string;

  constructor(code: string, text: string) {
    super(text);
    this.name = 'ProblemError';
    this.code = code;
  }
}

interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

async function send(body: string, signal: AbortSignal | undefined): Promise<Answer> {
  try {
    const response = await fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body,
      ...(signal ? { signal } : {}),
    });
    return (await response.json()) as Answer;
  } catch (cause) {
    if (signal?.aborted) throw cause;
    throw noAnswer();
  }
}

/** Set by main.tsx from the catalogue, so that this file stays free of words. */
let NO_ANSWER = '';
export function sayNoAnswer(text: string): void {
  NO_ANSWER = text;
}

const noAnswer = (): ProblemError => new ProblemError('NO_ANSWER', NO_ANSWER);

export async function serverAnswers(): Promise<boolean> {
  return fetch('/healthz', { cache: 'no-store' }).then(
    () => true,
    () => false,
  );
}

/** A part of the page that is fetched when it is needed: where it does not come because the server is gone, that is said. */
export async function reached<Part>(part: Promise<Part>): Promise<Part> {
  try {
    return await part;
  } catch (cause) {
    throw (await serverAnswers()) ? cause : noAnswer();
  }
}

/** Set by main.tsx: why nothing can be written now, or undefined. The past is only looked at. */
let refusal: () => string | undefined = () => undefined;
export function refuseWriting(why: () => string | undefined): void {
  refusal = why;
}

export async function ask<Result, Variables>(
  document: TypedDocument<Result, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Result> {
  const why = document.toString().trimStart().startsWith('mutation') ? refusal() : undefined;
  if (why !== undefined) throw new ProblemError('READ_ONLY', why);
  const answer = await send(JSON.stringify({ query: document.toString(), variables }), signal);
  const failure = answer.errors?.[0];
  if (failure) throw new ProblemError(failure.extensions?.code ?? 'ERROR', failure.message);
  return answer.data as Result;
}

export interface Uploaded {
  readonly upload: string;
  readonly name: string;
}

/** Sends a file and reports the share sent, 0 to 1. XMLHttpRequest, because fetch tells no upload progress. */
export function uploadFile(file: File, onProgress: (share: number) => void, signal?: AbortSignal): Promise<Uploaded> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', `/uploads?name=${encodeURIComponent(file.name)}`);
    request.setRequestHeader('content-type', 'application/octet-stream');
    request.setRequestHeader('x-solidary-upload', '1');
    request.upload.onprogress = (event) => event.lengthComputable && onProgress(event.loaded / event.total);
    request.onerror = () => reject(noAnswer());
    request.onload = () => settle(request, resolve, reject);
    request.onabort = () => reject(signal?.reason ?? new DOMException('stopped', 'AbortError'));
    signal?.addEventListener('abort', () => request.abort(), { once: true });
    if (signal?.aborted) return reject(signal.reason);
    request.send(file);
  });
}

function settle(request: XMLHttpRequest, resolve: (value: Uploaded) => void, reject: (error: Error) => void): void {
  try {
    const answer = JSON.parse(request.responseText) as Uploaded & { problem?: { code: string; text: string } };
    if (request.status < 300) resolve(answer);
    else
      reject(
        new ProblemError(answer.problem?.code ?? `HTTP_${request.status}`, answer.problem?.text ?? request.statusText),
      );
  } catch {
    reject(new ProblemError(`HTTP_${request.status}`, request.statusText));
  }
}
