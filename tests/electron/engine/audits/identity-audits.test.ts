// All audits of an identity at once: none breaks on what may come, and none blames anybody for what could not be asked.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { advise } from '../../../../electron/engine/advise.ts';
import { identityAudits } from '../../../../electron/engine/audits/catalogue.ts';
import type { Gathered } from '../../../../electron/gather/collect.ts';
import type { ArtifactName } from '../../../../shared/artifacts.ts';
import { mx, nxdomain, timeout, txt } from '../../../fakes/dns-reply.ts';
import { absent, denied, exampleIdentity, exampleSet, seen } from '../../../fakes/ses-identity.ts';
import { ownMail } from './ses-dmarc/own-mail.ts';
import { aliasOf, nothing } from './ses-configuration-set/sets.ts';
import { answers, bounce, spfReplies } from './ses-mail-from/mail-from-replies.ts';

const names: readonly ArtifactName[] = [
  ...new Set(identityAudits.flatMap(({ needs, weighs }) => [...needs, ...weighs])),
];
const all = (evidence: typeof absent): Gathered => Object.fromEntries(names.map((name) => [name, evidence]));
const judge = (evidence: Gathered) =>
  advise(identityAudits, 'shop.example in us-east-1', { ...all(denied), ...evidence });
const idsOf = (evidence: Gathered, verdict: string): readonly string[] =>
  judge(evidence)
    .filter((finding) => finding.verdict === verdict)
    .map(({ id }) => id);

describe('what could not be asked', () => {
  it('is nobody’s fault: with nothing known, nothing fails', () => {
    expect(judge({}).filter(({ verdict }) => verdict !== 'unknown')).toEqual([]);
  });

  it('is nobody’s fault: with the identity alone, which is in order, nothing fails', () => {
    expect(idsOf({ sesIdentity: seen(exampleIdentity()) }, 'fail')).toEqual([]);
    expect(idsOf({ sesIdentity: seen(exampleIdentity()) }, 'error')).toEqual([]);
  });
});

const { dkim } = exampleIdentity();
const text = fc.oneof(
  fc.string({ maxLength: 40 }),
  fc.constantFrom('', '*', 'shop.example', 'v=spf1 include:amazonses.com ~all'),
);
const status = fc.constantFrom('SUCCESS', 'PENDING', 'TEMPORARY_FAILURE', 'FAILED', 'NOT_STARTED' as const);
const identity = fc.record({
  kind: fc.constantFrom('domain', 'address' as const),
  region: fc.constantFrom('us-east-1', 'eu-west-1'),
  verifiedForSending: fc.boolean(),
  feedbackForwarding: fc.boolean(),
  configurationSet: fc.option(text),
  policies: fc.dictionary(text, fc.oneof(text, fc.json()), { maxKeys: 3 }),
  mailFrom: fc.option(
    fc.record({
      domain: fc.constantFrom(bounce, 'shop.example', 'elsewhere.example'),
      status: status.filter((one) => one !== 'NOT_STARTED'),
      onMxFailure: fc.constantFrom('USE_DEFAULT_VALUE', 'REJECT_MESSAGE' as const),
    }),
  ),
  dkim: fc.record({ signingEnabled: fc.boolean(), status }).map((change) => ({ ...dkim, ...change })),
});
const reply = (name: string) =>
  fc.oneof(
    fc.array(text, { maxLength: 3 }).map((texts) => txt(name, ...texts)),
    fc.constantFrom(nxdomain(name, 'TXT'), timeout(name, 'TXT')),
  );
const mxReply = fc.oneof(
  fc.array(fc.tuple(fc.nat(65535), text), { maxLength: 3 }).map((targets) => mx(bounce, ...targets)),
  fc.constantFrom(nxdomain(bounce, 'MX'), timeout(bounce, 'MX')),
);

describe('whatever comes', () => {
  it('no audit of an identity breaks', async () => {
    await fc.assert(
      fc.asyncProperty(
        identity,
        fc.record({ own: reply(bounce), dmarc: reply('_dmarc.shop.example'), second: mxReply }),
        async (change, dns) => {
          const sesIdentity = exampleIdentity(change);
          const mail = await ownMail(dns.dmarc, { own: dns.own });
          const set = exampleSet({ trackingDomain: 'links.shop.example' });
          const findings = judge({
            sesIdentity: seen(sesIdentity),
            sesDefaultSet: seen(set),
            sesRelated: seen({ identities: [exampleIdentity({ region: 'eu-west-1' })], gaps: [] }),
            trackingReplies: seen(change.verifiedForSending ? nothing : aliasOf('r.eu-west-1.awstrack.me')),
            mailFromAnswers: seen(answers({ txt: dns.own, mx: dns.second }, {})),
            mailFrom: seen(await spfReplies(dns.own)),
            dmarcStreams: seen(mail.dmarcStreams),
            dmarcWalk: seen(mail.dmarcWalk),
            mx: seen([mx('shop.example', [10, 'inbound-smtp.eu-west-1.amazonaws.com'])]),
            sesReceiving: absent,
          });
          expect(
            findings.filter(({ verdict }) => verdict === 'error').map(({ id, says }) => `${id}: ${says?.en}`),
          ).toEqual([]);
        },
      ),
      { numRuns: 60 },
    );
  });
});
