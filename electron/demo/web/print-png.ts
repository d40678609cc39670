// Prints a picture of one quiet colour as PNG (ISO/IEC 15948).
import { crc32, deflateSync } from 'node:zlib';

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** One palette entry: a soft blue. */
const palette = Buffer.from([0xb8, 0xc9, 0xe6]);

export function printPng(widthPx: number, heightPx: number): Uint8Array {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(Math.max(widthPx, 1), 0);
  header.writeUInt32BE(Math.max(heightPx, 1), 4);
  // One bit for each pixel, which names a colour of the palette.
  header.set([1, 3, 0, 0, 0], 8);
  const line = Buffer.alloc(1 + Math.ceil(Math.max(widthPx, 1) / 8));
  const lines = Buffer.concat(Array.from({ length: Math.max(heightPx, 1) }, () => line));
  return Buffer.concat([
    signature,
    printChunk('IHDR', header),
    printChunk('PLTE', palette),
    printChunk('IDAT', deflateSync(lines)),
    printChunk('IEND', Buffer.alloc(0)),
  ]);
}

function printChunk(name: string, data: Uint8Array): Uint8Array {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const chunk = Buffer.alloc(body.length + 8);
  chunk.writeUInt32BE(data.length, 0);
  chunk.set(body, 4);
  chunk.writeUInt32BE(crc32(body), body.length + 4);
  return chunk;
}
