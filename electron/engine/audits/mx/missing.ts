// M01: nobody can write back, because the domain has no MX record.
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
      en: 'Replies, bounces and complaints go to the hosts that the MX record names. Without one they are lost or sent to the web server. Receivers distrust a sender whom nobody can answer; Microsoft asks for a working reply address.',
      ja: '返信、不達通知、苦情は MX レコードが示すホストに届きます。MX がないと失われるか、Web サーバーに送られます。返信できない送信者は受信側に信用されません（Microsoft は有効な返信先を求めています）。',
    },
    fix: {
      en: 'Publish the MX records that your mailbox provider gives you. If the domain shall never receive mail, publish a null MX ("0 .") instead, and do not send from it.',
      ja: 'メールサービスが指定する MX レコードを公開してください。メールを一切受信しないドメインであれば、代わりに Null MX（「0 .」）を公開し、送信にも使わないでください。',
    },
  },
  sources: [citeRfc(5321, '5.1', 'M01'), citeRfc(7505, '4.2')],
  judge: ({ target, mx, apexTxt }) => {
    if (mx.state === 'unreachable') return cannotTell(unreachedIn(mx));
    if (mx.state === 'seen') return pass(null, { replies: mx.value.slice(0, 1) });
    const replies = mx.from.map(({ reply }) => reply);
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
  en: 'SPF says that this domain sends no mail, so nobody has to answer it.',
  ja: 'SPF で「送信しない」と宣言されているため、返信先は必要ありません。',
};
const unreceivable = (domain: string) => ({
  en: `${domain} has neither an MX record nor an address: mail to it cannot be delivered at all.`,
  ja: `${domain} には MX レコードもアドレスもなく、このドメイン宛てのメールはまったく届きません。`,
});
/** RFC 5321 5.1: the implicit MX. */
const implicit = (domain: string, addresses: string) => ({
  en: `${domain} has no MX record, so mail for it is tried at its own address (${addresses}), which is usually a web server.`,
  ja: `${domain} に MX レコードがないため、メールはドメイン自身のアドレス（${addresses}）に送られます。通常そこは Web サーバーです。`,
});
