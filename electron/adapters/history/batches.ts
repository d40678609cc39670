// Puts files together that can be read at once by SQL, so many that no batch takes long or much memory.
import type { LookedAt } from './take-lines.ts';

const megabyte = 1024 * 1024;

/**
 * What is read in one go and kept in one transaction; some seconds at most. Rows that do not fill a group of 122,880 go through
 * DuckDB's log as they are: many small batches take longer than few.
 */
const most = {
  files: 250,
  bytes: { gzip: 96 * megabyte, none: 32 * megabyte },
  unpackedBytes: 2048 * megabyte,
};

/** Longer ones are read as a stream: an original may not be too long to find one record in it. */
const mostOfOne = { bytes: 16 * megabyte, unpackedBytes: 128 * megabyte };

export type Batch =
  | { readonly by: 'lines'; readonly files: readonly LookedAt[] }
  | { readonly by: 'stream'; readonly file: LookedAt };

const unpackedOf = ({ shape }: LookedAt): number => shape.unpackedBytes ?? shape.bytes;

/** In the order of the files, as far as they go together. */
export function batchesOf(files: readonly LookedAt[]): readonly Batch[] {
  const batches: Batch[] = [];
  const open = new Map<string, { files: LookedAt[]; bytes: number; unpackedBytes: number }>();
  for (const one of files) {
    const { file, shape } = one;
    const unpackedBytes = unpackedOf(one);
    const packedMost = shape.packing === 'gzip' ? mostOfOne.bytes : mostOfOne.unpackedBytes;
    if (
      (shape.kind !== 'lines' && shape.kind !== 'objects') ||
      shape.bytes > packedMost ||
      unpackedBytes > mostOfOne.unpackedBytes
    ) {
      batches.push({ by: 'stream', file: one });
      continue;
    }
    const key = `${shape.kind} ${shape.packing} ${file.source} ${file.sourceId}`;
    const growing = open.get(key);
    const fits =
      growing !== undefined &&
      growing.files.length < most.files &&
      growing.bytes + shape.bytes <= most.bytes[shape.packing] &&
      growing.unpackedBytes + unpackedBytes <= most.unpackedBytes;
    if (fits) {
      growing.files.push(one);
      growing.bytes += shape.bytes;
      growing.unpackedBytes += unpackedBytes;
      continue;
    }
    const begun = { files: [one], bytes: shape.bytes, unpackedBytes };
    open.set(key, begun);
    batches.push({ by: 'lines', files: begun.files });
  }
  return batches;
}
