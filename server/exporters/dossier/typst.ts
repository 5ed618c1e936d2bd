/** The answer sheet as a document for Typst (typst.app, 0.14), which sets it as a tagged PDF: to file, to serve. */
import { documentLanguage, inLocale } from '../../../schema/messages/index.ts';
import { type Dossier, languageOfDossier } from './dossier.ts';
import { picturesIn } from './files.ts';
import { type Block, sheetOf } from './sheet.ts';

/** Same dossier, same text: the day of the document is the day of the question, and nothing else is dated. */
export function dossierTypst(dossier: Dossier, withPictures = true): string {
  return inLocale(languageOfDossier(dossier), () => setDossier(dossier, withPictures));
}

function setDossier(dossier: Dossier, withPictures: boolean): string {
  const { lang, dir } = documentLanguage();
  const { title, blocks } = sheetOf(dossier);
  const pictures = new Set(withPictures ? picturesIn(dossier).keys() : []);
  const [year, month, day] = dossier.as_of.split('-').map(Number);
  return `#set document(title: ${text(title)}, author: ${text(dossier.author)}, date: datetime(year: ${year}, month: ${month}, day: ${day}))
#set page(paper: "a4", margin: 18mm, numbering: "1 / 1")
#set text(font: ("Noto Sans", "Noto Sans Arabic"), size: 9.5pt, lang: "${lang.split('-')[0]}", dir: ${dir})
#set par(leading: 0.55em)
#show heading: set block(above: 1.4em, below: 0.6em)
#heading(level: 1, text(${text(title)}))
${blocks.map((block) => typst(block, pictures)).join('\n')}
`;
}

function typst(block: Block, pictures: ReadonlySet<string>): string {
  switch (block.kind) {
    case 'care':
      return `#block(stroke: (left: 2pt + rgb("#23305c")), inset: (left: 8pt, y: 3pt), ${content(block.text)})`;
    case 'paragraph':
      return `#par(${content(block.text)})`;
    case 'heading':
      return `#heading(level: ${block.level}, ${content(block.text)})`;
    case 'list':
      return `#list(${block.items.map(content).join(', ')})`;
    case 'facts':
      return `#terms(${block.entries.map(([name, value]) => `(${content(name)}, ${content(value)})`).join(', ')})`;
    case 'table':
      return table(block.heads, block.rows);
    case 'picture':
      return picture(block, pictures.has(block.hash));
    case 'section':
      return block.blocks.map((inner) => typst(inner, pictures)).join('\n');
  }
}

/** Never larger than it is, nor than most of a page. */
function picture({ hash, caption }: Extract<Block, { kind: 'picture' }>, isDrawn: boolean): string {
  if (!isDrawn) return `#par(${content(caption)})`;
  const image = `image(${text(pictureFile(hash))}, alt: ${text(caption)}, width: 100%, height: 100%, fit: "contain")`;
  return `#block(breakable: false, stack(spacing: 6pt, block(width: 100%, height: 120mm, ${image}), ${content(caption)}))`;
}

/** Where the typesetter finds it. */
export const pictureFile = (hash: string): string => `/${hash}`;

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const header = heads.map((head) => `strong(${content(head)})`).join(', ');
  const cells = rows.flatMap((row) => row.map(content));
  const columns = heads.map(() => 'auto').join(', ');
  return `#text(size: 8pt, table(columns: (${columns},), stroke: (_, _) => (bottom: 0.4pt + rgb("#b8c2bf")), inset: (x: 3pt, y: 3pt), table.header(${header}), ${cells.join(', ')}))`;
}

/** A long run without a blank, as a hash, may break anywhere. */
const LONG_RUN = /\S{25,}/g;

function content(value: string): string {
  return `text(${text(value.replaceAll(LONG_RUN, (run) => run.replaceAll(/.{8}(?=.)/gu, '$&\u200b')))})`;
}

/** A string literal: what anybody wrote is never markup. */
function text(value: string): string {
  const inner = value.replaceAll(/["\\]/g, '\\$&').replaceAll(/\p{Cc}+/gu, ' ');
  return `"${inner}"`;
}
