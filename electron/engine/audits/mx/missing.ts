// M01: nobody can write back, because the domain has no MX record.
import { repliesIn } from '../../../../shared/evidence.ts';
import { sendsNothing } from '../../derive/no-mail.ts';
import { addMx, hostNote, unknownHostValue } from '../../derive/mx-detail.ts';
import { addressesIn } from '../../derive/mail-hosts.ts';
import { unreachedIn } from '../../derive/unreached.ts';
import { citeRfc } from '../cite-rfc.ts';
import { cannotTell, defineAudit, fail, notApplicable, pass } from '../define-audit.ts';

export const mxMissing = defineAudit({
  id: 'mx-missing',
  topic: 'mx',
  subject: 'domain',
  severity: 'medium',
  needs: ['target'],
  weighs: ['mx', 'apexTxt'],
  texts: {
    title: { en: 'No MX record', ja: 'MX レコードがありません' },
    passed: { en: 'The domain has MX records', ja: 'MX レコードがあります' },
    why: {
      en: 'Replies to your mail go to the hosts that the MX record names, and so do bounces if this is the MAIL FROM domain. Without the record, they are lost or go to the web server. Receivers distrust senders that cannot be answered; Microsoft requires a working reply address from bulk senders.',
      ja: '返信は MX レコードが示すホストに届きます（MAIL FROM ドメインの場合はバウンスも同様です）。MX がないと失われるか、Web サーバーに送られます。返信できない送信者は信用されにくく、Microsoft は大量送信者に有効な返信先を求めています。',
    },
    fix: {
      en: 'Publish the MX records that your mailbox provider gives you. If the domain is never to receive mail, publish a null MX ("0 .") instead and do not send from it.',
      ja: 'メールボックスプロバイダーが指定する MX レコードを公開してください。メールを一切受信しないドメインであれば、代わりに Null MX（「0 .」）を公開し、送信にも使わないでください。',
    },
  },
  sources: [citeRfc(5321, '5.1', 'M01'), citeRfc(7505, '4.2')],
  judge: ({ target, mx, apexTxt }) => {
    if (mx.state === 'unreachable') return cannotTell(unreachedIn(mx));
    if (mx.state === 'seen') return pass(null, { replies: mx.value.slice(0, 1) });
    const replies = repliesIn(mx.from);
    const [own] = replies;
    if (own === undefined || own.outcome === 'nxdomain') return notApplicable(nowhere);
    const forbids = sendsNothing(apexTxt);
    if (forbids === 'unknown') return cannotTell(unreachedIn(apexTxt));
    if (forbids === 'yes') return notApplicable(saysNothing);
    const addresses = addressesIn(replies);
    const says = addresses.length === 0 ? unreceivable(target.domain) : implicit(target.domain, addresses.join(', '));
    return fail(says, { details: [addMx(own, unknownHostValue, hostNote)], replies });
  },
});

const nowhere = { en: 'The domain does not exist.', ja: 'ドメイン自体が存在しません。' };
const saysNothing = {
  en: 'SPF says that this domain sends no mail, so nobody needs to reply to it.',
  ja: 'SPF で「送信しない」と宣言されているため、返信先は必要ありません。',
};
const unreceivable = (domain: string) => ({
  en: `${domain} has neither an MX record nor an address, so mail to it cannot be delivered.`,
  ja: `${domain} には MX レコードもアドレスもなく、このドメイン宛てのメールはまったく届きません。`,
});
/** RFC 5321 5.1: the implicit MX. */
const implicit = (domain: string, addresses: string) => ({
  en: `${domain} has no MX record, so senders try its own address (${addresses}), which is usually a web server.`,
  ja: `${domain} に MX レコードがないため、メールはドメイン自身のアドレス（${addresses}）に送られます。通常そこは Web サーバーです。`,
});
