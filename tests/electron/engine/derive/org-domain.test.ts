// The two organizational domains of a name, and all that must be asked to know them.
import { expect, it } from 'vitest';
import { orgDomain, wantedForDomain } from '../../../../electron/engine/derive/org-domain.ts';
import { nxdomain, timeout, txt } from '../../../fakes/dns-reply.ts';

it('asks each name once, though both definitions want it', () => {
  expect(wantedForDomain('a.shop.co.uk').map(({ name }) => name)).toEqual([
    '_dmarc.a.shop.co.uk',
    '_dmarc.shop.co.uk',
    '_dmarc.co.uk',
    '_dmarc.uk',
  ]);
  expect(wantedForDomain('co.uk').map(({ name }) => name)).toEqual(['_dmarc.co.uk', '_dmarc.uk']);
});

it('says where they differ, and what is missing', () => {
  const at = (...replies: Parameters<typeof orgDomain>[1]) => orgDomain('unit.shop.example', replies);
  const [none, top] = [nxdomain('_dmarc.unit.shop.example', 'TXT'), nxdomain('_dmarc.example', 'TXT')];
  expect(at(none, txt('_dmarc.shop.example', 'v=DMARC1; p=none'), top)).toMatchObject({
    byWalk: 'shop.example',
    byList: 'shop.example',
    differs: false,
  });
  expect(at(none, nxdomain('_dmarc.shop.example', 'TXT'), top)).toMatchObject({
    byWalk: 'unit.shop.example',
    byList: 'shop.example',
    differs: true,
  });
  const lost = timeout('_dmarc.shop.example', 'TXT');
  expect(at(none, lost, top)).toEqual({ byWalk: null, byList: 'shop.example', differs: false, unreached: [lost] });
});
