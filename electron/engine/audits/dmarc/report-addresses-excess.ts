// D24: more than two report addresses, or one twice.
import { amendedRecord, recordExcerpt } from '../../derive/dmarc-cure.ts';
import type { ReportUri } from '../../protocols/dmarc/types.ts';
import { defineAudit, fail, pass } from '../define-audit.ts';
import { cite, judgeDmarcRecord } from '../judge-dmarc-record.ts';

/** RFC 7489 6.2: receivers must support two; few send to more. */
const supported = 2;

export const dmarcReportAddressesExcess = defineAudit({
  id: 'dmarc-report-addresses-excess',
  topic: 'dmarc',
  subject: 'domain',
  severity: 'low',
  needs: ['target', 'dmarcWalk'],
  texts: {
    title: { en: 'Too many report addresses', ja: 'レポートの送付先が多すぎます' },
    passed: { en: 'No more than two report addresses', ja: 'レポートの送付先は 2 件以内です' },
    why: {
      en: 'RFC 7489 required receivers to send reports to two addresses only, and many still send to no more. Which of yours they leave out is up to them.',
      ja: 'RFC 7489 が受信側に求めていたのは 2 件までの送付で、現在も 2 件までの実装が多くあります。どの送付先が省かれるかは受信側次第です。',
    },
    fix: {
      en: 'Keep at most two addresses in each tag. If more people need the reports, use a mailing list.',
      ja: 'タグごとに送付先を 2 件以内にしてください。受け取る人が多い場合は、メーリングリストを指定します。',
    },
  },
  sources: [cite(7489, '6.2', 'D24'), cite(9989, '4.7')],
  judge: ({ target, dmarcWalk }) =>
    judgeDmarcRecord(target, dmarcWalk, (found) => {
      const { record, reply } = found;
      const lists = [record.rua, record.ruf].map((uris) => uris.filter(({ fault }) => fault === null));
      const excess = lists.flatMap(excessOf);
      if (excess.length === 0) return pass(null, { replies: [reply] });
      const marks = excess.map(({ uri, twice }) => ({
        ...uri.span,
        reason: twice
          ? { en: 'This address appears twice.', ja: '同じ送付先が重複しています。' }
          : { en: 'Beyond the first two.', ja: '3 件目以降の送付先です。' },
      }));
      const changes = lists.flatMap((uris) => {
        const kept = uris.filter((uri) => !excess.some((extra) => extra.uri === uri && extra.twice));
        return uris[0] === undefined || kept.length === uris.length
          ? []
          : [[uris[0].tag, kept.map(({ text }) => text).join(',')] as const];
      });
      const note = excess.every(({ twice }) => twice) ? undefined : pickTwo;
      const details = changes.length === 0 ? [] : [amendedRecord(found, Object.fromEntries(changes), note)];
      return fail(
        {
          en: `The record has ${record.rua.length + record.ruf.length} report addresses; ${excess.length} of them may receive nothing.`,
          ja: `送付先が ${record.rua.length + record.ruf.length} 件あり、うち ${excess.length} 件には届かない可能性があります。`,
        },
        { details: [recordExcerpt(found, marks), ...details], replies: [reply] },
      );
    }),
});

const pickTwo = {
  en: 'More than two remain: keep the two that matter most.',
  ja: '3 件以上残るため、2 件を選んでください。',
};

type Excess = { readonly uri: ReportUri; readonly twice: boolean };

function excessOf(uris: readonly ReportUri[]): readonly Excess[] {
  const texts = uris.map(({ text }) => text.toLowerCase());
  const isTwice = (index: number) => texts.indexOf(texts[index] ?? '') < index;
  const single = uris.filter((_, index) => !isTwice(index));
  return uris.flatMap((uri, index): readonly Excess[] => {
    if (isTwice(index)) return [{ uri, twice: true }];
    return single.indexOf(uri) >= supported ? [{ uri, twice: false }] : [];
  });
}
