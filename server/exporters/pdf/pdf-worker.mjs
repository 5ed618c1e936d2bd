// The typesetter, Typst compiled to WebAssembly, with fonts from packages: nothing is fetched and no font of the machine is used.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { parentPort } from 'node:worker_threads';
import { createTypstCompiler, loadFonts } from '@myriaddreamin/typst.ts';

const require = createRequire(import.meta.url);

const FONTS = [
  '@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf',
  '@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf',
  '@expo-google-fonts/noto-sans-arabic/400Regular/NotoSansArabic_400Regular.ttf',
  '@expo-google-fonts/noto-sans-arabic/700Bold/NotoSansArabic_700Bold.ttf',
];

const PDF = 1;

const compiler = createTypstCompiler();
const fonts = FONTS.map((font) => readFileSync(require.resolve(font)));
await compiler.init({
  getModule: () => ({ module_or_path: readFileSync(require.resolve('@myriaddreamin/typst-ts-web-compiler/wasm')) }),
  // Without this it would fetch fonts from the internet.
  beforeBuild: [loadFonts(fonts, { assets: false })],
});

async function set({ source, pictures }) {
  // Nothing of the document before is left.
  compiler.resetShadow();
  compiler.addSource('/main.typ', source);
  for (const [name, bytes] of Object.entries(pictures)) compiler.mapShadow(name, bytes);
  const { result, diagnostics } = await compiler.compile({
    mainFilePath: '/main.typ',
    format: PDF,
    diagnostics: 'full',
  });
  compiler.resetShadow();
  if (result === undefined) throw new Error(JSON.stringify(diagnostics));
  return result;
}

async function answer({ id, ...document }) {
  try {
    const pdf = await set(document);
    parentPort.postMessage({ id, pdf }, [pdf.buffer]);
  } catch (cause) {
    parentPort.postMessage({ id, error: cause instanceof Error ? cause.message : String(cause) });
  }
}

// One after the other: the typesetter holds the files of one document.
let last = Promise.resolve();
parentPort.on('message', (asked) => {
  last = last.then(() => answer(asked));
});
