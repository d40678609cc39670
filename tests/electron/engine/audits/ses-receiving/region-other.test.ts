// Mail that goes to SES in a region where the domain is not verified.
import { sesReceivingRegionOther } from '../../../../../electron/engine/audits/ses-receiving/region-other.ts';
import { absent, denied, exampleIdentity } from '../../../../fakes/ses-identity.ts';
import { judgeIdentityCases } from '../identity-cases.ts';
import { farInbound, inbound, mailTo, noRuleSet, rule } from './receiving.ts';

const nobody = { sesRelated: { identities: [], gaps: [] } };
const far = { sesRelated: { identities: [exampleIdentity({ region: 'eu-west-1' })], gaps: [] } };
const failure = { kind: 'aws-throttled', operation: 'ListEmailIdentities', region: 'eu-west-1' } as const;
const gaps = [{ region: 'eu-west-1', operation: 'ListEmailIdentities', subject: null, failure }];

judgeIdentityCases(sesReceivingRegionOther, [
  { title: 'its own region', artifacts: { ...mailTo(inbound), ...nobody, ...rule([]) }, verdict: 'pass' },
  { title: 'both regions', artifacts: { ...mailTo(farInbound, inbound), ...nobody, ...rule([]) }, verdict: 'pass' },
  {
    title: 'another region',
    artifacts: { ...mailTo(farInbound), ...nobody, ...noRuleSet },
    verdict: 'fail',
    says: 'eu-west-1',
    marked: [`10 ${farInbound}`],
    cures: [],
  },
  {
    title: 'another region, with the rules here',
    artifacts: { ...mailTo(farInbound), ...nobody, ...rule(['shop.example']) },
    verdict: 'fail',
    cures: [`replace shop.example 10 ${inbound}`],
  },
  {
    title: 'another region, verified there',
    artifacts: { ...mailTo(farInbound), ...far, ...noRuleSet },
    verdict: 'pass',
  },
  {
    title: 'a gap there',
    artifacts: { ...mailTo(farInbound), sesRelated: { identities: [], gaps }, ...noRuleSet },
    verdict: 'unknown',
  },
  {
    title: 'relatives not readable',
    artifacts: { ...mailTo(farInbound), ...noRuleSet },
    evidence: { sesRelated: denied },
    verdict: 'unknown',
  },
  {
    title: 'mail elsewhere',
    artifacts: { ...mailTo('mx.shop.example'), ...noRuleSet },
    evidence: { sesRelated: absent },
    verdict: 'not-applicable',
  },
]);
