// The demo's received mails, verified by mailauth, which had no part in signing them, against the demo's own DNS.
import { arc as verifyArc } from 'mailauth/lib/arc/index.js';
import { dkimVerify } from 'mailauth/lib/dkim/verify.js';
import { dmarc as verifyDmarc } from 'mailauth/lib/dmarc/index.js';
import { spf as verifySpf } from 'mailauth/lib/spf/index.js';
import { beforeAll, describe, expect, it } from 'vitest';
import { demoWorld } from '../../../../electron/demo/demo-world.ts';
import { type DemoMail, openDemoMails } from '../../../../electron/demo/mail/demo-mails.ts';
import { openSite } from '../../../../electron/demo/ses/state/open-site.ts';
import { publishRecords } from '../../../../electron/demo/publish-records.ts';
import type { DnsRecord } from '../../../../shared/dns.ts';

const nowMs = Date.now();
let world = demoWorld();
let mails: readonly DemoMail[];
beforeAll(async () => {
  mails = await openDemoMails((records) => {
    world = publishRecords(world, records);
  }, nowMs);
});

/** As node:dns answers. */
function shown(record: DnsRecord): unknown {
  if (record.type === 'TXT') return record.strings;
  if (record.type === 'MX') return { exchange: record.exchange, priority: record.preference };
  return record.type === 'A' || record.type === 'AAAA' ? record.address : null;
}

const site = openSite({ world: () => world, nowMs: () => nowMs, publish: null, seed: '', told: () => ({}) });

async function resolver(name: string, type: string): Promise<string[][]> {
  const answer = site.ask(name.toLowerCase(), type as DnsRecord['type'] & 'TXT');
  if (answer.kind === 'answer') return answer.records.filter((record) => record.type === type).map(shown) as string[][];
  throw Object.assign(new Error(`${type} ${name}`), { code: answer.kind === 'nodata' ? 'ENODATA' : 'ENOTFOUND' });
}

function textOf(name: string): string {
  const mail = mails.find((one) => one.name === name);
  if (mail === undefined) throw new Error(`there is no ${name}`);
  return Buffer.from(mail.bytes).toString('utf8');
}

async function verify(name: string) {
  const text = textOf(name);
  const dkim = await dkimVerify(text, { resolver });
  const ip = /^Received: from \S+ \(\S+ \[([\d.]+)\]\)/mu.exec(text)?.[1] ?? '';
  const [, sender = ''] = /^Return-Path: <(.*)>\r\n/mu.exec(text) ?? [];
  const spf = await verifySpf({ resolver, ip, sender, helo: 'unknown', mta: 'mx1.postoffice.example' });
  const arc = await verifyArc(dkim.arc as Parameters<typeof verifyArc>[0], { resolver });
  const passed = dkim.results.filter(({ status }) => status.result === 'pass');
  const dmarc = await verifyDmarc({
    resolver,
    headerFrom: dkim.headerFrom,
    spfDomains: spf.status.result === 'pass' ? [spf.domain] : [],
    dkimDomains: passed.map(({ signingDomain: domain = '', id = '', status: { aligned = false } }) => ({
      id,
      domain,
      aligned,
    })),
    arcResult: arc,
  });
  return {
    dkim: dkim.results.map(({ signingDomain, status }) => `${signingDomain} ${status.result}`),
    covered: dkim.results.map(({ signingHeaders }) => JSON.stringify(signingHeaders).includes('List-Unsubscribe-Post')),
    spf: `${spf.domain} ${spf.status.result}`,
    dmarc: dmarc === false ? 'none' : dmarc.status.result,
    arc: arc.status.result,
  };
}

describe('a mail', () => {
  it('from SES is signed twice, and aligned by both', async () => {
    expect(await verify('signed-by-ses.eml')).toEqual({
      dkim: ['amazonses.com pass', 'orchard.example pass'],
      covered: [false, true],
      spf: 'bounce.orchard.example pass',
      dmarc: 'pass',
      arc: 'none',
    });
  });

  it('from a mailing list has lost its signature, and is sealed', async () => {
    expect(await verify('mailing-list.eml')).toMatchObject({
      dkim: [expect.stringMatching(/^orchard\.example (?:fail|neutral)$/u)],
      spf: 'lists.gardeners.example pass',
      dmarc: 'fail',
      arc: 'pass',
    });
  });

  it('of a forger passes for the forger alone', async () => {
    expect(await verify('forgery.eml')).toMatchObject({
      dkim: ['parcel-update.example pass'],
      spf: 'parcel-update.example pass',
      dmarc: 'fail',
    });
  });

  it('with one click leaves it unsigned', async () => {
    expect(textOf('one-click-unsigned.eml')).toContain('\r\nList-Unsubscribe-Post: List-Unsubscribe=One-Click\r\n');
    expect(await verify('one-click-unsigned.eml')).toMatchObject({
      dkim: ['seedlings.example pass'],
      covered: [false],
      dmarc: 'pass',
    });
  });

  it('that was slow was kept for an hour, and once not encrypted', async () => {
    expect(await verify('slow-route.eml')).toMatchObject({ dkim: ['seedlings.example pass'], dmarc: 'pass' });
    const hops = [...textOf('slow-route.eml').matchAll(/^Received: (?:.*\r\n[ \t])*.*; (.*)\r\n/gmu)];
    const [last = 0, kept = 0, first = 0] = hops.map(([, date = '']) => Date.parse(date));
    expect(kept - first).toBeGreaterThan(3_600_000);
    expect(last - kept).toBeLessThan(10_000);
    expect(hops.map(([hop]) => / with ESMTPS /u.test(hop))).toEqual([true, true, false]);
  });
});

it('has lines that any server takes, and times before now', () => {
  for (const { name } of mails) {
    const lines = textOf(name).split('\r\n');
    expect(lines.every((line) => line.length <= 998 && !line.includes('\n'))).toBe(true);
    for (const [, date = ''] of textOf(name).matchAll(/^Date: (.*)\r\n/gmu))
      expect(Date.parse(date)).toBeLessThan(nowMs);
  }
});

it('changes with a byte', async () => {
  const changed = textOf('signed-by-ses.eml').replace('Come and pick them', 'Come and take them');
  const dkim = await dkimVerify(changed, { resolver });
  expect(dkim.results.map(({ status }) => status.result)).toEqual(['neutral', 'neutral']);
});
