// Sizes as findings and the window say them.
import { expect, it } from 'vitest';
import { printBytes } from '../../shared/print-bytes.ts';

it.each([
  [0, '0 B'],
  [840, '840 B'],
  [2048, '2 KB'],
  [12_700, '12.4 KB'],
  [126_000, '123 KB'],
  [3.1 * 1024 ** 2, '3.1 MB'],
  [40 * 1024 ** 2, '40 MB'],
  [2 * 1024 ** 3, '2 GB'],
  [5.5 * 1024 ** 5, '5632 TB'],
])('prints %d bytes as %s', (bytes, printed) => {
  expect(printBytes(bytes)).toBe(printed);
});
