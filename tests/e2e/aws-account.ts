// A client's AWS account on loopback: a simulated SES, and the DNS of a domain whose name server is nobody's but ours.
import { assembleWorld } from '../../electron/demo/world.ts';
import { scenarioTexts } from '../../electron/demo/demo-world.ts';
import { startDemoDns } from '../../electron/demo/start-demo-dns.ts';
import { demoAccessKey, type DemoSesOptions, startDemoSes } from '../../electron/demo/ses/start-demo-ses.ts';
import { readZone } from '../../electron/demo/zone/read-zone.ts';

export const clientKey = demoAccessKey;

/** Every NS record leads to loopback, where nothing listens on port 53: no question of a test ever leaves this machine. */
const zone = `
$ORIGIN example.
$TTL 300
@ SOA ns.client.example. hostmaster.client.example. ( 1 7200 900 1209600 300 )
  NS ns.client.example.
$ORIGIN client.example.
@ SOA ns.client.example. hostmaster.client.example. ( 1 7200 900 1209600 300 )
  NS ns.client.example.
  TXT "v=spf1 -all"
ns A 127.0.0.1
_dmarc TXT "v=DMARC1; p=reject; rua=mailto:dmarc@client.example"
one._domainkey CNAME one.dkim.amazonses.com.
two._domainkey CNAME two.dkim.amazonses.com.
`;

export async function openClientAccount(options: Partial<DemoSesOptions> = {}) {
  const world = assembleWorld([scenarioTexts['amazon'] ?? '', zone].map((text) => readZone(text)));
  const dns = await startDemoDns({ world });
  const site = await startDemoSes({
    world: dns.world,
    rateFactor: 20,
    scenario: {
      'us-east-1': {
        identities: {
          'client.example': { DkimAttributes: { Tokens: ['one', 'two', 'three'] }, FeedbackForwardingStatus: false },
        },
      },
    },
    ...options,
  });
  return {
    dns,
    site,
    close: async (): Promise<void> => {
      await Promise.all([dns.close(), site.close()]);
    },
  };
}
