// Which identity covers a From address, and what DMARC will say of mail from it.
import { describe, expect, it } from 'vitest';
import { senderFacts } from '../../../../electron/flows/message/sender-facts.ts';
import type { SesIdentity } from '../../../../shared/ses.ts';
import { exampleIdentity } from '../../../fakes/ses-identity.ts';
import { address, domain, region, startWorld, unverified } from './sending-trials.ts';

async function ask(typed: string, identities: readonly SesIdentity[]) {
  const outcome = await senderFacts({ region, address: typed }, startWorld({ identities }));
  if (!outcome.ok) throw new Error(outcome.failure.kind);
  return outcome.value;
}

const { dkim } = exampleIdentity();

describe('the identity that covers an address', () => {
  const shop = domain('shop.example');
  const mia = address('mia@shop.example');
  it.each([
    ['its domain', 'Mia <mia@shop.example>', [shop], 'shop.example', false],
    ['the address before the domain', 'mia@SHOP.example', [shop, mia], 'mia@shop.example', false],
    ['the address for its labels', 'mia+news@shop.example', [mia], 'mia@shop.example', false],
    ['the nearest domain', 'a@x.news.shop.example', [shop, domain('news.shop.example')], 'news.shop.example', false],
    [
      'what is verified before what is near',
      'mia@shop.example',
      [shop, { ...mia, ...unverified }],
      'shop.example',
      false,
    ],
    [
      'what is not verified where there is nothing else',
      'mia@shop.example',
      [{ ...mia, ...unverified }],
      'mia@shop.example',
      false,
    ],
    ['the domain in A-labels', 'mia@大阪.example', [domain('xn--pssu33l.example')], 'xn--pssu33l.example', false],
    ['the same in other capitals', 'Mia@shop.example', [mia], 'mia@shop.example', true],
    ['the domain, for which capitals do not count', 'Mia@shop.example', [mia, shop], 'shop.example', false],
  ] as const)('is %s', async (_title, typed, identities, name, differsInCase) => {
    const facts = await ask(typed, identities);
    expect({ name: facts?.identity.name, differsInCase: facts?.differsInCase }).toEqual({ name, differsInCase });
  });

  it.each(['ken@other.example', 'ken@hop.example', 'no address', ''])('is none for "%s"', async (typed) => {
    expect(await ask(typed, [shop, mia])).toBeNull();
  });
});

describe('the prediction', () => {
  it('is for the very domain of From', async () => {
    const facts = await ask('news@deep.shop.example', [domain('shop.example')]);
    expect(facts?.prediction).toMatchObject({
      stream: { fromDomain: 'deep.shop.example', mailFromDomain: 'bounce.shop.example', dkimDomain: 'shop.example' },
      result: 'pass',
    });
  });

  it('of an address takes keys from its domain, and MAIL FROM from its own settings alone', async () => {
    const facts = await ask('mia@shop.example', [domain('shop.example'), address('mia@shop.example')]);
    expect(facts?.prediction?.stream).toMatchObject({
      mailFromDomain: 'amazonses.com',
      dkimDomain: 'shop.example',
    });
    expect(facts?.prediction?.legs.map(({ aligned }) => aligned)).toEqual(['no', 'strict']);
  });

  it('says what the policy asks for where nothing counts', async () => {
    const bare = domain('shop.example', { mailFrom: null, dkim: { ...dkim, signingEnabled: false } });
    expect((await ask('mia@shop.example', [bare]))?.prediction).toMatchObject({
      result: 'fail',
      disposition: 'reject',
    });
  });

  it('is none where nothing can be sent', async () => {
    expect((await ask('mia@shop.example', [domain('shop.example', unverified)]))?.prediction).toBeNull();
  });
});

it('asks for topics only where nothing is forwarded', async () => {
  const world = startWorld({
    identities: [domain('shop.example'), domain('b.example', { feedbackForwarding: false })],
  });
  await senderFacts({ region, address: 'a@shop.example' }, world);
  await senderFacts({ region, address: 'a@b.example' }, world);
  expect(world.ses.asked.filter(({ read }) => read === 'notifications').map(({ about }) => about)).toEqual([
    'b.example',
  ]);
});

it('passes on why SES could not be asked', async () => {
  const failure = { kind: 'aws-permission-missing', action: 'ses:ListEmailIdentities', region } as const;
  const outcome = await senderFacts({ region, address: 'a@b.example' }, startWorld({}, { failing: () => failure }));
  expect(outcome).toEqual({ ok: false, failure });
});

it('blames nobody where a domain above could not be read', async () => {
  const identities = [
    domain('news.shop.example', { dkim: { ...dkim, status: 'NOT_STARTED' } }),
    domain('shop.example'),
  ];
  const failure = { kind: 'aws-throttled', operation: 'GetEmailIdentity', region } as const;
  const world = startWorld({ identities }, { failing: ({ about }) => (about === 'shop.example' ? failure : null) });
  expect(await senderFacts({ region, address: 'a@news.shop.example' }, world)).toEqual({ ok: false, failure });
});
