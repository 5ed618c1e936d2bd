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

/** Set by start.tsx from the catalogue, so that this file stays free of words. */
let words = { noAnswer: '', newer: '' };
export function sayFailures(said: typeof words): void {
  words = said;
}

const noAnswer = (): ProblemError => new ProblemError('NO_ANSWER', words.noAnswer);

export async function serverAnswers(): Promise<boolean> {
  return fetch('/healthz', { cache: 'no-store' }).then(
    () => true,
    () => false,
  );
}

/** The page as it was built anew since this one was loaded: its script has another name. */
export const NEWER_PAGE = 'NEWER_PAGE';
const SCRIPT = /<script[^>]*\stype="module"[^>]*\ssrc="([^"]+)"/;

/** Whether the page that is served begins with another script than the one that was loaded. */
export const isOtherPage = (html: string, script: string | null | undefined): boolean => {
  const served = SCRIPT.exec(html)?.[1];
  return served !== undefined && script != null && served !== script;
};

async function isNewer(): Promise<boolean> {
  const script = document.querySelector('script[type="module"][src]')?.getAttribute('src');
  const html = await fetch('/', { cache: 'no-store' })
    .then((page) => page.text())
    .catch(() => '');
  return isOtherPage(html, script);
}

/** What failed only because this page is older than the server is said so. */
async function orNewer(cause: unknown): Promise<unknown> {
  return (await isNewer()) ? new ProblemError(NEWER_PAGE, words.newer) : cause;
}

/** A part of the page that is fetched when it is needed: why it does not come is said, where that is known. */
export async function reached<Part>(part: Promise<Part>): Promise<Part> {
  try {
    return await part;
  } catch (cause) {
    throw (await serverAnswers()) ? await orNewer(cause) : noAnswer();
  }
}

/** Set by start.tsx: why nothing can be written now, or undefined. The past is only looked at. */
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
  if (failure) {
    const problem = new ProblemError(failure.extensions?.code ?? 'ERROR', failure.message);
    // What this page asks for is no question of the server any more.
    throw problem.code === 'GRAPHQL_VALIDATION_FAILED' ? await orNewer(problem) : problem;
  }
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
