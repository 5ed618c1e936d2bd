import { besideText } from '../../schema/messages/format.ts';
import { type FoldedSource, foldSources, rangesOf } from './folded-sources.ts';
import { publishedText } from './published.ts';
import { type PhotoFile, SourcePhoto } from './SourcePhoto.tsx';
import { Table } from './Table.tsx';
import { dayText, InstantText } from './value.tsx';
import { t } from './words.ts';

export interface SourceRow {
  readonly document: string;
  readonly line?: number | null;
  readonly sheet?: string | null;
  /** Of what was entered: the day of the document or the words, and who said it. */
  readonly on?: string | null;
  readonly by?: string | null;
  /** The photo or scan that it was read from. */
  readonly file?: PhotoFile | null;
  readonly publisher: string;
  readonly recordedFrom: string;
}

function whereText(source: FoldedSource): string {
  const line = lineText(source);
  const of = source.on ? t('page.history.of-day', { day: dayText(source.on) }) : undefined;
  return besideText([source.sheet, line, of, publishedText(source)]);
}

function lineText({ lines, line }: FoldedSource): string | undefined {
  if (lines.length > 1) return t('page.sources.lines', { list: rangesOf(lines) });
  return line == null ? undefined : t('page.sources.line', { n: line });
}

/** Where the facts of a record come from: who said so, in which document, and when we learned it. */
export function Sources({ sources }: { readonly sources: readonly SourceRow[] }) {
  if (sources.length === 0) return <p className="quiet">{t('page.sources.none')}</p>;
  return (
    <Table
      caption={t('page.sources')}
      rows={foldSources(sources)}
      rowKey={(source) =>
        `${source.document} ${source.sheet} ${source.lines.join()} ${source.on} ${source.by} ${source.file?.hash} ${source.publisher} ${source.recordedFrom}`
      }
      columns={[
        {
          key: 'document',
          head: t('page.sources.document'),
          row: true,
          sort: (source) => source.document,
          cell: (source) => (
            <>
              <bdi>{source.document}</bdi>
              <span className="second">{whereText(source)}</span>
              {source.file && <SourcePhoto file={source.file} title={source.document} />}
            </>
          ),
        },
        {
          key: 'recorded',
          head: t('page.sources.recorded'),
          cell: (source) => <InstantText at={source.recordedFrom} />,
          sort: (source) => source.recordedFrom,
        },
      ]}
    />
  );
}
