// The records to publish and to remove so that a DKIM token is right at every server.
import type { RecordToPublish } from '../../../shared/detail.ts';
import { type DnsName, type DnsReply, txtValue } from '../../../shared/dns.ts';
import type { Text } from '../../../shared/text.ts';
import { printable } from '../protocols/text/printable.ts';
import { curedTtlSeconds } from './cured-ttl.ts';
import { changedSpans } from './dkim-details.ts';
import type { TokenStanding } from './token-standing.ts';

/** One record for each thing to do; nothing to add where only the user has the key (BYODKIM). */
export function tokenCure(standing: TokenStanding): readonly RecordToPublish[] {
  const { name, expected } = standing.replies;
  const bad = standing.deciding.filter(({ cell }) => cell.state !== 'right');
  const told = bad.find(({ cell }) => cell.state === standing.fault) ?? bad[0];
  if (told === undefined) return [];
  const { state, found, evidence } = told.cell;
  const decisive = evidence.at(-1);
  if (expected === null) return decisive === undefined ? [] : movedKey(name, decisive);
  const add: RecordToPublish = {
    kind: 'record-to-publish',
    act: 'add',
    name,
    type: 'CNAME',
    value: expected,
    ttlSeconds: curedTtlSeconds,
  };
  // Every other state has the alias itself at fault.
  if (found !== null && (state === 'wrong-region' || state === 'mistyped' || state === 'wrong-target'))
    return [{ ...add, act: 'replace', instead: found, changed: changedSpans(found, expected) }];
  return decisive === undefined || state === 'absent' ? [add] : [...removals(decisive), add];
}

/** RFC 1034 3.6.2: nothing may stand beside a CNAME. A record at another name only confuses, and goes too. */
function removals({ question, records }: DnsReply): readonly RecordToPublish[] {
  const gone = { kind: 'record-to-publish', act: 'remove', name: question.name } as const;
  return records.flatMap((record): readonly RecordToPublish[] => {
    if (record.name !== question.name) return [];
    const { ttlSeconds } = record;
    if (record.type === 'CNAME') return [{ ...gone, type: 'CNAME', value: record.target, ttlSeconds }];
    if (record.type === 'TXT') return [{ ...gone, type: 'TXT', value: printable(txtValue(record)), ttlSeconds }];
    if (record.type !== 'A' && record.type !== 'AAAA') return [];
    return [{ ...gone, type: record.type, value: record.address, ttlSeconds, note: proxyNote }];
  });
}

/** The record under the wrong name is the right one: it only has to move. */
function movedKey(name: DnsName, decisive: DnsReply): readonly RecordToPublish[] {
  if (decisive.question.name === name) return [];
  return removals(decisive).flatMap((gone) => [{ ...gone, act: 'add' as const, name }, gone]);
}

const proxyNote: Text = {
  en: 'If your DNS provider makes these addresses from the CNAME (a proxy), do not delete them: turn off the proxy.',
  ja: 'DNS 事業者が CNAME から自動生成したアドレス（プロキシ）の場合は、削除せずにプロキシを無効にしてください。',
};
