// D05: an SPF record where the DMARC record belongs.
import { excerptOf, proposedMailbox, standingAt } from '../../derive/dmarc-cure.ts';
import { ownStep, textsIn } from '../../derive/dmarc-record.ts';
import { unreachedIn } from '../../derive/unreached.ts';
import { printDmarc } from '../../protocols/dmarc/print.ts';
import { isFromWildcard } from '../../derive/from-wildcard.ts';
import { cannotTell, defineAudit, fail, notApplicable, pass } from '../define-audit.ts';
import { cite, fromWildcard } from '../judge-dmarc-record.ts';

export const dmarcSpfText = defineAudit({
  id: 'dmarc-spf-text',
  topic: 'dmarc',
  subject: 'domain',
  severity: 'blocker',
  needs: ['target', 'dmarcWalk'],
  weighs: ['wildcardTxt', 'mx'],
  texts: {
    title: {
      en: 'An SPF record is where the DMARC record belongs',
      ja: 'DMARC レコードの場所に SPF レコードがあります',
    },
    passed: { en: 'No SPF record at _dmarc', ja: '_dmarc に SPF レコードはありません' },
    why: {
      en: '_dmarc holds an SPF record and no DMARC record. Receivers ignore it there, so the domain has no DMARC record of its own.',
      ja: '_dmarc に DMARC レコードではなく SPF の記述があります。受信側はこれを無視するため、このドメイン自身の DMARC はないのと同じです。',
    },
    fix: {
      en: 'Delete the SPF record at _dmarc and publish a DMARC record there. The SPF record belongs at the domain itself or at the MAIL FROM domain.',
      ja: '_dmarc の SPF レコードを削除し、DMARC レコードを公開してください。SPF レコードはドメイン直下または MAIL FROM ドメインに置きます。',
    },
  },
  sources: [cite(9989, '4.5', 'D05')],
  judge: ({ target, dmarcWalk, wildcardTxt, mx }) => {
    const own = ownStep(target.domain, dmarcWalk);
    if (own === null) return pass();
    const { reply } = own;
    if (own.outcome !== 'none') return pass(null, { replies: [reply] });
    const spf = textsIn(reply).find(({ text }) => /^v=spf1( |$)/iu.test(text));
    if (spf === undefined) return pass(null, { replies: [reply] });
    if (wildcardTxt.state === 'unreachable') return cannotTell(unreachedIn(wildcardTxt));
    if (isFromWildcard(reply, wildcardTxt)) return notApplicable(fromWildcard);
    const { uri, note } = proposedMailbox(target.domain, mx);
    const tags = [
      ['p', 'none'],
      ['rua', uri],
    ] as const;
    return fail(
      {
        en: `${reply.question.name} holds an SPF record but no DMARC record.`,
        ja: `${reply.question.name} にあるのは SPF レコードだけで、DMARC レコードがありません。`,
      },
      {
        details: [
          excerptOf(reply, spf.text, [
            { start: 0, end: 'v=spf1'.length, reason: { en: 'SPF, not DMARC.', ja: 'DMARC ではなく SPF です。' } },
          ]),
          { ...standingAt(reply, note), act: 'replace', instead: spf.text, value: printDmarc(tags) },
        ],
        replies: [reply],
      },
    );
  },
});
