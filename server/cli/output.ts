/** With --json one document goes to standard output and every line to standard error; without it lines are the output. */
export interface Output {
  readonly json: boolean;
  /** Progress, notices and ledger lines. */
  line(text: string): void;
  /** The answer: printed as JSON, or as these lines. */
  answer(document: unknown, lines: () => readonly string[]): void;
  /** A notice that is never part of the answer. */
  notice(text: string): void;
}

/** A reader such as `head` may close the pipe before all is written: that is its right, and no failure. */
export function letReadersLeave(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit(0);
  });
}

export function createOutput(json: boolean): Output {
  const toError = (text: string) => void process.stderr.write(`${text}\n`);
  const toOutput = (text: string) => void process.stdout.write(`${text}\n`);
  return {
    json,
    line: json ? toError : toOutput,
    notice: toError,
    answer: (document, lines) => {
      if (json) toOutput(JSON.stringify(document, null, 2));
      else for (const text of lines()) toOutput(text);
    },
  };
}
