// What DMARC says of the mail that an identity lets the account send, with MAIL FROM and DKIM as SES uses them now.
import { describe, expect, it } from 'vitest';
import { identityStreams, predictIdentity, type Sender } from '../../../../electron/engine/derive/predict-identity.ts';
import { wantedForStream } from '../../../../electron/engine/derive/predict-dmarc-streams.ts';
import type { Prediction } from '../../../../shared/report.ts';
import type { SesIdentity } from '../../../../shared/ses.ts';
import { txt } from '../../../fakes/dns-reply.ts';
import { exampleIdentity } from '../../../fakes/ses-identity.ts';
import { zoneResolver } from '../../../fakes/zone-resolver.ts';

async function predict(sender: Partial<Sender>, record: string): Promise<readonly Prediction[]> {
  const whole: Sender = { identity: exampleIdentity(), related: [], spf: 'passes', ...sender };
  const { ask } = zoneResolver([txt('_dmarc.shop.example', record)]);
  const wanted = identityStreams(whole).flatMap(({ stream }) => wantedForStream(stream));
  return predictIdentity(whole, await Promise.all(wanted.map((question) => ask(question))));
}

const brief = ({ stream, result, legs }: Prediction): string =>
  [stream.fromDomain, stream.mailFromDomain, stream.dkimDomain, result, ...legs.map(({ aligned }) => aligned)].join(
    ' ',
  );

const address = (change: Partial<SesIdentity>): SesIdentity =>
  exampleIdentity({ name: 'ann@shop.example', kind: 'address', mailFrom: null, ...change });
const { dkim } = exampleIdentity();

describe('predictIdentity', () => {
  it('begins with the own From, then a subdomain, then each address', async () => {
    const related = [
      address({}),
      address({ name: 'bob@deep.shop.example', domain: 'deep.shop.example', dkim: { ...dkim, signingEnabled: false } }),
      address({ name: 'far@shop.example', region: 'eu-west-1' }),
    ];
    expect((await predict({ related }, 'v=DMARC1; p=reject')).map(brief)).toEqual([
      'shop.example bounce.shop.example shop.example pass relaxed strict',
      'news.shop.example bounce.shop.example shop.example pass relaxed relaxed',
      'shop.example amazonses.com shop.example pass no strict',
      'deep.shop.example amazonses.com amazonses.com fail no no',
    ]);
  });

  it('uses the MAIL FROM domain only while SES does', async () => {
    const { mailFrom } = exampleIdentity();
    if (mailFrom === null) throw new Error('the example has a MAIL FROM domain');
    const identity = exampleIdentity({ region: 'eu-west-1', mailFrom: { ...mailFrom, status: 'TEMPORARY_FAILURE' } });
    const [own] = await predict({ identity }, 'v=DMARC1; p=reject');
    expect(own?.stream.mailFromDomain).toBe('eu-west-1.amazonses.com');
  });

  it('shows what adkim=s does to a subdomain that inherits the key', async () => {
    const results = await predict({ spf: 'fails' }, 'v=DMARC1; p=reject; adkim=s');
    expect(results.map(brief)).toEqual([
      'shop.example bounce.shop.example shop.example pass no strict',
      'news.shop.example bounce.shop.example shop.example fail no no',
    ]);
  });

  it('does not count SPF that does not pass, and says which record is the cause', async () => {
    const identity = exampleIdentity({ dkim: { ...dkim, status: 'FAILED' } });
    const [own] = await predict({ identity, spf: 'fails' }, 'v=DMARC1; p=quarantine');
    expect(own).toMatchObject({ result: 'fail', disposition: 'quarantine' });
    expect(own?.legs[0]?.says.en).toContain('SPF record of MAIL FROM bounce.shop.example');
  });

  it('leaves the result open where SPF decides and is not known', async () => {
    const identity = exampleIdentity({ dkim: { ...dkim, status: 'FAILED' } });
    const [unsigned] = await predict({ identity, spf: 'unknown' }, 'v=DMARC1; p=reject');
    expect(unsigned).toMatchObject({ result: 'unknown', disposition: null });
    const [signed] = await predict({ spf: 'unknown' }, 'v=DMARC1; p=reject');
    expect(signed).toMatchObject({ result: 'pass', legs: [{ aligned: 'unknown' }, { aligned: 'strict' }] });
  });

  it('has one stream for an address, signed with the key of the domain above it', async () => {
    const identity = address({
      domain: 'news.shop.example',
      name: 'ann@news.shop.example',
      dkim: { ...dkim, status: 'NOT_STARTED' },
    });
    const results = await predict({ identity, related: [exampleIdentity()] }, 'v=DMARC1; p=reject');
    expect(results.map(brief)).toEqual(['news.shop.example amazonses.com shop.example pass no relaxed']);
  });
});
