// One click that no signature covers.
import { headerValues } from '../../derive/message-headers.ts';
import { signsOwnDomain } from '../../derive/own-signature.ts';
import { unsubscribeHeadersOf } from '../../derive/unsubscribe-headers.ts';
import { citeRfc } from '../cite-rfc.ts';
import { defineAudit, fail, notApplicable, pass } from '../define-audit.ts';
import { judgeVerified } from '../judge-sender.ts';

export const draftListOneClickUnsigned = defineAudit({
  id: 'draft-list-one-click-unsigned',
  topic: 'draft-list',
  subject: 'draft',
  severity: 'high',
  needs: ['draftMessage', 'draftSender'],
  texts: {
    title: {
      en: 'No signature of the From domain covers the one-click headers',
      ja: 'ワンクリックのヘッダーが From ドメインの署名の対象外です',
    },
    passed: {
      en: 'A signature of the From domain covers the one-click headers',
      ja: 'ワンクリックのヘッダーは From ドメインの署名の対象です',
    },
    why: {
      en: 'One-click unsubscribe counts only if a valid DKIM signature covers List-Unsubscribe and List-Unsubscribe-Post; otherwise anybody could have added them. The signature of amazonses.com vouches for Amazon, not for you, and mail clients may show no button.',
      ja: 'ワンクリックの配信停止が有効なのは、List-Unsubscribe と List-Unsubscribe-Post が DKIM 署名の対象になっている場合だけです。amazonses.com の署名は自社のものとみなされず、ボタンが表示されないことがあります。',
    },
    fix: {
      en: 'Let SES sign for the From domain (it signs these headers), or name both in h= of your own signature.',
      ja: 'From ドメインで SES の署名を有効にするか（これらのヘッダーも署名されます）、独自の署名の h= に両方を含めてください。',
    },
  },
  sources: [citeRfc(8058, '4')],
  judge: ({ draftMessage, draftSender }) => {
    const { post, bySes } = unsubscribeHeadersOf(draftMessage);
    if (post === null && !bySes) return notApplicable(none);
    return judgeVerified(draftSender, (sender) => {
      const own = headerValues(draftMessage, 'dkim-signature');
      if (signsOwnDomain(sender) || (!bySes && own.some(covers))) return pass();
      return fail(own.length > 0 ? lacking : unsigned(sender.identity.name));
    });
  },
});

/** RFC 6376 3.5: the names in h= stand between colons, in any case. */
function covers(signature: string): boolean {
  const [, list = ''] = /(?:^|;)\s*h\s*=([^;]*)/iu.exec(signature) ?? [];
  const names = list.split(':').map((name) => name.trim().toLowerCase());
  return names.includes('list-unsubscribe') && names.includes('list-unsubscribe-post');
}

const none = {
  en: 'The message does not offer one-click unsubscribe.',
  ja: 'ワンクリックの配信停止は指定されていません。',
};
const lacking = {
  en: 'The h= of its own DKIM-Signature does not name both, and SES adds no signature of the From domain.',
  ja: '独自の DKIM-Signature の h= に両方が含まれておらず、SES による From ドメインの署名も付きません。',
};
const unsigned = (name: string) => ({
  en: `SES signs mail of ${name} for amazonses.com only.`,
  ja: `${name} のメールには、amazonses.com の署名だけが付きます。`,
});
