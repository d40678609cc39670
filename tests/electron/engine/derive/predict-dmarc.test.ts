// What is said of the streams that a domain on Amazon SES has.
import { describe, expect, it } from 'vitest';
import { predictDmarc, predictReadyMade } from '../../../../electron/engine/derive/predict-dmarc.ts';
import { readyMadeStreams, wantedForStream } from '../../../../electron/engine/derive/predict-dmarc-streams.ts';
import type { DnsReply } from '../../../../shared/dns.ts';
import { nxdomain, txt } from '../../../fakes/dns-reply.ts';
import { zoneResolver } from '../../../fakes/zone-resolver.ts';

const domain = 'shop.com';

async function replies(mailFrom: readonly string[], zone: readonly DnsReply[]): Promise<readonly DnsReply[]> {
  const { ask } = zoneResolver(zone);
  const wanted = readyMadeStreams(domain, mailFrom).flatMap(({ stream }) => wantedForStream(stream));
  return Promise.all(wanted.map((question) => ask(question)));
}

async function results(record: string, mailFrom: readonly string[] = []) {
  const zone = [txt('_dmarc.shop.com', record), txt('_dmarc.amazonses.com', 'v=DMARC1; p=none')];
  return predictReadyMade(domain, mailFrom, await replies(mailFrom, zone)).map(({ result, disposition, legs }) => [
    result,
    disposition,
    ...legs.map(({ aligned }) => aligned),
  ]);
}

describe('ready-made streams', () => {
  it('pass by DKIM, by both, and fail without DKIM of their own', async () => {
    expect(await results('v=DMARC1; p=reject')).toEqual([
      ['pass', null, 'no', 'strict'],
      ['pass', null, 'relaxed', 'strict'],
      ['fail', 'reject', 'no', 'no'],
    ]);
  });

  it('show what aspf=s does to a custom MAIL FROM', async () => {
    const [, custom] = await results('v=DMARC1; p=reject; aspf=s', ['bounce.shop.com']);
    expect(custom).toEqual(['pass', null, 'no', 'strict']);
  });

  it('name each custom MAIL FROM, and mark one that is only supposed', () => {
    expect(readyMadeStreams(domain, ['a.shop.com', 'b.shop.com']).map(({ stream }) => stream.mailFromDomain)).toEqual([
      'amazonses.com',
      'a.shop.com',
      'b.shop.com',
      'amazonses.com',
    ]);
    expect(readyMadeStreams(domain, [])[1]?.label.en).toContain('if you set up');
  });

  it('have no policy to speak of where there is no record', async () => {
    const predictions = predictReadyMade(domain, [], await replies([], []));
    expect(predictions.map(({ result }) => result)).toEqual(['no-policy', 'no-policy', 'no-policy']);
  });
});

describe('predictDmarc', () => {
  const stream = { fromDomain: domain, mailFromDomain: 'amazonses.com', dkimDomain: null };
  const none = [nxdomain('_dmarc.amazonses.com', 'TXT'), nxdomain('_dmarc.com', 'TXT')];
  const predict = (record: string) => predictDmarc(stream, [txt('_dmarc.shop.com', record), ...none]);

  it.each([
    ['v=DMARC1; p=quarantine', 'quarantine', 'no difference'],
    ['v=DMARC1; p=reject; t=y', 'quarantine', 'a different result'],
    ['v=DMARC1; p=reject; pct=20', 'reject', '20%'],
    ['v=DMARC1; p=none; pct=20', 'none', 'no difference'],
  ])('%s asks for %s; old readers: %s', (record, disposition, older) => {
    const { result, disposition: asked, differs7489 } = predict(record);
    expect([result, asked]).toEqual(['fail', disposition]);
    expect(differs7489?.en ?? 'no difference').toContain(older);
  });

  it('says that unsigned mail has no DKIM leg', () => {
    expect(predict('v=DMARC1; p=none').legs[1]).toMatchObject({ domain: null, aligned: 'no' });
  });

  it('is unknown where a reply that decides was never asked', () => {
    expect(predictDmarc(stream, []).result).toBe('unknown');
    const half = [txt('_dmarc.shop.com', 'v=DMARC1; p=none'), nxdomain('_dmarc.com', 'TXT')];
    expect(predictDmarc(stream, half).result).toBe('unknown');
  });
});
