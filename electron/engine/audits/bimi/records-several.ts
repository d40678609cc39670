// B02: more than one BIMI record at the name, so that receivers use none.
import { findBimi } from '../../derive/bimi-found.ts';
import { removeText, textExcerpt } from '../../derive/bimi-cure.ts';
import { cannotTell, defineAudit, fail, pass } from '../define-audit.ts';
import { citeBimi } from '../judge-bimi-record.ts';

export const bimiRecordsSeveral = defineAudit({
  id: 'bimi-records-several',
  topic: 'bimi',
  subject: 'domain',
  severity: 'medium',
  needs: ['target', 'bimi'],
  texts: {
    title: { en: 'More than one BIMI record', ja: 'BIMI レコードが複数あります' },
    passed: { en: 'There is at most one BIMI record', ja: 'BIMI レコードは 1 つ以下です' },
    why: {
      en: 'If a name holds several BIMI records, receivers use none of them, so no logo is shown.',
      ja: '同じ名前に複数の BIMI レコードがあると、受信側はどれも使わないため、ロゴは表示されません。',
    },
    fix: {
      en: 'Keep the record that is right and delete the others. To use several logos, publish each at a selector of its own (a name other than "default").',
      ja: '正しいレコードを 1 つだけ残し、ほかは削除してください。複数のロゴを使い分ける場合は、default 以外のセレクター（名前）にそれぞれ公開します。',
    },
  },
  sources: [citeBimi('Assertion Record Discovery', 'B02')],
  judge: ({ target, bimi }) => {
    const found = findBimi(target.domain, bimi);
    if (found.kind === 'unknown') return cannotTell(found.unreached);
    if (found.kind !== 'several') return pass();
    const { records, reply } = found;
    const [, ...others] = records;
    return fail(
      {
        en: `${reply.question.name} holds ${records.length} BIMI records. The change below keeps the first one; keep the one that is right.`,
        ja: `${reply.question.name} に BIMI レコードが ${records.length} 件あります。下の修正案は応答の先頭を残すものなので、正しいものを選んでください。`,
      },
      {
        details: [
          ...records.map(({ text }) => textExcerpt(reply, text, [])),
          // The same text twice is one record to delete.
          ...[...new Set(others.map(({ text }) => text))].map((text) => removeText(reply, text)),
        ],
        replies: [reply],
      },
    );
  },
});
