// D32: a From domain of more than eight labels without a record of its own: the walk jumps over its parents.
import { repliesIn } from '../../../../shared/evidence.ts';
import { newRecord, proposedMailbox } from '../../derive/dmarc-cure.ts';
import { ownStep } from '../../derive/dmarc-record.ts';
import { maxWalkQueries, walkDomains } from '../../protocols/dmarc/tree-walk.ts';
import { labelsOf, parentOf } from '../../protocols/dns/name.ts';
import { cannotTell, defineAudit, fail, notApplicable, pass } from '../define-audit.ts';
import { cite } from '../judge-dmarc-record.ts';

export const dmarcNameDeep = defineAudit({
  id: 'dmarc-name-deep',
  topic: 'dmarc',
  subject: 'domain',
  severity: 'medium',
  needs: ['target'],
  weighs: ['dmarcWalk', 'mx'],
  texts: {
    title: {
      en: 'A very deep name has no DMARC record of its own',
      ja: '階層の深いドメインに専用の DMARC レコードがありません',
    },
    passed: {
      en: 'The deep name has a DMARC record of its own',
      ja: '階層の深いドメインに専用の DMARC レコードがあります',
    },
    why: {
      en: 'Receivers query at most eight names. For a name of more than eight parts, they skip some of the parents, so a record there is never found.',
      ja: '受信側が問い合わせる名前は 8 つまでです。9 階層以上のドメインでは途中の上位ドメインが飛ばされるため、そこにあるレコードは参照されません。',
    },
    fix: {
      en: 'Publish a DMARC record at this exact name, or send from a shorter one.',
      ja: 'この名前自体に DMARC レコードを公開するか、より短いドメインから送信してください。',
    },
  },
  sources: [cite(9989, '5.1.8', 'D32'), cite(9989, '4.10')],
  judge: ({ target, dmarcWalk, mx }) => {
    const { domain } = target;
    const depth = labelsOf(domain).length;
    if (depth <= maxWalkQueries)
      return notApplicable({ en: 'The name is not that deep.', ja: '対象となる深さの名前ではありません。' });
    const replies = repliesIn(dmarcWalk.from);
    const own = ownStep(domain, replies);
    if (own === null || own.outcome === 'unknown') return cannotTell(replies);
    if (own.record !== null) return pass(null, { replies: [own.reply] });
    const next = walkDomains(domain)[1] ?? '';
    const { uri, note } = proposedMailbox(domain, mx);
    const tags = [
      ['p', 'none'],
      ['rua', uri],
    ] as const;
    return fail(
      {
        en: `${domain} has ${depth} parts and no record of its own; receivers continue at ${next} and never query ${parentOf(domain) ?? ''}.`,
        ja: `${domain} は ${depth} 階層ありますが、専用のレコードがありません。受信側は次に ${next} を参照し、${parentOf(domain) ?? ''} には問い合わせません。`,
      },
      { details: [newRecord(domain, tags, note)], replies: [own.reply] },
    );
  },
});
