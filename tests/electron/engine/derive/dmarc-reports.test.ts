// Who gets the reports, who must have agreed to it, and who can receive them at all.
import { describe, expect, it } from 'vitest';
import { canBeAsked, destinationsOf } from '../../../../electron/engine/derive/dmarc-reports.ts';
import { permissionState } from '../../../../electron/engine/derive/dmarc-report-permission.ts';
import { reportHostState } from '../../../../electron/engine/derive/dmarc-report-host.ts';
import { address, ended, mx, nxdomain, timeout, txt } from '../../../fakes/dns-reply.ts';

const top = nxdomain('_dmarc.example', 'TXT');

describe('destinationsOf', () => {
  const names = (record: string) =>
    destinationsOf('shop.example', [txt('_dmarc.shop.example', record), top]).map(({ host, permission }) => [
      host,
      permission,
    ]);

  it.each<[string, string, (string | null)[][]]>([
    ['its own host', 'rua=mailto:a@shop.example', [['shop.example', null]]],
    ['a host below it', 'rua=mailto:a@reports.shop.example', [['reports.shop.example', null]]],
    ['a foreign host', 'rua=mailto:a@watch.test', [['watch.test', 'shop.example._report._dmarc.watch.test']]],
    ['ruf too', 'ruf=mailto:a@watch.test', [['watch.test', 'shop.example._report._dmarc.watch.test']]],
    ['nothing that is no mailto', 'rua=https://watch.test/,a@watch.test', []],
  ])('%s', (_title, tags, expected) => {
    expect(names(`v=DMARC1; p=none; ${tags}`)).toEqual(expected);
  });

  it('asks in the name of the domain whose record it is', () => {
    const replies = [
      nxdomain('_dmarc.news.shop.example', 'TXT'),
      txt('_dmarc.shop.example', 'v=DMARC1; p=none; rua=mailto:a@watch.test'),
      top,
    ];
    expect(destinationsOf('news.shop.example', replies).map(({ permission }) => permission)).toEqual([
      'shop.example._report._dmarc.watch.test',
    ]);
  });

  it('knows names that are too long', () => {
    expect([canBeAsked('a.example'), canBeAsked(`${'a.'.repeat(126)}ab`)]).toEqual([true, false]);
  });
});

describe('permissionState', () => {
  const [destination] = destinationsOf('shop.example', [
    txt('_dmarc.shop.example', 'v=DMARC1; p=none; rua=mailto:a@watch.test'),
    top,
  ]);
  const name = 'shop.example._report._dmarc.watch.test';
  it.each([
    ['agreed', txt(name, 'v=DMARC1'), false],
    ['agreed with a closing semicolon', txt(name, 'v=DMARC1;'), false],
    ['agreed beside other texts', txt(name, 'hello', 'v=DMARC1'), false],
    ['agreed twice (RFC 9990 4 step 8: one is enough)', txt(name, 'v=DMARC1', 'v=DMARC1;'), false],
    ['another address at the same host', txt(name, 'v=DMARC1; rua=mailto:b@watch.test'), false],
    ['another address elsewhere', txt(name, 'v=DMARC1; rua=mailto:b@victim.test'), true],
    ['no record', nxdomain(name, 'TXT'), true],
    ['another text', txt(name, 'yes'), true],
    ['not known', timeout(name, 'TXT'), false],
  ])('%s', (_title, reply, refused) => {
    if (destination === undefined) throw new Error('no destination');
    expect(permissionState(destination, [reply]).why !== null).toBe(refused);
  });
});

describe('reportHostState', () => {
  const host = 'watch.test';
  const no = [ended(host, 'A', 'nodata'), ended(host, 'AAAA', 'nodata')];
  it.each([
    ['MX', [mx(host, [10, 'mail.watch.test'])], false, 0],
    ['null MX', [mx(host, [0, '.'])], true, 0],
    ['no such name', [nxdomain(host, 'MX')], true, 0],
    [
      'no MX but an address',
      [ended(host, 'MX', 'nodata'), address(host, '192.0.2.1'), ended(host, 'AAAA', 'nodata')],
      false,
      0,
    ],
    ['neither', [ended(host, 'MX', 'nodata'), ...no], true, 0],
    ['not known', [timeout(host, 'MX')], false, 1],
    [
      'no MX, address not known',
      [ended(host, 'MX', 'nodata'), timeout(host, 'A'), ended(host, 'AAAA', 'nodata')],
      false,
      1,
    ],
  ])('%s', (_title, replies, dead, open) => {
    const state = reportHostState(host, replies);
    expect([state.why !== null, state.unreached.length]).toEqual([dead, open]);
  });
});
