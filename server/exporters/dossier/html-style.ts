/** Ink on paper: no colour carries a meaning, tables break between rows. */
export const STYLE = `
body { font: 11pt/1.45 Georgia, "Source Serif 4", serif; color: #14201f; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.6rem; } h2 { font-size: 1.2rem; margin-top: 2rem; } h3 { font-size: 1rem; margin-bottom: 0.2rem; } h4 { font-size: 0.95rem; margin: 0.6rem 0 0.2rem; }
.care { border-left: 4px solid #23305c; padding-left: 0.8rem; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 0.2rem 1rem; } dt { font-weight: bold; } dd { margin: 0; }
table { border-collapse: collapse; width: 100%; font-size: 0.9em; } th, td { text-align: left; vertical-align: top; padding: 0.25rem 0.6rem 0.25rem 0; border-bottom: 1px solid #b8c2bf; overflow-wrap: break-word; } code { font-size: 0.8em; overflow-wrap: anywhere; }
figure { margin: 1rem 0; break-inside: avoid; } figure img { display: block; max-width: 100%; max-height: 22cm; } figcaption { font-size: 0.9em; overflow-wrap: anywhere; }
tr, section { break-inside: avoid; } thead { display: table-header-group; }
@page { margin: 18mm; }
`;
