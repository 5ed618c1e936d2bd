// Scripts and styles are compressed once, when the page is built: a server that did it for each reader made each wait.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const IS_TEXT = /\.(js|css|svg)$/;
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } };

/** Beside each file its `.br` and its `.gz`, where they are smaller. */
export function precompress(folder) {
  for (const name of readdirSync(folder)) {
    if (!IS_TEXT.test(name)) continue;
    const path = join(folder, name);
    const bytes = readFileSync(path);
    const forms = { br: brotliCompressSync(bytes, BROTLI), gz: gzipSync(bytes, { level: 9 }) };
    for (const [ending, compressed] of Object.entries(forms))
      if (compressed.length < bytes.length) writeFileSync(`${path}.${ending}`, compressed);
  }
}
