// Names the faults of a key record, in words short enough for a mark.
import { assertNever } from '../../../shared/assert-never.ts';
import type { Text } from '../../../shared/text.ts';
import type { Base64Problem, KeyFault, KeyReading, PublicKey } from '../protocols/dkim/types.ts';

export function sayKeyFault(fault: KeyFault): Text {
  switch (fault.kind) {
    case 'no-equals':
      return {
        en: `"${shortened(fault.text)}" is not a tag.`,
        ja: `「${shortened(fault.text)}」はタグではありません。`,
      };
    case 'bad-name':
      return {
        en: `"${shortened(fault.text)}" cannot be a tag name.`,
        ja: `「${shortened(fault.text)}」はタグ名に使えません。`,
      };
    case 'empty-tag':
      return { en: 'There is one semicolon too many.', ja: '余分なセミコロンがあります。' };
    case 'duplicate':
      return { en: `The tag ${fault.name}= appears twice.`, ja: `${fault.name}= タグが重複しています。` };
    case 'bad-byte':
      return { en: 'There is a character outside ASCII here.', ja: 'ASCII 以外の文字があります。' };
    case 'stray-mark':
      return fault.mark === '"'
        ? { en: 'A quotation mark is part of the record.', ja: '引用符がレコードに含まれています。' }
        : { en: 'A backslash is part of the record.', ja: 'バックスラッシュがレコードに含まれています。' };
    case 'key-text':
      return sayBase64Problem(fault.problem);
    case 'granularity':
      return { en: 'g= was dropped from DKIM in 2011.', ja: 'g= は 2011 年に廃止されました。' };
    case 'tag-unknown':
      return { en: `${fault.name}= is not a standard tag.`, ja: `${fault.name}= は標準にないタグです。` };
    case 'flag-unknown':
      return { en: 't= accepts only y and s.', ja: 't= に書けるのは y と s だけです。' };
    case 'version-wrong':
    case 'version-late':
      return { en: 'v= must come first and be DKIM1.', ja: 'v= は先頭に置き、値を DKIM1 とします。' };
    case 'key-type-unknown':
      return { en: 'k= must be rsa or ed25519.', ja: 'k= は rsa か ed25519 です。' };
    case 'key-absent':
      return { en: 'There is no p= tag.', ja: 'p= タグがありません。' };
    case 'service-not-mail':
      return { en: 's= does not allow email.', ja: 's= がメールでの使用を許可していません。' };
    case 'hash-missing':
      return { en: 'h= does not allow sha256.', ja: 'h= が sha256 を許可していません。' };
    default:
      return assertNever(fault);
  }
}

function sayBase64Problem(problem: Base64Problem): Text {
  switch (problem) {
    case 'character':
      return { en: 'This character cannot occur in a key.', ja: '鍵に使えない文字があります。' };
    case 'pem':
      return {
        en: 'The BEGIN and END lines of a key file are part of the key.',
        ja: '鍵ファイルの BEGIN 行・END 行が含まれています。',
      };
    case 'url-alphabet':
      return {
        en: 'The key is written in the base64 of URLs, with - and _ in place of + and /.',
        ja: '鍵が URL 用の base64（+ と / の代わりに - と _）で書かれています。',
      };
    case 'padding':
      return { en: 'Text follows the end of the key.', ja: '鍵の終わりの後に文字が続いています。' };
    case 'unpadded':
      return { en: 'The = at the end of the key is missing.', ja: '鍵の末尾の = がありません。' };
    case 'length':
      return { en: 'Characters of the key are missing.', ja: '鍵の文字が欠けています。' };
    default:
      return assertNever(problem);
  }
}

/** What happened to the text of a key on its way into DNS, null where nothing did. */
export function sayKeyDamage({ key, faults, text }: KeyReading): Text | null {
  const fault = faults.find((each) => each.kind === 'key-text' || (each.kind === 'stray-mark' && each.inKey));
  switch (key.kind) {
    case 'cut':
      return {
        en: `the key ends after ${key.haveBytes} of ${key.wantBytes} bytes${text.length === 255 ? ', cut at 255 characters' : ''}.`,
        ja: `鍵が ${key.wantBytes} バイト中 ${key.haveBytes} バイトで途切れています${text.length === 255 ? '（255 文字で切れています）' : ''}。`,
      };
    case 'not-der':
      return { en: 'the value of p= is not a key.', ja: 'p= の値が鍵として読み取れません。' };
    case 'rsa':
    case 'ed25519':
    case 'ed25519-length':
    case 'mismatch':
    case 'foreign':
    case 'revoked':
    case 'absent':
    case 'undecodable':
    case 'unread':
      return fault === undefined ? null : sayKeyFault(fault);
    default:
      return assertNever(key);
  }
}

/** How a whole key is packed wrongly, null where it is not. */
export function sayKeyForm(key: PublicKey): Text | null {
  switch (key.kind) {
    case 'rsa':
      if (key.form === 'pkcs1') return { en: 'a bare PKCS#1 key.', ja: 'PKCS#1 形式のままの鍵です。' };
      if (key.trailingBytes === 0) return null;
      return {
        en: `${key.trailingBytes} bytes follow the key.`,
        ja: `鍵の後に ${key.trailingBytes} バイトの余分なデータがあります。`,
      };
    case 'ed25519':
      return key.form === 'raw'
        ? null
        : { en: 'an Ed25519 key still wrapped in ASN.1.', ja: 'ASN.1 で包まれたままの Ed25519 鍵です。' };
    case 'mismatch':
      return key.holds === 'rsa'
        ? { en: 'an RSA key under k=ed25519.', ja: 'k=ed25519 ですが、RSA の鍵です。' }
        : { en: 'an Ed25519 key without k=ed25519.', ja: 'Ed25519 の鍵ですが、k=ed25519 がありません。' };
    case 'foreign':
      return {
        en: `a key of the algorithm ${key.oid}, which DKIM does not know.`,
        ja: `DKIM で使えないアルゴリズム（${key.oid}）の鍵です。`,
      };
    case 'ed25519-length':
    case 'cut':
    case 'not-der':
    case 'revoked':
    case 'absent':
    case 'undecodable':
    case 'unread':
      return null;
    default:
      return assertNever(key);
  }
}

function shortened(text: string): string {
  return text.length > 40 ? `${text.slice(0, 37)}...` : text;
}
