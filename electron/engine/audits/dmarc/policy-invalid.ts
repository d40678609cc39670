// D12: p, sp or np with a value that is none of none, quarantine, reject: the whole policy falls away.
import type { Text } from '../../../../shared/text.ts';
import { amendedRecord, recordExcerpt } from '../../derive/dmarc-cure.ts';
import { standingOf } from '../../derive/dmarc-policy.ts';
import { dmarcRequests } from '../../protocols/dmarc/types.ts';
import { editDistance } from '../../protocols/text/edit-distance.ts';
import { defineAudit, fail, pass } from '../define-audit.ts';
import { cite, judgeDmarcRecord } from '../judge-dmarc-record.ts';

export const dmarcPolicyInvalid = defineAudit({
  id: 'dmarc-policy-invalid',
  topic: 'dmarc',
  subject: 'domain',
  severity: 'high',
  needs: ['target', 'dmarcWalk'],
  texts: {
    title: { en: 'The DMARC policy has an invalid value', ja: 'DMARC ポリシーの値が正しくありません' },
    passed: { en: 'The policy values are valid', ja: 'ポリシーの値は正しく書かれています' },
    why: {
      en: 'The tags p, sp and np accept only none, quarantine and reject. If one is wrong, receivers treat the whole record as p=none, or ignore it if it names no report address. No policy is enforced.',
      ja: 'p、sp、np に使える値は none、quarantine、reject だけです。1 つでも誤りがあると、レコード全体が p=none とみなされ、レポート先もなければ無視されます。ポリシーは一切適用されません。',
    },
    fix: {
      en: 'Check that the record below says what you want, then replace your record with it.',
      ja: '下のレコードの値が意図したものか確認してから、現在のレコードと置き換えてください。',
    },
  },
  sources: [cite(9989, '4.10.1', 'D12'), cite(9989, '4.7')],
  judge: ({ target, dmarcWalk }) =>
    judgeDmarcRecord(target, dmarcWalk, (found) => {
      const wrong = found.record.faults.flatMap((fault) =>
        fault.kind === 'bad-value' && ['p', 'sp', 'np'].includes(fault.name) ? [fault] : [],
      );
      if (wrong.length === 0) return pass(null, { replies: [found.reply] });
      const marks = wrong.map(({ span, value }) => ({ ...span, reason: sayWrong(value) }));
      const changes = wrong.map(({ name, value }) => [name, meantBy(value) ?? (name === 'p' ? 'none' : null)] as const);
      const written = wrong.map(({ name, value }) => `${name}=${value}`);
      const ignored = standingOf(found.record) === 'ignored';
      return fail(
        {
          en: `${written.join(', ')} is not valid: receivers ${ignored ? 'ignore the whole record' : 'treat the record as p=none'}.`,
          ja: `${written.join('、')} は無効な値のため、受信側は${ignored ? 'レコード全体を無視します' : 'p=none とみなします'}。`,
        },
        {
          details: [recordExcerpt(found, marks), amendedRecord(found, Object.fromEntries(changes))],
          replies: [found.reply],
        },
      );
    }),
});

function meantBy(value: string): string | null {
  const near = dmarcRequests.map((request) => ({ request, distance: editDistance(value.toLowerCase(), request, 3) }));
  const [best] = near.toSorted((a, b) => a.distance - b.distance);
  return best !== undefined && best.distance <= (best.request === 'none' ? 1 : 3) ? best.request : null;
}

function sayWrong(value: string): Text {
  const meant = meantBy(value);
  return meant === null
    ? {
        en: 'Only none, quarantine or reject is allowed here.',
        ja: '指定できるのは none、quarantine、reject のいずれかです。',
      }
    : { en: `${meant} may be meant.`, ja: `${meant} の書き間違いかもしれません。` };
}
