// X19: a bulk sender has identities that send without DKIM of their own.
import { isAboutIdentity } from '../../derive/region-wiring.ts';
import { sayNames } from '../../derive/say-names.ts';
import { citeSes } from '../cite-rfc.ts';
import { cannotTellFrom, defineAudit, fail, notApplicable, pass } from '../define-audit.ts';
import { cannotTellFromGaps } from '../cannot-tell-from-gaps.ts';
import { bulkFirms, vdmOff } from '../judge-provider-complaints.ts';
import { regionProof } from '../region-proof.ts';

export const accountReputationBulkUnsigned = defineAudit({
  id: 'account-reputation-bulk-unsigned',
  topic: 'account-reputation',
  subject: 'account',
  severity: 'high',
  needs: [],
  weighs: ['regionProviders', 'regionFeeds'],
  texts: {
    title: {
      en: 'A bulk sender has identities without DKIM',
      ja: '一括送信の対象ですが、DKIM 署名のない ID があります',
    },
    passed: { en: 'Every identity of the bulk sender signs with DKIM', ja: 'すべての ID が DKIM で署名しています' },
    why: {
      en: 'Gmail, Yahoo and Outlook.com ask bulk senders for SPF and DKIM. Mail of an identity that does not sign may be refused or land in spam, whatever the others do.',
      ja: 'Gmail・Yahoo・Outlook.com は一括送信者に SPF と DKIM の両方を求めます。署名していない ID のメールは、ほかの ID が正しくても拒否されるか、迷惑メールになることがあります。',
    },
    fix: {
      en: 'Set up Easy DKIM for each of them. Where the domain of a verified address is verified and signs, delete the address identity: its mail is then signed by the domain.',
      ja: 'それぞれに Easy DKIM を設定してください。ドメインが検証済みで署名している場合は、個別に検証したアドレスの ID を削除すると、ドメインの署名が使われます。',
    },
  },
  sources: [
    { title: 'Google: Email sender guidelines', url: 'https://support.google.com/a/answer/81126', checks: ['X19'] },
    citeSes('Easy DKIM', 'send-email-authentication-dkim-easy'),
  ],
  judge: ({ regionProviders, regionFeeds }) => {
    if (regionProviders.state === 'unreachable') return cannotTellFrom(regionProviders);
    if (regionProviders.state === 'absent') return notApplicable(vdmOff);
    if (bulkFirms(regionProviders.value).length === 0) return notApplicable(notBulk, regionProof([regionProviders]));
    if (regionFeeds.state !== 'seen') return cannotTellFrom(regionFeeds);
    const { seen, gaps, unread } = regionFeeds.value;
    const names = seen.flatMap(({ identity: { name, verifiedForSending, dkim } }) =>
      verifiedForSending && !(dkim.signingEnabled && dkim.status === 'SUCCESS') ? [name] : [],
    );
    const proof = regionProof([regionFeeds], names);
    const open = gaps.filter(isAboutIdentity);
    if (names.length === 0)
      return open.length === 0 && unread === undefined ? pass(null, proof) : cannotTellFromGaps(open);
    const { en, ja } = sayNames(names);
    return fail({ en: `May send without DKIM: ${en}.`, ja: `DKIM 署名なしで送信できる ID: ${ja}。` }, proof);
  },
});

const notBulk = {
  en: 'No provider gets so much mail that its rules for bulk senders apply.',
  ja: '一括送信者の要件の対象となる送信量ではありません。',
};
