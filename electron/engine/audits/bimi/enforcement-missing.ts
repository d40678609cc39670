// B09: a logo is offered, but DMARC is not strict enough for receivers to show it.
import type { Table } from '../../../../shared/detail.ts';
import type { Text } from '../../../../shared/text.ts';
import { amendedRecord } from '../../derive/dmarc-cure.ts';
import { type DecidingRecord, decidingRecord } from '../../derive/dmarc-record.ts';
import { unreachedIn } from '../../derive/unreached.ts';
import { bimiObstacles } from '../../derive/bimi-obstacles.ts';
import { cannotTell, defineAudit, fail, pass } from '../define-audit.ts';
import { citeBimi, judgeOfferedLogo } from '../judge-bimi-record.ts';

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
      en: 'Receivers show a logo only for domains that cannot easily be forged: DMARC must ask for quarantine or reject, for sub-domains too, for all mail, and not on test. Until then the BIMI record has no effect.',
      ja: '受信側がロゴを表示するのは、なりすましにくいドメインだけです。DMARC が quarantine または reject で、サブドメインも含め、すべてのメールに、テストでなく適用されている必要があります。それまで BIMI レコードは効果を持ちません。',
    },
    fix: {
      en: 'When your reports show that all your senders pass, publish the DMARC record below. Do not tighten DMARC for the logo alone.',
      ja: 'レポートで、すべての正規の送信元が DMARC に合格していることを確認してから、下の DMARC レコードを公開してください。ロゴのためだけに強化しないでください。',
    },
  },
  sources: [citeBimi('Authentication Requirements', 'B09')],
  judge: ({ target, bimi, dmarcWalk }) =>
    judgeOfferedLogo(target, bimi, ({ reply }) => {
      const replies = dmarcWalk.from.map((source) => source.reply);
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
  return { kind: 'table', title: { en: 'What keeps the logo back', ja: 'ロゴの表示を妨げているもの' }, columns, rows };
}

const columns = [
  { en: 'DMARC tag', ja: 'DMARC のタグ' },
  { en: 'Reason', ja: '理由' },
];
const noDmarc = { en: 'There is no DMARC record.', ja: 'DMARC レコードがありません。' };
const afterReports = {
  en: 'First make sure from the DMARC reports that all your own mail passes.',
  ja: '先に、自社のメールがすべて合格していることを DMARC レポートで確認してください。',
};
