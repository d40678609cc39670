// Mail that goes to SES, where no rule is for it.
import { sesReceivingRuleMissing } from '../../../../../electron/engine/audits/ses-receiving/rule-missing.ts';
import { judgeIdentityCases } from '../identity-cases.ts';
import { inbound, mailTo, noRuleSet, rule } from './receiving.ts';

const here = mailTo(inbound);
const below = { name: 'news.shop.example', domain: 'news.shop.example' };

judgeIdentityCases(sesReceivingRuleMissing, [
  { title: 'for all', artifacts: { ...here, ...rule([]) }, verdict: 'pass' },
  { title: 'for the domain', artifacts: { ...here, ...rule(['other.example', 'Shop.example']) }, verdict: 'pass' },
  { title: 'for an address', artifacts: { ...here, ...rule(['info@shop.example']) }, verdict: 'pass' },
  {
    title: 'for what is below it',
    artifacts: { ...here, ...rule(['.shop.example']) },
    verdict: 'fail',
    says: 'rule set main',
  },
  {
    title: 'for what is below its parent',
    identity: below,
    artifacts: { ...here, ...rule(['.shop.example']) },
    verdict: 'pass',
  },
  { title: 'for its parent', identity: below, artifacts: { ...here, ...rule(['shop.example']) }, verdict: 'fail' },
  { title: 'one that is off', artifacts: { ...here, ...rule(['shop.example'], false) }, verdict: 'fail' },
  { title: 'no rule set', artifacts: { ...here, ...noRuleSet }, verdict: 'not-applicable' },
]);
