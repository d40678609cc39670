// adkim=s with a key that is inherited from the domain above.
import { sesDmarcAdkimStrict } from '../../../../../electron/engine/audits/ses-dmarc/adkim-strict.ts';
import { absent, denied, exampleIdentity } from '../../../../fakes/ses-identity.ts';
import { judgeIdentityCases } from '../identity-cases.ts';
import { member, ownMail, unsigned } from './own-mail.ts';

const strict = 'v=DMARC1; p=reject; adkim=s';
const below = { ...member, name: 'ann@news.shop.example', domain: 'news.shop.example' };
const parent = { sesRelated: { identities: [exampleIdentity()], gaps: [] } };
const evidence = { sesRelated: absent };

judgeIdentityCases(sesDmarcAdkimStrict, [
  { title: 'its own key', artifacts: await ownMail(strict), evidence, verdict: 'pass' },
  {
    title: 'an address below, signed with the key of its parent',
    identity: below,
    artifacts: { ...(await ownMail(strict, { domain: 'news.shop.example' })), ...parent },
    verdict: 'fail',
    says: 'd=shop.example',
    marked: ['adkim=s'],
    cures: ['replace _dmarc.shop.example v=DMARC1; p=reject'],
  },
  {
    title: 'the same, relaxed',
    identity: below,
    artifacts: { ...(await ownMail('v=DMARC1; p=reject', { domain: 'news.shop.example' })), ...parent },
    verdict: 'pass',
  },
  { title: 'unsigned', identity: unsigned, artifacts: await ownMail(strict), evidence, verdict: 'not-applicable' },
  {
    title: 'a signer that is not known',
    identity: below,
    artifacts: await ownMail(strict, { domain: 'news.shop.example' }),
    evidence: { sesRelated: denied },
    verdict: 'unknown',
  },
]);
