// The records of the custom MAIL FROM domain at the resolver and at the servers of its zone, whichever that is.
import { describe, expect, it } from 'vitest';
import type { MailFromAnswers } from '../../../shared/artifacts.ts';
import { type Asking, easyIdentity, gatherIdentity, valueOf, worldOf } from './identity-world.ts';

const gather = async (asking: Asking = {}) =>
  valueOf('mailFromAnswers', await gatherIdentity(['mailFromAnswers'], asking)).map(brief);
const brief = ({ server, mx, txt }: MailFromAnswers): string =>
  `${server?.address ?? 'resolver'} ${mx.outcome} ${txt.outcome}`;
const cut = `
$ORIGIN bounce.shop.example.
@ SOA ns3.host.example. admin ( 1 2 3 4 60 )
  NS ns3.host.example.
  MX 10 feedback-smtp.us-east-1.amazonses.com.
`;

describe('mailFromAnswers', () => {
  it('asks for MX and TXT everywhere', async () => {
    expect(await gather()).toEqual([
      'resolver answer answer',
      '192.0.2.53 answer answer',
      '2001:db8::53 answer answer',
      '192.0.2.54 answer answer',
    ]);
  });

  it('asks the servers of its own zone where it was delegated', async () => {
    const identity = easyIdentity({ name: 'shop.example' });
    expect((await gather({ world: worldOf(cut), identity }))[1]).toBe('192.0.2.55 answer answer');
  });

  it('asks the servers of the zone beside the identity’s, too', async () => {
    const world = worldOf(`
$ORIGIN dept.shop.example.
@ SOA ns3.host.example. admin ( 1 2 3 4 60 )
  NS ns3.host.example.
`);
    const identity = easyIdentity({ name: 'dept.shop.example', domain: 'dept.shop.example' });
    expect((await gather({ world, identity })).slice(1).map((line) => line.split(' ')[0])).toEqual([
      '192.0.2.53',
      '2001:db8::53',
      '192.0.2.54',
    ]);
  });

  it('keeps a server that fails apart from one that has nothing', async () => {
    const world = worldOf(`$ORIGIN shop.example.\n$SERVER ns2.host.example.\n$ABSENT bounce MX\n`);
    const answers = await gather({ world, disturbed: (_, server) => (server === '192.0.2.53' ? 'servfail' : null) });
    expect(answers.slice(1)).toEqual([
      '192.0.2.53 servfail servfail',
      '2001:db8::53 answer answer',
      '192.0.2.54 nodata answer',
    ]);
  });

  it('is absent without a custom MAIL FROM domain', async () => {
    const { gathered } = await gatherIdentity(['mailFromAnswers'], { identity: easyIdentity({ mailFrom: null }) });
    expect(gathered.mailFromAnswers?.state).toBe('absent');
  });
});
