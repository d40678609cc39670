// Turns what the user typed into targets, or says which part is no domain.
import type { Target } from '../../shared/artifacts.ts';
import type { DnsName } from '../../shared/dns.ts';
import { accept, type Outcome, refuse } from '../../shared/failure.ts';
import type { Text } from '../../shared/text.ts';
import { parseSelector } from '../engine/protocols/dkim/selector.ts';
import { parseDomain } from '../engine/protocols/dns/name.ts';

export type TypedTarget = {
  readonly domain: string;
  readonly selectors: readonly string[];
  readonly mailFrom: string | null;
};

export function readTarget(typed: TypedTarget): Outcome<Target> {
  const domain = parseDomain(typed.domain);
  if (!domain.ok) return domain;
  const mailFrom = typed.mailFrom === null || typed.mailFrom.trim() === '' ? null : parseDomain(typed.mailFrom);
  if (mailFrom !== null && !mailFrom.ok) return mailFrom;
  if (mailFrom?.value.ascii === domain.value.ascii)
    return refuse({ kind: 'bad-input', because: notItself(domain.value.ascii) });
  const selectors: string[] = [];
  for (const input of typed.selectors) {
    const selector = parseSelector(input);
    if (selector === null) return refuse({ kind: 'bad-input', because: notASelector(input) });
    if (!selectors.includes(selector)) selectors.push(selector);
  }
  return accept({ domain: domain.value.ascii, selectors, mailFrom: mailFrom?.value.ascii ?? null });
}

/** Amazon SES takes a subdomain only, since the domain's own MX would have to point to SES. */
function notItself(domain: DnsName): Text {
  return {
    en: `A custom MAIL FROM domain is a subdomain such as bounce.${domain}, not ${domain} itself. Give the name shown in the SES console, or leave it out.`,
    ja: `カスタム MAIL FROM ドメインは ${domain} 自体ではなく、bounce.${domain} のようなサブドメインです。SES コンソールに表示される名前を指定するか、省略してください。`,
  };
}

function notASelector(selector: string): Text {
  return {
    en: `"${selector}" is not a DKIM selector. Give the value of s= in a DKIM-Signature header, for example selector1.`,
    ja: `「${selector}」は DKIM セレクターとして読めません。DKIM-Signature ヘッダーの s= の値（例: selector1）を指定してください。`,
  };
}
