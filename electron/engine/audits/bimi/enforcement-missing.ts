// B09: a logo is offered, but DMARC is not strict enough for receivers to show it.
import { repliesIn } from '../../../../shared/evidence.ts';
import type { Table } from '../../../../shared/detail.ts';
import type { Text } from '../../../../shared/text.ts';
import { amendedRecord } from '../../derive/dmarc-cure.ts';
import { type DecidingRecord, decidingRecord } from '../../derive/dmarc-record.ts';
import { unreachedIn } from '../../derive/unreached.ts';
import { bimiObstacles } from '../../derive/bimi-obstacles.ts';
import { cannotTell, defineAudit, fail, pass } from '../define-audit.ts';
import { citeBimi, judgeMeantLogo } from '../judge-bimi-record.ts';

export const bimiEnforcementMissing = defineAudit({
  id: 'bimi-enforcement-missing',
  topic: 'bimi',
  subject: 'domain',
  severity: 'high',
  needs: ['target', 'bimi'],
  weighs: ['dmarcWalk'],
  texts: {
    title: { en: 'DMARC is too weak for the logo to be shown', ja: 'DMARC が弱く、ロゴが表示されません' },
    passed: { en: 'DMARC is strict enough for BIMI', ja: 'DMARC は BIMI に必要な強さを満たしています' },
    why: {
      en: 'Receivers show a logo only for domains that are hard to forge. The DMARC policy must be quarantine or reject, cover subdomains and all mail, and not be in test mode. Until then, the BIMI record has no effect.',
      ja: 'ロゴが表示されるのは、なりすましにくいドメインだけです。DMARC ポリシーが quarantine または reject で、サブドメインを含むすべてのメールに、テストモードではなく適用されている必要があります。それまで BIMI レコードの効果はありません。',
    },
    fix: {
      en: 'Read your DMARC reports until they show that all your senders pass. Then publish the DMARC record below and audit again. Do not tighten DMARC for the logo alone.',
      ja: 'DMARC レポートで、正規の送信元がすべて合格していることを確認してください。そのうえで下の DMARC レコードを公開し、もう一度診断します。ロゴのためだけにポリシーを強化しないでください。',
    },
  },
  sources: [citeBimi('Authentication Requirements', 'B09')],
  judge: ({ target, bimi, dmarcWalk }) =>
    judgeMeantLogo(target, bimi, (reply) => {
      const replies = repliesIn(dmarcWalk.from);
      const deciding = decidingRecord(target.domain, replies);
      if (deciding.kind === 'unknown') return cannotTell([...deciding.unreached, ...unreachedIn(dmarcWalk)]);
      if (deciding.kind === 'none') return fail(noDmarc, { replies: [reply, ...replies] });
      const obstacles = bimiObstacles(deciding);
      if (obstacles.length === 0) return pass(null, { replies: [reply, deciding.reply] });
      const says = obstacles[0]?.says ?? noDmarc;
      return fail(says, { details: [table(obstacles), cure(deciding, obstacles)], replies: [reply, deciding.reply] });
    }),
});

type Obstacles = ReturnType<typeof bimiObstacles>;

function cure(deciding: DecidingRecord, obstacles: Obstacles) {
  return amendedRecord(deciding, Object.assign({}, ...obstacles.map(({ change }) => change)), afterReports);
}

function table(obstacles: Obstacles): Table {
  const rows = obstacles.map(({ tag, says }): readonly (Text | string)[] => [tag, says]);
  return {
    kind: 'table',
    title: { en: 'What keeps the logo from being shown', ja: 'ロゴの表示を妨げているもの' },
    columns,
    rows,
  };
}

const columns = [
  { en: 'DMARC tag', ja: 'DMARC のタグ' },
  { en: 'Reason', ja: '理由' },
];
const noDmarc = { en: 'There is no DMARC record.', ja: 'DMARC レコードがありません。' };
const afterReports = {
  en: 'First check in the DMARC reports that all your own mail passes.',
  ja: '先に、自社のメールがすべて合格していることを DMARC レポートで確認してください。',
};
