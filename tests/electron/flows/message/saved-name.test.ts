// Names of saved files: what a mail says is taken as far as it is safe on any file system, and goes nowhere else.
import { expect, it } from 'vitest';
import { savedName } from '../../../../electron/flows/message/saved-name.ts';

it.each([
  ['report 2026.pdf', 'report 2026.pdf'],
  ['請求書（11月）.pdf', '請求書（11月）.pdf'],
  ['../../x', 'x'],
  ['C:\\Users\\mia\\a.txt', 'a.txt'],
  ['..', ''],
  ['. . .', ''],
  ['', ''],
  ['.bashrc', 'bashrc'],
  ['a.txt. . ', 'a.txt'],
  ['a\r\nb\0c\td.txt', 'a__b_c_d.txt'],
  ['a<b>c:"d|e?f*%PATH%.txt', 'a_b_c__d_e_f__PATH_.txt'],
  ['invoice\u202Efdp.exe', 'invoice_fdp.exe'],
  ['half \uD800 a character', 'half _ a character'],
  ['CON', '_CON'],
  ['nul.tar.gz', '_nul.tar.gz'],
  ['Com1 .txt', '_Com1 .txt'],
  ['console.log', 'console.log'],
])('%j is saved as %j', (name, saved) => {
  expect(savedName(name)).toBe(saved);
});

it.each([
  ['300 characters', `${'a'.repeat(300)}.pdf`],
  ['300 characters of three bytes', `${'書'.repeat(300)}.pdf`],
  ['a megabyte of dots', `a${'. '.repeat(500_000)}b.pdf`],
])('%s are cut, and keep how they end', (_what, name) => {
  const saved = savedName(name);
  expect(Buffer.byteLength(saved)).toBeLessThanOrEqual(200);
  expect(saved).toMatch(/pdf$/u);
});
