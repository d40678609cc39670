// A key that says it is only a test.
import { citeRfc } from '../cite-rfc.ts';
import { defineAudit } from '../define-audit.ts';
import { judgeSignatures } from '../judge-signatures.ts';

export const messageDkimTesting = defineAudit({
  id: 'message-dkim-testing',
  topic: 'message-dkim',
  subject: 'message',
  severity: 'low',
  needs: ['mail'],
  texts: {
    title: { en: 'The key is marked as a test (t=y)', ja: '鍵がテスト用です（t=y）' },
    passed: { en: 'No key is marked as a test', ja: 'テスト用の鍵はありません' },
    why: {
      en: 'With t=y the domain says that it is only testing DKIM. Some receivers treat such mail as unsigned.',
      ja: 't=y は DKIM を試験中であることを示します。未署名として扱う受信側もあります。',
    },
    fix: {
      en: 'Remove t=y from the key record once signatures verify.',
      ja: '署名の検証に成功していれば、鍵レコードから t=y を削除してください。',
    },
  },
  sources: [citeRfc(6376, '3.6.1')],
  judge: ({ mail }) =>
    judgeSignatures(mail, ({ domain, selector, testing }) =>
      testing
        ? {
            en: `${selector ?? '?'}._domainkey.${domain ?? '?'} has t=y.`,
            ja: `${selector ?? '?'}._domainkey.${domain ?? '?'} に t=y があります。`,
          }
        : null,
    ),
});
