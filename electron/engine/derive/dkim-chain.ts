// Tells how the CNAME chain of a selector ends.
import type { Table } from '../../../shared/detail.ts';
import type { Text } from '../../../shared/text.ts';
import type { AssessedSelector } from './dkim-assessment.ts';
import { appendedTarget } from './dkim-misses.ts';

export function sayChainEnd(selector: AssessedSelector): Text {
  const { reply, domain } = selector;
  if (reply.outcome === 'chain-loop') return { en: 'the CNAMEs form a loop.', ja: 'CNAME がループしています。' };
  if (reply.outcome === 'chain-too-long')
    return { en: 'the CNAME chain is longer than 8 steps.', ja: 'CNAME の連鎖が 8 段を超えています。' };
  const target = reply.chain.at(-1) ?? '';
  if (appendedTarget(selector) !== null)
    return {
      en: `the target ${target} does not exist: ${domain} was appended to it.`,
      ja: `参照先 ${target} は存在しません。末尾に ${domain} が付け足されています。`,
    };
  return reply.outcome === 'nodata'
    ? { en: `${target} exists but has no TXT record.`, ja: `参照先 ${target} に TXT レコードがありません。` }
    : { en: `the target ${target} does not exist.`, ja: `参照先 ${target} は存在しません。` };
}

/** The chain step by step, as it was answered. */
export function chainTable({ reply, name }: AssessedSelector): readonly Table[] {
  const steps = reply.records.flatMap((record) => (record.type === 'CNAME' ? [[record.name, record.target]] : []));
  if (steps.length === 0) return [];
  return [
    {
      kind: 'table',
      title: { en: `CNAMEs from ${name}`, ja: `${name} からの CNAME` },
      columns: [
        { en: 'Name', ja: '名前' },
        { en: 'Target', ja: '参照先' },
      ],
      rows: steps,
    },
  ];
}
