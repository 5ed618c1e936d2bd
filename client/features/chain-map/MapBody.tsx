/** The map or its table, beside or below what is said of the chosen path. */
import type { KeyboardEvent, ReactNode, RefObject } from 'react';
import './chain-map.css';

export function MapBody({
  box,
  stacked,
  caption,
  panel,
  foot,
  onTwin,
  children,
}: {
  readonly box: RefObject<HTMLDivElement | null>;
  readonly stacked: boolean;
  readonly caption: string;
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
    <div className={stacked ? 'chain-body chain-stacked' : 'chain-body'} ref={box}>
      {stacked && panel}
      <figure className="sheet chain-figure" {...{ onKeyDown }}>
        <figcaption className="unseen">{caption}</figcaption>
        {children}
        {foot}
      </figure>
      {!stacked && panel}
    </div>
  );
}
