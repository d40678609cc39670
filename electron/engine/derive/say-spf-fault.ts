// What is wrong with one place of an SPF record, in words that follow the term itself: "ip4:192.0.2: ...".
import { assertNever } from '../../../shared/assert-never.ts';
import type { Text } from '../../../shared/text.ts';
import type { MacroFaultReason, SpfFault } from '../protocols/spf/types.ts';

export function saySpfFault(fault: SpfFault): Text {
  switch (fault.kind) {
    case 'unknown-mechanism':
      return fault.meant === null
        ? { en: 'there is no such mechanism in SPF.', ja: 'SPF にこのメカニズムはありません。' }
        : {
            en: `there is no such mechanism in SPF; "${fault.meant}" was probably meant.`,
            ja: `SPF にこのメカニズムはありません。「${fault.meant}」の誤りと思われます。`,
          };
    case 'modifier-as-mechanism':
      return {
        en: `"${fault.name}" takes "=", not ":".`,
        ja: `「${fault.name}」の後は「:」ではなく「=」です。`,
      };
    case 'bad-modifier-name':
      return { en: 'the text before "=" is not a valid name.', ja: '「=」の前が名前として不正です。' };
    case 'missing-argument':
      return {
        en: `"${fault.name}" needs a value after it.`,
        ja: `「${fault.name}」の後に値が必要です。`,
      };
    case 'unexpected-argument':
      return { en: `"${fault.name}" takes nothing after it.`, ja: `「${fault.name}」の後には何も書けません。` };
    case 'bad-domain':
      return sayBadDomain(fault.reason);
    case 'cidr-not-allowed':
      return {
        en: `"${fault.name}" takes no prefix length.`,
        ja: `「${fault.name}」にプレフィックス長は付けられません。`,
      };
    case 'bad-address':
      return sayBadAddress(fault);
    case 'wrong-family':
      return fault.name === 'ip4'
        ? { en: 'an IPv6 address needs "ip6:".', ja: 'IPv6 アドレスには「ip6:」を使います。' }
        : { en: 'an IPv4 address needs "ip4:".', ja: 'IPv4 アドレスには「ip4:」を使います。' };
    case 'bad-cidr':
      return sayBadCidr(fault);
    case 'bad-macro':
      return sayBadMacro(fault.reason);
    case 'repeated-modifier':
      return { en: `"${fault.name}" may appear only once.`, ja: `「${fault.name}」は 1 回しか書けません。` };
    case 'bad-byte':
      return {
        en: `byte 0x${fault.byte.toString(16).padStart(2, '0')} is not allowed; only printable ASCII is.`,
        ja: `バイト 0x${fault.byte.toString(16).padStart(2, '0')} は使えません。表示可能な ASCII 文字だけで書きます。`,
      };
    case 'glued':
      return { en: 'a space is missing before this.', ja: 'この前に空白がありません。' };
    case 'quoted':
      return { en: 'a quotation mark is part of the record.', ja: '引用符がレコードの一部になっています。' };
    case 'after-all':
      return { en: 'comes after "all" and is never evaluated.', ja: '「all」より後にあるため評価されません。' };
    case 'repeated-all':
      return { en: 'only the first "all" counts.', ja: '有効なのは最初の「all」だけです。' };
    case 'redirect-with-all':
      return { en: 'is ignored because the record has "all".', ja: '「all」があるため無視されます。' };
    case 'unknown-modifier':
      return fault.meant === null
        ? { en: 'there is no such modifier in SPF; receivers ignore it.', ja: 'SPF にこの修飾子はなく、無視されます。' }
        : {
            en: `there is no such modifier in SPF; receivers ignore it. "${fault.meant}" was probably meant.`,
            ja: `SPF にこの修飾子はなく、無視されます。「${fault.meant}」の誤りと思われます。`,
          };
    case 'mechanism-with-equals':
      return {
        en: `with "=" it is ignored; "${fault.name}:" was meant.`,
        ja: `「=」では無視されます。「${fault.name}:」の誤りです。`,
      };
    default:
      return assertNever(fault);
  }
}

function sayBadDomain(reason: 'address' | 'single-label' | 'top-label'): Text {
  switch (reason) {
    case 'address':
      return { en: 'an address needs "ip4:" or "ip6:".', ja: 'アドレスには「ip4:」か「ip6:」を使います。' };
    case 'single-label':
      return { en: 'a domain name with a dot is needed.', ja: 'ドットを含むドメイン名が必要です。' };
    case 'top-label':
      return { en: 'the last part of the domain name is not valid.', ja: 'ドメイン名の末尾の部分が不正です。' };
    default:
      return assertNever(reason);
  }
}

function sayBadAddress({ name, reason }: Extract<SpfFault, { readonly kind: 'bad-address' }>): Text {
  const family = name === 'ip4' ? 'IPv4' : 'IPv6';
  switch (reason) {
    case 'short':
      return {
        en: 'all four numbers of the address must be there; write a range as /24.',
        ja: 'アドレスの 4 つの数字をすべて書き、範囲は /24 のように指定します。',
      };
    case 'port':
      return { en: 'an address takes no port number.', ja: 'アドレスにポート番号は付けられません。' };
    case 'leading-zero':
      return { en: 'the numbers of an address have no leading zeros.', ja: 'アドレスの数字の先頭に 0 は付けません。' };
    case 'none':
      return { en: 'the address is missing.', ja: 'アドレスがありません。' };
    case 'not-an-address':
      return { en: `is not an ${family} address.`, ja: `${family} アドレスではありません。` };
    default:
      return assertNever(reason);
  }
}

function sayBadCidr({ reason, max }: Extract<SpfFault, { readonly kind: 'bad-cidr' }>): Text {
  switch (reason) {
    case 'not-a-number':
      return {
        en: 'the prefix length cannot be read; write /24 for IPv4, //64 for IPv6.',
        ja: 'プレフィックス長が読み取れません。IPv4 は /24、IPv6 は //64 のように書きます。',
      };
    case 'leading-zero':
      return { en: 'a prefix length has no leading zero.', ja: 'プレフィックス長の先頭に 0 は付けません。' };
    case 'too-large':
      return { en: `the prefix length may be at most ${max}.`, ja: `プレフィックス長は最大 ${max} です。` };
    default:
      return assertNever(reason);
  }
}

function sayBadMacro(reason: MacroFaultReason): Text {
  switch (reason) {
    case 'bare-percent':
      return {
        en: '"%" must begin a macro, or be written "%%".',
        ja: '「%」はマクロの先頭か、「%%」と書く必要があります。',
      };
    case 'unknown-letter':
      return { en: 'this macro letter does not exist.', ja: 'このマクロ文字は存在しません。' };
    case 'exp-only-letter':
      return {
        en: 'the macros c, r and t are allowed only in the explanation text.',
        ja: 'マクロ c、r、t は説明文の中でしか使えません。',
      };
    case 'zero-digits':
      return { en: 'a macro cannot keep zero parts.', ja: 'マクロで残す部分の数を 0 にはできません。' };
    case 'malformed':
      return { en: 'the macro is not well formed.', ja: 'マクロの書き方が正しくありません。' };
    default:
      return assertNever(reason);
  }
}
