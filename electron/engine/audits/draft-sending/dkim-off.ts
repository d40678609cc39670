// The message leaves without a signature of its From domain.
import { headerValues } from '../../derive/message-headers.ts';
import { signsOwnDomain } from '../../derive/own-signature.ts';
import { citeSes } from '../cite-rfc.ts';
import { defineAudit, fail, notApplicable, pass } from '../define-audit.ts';
import { judgeVerified } from '../judge-sender.ts';

export const draftSendingDkimOff = defineAudit({
  id: 'draft-sending-dkim-off',
  topic: 'draft-sending',
  subject: 'draft',
  severity: 'high',
  needs: ['draftMessage', 'draftSender'],
  texts: {
    title: { en: 'The message is not signed for the From domain', ja: 'From ドメインの DKIM 署名が付きません' },
    passed: { en: 'The message is signed for the From domain', ja: 'From ドメインの DKIM 署名が付きます' },
    why: {
      en: 'SES adds only the signature of amazonses.com, which does not count for your domain. Gmail and Yahoo refuse unsigned bulk mail, and DMARC can pass only by SPF.',
      ja: '付くのは amazonses.com の署名だけで、自社ドメインの署名としては扱われません。Gmail と Yahoo は署名のない大量送信を拒否し、DMARC に合格する手段は SPF だけになります。',
    },
    fix: {
      en: 'Publish the DKIM records of the identity and enable signing. The audit of the identity shows which record is missing.',
      ja: 'ID の DKIM レコードを公開し、署名を有効にしてください。不足しているレコードは ID の診断に表示されます。',
    },
  },
  sources: [citeSes('authenticating email with DKIM', 'send-email-authentication-dkim')],
  judge: ({ draftMessage, draftSender }) =>
    judgeVerified(draftSender, (sender) => {
      if (signsOwnDomain(sender)) return pass();
      if (headerValues(draftMessage, 'dkim-signature').length > 0) return notApplicable(own);
      const { name, dkim } = sender.identity;
      return fail(dkim.signingEnabled ? notYet(name, dkim.status) : off(name));
    }),
});

const own = { en: 'The message has its own DKIM signature.', ja: 'メール自体に DKIM 署名が含まれています。' };
const off = (name: string) => ({
  en: `Signing is off for ${name}, or it has no verified parent domain.`,
  ja: `${name} の署名が無効か、上位に検証済みのドメインがありません。`,
});
const notYet = (name: string, status: string) => ({
  en: `DKIM of ${name} is in the state ${status}.`,
  ja: `${name} の DKIM の状態は ${status} です。`,
});
