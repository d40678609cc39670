// One signature fails beside another that vouches for the author.
import { citeRfc } from '../cite-rfc.ts';
import { defineAudit, fail, notApplicable, pass } from '../define-audit.ts';
import { signatureTable, vouching } from '../judge-signatures.ts';

export const messageDkimSpareBroken = defineAudit({
  id: 'message-dkim-spare-broken',
  topic: 'message-dkim',
  subject: 'message',
  severity: 'info',
  needs: ['mail'],
  texts: {
    title: { en: 'Another signature does not verify', ja: '検証に失敗した署名がほかにあります' },
    passed: { en: 'Every signature verifies', ja: 'すべての署名の検証に成功しました' },
    why: {
      en: 'One good signature is enough. One that fails is harmless, but may show that something on the way changes mail.',
      ja: '合格した署名が 1 つあれば問題ありません。ほかの失敗は無害ですが、途中でメールが変更されている手がかりになります。',
    },
    fix: {
      en: 'Nothing needs to be done. If the failing signature is yours too, check why it fails.',
      ja: '対応は不要です。失敗した署名も自分のものであれば、理由を確認してください。',
    },
  },
  sources: [citeRfc(6376, '4.2')],
  judge: ({ mail }) => {
    if (vouching(mail).length === 0) return notApplicable(noneVouches);
    const failing = mail.signatures.filter(({ result }) => result !== 'pass' && result !== 'temperror');
    const [first] = failing;
    if (first === undefined) return pass();
    const domain = first.domain ?? '?';
    return fail(
      { en: `${domain}: ${first.says.en}`, ja: `${domain}: ${first.says.ja}` },
      { details: [signatureTable(failing)] },
    );
  },
});

const noneVouches = { en: 'No signature of the author passes.', ja: '差出人のドメインで合格した署名がありません。' };
