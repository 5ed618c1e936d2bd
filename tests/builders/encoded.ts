/** Text as the bytes of an encoding that has one byte a letter, such as windows-1250: Node only reads those. */
export function encoded(text: string, encoding: string): Buffer {
  const byLetter = new Map<string, number>();
  for (let byte = 255; byte >= 0; byte -= 1) byLetter.set(new TextDecoder(encoding).decode(Uint8Array.of(byte)), byte);
  return Buffer.from(
    [...text].map((letter) => {
      const byte = byLetter.get(letter);
      if (byte === undefined) throw new Error(`${encoding} has no ${letter}`);
      return byte;
    }),
  );
}
