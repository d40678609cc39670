// S23: redirect or exp more than once, which is a permerror.
import { defineAudit } from '../define-audit.ts';
import { citeSpf, judgeSpfFaults } from '../judge-spf.ts';

export const spfModifierRepeated = defineAudit({
  id: 'spf-modifier-repeated',
  topic: 'spf',
  subject: 'domain',
  severity: 'blocker',
  needs: ['spfTree'],
  texts: {
    title: {
      en: '"redirect" or "exp" appears twice in the SPF record',
      ja: 'SPF レコードに「redirect」または「exp」が 2 回あります',
    },
    passed: { en: '"redirect" and "exp" appear at most once', ja: '「redirect」と「exp」は 1 回以下です' },
    why: {
      en: 'One error makes the whole SPF record invalid: receivers answer permerror (a permanent error) for every message, and none of your senders is authorized. For DMARC, only DKIM is then left.',
      ja: 'エラーが 1 つでもあると SPF レコード全体が無効になります。受信側はすべてのメールを permerror（恒久エラー）とし、正規の送信元も許可されません。DMARC では DKIM だけが頼りになります。',
    },
    fix: {
      en: 'Keep one and delete the other. The record below keeps the first; check that it is the right one, then publish it.',
      ja: '1 つを残して、もう一方を削除してください。下のレコードは最初のものを残しています。正しいほうか確認してから公開します。',
    },
  },
  sources: [citeSpf('6', 'S23')],
  judge: ({ spfTree }) => judgeSpfFaults(spfTree, ['repeated-modifier']),
});
