// Judges whether a received message has faults of certain kinds, and shows where.
import type { MailFacts } from '../../../shared/message/mail-report.ts';
import type { MimeFault, MimeFaultCode } from '../../../shared/message/mime.ts';
import { fail, type Judgement, pass } from './define-audit.ts';

/** More are counted by what is said, not listed. */
const maxRows = 50;

export function judgeMailFaults({ structure }: MailFacts, codes: readonly MimeFaultCode[]): Judgement {
  const found = structure.faults.filter(({ code }) => codes.includes(code));
  const [first] = found;
  if (first === undefined) return pass();
  return fail(first.says, {
    details: [
      {
        kind: 'table',
        title: { en: 'Places in the message', ja: 'メール内の位置' },
        columns: [
          { en: 'Part', ja: 'パート' },
          { en: 'Byte', ja: 'バイト位置' },
          { en: 'Times', ja: '回数' },
          { en: 'What', ja: '内容' },
        ],
        rows: found.slice(0, maxRows).map(rowOf),
      },
    ],
  });
}

function rowOf({ path, start, count, says }: MimeFault) {
  return [path === '' ? '-' : path, String(start), String(count), says] as const;
}
