// One address as people type it, and as SES takes it.
import { expect, it } from 'vitest';
import { parseMailAddress } from '../../../../../electron/engine/protocols/mail-address/parse.ts';

it.each([
  ['  jane@shop.example ', 'jane@shop.example'],
  ['Jane.Doe+news@Shop.Example', 'Jane.Doe+news@Shop.Example'],
  ['a..b.@docomo.example', 'a..b.@docomo.example'],
  ['"odd one"@x.example', null],
  ['"odd,one"@x.example', '"odd,one"@x.example'],
  ['post@bücher.example', 'post@xn--bcher-kva.example'],
  ['a@b@x.example', null],
  ['jane@http://x.example', null],
  ['jane@x.example.', null],
  ['Jane <jane@x.example>', null],
  ['jane@[192.0.2.1]', null],
  [`${'a'.repeat(64)}@${'b'.repeat(60)}.${'c'.repeat(60)}.${'d'.repeat(60)}.example`, null],
])('reads %s as %s', (typed, address) => {
  const parsed = parseMailAddress(typed);
  expect(parsed.ok ? parsed.value : null).toBe(address);
});
