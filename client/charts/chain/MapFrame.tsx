/** The frame of every map: its size, how near it is seen, and the keys that walk it. What stands in it is drawn by others. */
import { type KeyboardEvent, type ReactNode, type RefObject, useLayoutEffect, useRef, useState } from 'react';
import { letterSize } from '../../ui/Drawing.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { t } from '../../ui/words.ts';
import { type Arrow, isArrow } from './walk.ts';
import { fittingZoom, scrollTo, within } from './zoom.ts';
import './chain.css';

export interface MapFrameProps {
  readonly width: number;
  readonly height: number;
  readonly label: string;
  /** Width that the map has, in its own units. */
  readonly room: number;
  /** What stands in the middle where the whole is too wide to be read. */
  readonly middle: number;
  /** The id of the node that an arrow leads to. */
  readonly onArrow: (key: Arrow) => string;
  readonly onChoose: () => void;
  readonly onDrawn: (svg: SVGSVGElement | null) => void;
  readonly children: ReactNode;
}

/** Starts so that the whole width shows; where that is too small to read, the chosen company stands in the middle. */
function useFittingZoom(box: RefObject<HTMLDivElement | null>, room: number, width: number, middle: number) {
  const [zoom, setZoom] = useState(1);
  useLayoutEffect(() => {
    const fitting = fittingZoom(room, width);
    setZoom(fitting);
    if (box.current) box.current.scrollLeft = scrollTo(middle, fitting, room) * letterSize();
  }, [box, room, width, middle]);
  return [zoom, (next: number) => setZoom(within(next))] as const;
}

function Zoom({ zoom, onZoom }: { readonly zoom: number; readonly onZoom: (zoom: number) => void }) {
  const button = (icon: 'minus' | 'plus' | 'fit', label: string, next: number) => (
    <button type="button" className="choice" aria-label={label} onClick={() => onZoom(next)}>
      <Icon name={icon} />
    </button>
  );
  return (
    <fieldset className="choices chain-zoom no-print" aria-label={t('page.chain.zoom')}>
      {button('minus', t('page.chain.zoom-out'), zoom / 1.25)}
      {button('plus', t('page.chain.zoom-in'), zoom * 1.25)}
      {button('fit', t('page.chain.zoom-fit'), 1)}
    </fieldset>
  );
}

export function MapFrame(props: MapFrameProps) {
  const { width, height, label, room, middle, onArrow, onChoose, onDrawn, children } = props;
  const size = letterSize();
  const frame = useRef<SVGSVGElement>(null);
  const box = useRef<HTMLDivElement>(null);
  const [zoom, setZoom] = useFittingZoom(box, room, width, middle);
  // What has the focus stays in sight, however near it is seen.
  useLayoutEffect(() => {
    const node = zoom > 0 && frame.current?.querySelector(':focus');
    if (node) node.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [zoom]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const keys: Record<string, () => void> = {
      p: onChoose,
      '+': () => setZoom(zoom * 1.25),
      '-': () => setZoom(zoom / 1.25),
      '0': () => setZoom(1),
    };
    keys[event.key.toLowerCase()]?.();
    if (!isArrow(event.key)) return;
    event.preventDefault();
    const next = onArrow(event.key);
    frame.current?.querySelector<SVGElement>(`[data-node="${CSS.escape(next)}"]`)?.focus();
  };
  return (
    <div className="chain-chart">
      <Zoom zoom={zoom} onZoom={setZoom} />
      <div className="chain-scroll" ref={box}>
        <svg
          ref={(svg) => {
            frame.current = svg;
            onDrawn(svg);
          }}
          className="drawing mirrored"
          width={width * zoom * size}
          height={height * zoom * size}
          viewBox={`0 0 ${width} ${height}`}
          aria-label={label}
          {...{ role: 'group', onKeyDown }}
        >
          {children}
        </svg>
      </div>
      <p className="hint chain-legend">{t('page.chain.legend')}</p>
      <p className="hint sheet-pad no-print">{t('page.chain.keys')}</p>
    </div>
  );
}
