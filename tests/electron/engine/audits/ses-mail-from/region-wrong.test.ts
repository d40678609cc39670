// The MX record names another region: wrong, unless the MAIL FROM domain is set up there, too.
import { sesMailFromRegionWrong } from '../../../../../electron/engine/audits/ses-mail-from/region-wrong.ts';
import { mx } from '../../../../fakes/dns-reply.ts';
import { absent, denied, exampleIdentity } from '../../../../fakes/ses-identity.ts';
import { judgeIdentityCases } from '../identity-cases.ts';
import { answers, bounce, farFeedback, feedback, mailFrom } from './mail-from-replies.ts';

const far = { mailFromAnswers: answers({ mx: mx(bounce, [10, farFeedback]) }) };
const failure = { kind: 'aws-permission-missing', action: 'ses:ListEmailIdentities', region: 'eu-west-1' } as const;
const gapIn = (region: string) => ({ region, operation: 'ListEmailIdentities', subject: null, failure });

judgeIdentityCases(sesMailFromRegionWrong, [
  {
    title: 'its own',
    artifacts: { mailFromAnswers: answers({}), sesRelated: { identities: [], gaps: [] } },
    verdict: 'pass',
  },
  {
    title: 'a region without it',
    artifacts: {
      ...far,
      sesRelated: { identities: [exampleIdentity({ region: 'eu-west-1', mailFrom: null })], gaps: [] },
    },
    verdict: 'fail',
    says: 'names eu-west-1',
    marked: [`10 ${farFeedback}`],
    cures: [`replace ${bounce} 10 ${feedback}`],
  },
  {
    title: 'a region with the same MAIL FROM',
    artifacts: {
      ...far,
      sesRelated: { identities: [exampleIdentity({ region: 'eu-west-1', ...mailFrom({}) })], gaps: [] },
    },
    verdict: 'pass',
    says: 'SES routes bounces',
  },
  { title: 'no relatives at all', artifacts: far, evidence: { sesRelated: absent }, verdict: 'fail' },
  { title: 'relatives not readable', artifacts: far, evidence: { sesRelated: denied }, verdict: 'unknown' },
  {
    title: 'a gap in that region',
    artifacts: { ...far, sesRelated: { identities: [], gaps: [gapIn('eu-west-1')] } },
    verdict: 'unknown',
  },
  {
    title: 'a gap elsewhere',
    artifacts: { ...far, sesRelated: { identities: [], gaps: [gapIn('ap-south-1')] } },
    verdict: 'fail',
  },
  {
    title: 'a host that is not of SES',
    artifacts: { mailFromAnswers: answers({ mx: mx(bounce, [10, 'mail.shop.example']) }) },
    evidence: { sesRelated: absent },
    verdict: 'not-applicable',
  },
]);
