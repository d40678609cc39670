// A record as it is typed into a DNS panel.
import { expect, it } from 'vitest';
import { printDmarc } from '../../../../../electron/engine/protocols/dmarc/print.ts';

it('begins with the version and keeps the order', () => {
  expect(
    printDmarc([
      ['p', 'none'],
      ['rua', 'mailto:a@shop.example'],
    ]),
  ).toBe('v=DMARC1; p=none; rua=mailto:a@shop.example');
  expect(
    printDmarc([
      ['v', 'DMARC2'],
      ['p', 'reject'],
    ]),
  ).toBe('v=DMARC1; p=reject');
  expect(printDmarc([])).toBe('v=DMARC1');
});
