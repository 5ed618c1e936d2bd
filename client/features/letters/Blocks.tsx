/** A draft block by block, as the server wrote it; what is not held stands out as a blank. */
import { Fragment } from 'react';
import { keyed } from '../../ui/keyed.ts';
import { photoUrl } from '../../ui/photos.ts';
import { ScrollFrame } from '../../ui/ScrollFrame.tsx';
import { pieces } from './words.ts';

export type Block =
  | { readonly kind: 'care' | 'paragraph'; readonly text: string }
  | { readonly kind: 'heading'; readonly level: number; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'facts'; readonly entries: readonly (readonly [string, string])[] }
  | { readonly kind: 'table'; readonly heads: readonly string[]; readonly rows: readonly (readonly string[])[] }
  | { readonly kind: 'picture'; readonly hash: string; readonly drawn: boolean; readonly caption: string }
  | { readonly kind: 'section'; readonly blocks: readonly Block[] };

function Text({ text }: { readonly text: string }) {
  return pieces(text).map(({ at, text, blank }) =>
    blank ? (
      <mark key={at} className="letter-blank">
        {text}
      </mark>
    ) : (
      <Fragment key={at}>{text}</Fragment>
    ),
  );
}

/** A hash or an id, which may break anywhere; words may not. */
const LONG_RUN = /\S{25,}/;

function BlockTable({ heads, rows }: Extract<Block, { kind: 'table' }>) {
  return (
    <ScrollFrame label={heads.join(', ')}>
      <table className="table">
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.join(' ')}>
              {row.map((cell, at) => (
                <td key={heads[at]} className={LONG_RUN.test(cell) ? 'letter-run' : undefined}>
                  <Text text={cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollFrame>
  );
}

function One({ block }: { readonly block: Block }) {
  switch (block.kind) {
    case 'care':
      return <p className="letter-care">{block.text}</p>;
    case 'paragraph':
      return (
        <p>
          <Text text={block.text} />
        </p>
      );
    case 'heading':
      return block.level === 2 ? <h4>{block.text}</h4> : <h5>{block.text}</h5>;
    case 'list':
      return (
        <ul className="letter-list">
          {block.items.map((item) => (
            <li key={item}>
              <Text text={item} />
            </li>
          ))}
        </ul>
      );
    case 'facts':
      return (
        <dl className="letter-facts">
          {block.entries.map(([name, value]) => (
            <Fragment key={name}>
              <dt>{name}</dt>
              <dd>
                <Text text={value} />
              </dd>
            </Fragment>
          ))}
        </dl>
      );
    case 'table':
      return <BlockTable {...block} />;
    case 'picture':
      return (
        <figure className="letter-picture">
          {block.drawn && <img src={photoUrl(block.hash)} alt="" loading="lazy" />}
          <figcaption>{block.caption}</figcaption>
        </figure>
      );
    case 'section':
      return (
        <section className="stack">
          <Blocks blocks={block.blocks} />
        </section>
      );
  }
}

export function Blocks({ blocks }: { readonly blocks: readonly Block[] }) {
  return keyed(blocks, (block) => JSON.stringify(block)).map(({ key, item }) => <One key={key} block={item} />);
}
