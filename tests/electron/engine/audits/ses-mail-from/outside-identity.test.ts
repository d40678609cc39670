// A custom MAIL FROM domain of another organization.
import { sesMailFromOutsideIdentity } from '../../../../../electron/engine/audits/ses-mail-from/outside-identity.ts';
import { judgeIdentityCases } from '../identity-cases.ts';
import { mailFrom } from './mail-from-replies.ts';

judgeIdentityCases(sesMailFromOutsideIdentity, [
  { title: 'below the identity', verdict: 'pass' },
  { title: 'beside it', identity: { name: 'news.shop.example', domain: 'news.shop.example' }, verdict: 'pass' },
  {
    title: 'elsewhere',
    identity: mailFrom({ domain: 'bounce.agency.example' }),
    verdict: 'fail',
    says: 'not a subdomain of shop.example',
  },
  { title: 'a name that only ends like it', identity: mailFrom({ domain: 'bounce.myshop.example' }), verdict: 'fail' },
  { title: 'none', identity: { mailFrom: null }, verdict: 'not-applicable' },
]);
