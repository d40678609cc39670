// What a hostile message may make us ask of DNS: legal names, none that DNS never holds, and no more than so many.
import { expect, it } from 'vitest';
import { checkTrial } from '../../../fakes/mail-trial.ts';
import { answer, mx, txt } from '../../../fakes/dns-reply.ts';
import { zoneResolver } from '../../../fakes/zone-resolver.ts';

const hop = 'Received: from out.b.example ([192.0.2.1]) by mx.c.example with ESMTPS; Fri, 15 Jan 2027 07:59:00 +0000';
const signed = (domain: string, selector: string): string =>
  `DKIM-Signature: v=1; a=rsa-sha256; d=${domain}; s=${selector}; h=from; bh=AAAA; b=AAAA`;

async function askedBy(head: readonly string[], zone: Parameters<typeof zoneResolver>[0] = []) {
  const resolver = zoneResolver(zone);
  const report = await checkTrial(`${head.join('\r\n')}\r\n\r\nHi\r\n`, resolver);
  return { asked: resolver.asked.map(({ name }) => name), report };
}

it.each(['x.localhost', 'a.invalid', 'hidden.onion', 'peer.alt', 'X.ONION'])('nothing about %s', async (domain) => {
  const head = [`Return-Path: <b@${domain}>`, hop, `From: a@${domain}`, signed(domain, 's1')];
  const { asked, report } = await askedBy(head);
  expect(asked.filter((name) => /(?:localhost|invalid|onion|alt)$/iu.test(name))).toEqual([]);
  expect(report.signatures[0]?.result).not.toBe('pass');
  expect(report.dmarc).toMatchObject({ result: 'none' });
});

it.each([
  ['an address', '127.0.0.1', 's'],
  ['one label', 'localhost', 's'],
  ['another address', '[::1]', 's'],
  ['a path', 'b.example/../x', 's'],
  ['a selector that is none', 'b.example', '../../x'],
  ['blanks', 'b.exa mple@c', 's'],
  ['a NUL', 'b.example\0.c.example', 's'],
  ['quotes', 'b.example', '"><script>'],
  ['a long label', `${'x'.repeat(64)}.example`, 's'],
  ['a long name', `${'x.'.repeat(130)}example`, 's'],
  ['a long selector', 'b.example', 'x.'.repeat(120)],
])('no question from %s', async (_what, domain, selector) => {
  const { asked } = await askedBy(['From: nobody', signed(domain, selector)]);
  expect(asked.filter((name) => !/^(?:[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?\.)+[a-z]+$/u.test(name))).toEqual([]);
  expect(asked.every((name) => name.length <= 253)).toBe(true);
});

it('so many questions and no more, however much it claims', async () => {
  const deep = (at: number): string => `a.b.c.d.e.f.g.h.i.j.k${at}.b.example`;
  const seals = Array.from({ length: 60 }, (_, at) =>
    ['ARC-Seal', 'ARC-Message-Signature', 'ARC-Authentication-Results']
      .map((name) => `${name}: i=${at + 1}; a=rsa-sha256; cv=pass; d=${deep(at)}; s=${name}; h=from; bh=AAAA; b=AAAA`)
      .slice(0, at < 50 ? 3 : 0),
  );
  const exchanges = Array.from({ length: 10 }, (_, at) =>
    mx(`m${at}.b.example`, ...range(10).map((n) => [n, `h${at}${n}.b.example`] as const)),
  );
  const spf = txt(
    'b.example',
    `v=spf1 ${range(10)
      .map((at) => `mx:m${at}.b.example`)
      .join(' ')} -all`,
  );
  const hosts = range(10).flatMap((at) => range(10).map((n) => answer(`h${at}${n}.b.example`, 'A', [])));
  const head = [
    'Return-Path: <x@b.example>',
    hop,
    ...seals.flat(),
    ...range(500).map((at) => signed(deep(at), `s${at}`)),
    `From: ${range(200)
      .map((at) => `x@${deep(at)}`)
      .join(', ')}`,
  ];
  const { asked, report } = await askedBy(head, [spf, ...exchanges, ...hosts]);
  expect(asked.length).toBeGreaterThan(200);
  expect(asked.length).toBeLessThanOrEqual(600);
  expect(report.signaturesLeftOut).toBe(480);
});

function range(length: number): readonly number[] {
  return Array.from({ length }, (_, at) => at);
}
