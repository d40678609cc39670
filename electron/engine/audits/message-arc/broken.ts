// ARC headers that do not prove what they claim.
import type { Table } from '../../../../shared/detail.ts';
import type { ArcCheck } from '../../../../shared/message/mail-report.ts';
import { citeRfc } from '../cite-rfc.ts';
import { defineAudit, fail, notApplicable, pass } from '../define-audit.ts';
import { unknownBecause } from '../unknown-because.ts';

export const messageArcBroken = defineAudit({
  id: 'message-arc-broken',
  topic: 'message-arc',
  subject: 'message',
  severity: 'medium',
  needs: ['mail'],
  texts: {
    title: { en: 'The ARC chain is broken', ja: 'ARC チェーンが壊れています' },
    passed: { en: 'The ARC chain is intact', ja: 'ARC チェーンは正常です' },
    why: {
      en: 'With ARC, a forwarder vouches for the results it saw. With a broken chain receivers cannot use them, and judge forwarded mail by what still verifies.',
      ja: 'ARC は、転送元が確認した認証結果を伝える仕組みです。チェーンが壊れていると受信側は利用できず、転送されたメールは残りの認証だけで判定されます。',
    },
    fix: {
      en: 'The forwarding host named in the sets must fix this. Tell its operator at which set the chain breaks.',
      ja: '各セットに記載された転送ホスト側の問題です。どのセットで壊れているかを管理者に伝えてください。',
    },
  },
  sources: [citeRfc(8617, '5.2')],
  judge: ({ mail: { arc } }) => {
    if (arc.result === 'none') return notApplicable(arc.says);
    if (arc.result === 'unknown') return unknownBecause(arc.says);
    return arc.result === 'pass' ? pass(arc.says) : fail(arc.says, { details: [tableOf(arc)] });
  },
});

function tableOf({ sets }: ArcCheck): Table {
  return {
    kind: 'table',
    title: { en: 'ARC sets', ja: 'ARC のセット' },
    columns: [
      { en: 'Set', ja: 'セット' },
      { en: 'Sealed by', ja: 'シールのドメイン' },
      { en: 'Result', ja: '結果' },
    ],
    rows: sets.map(({ instance, sealer, says }) => [String(instance), sealer ?? '?', says]),
  };
}
