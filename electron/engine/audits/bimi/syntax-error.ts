// B04: a record that was meant as BIMI, but is not written as receivers read it.
import { type DnsReply, isKnown } from '../../../../shared/dns.ts';
import { findBimi, meantAsBimi, ownReply } from '../../derive/bimi-found.ts';
import { addressNote, amendedBimi, textExcerpt } from '../../derive/bimi-cure.ts';
import { saySyntaxFault } from '../../derive/bimi-faults.ts';
import type { BimiRecord } from '../../protocols/bimi/types.ts';
import { cannotTell, defineAudit, fail, notApplicable, pass } from '../define-audit.ts';
import { citeBimi } from '../judge-bimi-record.ts';

export const bimiSyntaxError = defineAudit({
  id: 'bimi-syntax-error',
  topic: 'bimi',
  subject: 'domain',
  severity: 'medium',
  needs: ['target', 'bimi'],
  texts: {
    title: { en: 'The BIMI record has a syntax error', ja: 'BIMI レコードの書き方に誤りがあります' },
    passed: { en: 'The BIMI record is well formed', ja: 'BIMI レコードは正しく書かれています' },
    why: {
      en: 'Receivers read the record literally and must not repair it. With an error in it, no logo is shown.',
      ja: '受信側はレコードを文字どおりに読み、誤りを補正しないと定められています。誤りがあるとロゴは表示されません。',
    },
    fix: {
      en: 'Replace the record with the one below, then audit again. It begins with exactly v=BIMI1, and its tags are separated by semicolons.',
      ja: '下のレコードに置き換え、もう一度診断してください。先頭は必ず v=BIMI1 とし、タグはセミコロンで区切ります。',
    },
  },
  sources: [citeBimi('Assertion Record', 'B04')],
  judge: ({ target, bimi }) => {
    const own = ownReply(target.domain, bimi);
    if (own === undefined || !isKnown(own)) return cannotTell(own === undefined ? [] : [own]);
    const found = findBimi(target.domain, bimi);
    const meant = meantAsBimi(own).map((record) => ({ record, reply: own }));
    const judged = meant.length > 0 || found.kind !== 'record' ? meant : [found];
    if (judged.length === 0) return found.kind === 'unknown' ? cannotTell(found.unreached) : notApplicable(nothing);
    const faulty = judged.filter(({ record }) => syntaxFaults(record).length > 0);
    const [first] = faulty;
    if (first === undefined) return pass(null, { replies: judged.map(({ reply }) => reply) });
    const says = syntaxFaults(first.record)[0]?.reason ?? nothing;
    return fail(says, {
      details: faulty.flatMap((one) => [
        textExcerpt(one.reply, one.record.text, syntaxFaults(one.record)),
        cureFor(one),
      ]),
      replies: faulty.map(({ reply }) => reply),
    });
  },
});

function syntaxFaults(record: BimiRecord) {
  return record.faults.flatMap((fault) => {
    const reason = saySyntaxFault(fault);
    return reason === null ? [] : [{ ...fault.span, reason }];
  });
}

function cureFor(found: { readonly record: BimiRecord; readonly reply: DnsReply }) {
  if (found.record.location !== null) return amendedBimi(found, {});
  const domain = found.reply.question.name.replace(/^default\._bimi\./u, '');
  return amendedBimi(found, { l: `https://www.${domain}/bimi/logo.svg` }, addressNote);
}

const nothing = { en: 'There is no BIMI record to judge.', ja: '判定する BIMI レコードがありません。' };
