// Ordinary mail arrives at the custom MAIL FROM domain.
import { sesMailFromUsedForReceiving } from '../../../../../electron/engine/audits/ses-mail-from/used-for-receiving.ts';
import { mx, timeout } from '../../../../fakes/dns-reply.ts';
import { absent, denied } from '../../../../fakes/ses-identity.ts';
import { judgeIdentityCases } from '../identity-cases.ts';
import { answers, bounce, feedback } from './mail-from-replies.ts';

const right = { mailFromAnswers: answers({}) };
const inbound = 'inbound-smtp.us-east-1.amazonaws.com';
const receiving = (recipient: string, enabled = true) => ({
  ruleSet: 'main',
  rules: [{ name: 'keep', enabled, recipients: [recipient] }],
});

judgeIdentityCases(sesMailFromUsedForReceiving, [
  { title: 'bounces only', artifacts: right, evidence: { sesReceiving: absent }, verdict: 'pass' },
  {
    title: 'the host where SES receives mail',
    artifacts: { mailFromAnswers: answers({ mx: mx(bounce, [10, inbound], [10, feedback]) }) },
    evidence: { sesReceiving: absent },
    verdict: 'fail',
    says: inbound,
    marked: [`10 ${inbound}`],
  },
  {
    title: 'a receipt rule',
    artifacts: { ...right, sesReceiving: receiving(`Info@${bounce}`) },
    verdict: 'fail',
    says: 'keep',
  },
  { title: 'a rule that is off', artifacts: { ...right, sesReceiving: receiving(bounce, false) }, verdict: 'pass' },
  { title: "another name's rule", artifacts: { ...right, sesReceiving: receiving('shop.example') }, verdict: 'pass' },
  {
    title: 'some host of nobody known',
    artifacts: { mailFromAnswers: answers({ mx: mx(bounce, [10, 'mail.shop.example']) }) },
    evidence: { sesReceiving: absent },
    verdict: 'pass',
  },
  {
    title: 'lost',
    artifacts: { mailFromAnswers: answers({ mx: timeout(bounce, 'MX') }) },
    evidence: { sesReceiving: absent },
    verdict: 'unknown',
  },
  { title: 'rules not readable', artifacts: right, evidence: { sesReceiving: denied }, verdict: 'unknown' },
]);
