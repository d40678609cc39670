// X05: SES does not tell the selector of a BYODKIM key, so its record cannot be found.
import { citeSes } from '../cite-rfc.ts';
import { defineAudit, fail, notApplicable, pass } from '../define-audit.ts';
import { citeSesApi, isByodkim, onlyByodkim, onlyDomains } from '../judge-ses-identity.ts';

export const sesDkimByodkimSelectorUnknown = defineAudit({
  id: 'ses-dkim-byodkim-selector-unknown',
  topic: 'ses-dkim',
  subject: 'identity',
  severity: 'low',
  needs: ['sesIdentity'],
  texts: {
    title: {
      en: 'SES does not say which selector your own DKIM key has',
      ja: 'SES が独自の DKIM 鍵のセレクターを示していません',
    },
    passed: { en: 'SES says which selector your own DKIM key has', ja: '独自の DKIM 鍵のセレクターが分かっています' },
    why: {
      en: 'The name of a DKIM record begins with its selector. Without it, nobody can look up whether your public key is published.',
      ja: 'DKIM レコードの名前はセレクターで始まります。セレクターが分からないため、公開鍵が公開されているかを確認できません。',
    },
    fix: {
      en: 'Take the selector from the header of a message sent with this identity (s= in DKIM-Signature, where d= is your domain) and audit the domain with it. It is also in the records of whoever set up BYODKIM.',
      ja: 'この ID から送ったメールのヘッダー（d= が貴ドメインの DKIM-Signature の s=）でセレクターを調べ、ドメインの診断で指定してください。BYODKIM を設定した担当者の記録でも確認できます。',
    },
  },
  sources: [citeSesApi('DkimAttributes', 'X05'), citeSes('BYODKIM', 'send-email-authentication-dkim-bring-your-own')],
  judge: ({ sesIdentity }) => {
    if (sesIdentity.kind === 'address') return notApplicable(onlyDomains);
    if (!isByodkim(sesIdentity)) return notApplicable(onlyByodkim);
    const [selector] = sesIdentity.dkim.tokens;
    if (selector !== undefined)
      return pass({ en: `The selector is ${selector}.`, ja: `セレクターは ${selector} です。` });
    return fail({
      en: `SES uses a key of your own for ${sesIdentity.name}, and names no selector.`,
      ja: `${sesIdentity.name} には独自の鍵が設定されていますが、セレクターは示されていません。`,
    });
  },
});
