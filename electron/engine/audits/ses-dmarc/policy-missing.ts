// DM-1: no usable DMARC policy applies to the identity's From domain.
import { repliesIn } from '../../../../shared/evidence.ts';
import { newRecord, proposedMailbox } from '../../derive/dmarc-cure.ts';
import { dmarcPolicy } from '../../derive/dmarc-policy.ts';
import { ownStep, textsIn } from '../../derive/dmarc-record.ts';
import { parseDmarc } from '../../protocols/dmarc/parse.ts';
import { citeSes } from '../cite-rfc.ts';
import { cannotTell, defineAudit, fail, pass } from '../define-audit.ts';
import { cite } from '../judge-dmarc-record.ts';

export const sesDmarcPolicyMissing = defineAudit({
  id: 'ses-dmarc-policy-missing',
  topic: 'ses-dmarc',
  subject: 'identity',
  severity: 'high',
  needs: ['sesIdentity'],
  weighs: ['dmarcWalk', 'mx'],
  texts: {
    title: { en: 'No usable DMARC record', ja: '有効な DMARC レコードがありません' },
    passed: { en: 'A DMARC record applies', ja: 'DMARC レコードが適用されています' },
    why: {
      en: 'Gmail, Yahoo and Microsoft require a DMARC record from bulk senders. Without one, mail from SES may be refused or put into the spam folder, and anyone can write in your name.',
      ja: 'Gmail、Yahoo、Microsoft は大量送信者に DMARC を必須としています。ない場合、SES のメールが拒否されたり迷惑メール扱いになったりするほか、誰でも貴ドメインになりすませます。',
    },
    fix: {
      en: 'Publish the record below; p=none does not change delivery. If there is a record already, the audit of the domain shows what is wrong with it.',
      ja: '下のレコードを公開してください。p=none は配信に影響しません。すでにレコードがある場合は、ドメインの診断で誤りの箇所を確認できます。',
    },
  },
  sources: [citeSes('complying with DMARC', 'send-email-authentication-dmarc', 'SES2-DM-1'), cite(9989, '4.10.1')],
  judge: ({ sesIdentity: { domain }, dmarcWalk, mx }) => {
    const replies = repliesIn(dmarcWalk.from);
    const policy = dmarcPolicy(domain, replies);
    if (dmarcWalk.state === 'unreachable' || policy.state === 'unknown') return cannotTell(replies);
    if (policy.state === 'policy') return pass(null, { replies });
    const own = ownStep(domain, replies);
    const isMeant = own !== null && textsIn(own.reply).some(({ text }) => parseDmarc(text).kind !== 'other');
    if (isMeant) return fail(unusable(domain), { replies });
    const { uri, note } = proposedMailbox(domain, mx);
    const tags = [
      ['p', 'none'],
      ['rua', uri],
    ] as const;
    return fail(missing(domain), { details: [newRecord(domain, tags, note)], replies });
  },
});

const missing = (domain: string) => ({
  en: `Neither ${domain} nor a domain above it publishes a DMARC record.`,
  ja: `${domain} にも上位のドメインにも、DMARC レコードが公開されていません。`,
});
const unusable = (domain: string) => ({
  en: `There is a DMARC text at _dmarc.${domain}, but receivers cannot use it.`,
  ja: `_dmarc.${domain} に DMARC の記述はありますが、受信側では有効になりません。`,
});
