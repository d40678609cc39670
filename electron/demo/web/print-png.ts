// Prints a picture of a hillside as PNG (ISO/IEC 15948): flat, or with the grain of a photograph, which weighs.
import { crc32, deflateSync } from 'node:zlib';

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** Sky, sun, far and near hill; each in eight shades for the grain. */
const inks = ['d3e4f1', 'f6d98b', '8fb59a', '4f8a68'] as const;
const shades = 8;
const palette = Buffer.concat(
  inks.flatMap((ink) =>
    Array.from({ length: shades }, (_, shade) => Buffer.from(ink, 'hex').map((part) => part - shade * 3)),
  ),
);

/** Larger ones would hold the demo up. */
const maxSidePx = 4000;

export type Picture = { readonly widthPx: number; readonly heightPx: number; readonly isGrainy: boolean };

export function printPng({ widthPx, heightPx, isGrainy }: Picture): Uint8Array {
  const width = Math.min(Math.max(widthPx, 1), maxSidePx);
  const height = Math.min(Math.max(heightPx, 1), maxSidePx);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Eight bits for each pixel, which name a color of the palette.
  header.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    signature,
    printChunk('IHDR', header),
    printChunk('PLTE', palette),
    printChunk('IDAT', deflateSync(draw(width, height, isGrainy ? grain() : () => 0), { level: 1 })),
    printChunk('IEND', Buffer.alloc(0)),
  ]);
}

/** Each line begins with its filter: none. */
function draw(width: number, height: number, shadeNext: () => number): Buffer {
  const lines = Buffer.alloc(height * (width + 1));
  const sunPx = Math.min(width, height) / 6;
  for (let y = 0; y < height; y += 1) {
    const across = (width + 1) * y + 1;
    for (let x = 0; x < width; x += 1) {
      const turn = (x / width) * 2 * Math.PI;
      const isNear = y > height * (0.78 + 0.08 * Math.sin(turn * 1.5 + 2));
      const isFar = y > height * (0.58 + 0.1 * Math.sin(turn));
      const isSun = Math.hypot(x - width * 0.78, y - height * 0.3) < sunPx;
      const ink = isNear ? 3 : isFar ? 2 : isSun ? 1 : 0;
      lines[across + x] = ink * shades + shadeNext();
    }
  }
  return lines;
}

/** The same at each start (xorshift). */
function grain(): () => number {
  let state = 0x2545f491;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 16) % shades;
  };
}

function printChunk(name: string, data: Uint8Array): Uint8Array {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const chunk = Buffer.alloc(body.length + 8);
  chunk.writeUInt32BE(data.length, 0);
  chunk.set(body, 4);
  chunk.writeUInt32BE(crc32(body), body.length + 4);
  return chunk;
}
