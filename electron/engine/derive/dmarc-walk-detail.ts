// The DMARC walk as a table: each name asked, what was found there, and what follows from it.
import { assertNever } from '../../../shared/assert-never.ts';
import type { Cell, Table } from '../../../shared/detail.ts';
import type { DnsName, DnsReply } from '../../../shared/dns.ts';
import { isKnown } from '../../../shared/dns.ts';
import type { Text } from '../../../shared/text.ts';
import { evaluate7489 } from '../protocols/dmarc/lookup-7489.ts';
import { dmarcNameOf, evaluateWalk, type FoundRecord, type Walk, type WalkStep } from '../protocols/dmarc/tree-walk.ts';

export function dmarcWalkDetail(domain: DnsName, replies: readonly DnsReply[]): Table {
  const walk = evaluateWalk(domain, replies);
  const older = evaluate7489(domain, replies);
  return {
    kind: 'table',
    title: {
      en: 'DMARC policy discovery (RFC 9989 tree walk)',
      ja: 'DMARC ポリシーの探索（RFC 9989 のツリーウォーク）',
    },
    columns: [
      { en: 'Name asked', ja: '問い合わせた名前' },
      { en: 'Answer', ja: '応答' },
      { en: 'Meaning', ja: '意味' },
    ],
    rows: [
      ...walk.steps.map((step): readonly Cell[] => [dmarcNameOf(step.domain), answerCell(step), meaning(step, walk)]),
      [
        { en: 'Result by RFC 9989', ja: 'RFC 9989 による結果' },
        policyCell(walk.policy),
        orgCell(walk.organizationalDomain),
      ],
      [
        { en: 'Result by RFC 7489 (public suffix list)', ja: 'RFC 7489（パブリックサフィックスリスト）による結果' },
        policyCell(older.policy),
        orgCell(older.organizationalDomain),
      ],
    ],
  };
}

function answerCell({ outcome, record, reply }: WalkStep): Cell {
  if (record !== null) return record.text;
  if (reply === null) return { en: 'not asked', ja: '未確認' };
  if (outcome === 'several') return { en: 'several DMARC records', ja: 'DMARC レコードが複数' };
  if (outcome === 'past') return { en: 'not needed', ja: '確認不要' };
  if (!isKnown(reply)) {
    const how = reply.rcode ?? reply.outcome;
    return { en: `no usable answer (${how})`, ja: `有効な応答なし（${how}）` };
  }
  return reply.outcome === 'answer'
    ? { en: 'TXT, but not a DMARC record', ja: 'TXT はあるが DMARC レコードではない' }
    : { en: 'no record', ja: 'レコードなし' };
}

function meaning({ domain, outcome, record }: WalkStep, walk: Walk): Text {
  switch (outcome) {
    case 'none':
      return { en: 'The walk goes on.', ja: '探索を続けます。' };
    case 'several':
      return { en: 'All are discarded; the walk goes on.', ja: 'すべて無視され、探索を続けます。' };
    case 'past':
      return { en: 'The walk had already ended.', ja: '探索はすでに終わっています。' };
    case 'unknown':
      return { en: 'Unknown, so the result may be open.', ja: '不明なため、結果が確定しないことがあります。' };
    case 'record':
      return recordMeaning(domain, record?.psd ?? 'u', walk);
    default:
      return assertNever(outcome);
  }
}

function recordMeaning(domain: DnsName, psd: 'y' | 'n' | 'u', walk: Walk): Text {
  const applies = typeof walk.policy === 'object' && walk.policy.domain === domain;
  const isOrganization = walk.organizationalDomain === domain;
  const parts: readonly (Text | null)[] = [
    applies ? { en: 'This record applies.', ja: 'このレコードが適用されます。' } : null,
    isOrganization ? { en: 'Organizational domain.', ja: '組織ドメインです。' } : null,
    psd === 'y'
      ? { en: 'psd=y: a public suffix, so the walk ends.', ja: 'psd=y: パブリックサフィックスのため、探索を終えます。' }
      : null,
    psd === 'n' ? { en: 'psd=n: the walk ends.', ja: 'psd=n: ここで探索を終えます。' } : null,
  ];
  const said = parts.filter((part) => part !== null);
  if (said.length === 0)
    return {
      en: 'There is a record, but another one applies.',
      ja: 'レコードはありますが、別のレコードが適用されます。',
    };
  return { en: said.map(({ en }) => en).join(' '), ja: said.map(({ ja }) => ja).join('') };
}

function policyCell(policy: FoundRecord | 'none' | 'unknown'): Cell {
  if (policy === 'none') return { en: 'no record applies', ja: '適用されるレコードなし' };
  if (policy === 'unknown') return { en: 'unknown', ja: '不明' };
  return dmarcNameOf(policy.domain);
}

function orgCell(organizationalDomain: DnsName | null): Text {
  if (organizationalDomain === null) return { en: 'Organizational domain unknown', ja: '組織ドメインは不明です' };
  return { en: `Organizational domain ${organizationalDomain}`, ja: `組織ドメインは ${organizationalDomain} です` };
}
