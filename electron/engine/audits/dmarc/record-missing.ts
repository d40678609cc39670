// D01: no DMARC record applies to the domain, neither its own nor one above it.
import { repliesIn } from '../../../../shared/evidence.ts';
import { newRecord, proposedMailbox } from '../../derive/dmarc-cure.ts';
import { ownStep, textsIn } from '../../derive/dmarc-record.ts';
import { parseDmarc } from '../../protocols/dmarc/parse.ts';
import { evaluateWalk } from '../../protocols/dmarc/tree-walk.ts';
import { cannotTell, defineAudit, fail, notApplicable, pass } from '../define-audit.ts';
import { cite, unlessSilent } from '../judge-dmarc-record.ts';

export const dmarcRecordMissing = defineAudit({
  id: 'dmarc-record-missing',
  topic: 'dmarc',
  subject: 'domain',
  severity: 'high',
  needs: ['target'],
  weighs: ['dmarcWalk', 'apexTxt', 'mx'],
  texts: {
    title: { en: 'No DMARC record', ja: 'DMARC レコードがありません' },
    passed: { en: 'A DMARC record applies', ja: 'DMARC レコードが適用されています' },
    why: {
      en: 'Without a DMARC record, receivers do not compare the visible From address with SPF and DKIM, so anyone can write mail in your name. Gmail, Yahoo and Microsoft require a record from bulk senders and refuse or junk their mail without one. You also receive no reports on who uses your domain.',
      ja: 'DMARC レコードがないと、受信側は表示上の From と SPF・DKIM を照合しないため、誰でも貴ドメインになりすませます。Gmail、Yahoo、Microsoft は大量送信者に DMARC を必須としており、ない場合は拒否や迷惑メール扱いになります。ドメインの利用状況のレポートも届きません。',
    },
    fix: {
      en: 'Publish the record below; p=none does not change delivery, it only asks for reports. Read the reports for some weeks and fix SPF and DKIM for every sender that you find. Then move to p=quarantine and finally to p=reject.',
      ja: '下のレコードを公開してください。p=none は配信に影響せず、レポートを求めるだけです。数週間レポートを確認し、すべての送信元の SPF と DKIM を整えてから、p=quarantine、最後に p=reject へ進めます。',
    },
  },
  sources: [cite(9989, '4.10.1', 'D01', 'D37'), cite(9989, '5.1.4')],
  judge: ({ target, dmarcWalk, apexTxt, mx }) => {
    const replies = repliesIn(dmarcWalk.from);
    if (dmarcWalk.state === 'unreachable') return cannotTell(replies);
    const walk = evaluateWalk(target.domain, replies);
    const found = walk.steps.filter(({ record }) => record !== null);
    if (found.length > 0) return pass(null, { replies: found.flatMap(({ reply }) => reply ?? []) });
    const own = ownStep(target.domain, replies);
    // A CNAME to nowhere is a record that was meant, too.
    const meant =
      own !== null &&
      (own.reply.chain.length > 0 || textsIn(own.reply).some(({ text }) => parseDmarc(text).kind !== 'other'));
    if (meant) return notApplicable(meantText);
    const { uri, note } = proposedMailbox(target.domain, mx);
    const tags = [
      ['p', 'none'],
      ['rua', uri],
    ] as const;
    return unlessSilent(
      { apexTxt, mx },
      fail(
        {
          en: `Neither ${target.domain} nor a domain above it publishes a DMARC record.`,
          ja: `${target.domain} にも上位のドメインにも、DMARC レコードが公開されていません。`,
        },
        {
          details: [newRecord(target.domain, tags, note)],
          replies: walk.steps.flatMap(({ reply }) => reply ?? []),
        },
      ),
    );
  },
});

const meantText = {
  en: 'There is a text that was meant as a DMARC record, but receivers ignore it; another check says why.',
  ja: 'DMARC レコードのつもりの記述はありますが、受信側に無視されます。理由は別の項目で示します。',
};
