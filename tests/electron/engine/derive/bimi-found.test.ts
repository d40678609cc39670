// Which BIMI record applies: the domain's own, the organizational domain's, none, or not known.
import { describe, expect, it } from 'vitest';
import { findBimi, meantAsBimi } from '../../../../electron/engine/derive/bimi-found.ts';
import { nxdomain, timeout, txt } from '../../../fakes/dns-reply.ts';

const logo = 'v=BIMI1; l=https://shop.example/logo.svg';
const own = 'default._bimi.news.shop.example';
const org = 'default._bimi.shop.example';

describe('findBimi', () => {
  it.each([
    ['its own', [txt(own, logo), txt(org, logo)], { kind: 'record', own: true }],
    ['the organization', [nxdomain(own, 'TXT'), txt(org, logo)], { kind: 'record', own: false }],
    [
      'past texts that are not BIMI',
      [txt(own, 'hello', 'v=bimi1; l='), txt(org, logo)],
      { kind: 'record', own: false },
    ],
    ['several', [txt(own, logo, logo), txt(org, logo)], { kind: 'several' }],
    ['none', [nxdomain(own, 'TXT'), nxdomain(org, 'TXT')], { kind: 'none' }],
    ['own unknown', [timeout(own, 'TXT'), txt(org, logo)], { kind: 'unknown' }],
    ['organization unknown', [nxdomain(own, 'TXT'), timeout(org, 'TXT')], { kind: 'unknown' }],
    ['organization not needed', [txt(own, logo), timeout(org, 'TXT')], { kind: 'record', own: true }],
    ['never _bimi alone', [nxdomain(own, 'TXT'), txt('_bimi.news.shop.example', logo)], { kind: 'none' }],
  ] as const)('%s', (_, replies, expected) => {
    expect(findBimi('news.shop.example', replies)).toMatchObject(expected);
  });
});

describe('meantAsBimi', () => {
  it('keeps records with a wrong version, drops other texts', () => {
    expect(meantAsBimi(txt(own, 'v=bimi1; l=', 'v=spf1 -all')).map(({ text }) => text)).toEqual(['v=bimi1; l=']);
  });
});
