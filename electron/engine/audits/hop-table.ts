// The hops that an audit names, as a table.
import type { Table } from '../../../shared/detail.ts';
import type { MailHop } from '../../../shared/message/mail-report.ts';
import type { Text } from '../../../shared/text.ts';
import { sayTime } from '../derive/say-time.ts';

export function hopTable(hops: readonly MailHop[]): Table {
  return {
    kind: 'table',
    title: { en: 'Hops', ja: '経路' },
    columns: [
      { en: 'From', ja: '送信側' },
      { en: 'To', ja: '受信側' },
      { en: 'Protocol', ja: 'プロトコル' },
      { en: 'Time', ja: '時刻' },
    ],
    rows: hops.map((hop) => [
      fromOf(hop),
      hop.by ?? '?',
      hop.protocol ?? '?',
      hop.atMs === null ? '?' : sayTime(hop.atMs),
    ]),
  };
}

export function fromOf({ helo, fromName, fromIp }: MailHop): string {
  return [fromName ?? helo, fromIp].filter((part) => part !== null).join(' ') || '?';
}

export const noHops: Text = { en: 'The message has no Received headers.', ja: 'Received ヘッダーがありません。' };
