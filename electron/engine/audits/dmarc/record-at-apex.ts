// D03: a DMARC record at the domain itself, where no receiver looks, instead of at `_dmarc`.
import { repliesIn } from '../../../../shared/evidence.ts';
import { txtValues } from '../../../../shared/dns.ts';
import { curedTtlSeconds } from '../../derive/cured-ttl.ts';
import { excerptOf } from '../../derive/dmarc-cure.ts';
import { ownStep } from '../../derive/dmarc-record.ts';
import { parseDmarc } from '../../protocols/dmarc/parse.ts';
import { printable } from '../../protocols/text/printable.ts';
import { dmarcNameOf } from '../../protocols/dmarc/tree-walk.ts';
import { cannotTell, defineAudit, fail, pass } from '../define-audit.ts';
import { cite } from '../judge-dmarc-record.ts';

export const dmarcRecordAtApex = defineAudit({
  id: 'dmarc-record-at-apex',
  topic: 'dmarc',
  subject: 'domain',
  severity: 'high',
  needs: ['target', 'apexTxt'],
  weighs: ['dmarcWalk'],
  texts: {
    title: { en: 'The DMARC record is at the wrong name', ja: 'DMARC レコードが誤った名前に公開されています' },
    passed: { en: 'No DMARC record is at the domain itself', ja: 'ドメイン直下に DMARC レコードはありません' },
    why: {
      en: 'Receivers look for the record only at _dmarc below the domain. A record at the domain itself is never read, so the domain has no DMARC.',
      ja: '受信側はドメインの下の _dmarc だけを参照します。ドメイン直下に置かれたレコードは読まれないため、DMARC がないのと同じです。',
    },
    fix: {
      en: 'Publish the same text at _dmarc, then delete it at the domain itself. In many DNS panels, you enter only "_dmarc" as the name.',
      ja: '同じ内容を _dmarc に公開してから、ドメイン直下のものを削除してください。多くの DNS 管理画面では、名前に「_dmarc」だけを入力します。',
    },
  },
  sources: [cite(9989, '4.5', 'D03')],
  judge: ({ target, apexTxt, dmarcWalk }) => {
    const misplaced = txtValues(apexTxt).find((text) => parseDmarc(text).kind === 'record');
    if (misplaced === undefined) return pass(null, { replies: [apexTxt] });
    const walk = repliesIn(dmarcWalk.from);
    const own = ownStep(target.domain, walk);
    if (own === null || own.outcome === 'unknown') return cannotTell(walk);
    if (own.record !== null || own.outcome === 'several') return pass(strayText, { replies: [apexTxt] });
    const common = { kind: 'record-to-publish', type: 'TXT', value: misplaced, ttlSeconds: curedTtlSeconds } as const;
    const name = dmarcNameOf(target.domain);
    return fail(
      {
        en: `The record is at ${target.domain}, where receivers do not look, and there is none at ${name}.`,
        ja: `レコードは受信側が参照しない ${target.domain} にあり、${name} にはありません。`,
      },
      {
        details: [
          excerptOf(apexTxt, misplaced, [{ start: 0, end: misplaced.length, reason: nobodyText }]),
          // Nothing can stand beside a CNAME: a check of its own tells what to do about that first.
          ...(own.reply.chain.length > 0
            ? []
            : [{ ...common, act: 'add', name, value: printable(misplaced) } as const]),
          { ...common, act: 'remove', name: target.domain } as const,
        ],
        replies: [apexTxt, own.reply],
      },
    );
  },
});

const nobodyText = { en: 'Receivers do not look here.', ja: 'この名前では参照されません。' };
const strayText = {
  en: 'There is another DMARC text at the domain itself. Receivers read the one at _dmarc, so the other one can be deleted.',
  ja: 'ドメイン直下に不要な DMARC の記述がありますが、_dmarc のレコードが使われます。不要な方は削除できます。',
};
