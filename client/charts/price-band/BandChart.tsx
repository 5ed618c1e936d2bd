import { Drawing, useRoom } from '../../ui/Drawing.tsx';
import { priceText, roundedMoney } from '../../ui/value.tsx';
import { t } from '../../ui/words.ts';
import { type BandFigures, describeBand } from './describe.ts';
import { layoutBand, placeLabel } from './layout.ts';
import '../../ui/bar.css';
import './band.css';

const MOST = 640;
const LEAST = 200;
/** What stands above the band, and beneath its ticks. */
const [ABOVE, HEIGHT] = [18, 150];

/** The caption above gives the same numbers in words. */
export function BandChart({ figures, flagged }: { readonly figures: BandFigures; readonly flagged: boolean }) {
  const { price, left, against } = figures;
  const { box, width: room } = useRoom<HTMLDivElement>();
  const width = Math.min(MOST, Math.max(LEAST, room));
  const layout = layoutBand(left ?? price, against, width);
  const said = left ? t('page.flags.left', { amount: priceText(left) }) : `${t('page.band.price')} ${priceText(price)}`;
  const label = placeLabel(said, layout.price.width, width);
  return (
    <div ref={box} className="band-box">
      <Drawing className="band" width={width} height={HEIGHT} before={{ x: 0, y: ABOVE }} label={describeBand(figures)}>
        {layout.ticks.map((tick) => (
          <g key={tick.value}>
            <line x1={tick.x} x2={tick.x} y1="0" y2="104" className="band-grid" />
            <text
              x={tick.x}
              y="122"
              textAnchor={tick.x === 0 ? 'start' : tick.x > width - 24 ? 'end' : 'middle'}
              className="tick"
            >
              {roundedMoney({ amount: String(tick.value), currency: price.currency })}
            </text>
          </g>
        ))}
        <rect x={layout.band.x} width={layout.band.width} y="0" height="104" className="band-lawful" />
        <line x1={layout.band.x} x2={layout.band.x} y1="0" y2="104" className="band-edge" />
        <text
          {...(layout.band.x > width / 4 ? { x: width, textAnchor: 'end' } : { x: layout.band.x, textAnchor: 'start' })}
          y="-6"
          className="band-label"
        >
          {t('page.band.against')} {priceText(against)}
        </text>
        <rect
          x="0"
          width={layout.price.width}
          y="30"
          height="30"
          rx="3"
          className={flagged ? 'fill-ask' : 'fill-debt'}
        />
        {label.lines.map((line, nth) => (
          <text
            key={line}
            x={label.x}
            y={80 + nth * 16}
            textAnchor={label.anchor}
            className={flagged ? 'band-label band-asks' : 'band-label'}
          >
            {line}
          </text>
        ))}
        {layout.gap && <path d={`M${layout.gap.x + 3} 45h${Math.max(0, layout.gap.width - 6)}`} className="band-gap" />}
      </Drawing>
    </div>
  );
}
