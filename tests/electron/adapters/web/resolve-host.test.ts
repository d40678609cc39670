// Where a name leads, and that an address which the network made of another is not taken for a way inside.
import { expect, it } from 'vitest';
import { resolveHost } from '../../../../electron/adapters/web/resolve-host.ts';
import { address } from '../../../fakes/dns-reply.ts';
import { zoneResolver } from '../../../fakes/zone-resolver.ts';

const zone = [
  address('made.example', '9.9.9.10'),
  address('made.example', '64:ff9b::909:90a'),
  address('other.example', '9.9.9.10'),
  address('other.example', '64:ff9b::a01:203'),
  address('only.example', '64:ff9b::909:90a'),
];
const resolved = (url: string) =>
  resolveHost(new URL(url), {
    ask: zoneResolver(zone).ask,
    route: undefined,
    signal: new AbortController().signal,
  });

it('leads to the address itself where DNS64 has made another of it', async () => {
  expect(await resolved('http://made.example/')).toEqual({ place: { address: '9.9.9.10', portNumber: 80 } });
});

it('leads nowhere where the other is of an address that was not looked at', async () => {
  expect(await resolved('https://other.example/')).toMatchObject({ refusal: { range: 'NAT64 (RFC 6052)' } });
  expect(await resolved('https://only.example/')).toMatchObject({ refusal: { range: 'NAT64 (RFC 6052)' } });
});
