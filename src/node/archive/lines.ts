/** The lines of a stream of UTF-8, each as soon as it is there; one that is too long is passed over, and told of. */

/** `undefined` in place of a line that has more than so many bytes, or is no UTF-8. */
export type Line = string | undefined;

const NEWLINE = 10;

/** @param most bytes of a line that is kept; of a longer one no more is held in memory */
export async function* linesOf(stream: AsyncIterable<Uint8Array>, most: number): AsyncGenerator<Line> {
  let parts: Uint8Array[] = [];
  let length = 0;
  const line = (): Line => {
    const text = length > most ? undefined : textOf(Buffer.concat(parts));
    parts = [];
    length = 0;
    return text;
  };
  const add = (part: Uint8Array): void => {
    length += part.length;
    if (length > most) parts = [];
    else parts.push(part);
  };
  for await (const chunk of stream) {
    let from = 0;
    for (let to = chunk.indexOf(NEWLINE); to >= 0; to = chunk.indexOf(NEWLINE, from)) {
      add(chunk.subarray(from, to));
      yield line();
      from = to + 1;
    }
    add(chunk.subarray(from));
  }
  if (length > 0) yield line();
}

function textOf(bytes: Buffer): Line {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
