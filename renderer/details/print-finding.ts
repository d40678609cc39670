// A whole finding as Markdown: what, why, how to fix, the records, the evidence and the sources.
import type { AwsCall } from '../../shared/aws.ts';
import type { DnsReply } from '../../shared/dns.ts';
import type { Source } from '../../shared/evidence.ts';
import type { AuditSource, Finding } from '../../shared/finding.ts';
import { printDetail, printFence, type Print } from './print-detail.ts';
import { printJson } from './print-json.ts';
import { printDig } from '../../shared/print-dig.ts';
import { printRecord } from '../../shared/print-record.ts';

export function printFinding(finding: Finding, print: Print): string {
  const { language, words } = print;
  const verdict = finding.verdict === 'fail' ? words.severity[finding.severity] : words.verdict[finding.verdict];
  const records = finding.details.filter((detail) => detail.kind === 'record-to-publish');
  const proof = finding.details.filter((detail) => detail.kind !== 'record-to-publish');
  const fixes = finding.verdict === 'fail' ? [`### ${words.finding.fix}`, finding.fix[language]] : [];
  const blocks = [
    `## ${finding.title[language]}`,
    `${words.finding.subject}: ${finding.subject} · ${words.finding.severity}: ${verdict} · ${finding.id}`,
    finding.says?.[language] ?? '',
    `### ${words.finding.why}`,
    finding.why[language],
    ...fixes,
    ...records.map((detail) => printDetail(detail, print)),
    ...proof.map((detail) => printDetail(detail, print)),
    ...section(
      words.finding.evidence,
      finding.evidence.map((source) => printSource(source, print)),
    ),
    ...section(words.finding.sources, [finding.sources.map(printAuditSource).join('\n')]),
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

function section(title: string, blocks: readonly string[]): readonly string[] {
  return blocks.every((block) => block === '') ? [] : [`### ${title}`, ...blocks];
}

function printAuditSource(source: AuditSource): string {
  return source.url === undefined ? `- ${source.title}` : `- [${source.title}](${source.url})`;
}

function printSource(source: Source, print: Print): string {
  return source.kind === 'dns' ? printReply(source.reply, print) : printCall(source.call);
}

function printCall(call: AwsCall): string {
  const asked = new Date(call.askedAtMs).toISOString();
  const head = [call.operation, call.region, call.subject ?? ''].join(' ').trim();
  const request = call.requestId === null ? '' : `, ${call.requestId}`;
  return [`${head}  \n${asked}${request}`, ...(call.answer === null ? [] : [printFence(printJson(call.answer))])].join(
    '\n\n',
  );
}

function printReply(reply: DnsReply, { words }: Print): string {
  const asked = new Date(reply.askedAtMs).toISOString();
  const outcome = `${words.outcome[reply.outcome]}${reply.rcode === null ? '' : ` (${reply.rcode})`}`;
  const head = `${reply.question.name} ${reply.question.type}: ${outcome}`;
  const where = `${words.answeredBy(reply.server, words.transport[reply.transport])}, ${asked}, ${words.tookMs(Math.round(reply.elapsedMs))}`;
  const records =
    reply.records.length === 0 ? `; ${words.finding.noRecords}` : reply.records.map(printRecord).join('\n');
  return [`${head}  \n${where}`, printFence(`$ ${printDig(reply)}\n${records}`)].join('\n\n');
}
