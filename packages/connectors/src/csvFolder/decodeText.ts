import { TextDecoder } from "node:util";
import { CsvFileError } from "./CsvFileError.ts";

const SAMPLE_BYTES = 4_096;

/**
 * Bytes as text. The encoding is the one named, else UTF-8, or UTF-16 where a byte order mark or its zero bytes show it.
 * UTF-16 without a mark is valid UTF-8 full of NULs, so it is looked for before UTF-8 is believed.
 *
 * @param encoding - a label of the WHATWG Encoding Standard, e.g. `windows-1251`; null = find out
 * @throws {CsvFileError} `import.not_utf8` with the line, where the bytes are not of the encoding; `import.unknown_encoding`
 */
export async function* decodeText(file: string, chunks: AsyncIterable<Uint8Array>, encoding: string | null): AsyncGenerator<string> {
  let decoder: TextDecoder | null = null;
  let lines = 1;
  for await (const chunk of chunks) {
    decoder ??= decoderFor(file, encoding ?? sniffEncoding(chunk.subarray(0, SAMPLE_BYTES)));
    const decoded = decodeOrSay(decoder, chunk, { file, line: lines });
    lines += decoded.split("\n").length - 1;
    yield decoded;
  }
  if (decoder !== null) {
    yield decodeOrSay(decoder, null, { file, line: lines });
  }
}

function decoderFor(file: string, encoding: string): TextDecoder {
  try {
    return new TextDecoder(encoding, { fatal: true });
  } catch {
    throw new CsvFileError({
      id: "import.unknown_encoding",
      message: "{encoding} is not an encoding that {file} can be read with. Use a name like utf-8, windows-1251 or shift_jis.",
      values: { file, encoding },
    });
  }
}

function sniffEncoding(sample: Uint8Array): string {
  const [first, second] = sample;
  if (first === 0xff && second === 0xfe) {
    return "utf-16le";
  }
  if (first === 0xfe && second === 0xff) {
    return "utf-16be";
  }
  const zeros = [0, 0];
  sample.forEach((byte, index) => {
    if (byte === 0) {
      zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
    }
  });
  const [even = 0, odd = 0] = zeros;
  const enough = sample.length / 8;
  if (odd > enough && even <= enough / 4) {
    return "utf-16le";
  }

  return even > enough && odd <= enough / 4 ? "utf-16be" : "utf-8";
}

type Place = { readonly file: string; readonly line: number };

function decodeOrSay(decoder: TextDecoder, chunk: Uint8Array | null, { file, line }: Place): string {
  try {
    return chunk === null ? decoder.decode() : decoder.decode(chunk, { stream: true });
  } catch {
    throw new CsvFileError({
      id: "import.not_utf8",
      message: "{file} is not {encoding} text (from about line {line}). Save it as “CSV UTF-8” and import again, or name its encoding.",
      values: { file, encoding: decoder.encoding.toUpperCase(), line },
    });
  }
}
