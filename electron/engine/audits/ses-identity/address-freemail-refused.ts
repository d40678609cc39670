// X15: mail From a free-mail address whose provider asks receivers to refuse it when SES sends it.
import type { Text } from '../../../../shared/text.ts';
import { requestedOf } from '../../derive/dmarc-policy.ts';
import { decidingRecord } from '../../derive/dmarc-record.ts';
import { isFreeMailDomain } from '../../derive/free-mail.ts';
import { citeSes } from '../cite-rfc.ts';
import { cannotTell, cannotTellFrom, defineAudit, fail, notApplicable } from '../define-audit.ts';
import { onlyAddresses } from '../judge-ses-identity.ts';

export const sesIdentityAddressFreemailRefused = defineAudit({
  id: 'ses-identity-address-freemail-refused',
  topic: 'ses-identity',
  subject: 'identity',
  severity: 'high',
  needs: ['sesIdentity'],
  weighs: ['dmarcWalk'],
  texts: {
    title: {
      en: 'The provider of this address forbids others to send its mail',
      ja: 'このアドレスの事業者は、他社からの送信を認めていません',
    },
    passed: {
      en: 'The provider of this address does not forbid others to send its mail',
      ja: 'このアドレスの事業者は、他社からの送信を禁じていません',
    },
    why: {
      en: 'The address belongs to a provider of mailboxes, and its DMARC policy asks receivers to refuse or quarantine mail that the provider did not send itself. What SES sends from it does not arrive.',
      ja: 'フリーメールのアドレスで、その事業者の DMARC ポリシーは、自社から送られていないメールの拒否または隔離を受信側に求めています。SES から送っても届きません。',
    },
    fix: {
      en: 'Send from an address of a domain of your own, and put this address in Reply-To.',
      ja: '自社ドメインのアドレスから送信し、このアドレスは Reply-To に指定してください。',
    },
  },
  sources: [citeSes('Creating and verifying identities', 'creating-identities', 'X15', 'SES4-37')],
  judge: ({ sesIdentity: { kind, name, domain }, dmarcWalk }) => {
    if (kind === 'domain') return notApplicable(onlyAddresses);
    if (!isFreeMailDomain(domain)) return notApplicable(ownDomain);
    if (dmarcWalk.state === 'unreachable') return cannotTellFrom(dmarcWalk);
    const found = decidingRecord(domain, dmarcWalk.state === 'seen' ? dmarcWalk.value : []);
    if (found.kind === 'unknown') return cannotTell(found.unreached);
    const requested = found.kind === 'record' ? requestedOf(found.record, 'itself').applied : 'none';
    if (requested === 'none') return notApplicable(otherPolicy);
    return fail({
      en: `${domain} asks receivers to ${requested} mail that fails DMARC, as mail From ${name} through SES does.`,
      ja: `${domain} の DMARC ポリシーは ${requested} です。SES から送る ${name} のメールは DMARC に不合格となります。`,
    });
  },
});

const ownDomain: Text = {
  en: 'The domain does not belong to a known provider of mailboxes.',
  ja: 'フリーメールのドメインではないため、該当しません。',
};
const otherPolicy: Text = {
  en: 'The provider only monitors (p=none) or has no policy; another check covers that.',
  ja: '事業者のポリシーは監視のみか未設定です。別の項目で判定します。',
};
