// D06: other TXT records beside the DMARC record, which only DMARC should have.
import { excerptOf, standingAt } from '../../derive/dmarc-cure.ts';
import { ownStep, textsIn } from '../../derive/dmarc-record.ts';
import { unreachedIn } from '../../derive/unreached.ts';
import { isFromWildcard } from '../../derive/from-wildcard.ts';
import { parseDmarc } from '../../protocols/dmarc/parse.ts';
import { cannotTell, defineAudit, fail, notApplicable, pass } from '../define-audit.ts';
import { cite, fromWildcard } from '../judge-dmarc-record.ts';

export const dmarcUnrelatedText = defineAudit({
  id: 'dmarc-unrelated-text',
  topic: 'dmarc',
  subject: 'domain',
  severity: 'low',
  needs: ['target', 'dmarcWalk'],
  weighs: ['wildcardTxt'],
  texts: {
    title: { en: 'There is unrelated text at _dmarc', ja: '_dmarc に無関係な TXT レコードがあります' },
    passed: { en: '_dmarc holds only DMARC records', ja: '_dmarc には DMARC 以外の記述がありません' },
    why: {
      en: 'Receivers discard texts at _dmarc that are not DMARC records. Some simple checkers read only the first text, though, and then see no DMARC.',
      ja: '受信側は _dmarc にある DMARC 以外の記述を無視します。ただし最初の 1 件しか読まない簡易な実装では、DMARC がないと判断されることがあります。',
    },
    fix: {
      en: 'Delete the texts listed below from _dmarc, or move them to the name they belong to, often the domain itself.',
      ja: '下の記述を _dmarc から削除するか、本来の名前（多くはドメイン直下）に移してください。',
    },
  },
  sources: [cite(9989, '4.5', 'D06')],
  judge: ({ target, dmarcWalk, wildcardTxt }) => {
    const own = ownStep(target.domain, dmarcWalk);
    if (own === null) return pass();
    const { reply } = own;
    const texts = textsIn(reply);
    const hasRecord = texts.some(({ record }) => record !== null);
    // Alone at the name, an SPF text or a slip in the version is an audit of its own.
    const strays = texts.filter(
      ({ text, record }) =>
        record === null && (hasRecord || (parseDmarc(text).kind === 'other' && !/^v=spf1( |$)/iu.test(text))),
    );
    if (strays.length === 0) return pass(null, { replies: [reply] });
    if (wildcardTxt.state === 'unreachable') return cannotTell(unreachedIn(wildcardTxt));
    if (isFromWildcard(reply, wildcardTxt)) return notApplicable(fromWildcard);
    const name = reply.question.name;
    return fail(
      strays.length === 1
        ? {
            en: `One text at ${name} is unrelated to DMARC.`,
            ja: `${name} に DMARC と関係のない TXT レコードが 1 件あります。`,
          }
        : {
            en: `${strays.length} texts at ${name} are unrelated to DMARC.`,
            ja: `${name} に DMARC と関係のない TXT レコードが ${strays.length} 件あります。`,
          },
      {
        details: strays.flatMap(({ text }) => [
          excerptOf(reply, text, [
            { start: 0, end: text.length, reason: { en: 'Ignored by receivers.', ja: '受信側に無視されます。' } },
          ]),
          { ...standingAt(reply), act: 'remove', value: text } as const,
        ]),
        replies: [reply],
      },
    );
  },
});
