// X15: mail From a free-mail address, unsigned by its domain, whose provider does not forbid it.
import type { Text } from '../../../../shared/text.ts';
import { requestedOf } from '../../derive/dmarc-policy.ts';
import { decidingRecord } from '../../derive/dmarc-record.ts';
import { isFreeMailDomain } from '../../derive/free-mail.ts';
import { citeSes } from '../cite-rfc.ts';
import { cannotTell, cannotTellFrom, defineAudit, fail, notApplicable } from '../define-audit.ts';
import { onlyAddresses } from '../judge-ses-identity.ts';

export const sesIdentityAddressFreemail = defineAudit({
  id: 'ses-identity-address-freemail',
  topic: 'ses-identity',
  subject: 'identity',
  severity: 'low',
  needs: ['sesIdentity'],
  weighs: ['dmarcWalk'],
  texts: {
    title: { en: 'Mail is sent from the domain of a mailbox provider', ja: 'フリーメールのアドレスから送信しています' },
    passed: {
      en: 'No mail is sent from the domain of a mailbox provider',
      ja: 'フリーメールのアドレスは使われていません',
    },
    why: {
      en: 'SES cannot sign for the domain of a mailbox provider, so this mail fails DMARC. The provider only monitors today, but Gmail says that mail that claims to be from gmail.com is treated with distrust, and a policy can change any day.',
      ja: 'フリーメールのドメインに SES は署名できないため、DMARC に不合格となります。現在の事業者のポリシーは監視のみですが、Gmail は gmail.com を名乗るメールを警戒して扱い、ポリシーがいつ変わるかも分かりません。',
    },
    fix: {
      en: 'Use this address for first tests only. For real mail, send from an address of a domain of your own.',
      ja: 'このアドレスは最初のテストだけに使い、実際の送信には自社ドメインのアドレスを使ってください。',
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
    if (requested !== 'none') return notApplicable(otherPolicy);
    return fail({
      en: `${name} is an address at ${domain}, for which SES cannot sign.`,
      ja: `${name} は ${domain} のアドレスで、SES はこのドメインの署名を付けられません。`,
    });
  },
});

const ownDomain: Text = {
  en: 'The domain does not belong to a known provider of mailboxes.',
  ja: 'フリーメールのドメインではないため、該当しません。',
};
const otherPolicy: Text = {
  en: 'The provider asks receivers to refuse such mail; another check covers that.',
  ja: '事業者が拒否または隔離を求めています。別の項目で判定します。',
};
