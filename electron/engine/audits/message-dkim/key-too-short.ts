// RFC 8301: keys below 1024 bits are not accepted.
import { citeRfc } from '../cite-rfc.ts';
import { defineAudit } from '../define-audit.ts';
import { judgeBroken } from '../judge-signatures.ts';

export const messageDkimKeyTooShort = defineAudit({
  id: 'message-dkim-key-too-short',
  topic: 'message-dkim',
  subject: 'message',
  severity: 'high',
  needs: ['mail'],
  texts: {
    title: { en: 'The key is shorter than 1024 bits', ja: '鍵の長さが 1024 ビット未満です' },
    passed: { en: 'The keys are long enough to be accepted', ja: '鍵の長さは受け入れられる範囲です' },
    why: {
      en: 'Short keys can be broken quickly and cheaply, so receivers ignore signatures made with them.',
      ja: '短い鍵は短期間かつ低コストで破られるため、受信側は署名がないものとして扱います。',
    },
    fix: {
      en: 'Create a 2048-bit key and publish it under a new selector.',
      ja: '2048 ビットの鍵を作成し、新しいセレクターで公開してください。',
    },
  },
  sources: [citeRfc(8301, '3.2')],
  judge: ({ mail }) => judgeBroken(mail, ['key-short']),
});
