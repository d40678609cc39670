// Collects what follows DATA up to the line with a dot alone, and undoes the doubling of dots (RFC 5321 4.5.2).

export type Collected = {
  /** Null: there was more than is taken. */
  readonly data: Buffer | null;
  /** What came after the end. */
  readonly rest: Buffer;
};

export type Collector = {
  /** Null while the end has not come. */
  take(chunk: Buffer): Collected | null;
};

const end = Buffer.from('\r\n.\r\n');
const doubled = Buffer.from('\r\n..');

export function openCollector(maxBytes: number): Collector {
  // The end may be the first line of all.
  const kept: Buffer[] = [Buffer.from('\r\n')];
  let bytes = 0;
  let tail = Buffer.from('\r\n');

  function keep(part: Buffer): void {
    bytes += part.length;
    // What is too long is still heard to its end.
    if (bytes <= maxBytes) kept.push(part);
    else kept.length = 0;
  }

  return {
    take(chunk) {
      const seen = Buffer.concat([tail, chunk]);
      const at = seen.indexOf(end);
      if (at === -1) {
        keep(chunk);
        tail = Buffer.from(seen.subarray(-(end.length - 1)));
        return null;
      }
      const after = at + end.length - tail.length;
      keep(chunk.subarray(0, after));
      if (bytes > maxBytes) return { data: null, rest: chunk.subarray(after) };
      // What is left of the end is the line break of the last line.
      const whole = Buffer.concat(kept);
      const data = undoubled(whole.subarray(0, whole.length - (end.length - 2))).subarray(2);
      return { data, rest: chunk.subarray(after) };
    },
  };
}

function undoubled(whole: Buffer): Buffer {
  const parts: Buffer[] = [];
  let from = 0;
  for (let at = whole.indexOf(doubled); at !== -1; at = whole.indexOf(doubled, at + doubled.length)) {
    parts.push(whole.subarray(from, at + doubled.length - 1));
    from = at + doubled.length;
  }
  return Buffer.concat([...parts, whole.subarray(from)]);
}
