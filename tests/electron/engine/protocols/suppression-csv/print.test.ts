// The list as a CSV: as SES imports it, never as a formula, and read again as the same addresses.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { plainAddress, printSuppressionCsv } from '../../../../../electron/engine/protocols/suppression-csv/print.ts';
import type { SuppressedAddress } from '../../../../../shared/health/suppression.ts';

const entry = (address: string, reason: SuppressedAddress['reason'] = 'BOUNCE'): SuppressedAddress => ({
  address,
  reason,
  updatedAtMs: 0,
});

it('writes one line each, as the developer guide has it', () => {
  expect(printSuppressionCsv([entry('a@x.example'), entry('b@x.example', 'COMPLAINT')])).toEqual({
    text: 'a@x.example,BOUNCE\nb@x.example,COMPLAINT\n',
    quoted: 0,
  });
});

it('spells what a spreadsheet would take for a formula so that it is none', () => {
  const { text, quoted } = printSuppressionCsv([entry("=cmd|'/C+calc'!A0@x.example"), entry('-a@x.example')]);
  expect(text).toBe(`"""=cmd|'/C+calc'!A0""@x.example",BOUNCE\n"""-a""@x.example",BOUNCE\n`);
  expect(quoted).toBe(2);
});

it('reads back every address that it writes', () => {
  const local = fc.stringMatching(/^[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]{1,20}$/u);
  fc.assert(
    fc.property(local, (name) => {
      const address = `${name}@x.example`;
      const { text } = printSuppressionCsv([entry(address)]);
      expect(text).not.toMatch(/^"?[=+\-@]/u);
      const field = text.replace(/,BOUNCE\n$/u, '');
      const cell = field.startsWith('"') ? field.slice(1, -1).replaceAll('""', '"') : field;
      expect(plainAddress(cell)).toBe(address);
    }),
  );
});
