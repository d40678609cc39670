// What became of a signature, in one sentence each.
import type { SignatureReading } from '../../../shared/message/received-reading.ts';
import type { Text } from '../../../shared/text.ts';
import { sayTime } from '../derive/say-time.ts';

const keyAt = ({ selector, domain }: Pick<SignatureReading, 'selector' | 'domain'>): string =>
  `${selector ?? '?'}._domainkey.${domain ?? '?'}`;

export const sayVerified = {
  good: (reading: SignatureReading, nowMs: number): Text => {
    const { unsignedBytes, expiresAtMs } = reading;
    const part =
      unsignedBytes > 0
        ? {
            en: ` The last ${unsignedBytes} bytes of the body are not signed (l=). Anybody could have added them.`,
            ja: `ただし本文の末尾 ${unsignedBytes} バイトは署名の対象外です（l=）。第三者が追加できます。`,
          }
        : { en: '', ja: '' };
    const expired =
      expiresAtMs !== null && expiresAtMs < nowMs
        ? {
            en: ` It was valid when it arrived and expired at ${sayTime(expiresAtMs).en}.`,
            ja: `受信時は有効で、${sayTime(expiresAtMs).ja} に期限が切れました。`,
          }
        : { en: '', ja: '' };
    return {
      en: `The signed headers and the body are unchanged since signing.${part.en}${expired.en}`,
      ja: `署名されたヘッダーと本文は、署名時から変わっていません。${part.ja}${expired.ja}`,
    };
  },
  expired: (atMs: number): Text => ({
    en: `It expired at ${sayTime(atMs).en}, before the message was received.`,
    ja: `受信前の ${sayTime(atMs).ja} に有効期限が切れています。`,
  }),
  keyMissing: (reading: SignatureReading): Text => ({
    en: `There is no key at ${keyAt(reading)}. It may have been removed since.`,
    ja: `${keyAt(reading)} に鍵がありません。送信後に削除された可能性もあります。`,
  }),
  keyBroken: (reading: SignatureReading): Text => ({
    en: `The key at ${keyAt(reading)} cannot be read.`,
    ja: `${keyAt(reading)} の鍵を読み取れません。`,
  }),
  keyShort: (bits: number): Text => ({
    en: `The key has ${bits} bits; receivers require at least 1024 (RFC 8301).`,
    ja: `鍵の長さが ${bits} ビットです。受信側は 1024 ビット未満を受け入れません（RFC 8301）。`,
  }),
  changed: (cause: 'body-changed' | 'headers-changed' | 'both-changed', reading: SignatureReading): Text =>
    changes[cause](reading),
};

const changes = {
  'body-changed': (reading: SignatureReading): Text => ({
    en: `The headers are intact, but the body was changed after signing: ${hashes(reading).en}.`,
    ja: `ヘッダーは署名時のままですが、本文が署名後に変更されています。${hashes(reading).ja}。`,
  }),
  'headers-changed': (reading: SignatureReading): Text => {
    const names = reading.changedHeaders ?? [];
    return names.length > 0
      ? {
          en: `The body is intact, but these headers were changed after signing: ${names.join(', ')}.`,
          ja: `本文は署名時のままですが、署名後に変更されたヘッダーがあります: ${names.join('、')}。`,
        }
      : {
          en: `The body is intact, but a signed header was changed, or the key at ${keyAt(reading)} has been replaced.`,
          ja: `本文は署名時のままですが、署名されたヘッダーが変更されたか、${keyAt(reading)} の鍵が別のものに替わっています。`,
        };
  },
  'both-changed': (reading: SignatureReading): Text => ({
    en: `Both the headers and the body were changed after signing: ${hashes(reading).en}.`,
    ja: `ヘッダーも本文も署名時と異なります。${hashes(reading).ja}。`,
  }),
};

/** RFC 6376 3.5: `bh=` beside what the body gives now. */
function hashes({ bodyHash: { wanted, found }, unsignedBytes, signedBytes }: SignatureReading): Text {
  if (unsignedBytes < 0)
    return {
      en: `l= signs ${signedBytes ?? 0} bytes, but ${-unsignedBytes} of them are missing`,
      ja: `l= では ${signedBytes ?? 0} バイトが署名されていますが、${-unsignedBytes} バイト足りません`,
    };
  return {
    en: `bh= is ${wanted ?? '?'}, but the body gives ${found ?? '?'}`,
    ja: `bh= は ${wanted ?? '?'}、現在の本文では ${found ?? '?'} です`,
  };
}
