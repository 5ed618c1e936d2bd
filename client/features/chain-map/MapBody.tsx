/**
 * The map or its table, beside what is said of the chosen path. Where it needs the whole width its answer stands above it
 * and the rest below: the map is what one came for.
 */
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
  readonly stacked: boolean;
  readonly caption: string;
  readonly answer: ReactNode;
  readonly panel: (answer: ReactNode) => ReactNode;
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
      {stacked && <div className="chain-answer">{answer}</div>}
      <figure className="sheet chain-figure" {...{ onKeyDown }}>
        <figcaption className="unseen">{caption}</figcaption>
        {children}
        {foot}
      </figure>
      {panel(stacked ? null : answer)}
    </div>
  );
}
