// To which field of a message's form, or to which of its bytes, a finding about the whole message leads.
import type { Cell } from '../../shared/detail.ts';
import type { Finding } from '../../shared/finding.ts';
import type { FormField } from './message.ts';

/** `raw`: the bytes themselves. */
export type FindingField = FormField | 'raw';

type Asked = Pick<Finding, 'id' | 'topic' | 'details'>;

/** What the ids of a topic say, the first that fits. */
const sending: readonly (readonly [part: RegExp, field: FormField])[] = [
  [/^(?:set|rendering|simulator-vdm|default-set|eight-bit-tracked|tls)/u, 'configurationSet'],
  [/^(?:recipient|simulator|quota|account-sandbox)/u, 'to'],
  [/^tag/u, 'tags'],
  [/^feedback/u, 'feedbackAddress'],
  [/^list/u, 'listManagement'],
  [/^account/u, 'region'],
  [/^/u, 'from'],
];

/** As the audits of addresses name them. */
const addressFields: { readonly [name: string]: FormField } = {
  From: 'from',
  To: 'to',
  Cc: 'cc',
  Bcc: 'bcc',
  'Reply-To': 'replyTo',
  Feedback: 'feedbackAddress',
};

/** Null where it is about no whole message. */
export function fieldOf({ id, topic, details }: Asked): FindingField | null {
  const problem = id.slice(topic.length + 1);
  switch (topic) {
    case 'draft-sending':
      return sending.find(([part]) => part.test(problem))?.[1] ?? 'from';
    case 'draft-address':
      return addressFields[firstCells(details)[0] ?? ''] ?? 'to';
    case 'draft-header':
      return problem === 'from-missing' ? 'from' : 'headers';
    case 'draft-list':
      return 'unsubscribe';
    case 'draft-attachment':
      return 'attachments';
    case 'draft-mime':
      return problem === 'calendar-method' ? 'calendar' : 'raw';
    default:
      return null;
  }
}

/** The first byte that it names; null where it names none. */
export function byteOf({ topic, details }: Asked): number | null {
  if (topic !== 'draft-mime') return null;
  const [, byte] = firstCells(details);
  return byte !== undefined && /^\d{1,9}$/u.test(byte) ? Number(byte) : null;
}

/** Of the first row of its first table, in English. */
function firstCells(details: Finding['details']): readonly string[] {
  const table = details.find(({ kind }) => kind === 'table');
  const words = (cell: Cell): string => (typeof cell === 'string' ? cell : cell.en);
  return table?.kind === 'table' ? (table.rows[0]?.map(words) ?? []) : [];
}
