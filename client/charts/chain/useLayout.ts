/** The layout of what is asked, worked out beside the page; the last one stays until the next is there. */
import { useEffect, useState } from 'react';
import { type Answers, type Ask, layOut } from './layouts.ts';

type Answer = Answers[Ask['kind']];

const waiting = new Map<number, { readonly ask: Ask; readonly settle: (answer: Answer) => void }>();
let worker: Worker | undefined;
let canWork = true;
let asked = 0;

/** Where no worker starts, what was asked is worked out here. */
function begin(): Worker | undefined {
  if (worker !== undefined || !canWork) return worker;
  try {
    worker = new Worker(new URL('./layout.worker.ts', import.meta.url), { type: 'module' });
  } catch {
    canWork = false;
    return undefined;
  }
  worker.onmessage = ({ data }: MessageEvent<{ id: number; answer: Answer }>) => {
    waiting.get(data.id)?.settle(data.answer);
    waiting.delete(data.id);
  };
  worker.onerror = () => {
    canWork = false;
    worker = undefined;
    for (const { ask, settle } of waiting.values()) settle(layOut(ask));
    waiting.clear();
  };
  return worker;
}

function askWorker(ask: Ask): Promise<Answer> {
  const running = begin();
  if (running === undefined) return Promise.resolve(layOut(ask));
  asked += 1;
  const id = asked;
  return new Promise((settle) => {
    waiting.set(id, { ask, settle });
    running.postMessage({ id, ask });
  });
}

/** Undefined until the first is there. `ask` has to be the same object while it asks the same. */
export function useLayout<A extends Ask>(ask: A): Answers[A['kind']] | undefined {
  const [answer, setAnswer] = useState<{ readonly of: A; readonly laidOut: Answers[A['kind']] }>();
  useEffect(() => {
    if (ask.total === 0) return;
    let wanted = true;
    void askWorker(ask).then((laidOut) => wanted && setAnswer({ of: ask, laidOut: laidOut as Answers[A['kind']] }));
    return () => {
      wanted = false;
    };
  }, [ask]);
  return answer?.laidOut;
}
