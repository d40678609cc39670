// An exchange printed as it is typed, and read back.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseMx } from '../../../../../electron/engine/protocols/mx/parse.ts';
import { nullMxValue, printExchange } from '../../../../../electron/engine/protocols/mx/print.ts';
import { mx } from '../../../../fakes/dns-reply.ts';

describe('printExchange', () => {
  it('prints what a reader splits into the same preference and host', () => {
    const host = fc.stringMatching(/^[a-z]{1,10}\.example$/u);
    fc.assert(
      fc.property(fc.nat(65_535), host, (preference, name) => {
        const [exchange] = parseMx(mx('shop.example', [preference, name]));
        const [typedPreference, typedHost] = printExchange(exchange ?? { preference: -1, host: '' }).split(' ');
        expect([Number(typedPreference), typedHost]).toEqual([preference, name]);
      }),
    );
  });

  it('agrees with the null MX of RFC 7505 3', () => {
    expect(printExchange({ preference: 0, host: '.' })).toBe(nullMxValue);
  });
});
