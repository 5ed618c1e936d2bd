/** The answer of the chosen path, the map or its table, and beside or below it the rest that is said of the path. */
import type { KeyboardEvent, ReactNode, RefObject } from 'react';
import './chain-map.css';

export function MapBody({
  box,
  stacked,
  caption,
  answer,
  panel,
  foot,
  onTwin,
  children,
}: {
  readonly box: RefObject<HTMLDivElement | null>;
  /** Not known until the map is laid out: what is beside or below it waits, so that nothing moves. */
  readonly stacked: boolean | undefined;
  readonly caption: string;
  readonly answer: ReactNode;
  readonly panel: ReactNode;
  readonly foot: ReactNode;
  readonly onTwin: () => void;
  readonly children: ReactNode;
}) {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key.toLowerCase() === 't') onTwin();
  };
  return (
    <>
      <div>{answer}</div>
      <div className={stacked === false ? 'chain-body' : 'chain-body chain-stacked'} ref={box}>
        <figure className="sheet chain-figure" {...{ onKeyDown }}>
          <figcaption className="unseen">{caption}</figcaption>
          {children}
          {foot}
        </figure>
        {stacked !== undefined && panel}
      </div>
    </>
  );
}
