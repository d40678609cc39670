// A checked message for reading in a terminal: the headline, who vouches for it, its way here, then what to mend.
import type { ClaimedResult, MailHop, MailReport, SignatureCheck } from '../../shared/message/mail-report.ts';
import type { Text } from '../../shared/text.ts';
import type { Door } from './door.ts';
import type { Paint } from './page.ts';
import { printFindings, type Style, styleOn } from './print-findings.ts';

const paints: { readonly [result: string]: Paint } = {
  pass: 'pass',
  fail: 'bad',
  permerror: 'bad',
  policy: 'warn',
  softfail: 'warn',
  temperror: 'unknown',
  unknown: 'unknown',
};

/** The widest result, and two spaces. */
const margin = 'temperror'.length + 2;

export function printEml(report: MailReport, door: Door): void {
  const style = styleOn(door, door.language);
  const { page, language } = style;
  page.write(page.paint(report.headline.tone, report.headline.text[language]));
  for (const line of [report.from, report.subject, report.name]) if (line !== '') page.write(page.paint('dim', line));
  printSender(report, style);
  printResults(report, style);
  printHops(report.hops, style);
  printClaims(report.claimed, style);
  printFindings(report.findings, style);
}

function printSender({ sender }: MailReport, { page, language }: Style): void {
  page.gap();
  if (sender === null) return page.write(words.senderUnknown[language]);
  const { ip, helo, mailFrom, how } = sender;
  const path = mailFrom === null ? '?' : `<${mailFrom}>`;
  page.write(`${words.sentBy[language]} ${ip}${helo === null ? '' : ` (${helo})`}, MAIL FROM ${path}`, 2);
  page.write(page.paint('dim', `  ${how[language]}`), 2);
}

function printResults({ dmarc, spf, signatures, arc }: MailReport, style: Style): void {
  const { page } = style;
  page.gap();
  if (dmarc !== null) printResult('DMARC', { ...dmarc, about: `From ${dmarc.fromDomain}` }, style);
  if (spf !== null) printResult('SPF', { ...spf, about: `${spf.domain} ${spf.ip}` }, style);
  for (const signature of signatures) printResult('DKIM', { ...signature, about: aboutOf(signature) }, style);
  printResult('ARC', { ...arc, about: '' }, style);
  for (const { instance, sealer, says } of arc.sets)
    page.write(`${' '.repeat(7)}i=${instance} ${sealer ?? '?'}: ${says[style.language]}`, 9);
}

type Shown = { readonly result: string; readonly about: string; readonly says: Text };

function printResult(method: string, { result, about, says }: Shown, { page, language }: Style): void {
  const word = page.paint(paints[result] ?? 'bold', result) + ' '.repeat(margin - result.length);
  page.write(`${method.padEnd(7)}${word}${about}`, 7 + margin);
  page.write(page.paint('dim', `${' '.repeat(7 + margin)}${says[language]}`), 7 + margin);
}

function aboutOf({ domain, selector, algorithm, keyBits, aligned }: SignatureCheck): string {
  const key = keyBits === null ? '' : ` ${keyBits}`;
  return `d=${domain ?? '?'} s=${selector ?? '?'} ${algorithm ?? '?'}${key}${aligned === 'no' ? '' : ` (${aligned})`}`;
}

function printHops(hops: readonly MailHop[], { page, language }: Style): void {
  if (hops.length === 0) return;
  page.gap();
  page.write(page.paint('bold', words.hops[language]));
  for (const [index, hop] of hops.entries()) {
    const from = [hop.helo ?? hop.fromName, hop.fromIp].filter((part) => part !== null).join(' ');
    const tls = hop.encrypted === 'yes' ? (hop.tls ?? 'TLS') : words.encrypted[hop.encrypted][language];
    const delay = hop.delayMs === null ? '' : `, ${Math.round(hop.delayMs / 1000)} s`;
    page.write(`${String(index + 1).padStart(3)}  ${from === '' ? '?' : from} -> ${hop.by ?? '?'}`, 5);
    page.write(page.paint('dim', `     ${hop.protocol ?? '?'}, ${tls}${delay}`), 5);
  }
}

function printClaims(claims: readonly ClaimedResult[], { page, language }: Style): void {
  if (claims.length === 0) return;
  page.gap();
  page.write(page.paint('bold', words.claims[language]));
  for (const { authservId, method, result, about, ours, agrees, says } of claims) {
    const beside = ours === null ? '' : `, ${words.ours[language]} ${ours}`;
    const paint = agrees === false ? 'warn' : 'plain';
    page.write(`  ${page.paint(paint, `${method}=${result}`)} ${about}${beside}  ${page.paint('dim', authservId)}`, 4);
    if (says !== null) page.write(`    ${says[language]}`, 4);
  }
}

const words = {
  sentBy: { en: 'Sent by', ja: '送信元' },
  senderUnknown: {
    en: 'No header shows which address sent it, so SPF is unknown.',
    ja: '送信元のアドレスを示すヘッダーがないため、SPF を確認できません。',
  },
  hops: { en: 'Hops, first to last', ja: '経路（古い順）' },
  claims: { en: 'What receivers recorded (Authentication-Results)', ja: '受信側の記録（Authentication-Results）' },
  ours: { en: 'here', ja: '今回' },
  encrypted: {
    no: { en: 'no TLS', ja: 'TLS なし' },
    unknown: { en: 'TLS not stated', ja: 'TLS の記載なし' },
  },
} as const;
