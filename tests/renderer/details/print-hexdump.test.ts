import { expect, it } from 'vitest';
import { decodePacket, printHexdump } from '../../../renderer/details/print-hexdump.ts';

it('prints rows of sixteen bytes with what can be read of them', () => {
  const bytes = decodePacket(btoa('\u0000plumbline.example'));
  expect(printHexdump(bytes)).toBe(
    [
      '0000  00 70 6c 75 6d 62 6c 69 6e 65 2e 65 78 61 6d 70  .plumbline.examp',
      `0010  6c 65${' '.repeat(42)}  le`,
    ].join('\n'),
  );
});
