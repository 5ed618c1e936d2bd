/** The answer sheet as one page of HTML that needs nothing else: to read, to hand over. */
import { documentLanguage, inLocale } from '../../../schema/messages/index.ts';
import { type Dossier, languageOfDossier } from './dossier.ts';
import { STYLE } from './html-style.ts';
import { type Block, type Sheet, sheetOf } from './sheet.ts';

export function dossierHtml(dossier: Dossier): string {
  return inLocale(languageOfDossier(dossier), () => sheetHtml(sheetOf(dossier)));
}

/** Any sheet of blocks as a page of its own. */
export function sheetHtml({ title, blocks }: Sheet): string {
  const { lang, dir } = documentLanguage();
  return `<!doctype html>
<html lang="${lang}" dir="${dir}">
<head><meta charset="utf-8"><title>${safe(title)}</title><style>${STYLE}</style></head>
<body>
<h1>${safe(title)}</h1>
${blocks.map(html).join('\n')}
</body>
</html>
`;
}

function html(block: Block): string {
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
    case 'section':
      return `<section>\n${block.blocks.map(html).join('\n')}\n</section>`;
  }
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
