import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pastedTarget } from '../../../../../electron/engine/protocols/dkim/pasted-target.ts';

test.each([
  ['s1.dkim.amazonses.com', 's1.dkim.amazonses.com'],
  ['S1.DKIM.amazonses.com.', 's1.dkim.amazonses.com'],
  [' "s1._domainkey.example.net" ', 's1._domainkey.example.net'],
  ['CNAME s1.dkim.amazonses.com', 's1.dkim.amazonses.com'],
  ['v=DKIM1; p=QUJD', null],
  ['v=spf1 -all', null],
  ['192.0.2.1', null],
  ['two.labels', null],
  ['a..b.c', null],
  ['', null],
])('%s holds %s', (text, target) => {
  expect(pastedTarget(text)).toBe(target);
});

test('no text throws, and nothing with a tag in it is a host name', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(pastedTarget(`p=${text}`)).toBeNull();
    }),
  );
});
