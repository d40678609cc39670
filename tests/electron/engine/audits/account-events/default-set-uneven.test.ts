// Identities without the default set that others have.
import { accountEventsDefaultSetUneven } from '../../../../../electron/engine/audits/account-events/default-set-uneven.ts';
import * as W from '../../../../fakes/region-wiring.ts';
import { seen } from '../../../../fakes/ses-identity.ts';
import { judgeWiringCases } from '../wiring-cases.ts';

judgeWiringCases(accountEventsDefaultSetUneven, [
  { title: 'all have one', evidence: W.wiringEvidence(), verdict: 'pass' },
  {
    title: 'one has none',
    evidence: W.wiringEvidence({
      regionFeeds: W.wired(W.feed(), W.feed({ name: 'bare.example', configurationSet: null })),
    }),
    verdict: 'fail',
    says: 'bare.example',
  },
  {
    title: 'none has one',
    evidence: W.wiringEvidence({ regionFeeds: W.wired(W.feed({ configurationSet: null })) }),
    verdict: 'not-applicable',
  },
  {
    title: 'one without may not send',
    evidence: W.wiringEvidence({
      regionFeeds: W.wired(
        W.feed(),
        W.feed({ name: 'new.example', configurationSet: null, verifiedForSending: false }),
      ),
    }),
    verdict: 'pass',
  },
  {
    title: 'one may not be read',
    evidence: W.wiringEvidence({
      regionFeeds: seen({ seen: [W.feed()], absent: [], gaps: [W.gapAbout('ses:GetEmailIdentity', 'x.example')] }),
    }),
    verdict: 'unknown',
  },
]);
