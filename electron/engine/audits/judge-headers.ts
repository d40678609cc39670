// Judges headers one by one: a table of those that are not right.
import type { MessageHeader } from '../../../shared/message/form.ts';
import type { Text } from '../../../shared/text.ts';
import { fail, type Judgement, pass } from './define-audit.ts';

const mostShown = 50;
const mostCharacters = 200;

export function judgeHeaders(
  headers: readonly MessageHeader[],
  faultOf: (header: MessageHeader, index: number) => Text | null,
): Judgement {
  const faults = headers.flatMap((header, index) => {
    const says = faultOf(header, index);
    return says === null ? [] : [{ header, says }];
  });
  const [first] = faults;
  if (first === undefined) return pass();
  const says = faults.length === 1 ? first.says : several(faults.length, first.says);
  const rows = faults
    .slice(0, mostShown)
    .map(({ header, says: why }) => [header.name, header.value.slice(0, mostCharacters), why]);
  return fail(says, { details: [{ kind: 'table', title, columns, rows }] });
}

function several(count: number, first: Text): Text {
  return {
    en: `${count} headers, the first: ${first.en}`,
    ja: `${count} 個のヘッダーが該当します。1 つ目: ${first.ja}`,
  };
}

const title: Text = { en: 'Headers', ja: 'ヘッダー' };
const columns: readonly Text[] = [
  { en: 'Name', ja: '名前' },
  { en: 'Value', ja: '値' },
  { en: 'Why', ja: '理由' },
];
