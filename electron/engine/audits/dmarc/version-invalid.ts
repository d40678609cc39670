// D04: a text meant as a DMARC record that receivers ignore whole, because its version is not exactly right.
import { excerptOf, standingAt } from '../../derive/dmarc-cure.ts';
import { ownStep, textsIn } from '../../derive/dmarc-record.ts';
import { amend } from '../../protocols/dmarc/amend.ts';
import { parseDmarc } from '../../protocols/dmarc/parse.ts';
import { parseTagList } from '../../protocols/tag-list/parse.ts';
import { defineAudit, fail, pass } from '../define-audit.ts';
import { cite } from '../judge-dmarc-record.ts';
import { versionReasons } from './version-reasons.ts';

export const dmarcVersionInvalid = defineAudit({
  id: 'dmarc-version-invalid',
  topic: 'dmarc',
  subject: 'domain',
  severity: 'blocker',
  needs: ['target', 'dmarcWalk'],
  texts: {
    title: {
      en: 'The DMARC record is ignored because of its version',
      ja: 'バージョンの誤りにより DMARC レコードが無視されます',
    },
    passed: { en: 'The record begins with v=DMARC1', ja: 'レコードは v=DMARC1 で始まっています' },
    why: {
      en: 'A DMARC record must begin with exactly v=DMARC1, followed by a semicolon. Receivers ignore any other text entirely, so the domain has no DMARC.',
      ja: 'DMARC レコードは、正確に v=DMARC1 で始まり、その直後にセミコロンが続く必要があります。それ以外は全体が無視され、DMARC がないのと同じになります。',
    },
    fix: {
      en: 'Replace the text with the corrected one below. Enter it without quotation marks and without a space before the v.',
      ja: '下の修正版に置き換えてください。引用符は付けず、v の前に空白を入れないでください。',
    },
  },
  sources: [cite(9989, '4.7', 'D04')],
  judge: ({ target, dmarcWalk }) => {
    const own = ownStep(target.domain, dmarcWalk);
    if (own === null || own.record !== null || own.outcome === 'several') return pass();
    const { reply } = own;
    const readings = textsIn(reply).map(({ text }) => parseDmarc(text));
    const miss = readings.find((reading) => reading.kind === 'near-miss');
    if (miss === undefined) return pass(null, { replies: [reply] });
    const { text, fault } = miss;
    const reason = versionReasons[fault.kind];
    return fail(
      {
        en: `Receivers ignore the text at ${reply.question.name}: ${reason.en}`,
        ja: `${reply.question.name} の記述は無視されます。${reason.ja}`,
      },
      {
        details: [
          excerptOf(reply, text, [{ ...fault.span, reason }]),
          { ...standingAt(reply), act: 'replace', instead: text, ...corrected(text) },
        ],
        replies: [reply],
      },
    );
  },
});

/** The same tags behind a right version. */
function corrected(text: string) {
  const bare = text.replace(/["']/gu, '').replace(/v\s*=\s*DMARC\s*\d*\s*[,:;]?/iu, ';');
  const { tags } = parseTagList(bare);
  // Read at last, a record without p would be the next fault.
  const { value } = amend(tags, tags.some(({ name }) => name === 'p') ? {} : { p: 'none' });
  return { value, changed: [{ start: 0, end: 'v=DMARC1;'.length }] };
}
