/** What is shown, to take along: the picture of the map, and its nodes and links as rows and as a graph. */
import { type RefObject, useState } from 'react';
import { shownCsv } from '../../charts/chain/export/csv.ts';
import { shownGraphml } from '../../charts/chain/export/graphml.ts';
import { pictureOf, pngOf } from '../../charts/chain/export/picture.ts';
import type { Shown } from '../../charts/chain/export/shown.ts';
import { today, useAsOf } from '../../ui/AsOf.tsx';
import { knownText } from '../../ui/KnownLine.tsx';
import { useKnown } from '../../ui/known.ts';
import { dayText } from '../../ui/value.tsx';
import { t } from '../../ui/words.ts';

export interface MapExportsProps {
  readonly title: string;
  readonly drawn: string;
  /** Absent where a table is shown. */
  readonly svg: RefObject<SVGSVGElement | null> | undefined;
  readonly shown: () => Shown;
}

const TYPES = { svg: 'image/svg+xml', csv: 'text/csv', graphml: 'application/graphml+xml' } as const;

function save(name: string, file: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

export function MapExports({ title, drawn, svg, shown }: MapExportsProps) {
  const asOf = useAsOf() ?? today();
  const known = useKnown();
  const [failed, setFailed] = useState(false);
  const said = t('page.chain.export-foot', { title, day: dayText(asOf), drawn });
  const foot = known === undefined ? said : `${said} ${knownText(known)}`;
  // As what the server writes is named.
  const stamp = known === undefined ? asOf : `${asOf}-as-known-${known.slice(0, 10)}`;
  const name = `${title.replace(/[^\p{L}\p{N}]+/gu, '-')}-${stamp}`;
  const text = (form: keyof typeof TYPES, content: string) =>
    save(`${name}.${form}`, new Blob([content], { type: TYPES[form] }));
  const picture = () => (svg?.current ? pictureOf(svg.current, foot, t('page.chain.legend')) : '');
  const png = async () => {
    try {
      save(`${name}.png`, await pngOf(picture()));
      setFailed(false);
    } catch {
      setFailed(true);
    }
  };
  const forms: readonly (readonly [string, () => void])[] = [
    ...(svg
      ? ([
          ['SVG', () => text('svg', picture())],
          ['PNG', () => void png()],
        ] as const)
      : []),
    ['CSV', () => text('csv', shownCsv(shown()))],
    ['GraphML', () => text('graphml', shownGraphml(shown(), foot))],
  ];
  return (
    <fieldset className="row sheet-pad no-print map-exports">
      <legend className="hint">{t('page.chain.export')}</legend>
      {forms.map(([form, onClick]) => (
        <button key={form} type="button" className="button" onClick={onClick}>
          {t('page.chain.export-as', { form })}
        </button>
      ))}
      {failed && <span role="alert">{t('page.chain.export-failed')}</span>}
    </fieldset>
  );
}
