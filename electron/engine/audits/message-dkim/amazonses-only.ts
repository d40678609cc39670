// Only Amazon SES itself signed, not the author.
import { citeSes } from '../cite-rfc.ts';
import { defineAudit, fail, notApplicable, pass } from '../define-audit.ts';
import { signatureTable, vouching } from '../judge-signatures.ts';
import { unknownBecause } from '../unknown-because.ts';

export const messageDkimAmazonsesOnly = defineAudit({
  id: 'message-dkim-amazonses-only',
  topic: 'message-dkim',
  subject: 'message',
  severity: 'high',
  needs: ['mail'],
  texts: {
    title: { en: 'Only amazonses.com signed the message', ja: 'amazonses.com の署名しかありません' },
    passed: { en: "The author's own domain signed the message", ja: '差出人のドメインの署名があります' },
    why: {
      en: 'Amazon SES signs every message with its own domain. That says nothing about the author: DMARC does not pass by it, and the reputation is shared with other senders.',
      ja: 'Amazon SES はすべてのメールに自身のドメインで署名しますが、差出人の証明にはなりません。DMARC はこの署名では合格せず、評価も他の送信者と共有されます。',
    },
    fix: {
      en: 'Verify the From domain in Amazon SES and publish the three CNAME records of Easy DKIM.',
      ja: 'Amazon SES で From ドメインを検証し、Easy DKIM の 3 つの CNAME レコードを公開してください。',
    },
  },
  sources: [citeSes('Authenticating with DKIM', 'send-email-authentication-dkim', 'K34')],
  judge: ({ mail }) => {
    const passing = mail.signatures.filter(({ result }) => result === 'pass');
    if (vouching(mail).length > 0) return pass();
    if (passing.length === 0) return notApplicable(nonePasses);
    if (!passing.every(({ domain }) => domain !== null && /(^|\.)amazonses\.com$/u.test(domain)))
      return notApplicable(others);
    const open = mail.signatures.find(({ result, aligned }) => result === 'temperror' && aligned !== 'no');
    return open === undefined ? fail(alone, { details: [signatureTable(passing)] }) : unknownBecause(open.says);
  },
});

const alone = {
  en: 'Every signature that passes is from amazonses.com.',
  ja: '合格した署名はすべて amazonses.com のものです。',
};
const nonePasses = {
  en: 'No signature passes; other checks cover that.',
  ja: '合格した署名がありません。別の項目で判定します。',
};
const others = {
  en: 'Other domains signed it too; another check covers that.',
  ja: 'ほかのドメインの署名もあります。別の項目で判定します。',
};
