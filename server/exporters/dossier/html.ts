/** The answer sheet as one page of HTML that needs nothing else: to read, to hand over. */
import { documentLanguage, inLocale } from '../../../schema/messages/index.ts';
import { type Dossier, languageOfDossier } from './dossier.ts';
import { type DossierFile, picturesIn } from './files.ts';
import { STYLE } from './html-style.ts';
import { type Block, type Sheet, sheetOf } from './sheet.ts';

export function dossierHtml(dossier: Dossier): string {
  return inLocale(languageOfDossier(dossier), () => sheetHtml(sheetOf(dossier), picturesIn(dossier)));
}

type Pictures = ReadonlyMap<string, DossierFile>;

/** Any sheet of blocks as a page of its own. */
export function sheetHtml({ title, blocks }: Sheet, pictures: Pictures = new Map()): string {
  const { lang, dir } = documentLanguage();
  return `<!doctype html>
<html lang="${lang}" dir="${dir}">
<head><meta charset="utf-8"><title>${safe(title)}</title><style>${STYLE}</style></head>
<body>
<h1>${safe(title)}</h1>
${blocks.map((block) => html(block, pictures)).join('\n')}
</body>
</html>
`;
}

function html(block: Block, pictures: Pictures): string {
  switch (block.kind) {
    case 'care':
      return `<p class="care">${safe(block.text)}</p>`;
    case 'paragraph':
      return `<p>${safe(block.text)}</p>`;
    case 'heading':
      return `<h${block.level}>${safe(block.text)}</h${block.level}>`;
    case 'list':
      return `<ul>${block.items.map((item) => `<li>${safe(item)}</li>`).join('')}</ul>`;
    case 'facts':
      return `<dl>${block.entries.map(([name, value]) => `<dt>${safe(name)}</dt><dd>${safe(value)}</dd>`).join('')}</dl>`;
    case 'table':
      return table(block.heads, block.rows);
    case 'picture':
      return picture(block, pictures.get(block.hash));
    case 'section':
      return `<section>\n${block.blocks.map((inner) => html(inner, pictures)).join('\n')}\n</section>`;
  }
}

function picture({ caption }: Extract<Block, { kind: 'picture' }>, file: DossierFile | undefined): string {
  const source = file === undefined ? '' : `data:${file.media_type};base64,${file.data}`;
  const image = source === '' ? '' : `<img alt="" src="${safe(source)}">`;
  return `<figure>${image}<figcaption>${safe(caption)}</figcaption></figure>`;
}

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const head = heads.map((cell) => `<th scope="col">${safe(cell)}</th>`).join('');
  const body = rows.map((row) => `<tr>${row.map(cell).join('')}</tr>`).join('\n');
  return `<table><thead><tr>${head}</tr></thead><tbody>\n${body}\n</tbody></table>`;
}

const HASH = /^[0-9a-f]{64}$/;

function cell(text: string): string {
  return HASH.test(text) ? `<td><code>${text}</code></td>` : `<td>${safe(text)}</td>`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function safe(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}
