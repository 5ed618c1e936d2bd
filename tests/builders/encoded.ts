import { decoder } from '../../server/importers/csv/decode.ts';
import type { Encoding } from '../../server/importers/encoding/names.ts';

/** Text as the bytes of an encoding that has one byte a letter, such as windows-1250: Node only reads those. */
export function encoded(text: string, encoding: Encoding): Buffer {
  const byLetter = new Map<string, number>();
  for (let byte = 255; byte >= 0; byte -= 1) byLetter.set(letterOf(byte, encoding), byte);
  return Buffer.from(
    [...text].map((letter) => {
      const byte = byLetter.get(letter);
      if (byte === undefined) throw new Error(`${encoding} has no ${letter}`);
      return byte;
    }),
  );
}

function letterOf(byte: number, encoding: Encoding): string {
  const reading = decoder(encoding);
  return reading.push(Buffer.of(byte)) + reading.end();
}
