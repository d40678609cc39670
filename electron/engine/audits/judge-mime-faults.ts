// Judges the bytes of a message by what was found broken in them: a table of places.
import type { DraftMime } from '../../../shared/draft/report.ts';
import type { MimeFault, MimeFaultCode, MimeStructure } from '../../../shared/message/mime.ts';
import type { Table } from '../../../shared/detail.ts';
import type { Text } from '../../../shared/text.ts';
import { fail, type Judgement, pass } from './define-audit.ts';

const mostShown = 50;

export function judgeMimeFaults({ structure }: DraftMime, ...codes: readonly MimeFaultCode[]): Judgement {
  return judgeFoundFaults(structure, (fault) => codes.includes(fault.code));
}

function judgeFoundFaults({ faults }: MimeStructure, isMeant: (fault: MimeFault) => boolean): Judgement {
  const found = faults.filter(isMeant);
  const [first] = found;
  if (first === undefined) return pass();
  const count = found.reduce((sum, fault) => sum + fault.count, 0);
  return fail(count === 1 ? first.says : several(count, first.says), { details: [faultTable(found)] });
}

function several(count: number, says: Text): Text {
  return { en: `${count} places, the first: ${says.en}`, ja: `${count} か所あります。1 つ目: ${says.ja}` };
}

function faultTable(faults: readonly MimeFault[]): Table {
  return {
    kind: 'table',
    title: { en: 'Places in the message', ja: 'メール内の位置' },
    columns: [
      { en: 'Part', ja: 'パート' },
      { en: 'Byte', ja: 'バイト位置' },
      { en: 'Times', ja: '回数' },
      { en: 'What', ja: '内容' },
    ],
    rows: faults
      .slice(0, mostShown)
      .map(({ path, start, count, says }) => [path === '' ? '-' : path, String(start), String(count), says]),
  };
}
