// Mail that goes to SES, where no rule set is active.
import { sesReceivingRuleSetInactive } from '../../../../../electron/engine/audits/ses-receiving/rule-set-inactive.ts';
import { absent, denied } from '../../../../fakes/ses-identity.ts';
import { judgeIdentityCases } from '../identity-cases.ts';
import { farInbound, inbound, mailTo, noRuleSet, rule } from './receiving.ts';

judgeIdentityCases(sesReceivingRuleSetInactive, [
  { title: 'active', artifacts: { ...mailTo(inbound), ...rule([]) }, verdict: 'pass' },
  { title: 'none active', artifacts: { ...mailTo(inbound), ...noRuleSet }, verdict: 'fail', says: 'us-east-1' },
  { title: 'mail elsewhere', artifacts: { ...mailTo('mx.shop.example'), ...noRuleSet }, verdict: 'not-applicable' },
  {
    title: 'mail to SES in another region',
    artifacts: { ...mailTo(farInbound), ...noRuleSet },
    verdict: 'not-applicable',
  },
  { title: 'no MX at all', artifacts: noRuleSet, evidence: { mx: absent }, verdict: 'not-applicable' },
  { title: 'rules not readable', artifacts: mailTo(inbound), evidence: { sesReceiving: denied }, verdict: 'unknown' },
  {
    title: 'an address',
    identity: { kind: 'address', name: 'a@shop.example' },
    artifacts: { ...mailTo(inbound), ...noRuleSet },
    verdict: 'not-applicable',
  },
]);
