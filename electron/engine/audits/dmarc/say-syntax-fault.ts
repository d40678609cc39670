// What a syntax fault of a DMARC record means to receivers, in words; null for faults that have an audit of their own.
import { assertNever } from '../../../../shared/assert-never.ts';
import type { Text } from '../../../../shared/text.ts';
import type { DmarcFault } from '../../protocols/dmarc/types.ts';

const defaults: Readonly<Record<string, Text>> = {
  adkim: { en: 'relaxed alignment (adkim=r)', ja: '緩和アライメント（adkim=r）' },
  aspf: { en: 'relaxed alignment (aspf=r)', ja: '緩和アライメント（aspf=r）' },
  t: { en: 't=n: the policy applies in full', ja: 't=n（ポリシーをそのまま適用）' },
  pct: { en: 'pct=100', ja: 'pct=100' },
  ri: { en: 'one report a day', ja: '1 日 1 回のレポート' },
};

export function saySyntaxFault(fault: DmarcFault): Text | null {
  switch (fault.kind) {
    case 'no-equals':
      return {
        en: `"${fault.text}" has no equals sign; receivers ignore it.`,
        ja: `「${fault.text}」に等号がないため、無視されます。`,
      };
    case 'bad-name':
      return {
        en: `"${fault.text}" cannot be a tag name; a semicolon may be missing before or after it.`,
        ja: `「${fault.text}」はタグ名として使えません。前後のセミコロンが抜けている可能性があります。`,
      };
    case 'empty-tag':
      return { en: 'There is nothing between two semicolons.', ja: 'セミコロンの間に何もありません。' };
    case 'bad-byte':
      return {
        en: 'This is not an ASCII character; it may have been copied from a formatted document.',
        ja: 'ASCII 以外の文字があります。文書からのコピーで混入した可能性があります。',
      };
    case 'bad-value':
      return sayBadValue(fault.name, fault.value);
    case 'duplicate':
    case 'unknown-tag':
    case 'bad-uri':
      return null;
    default:
      return assertNever(fault);
  }
}

/** The policy tags, psd and fo are judged by audits of their own. */
function sayBadValue(name: string, value: string): Text | null {
  const instead = defaults[name];
  if (instead === undefined) return null;
  return {
    en: `"${value}" is not a value of ${name}; receivers use ${instead.en}.`,
    ja: `${name} に「${value}」という値はなく、受信側は${instead.ja}を使います。`,
  };
}
