// Says what the text of the search box was taken for.
import { assertNever } from '../../../shared/assert-never.ts';
import type { HistoryQuery } from '../../../shared/history/search.ts';
import type { Text } from '../../../shared/text.ts';

export function printQuery(query: HistoryQuery): Text {
  switch (query.kind) {
    case 'all':
      return { en: 'All messages', ja: 'すべてのメール' };
    case 'message-id':
      return { en: `The message with the ID ${query.id}`, ja: `メッセージ ID ${query.id} のメール` };
    case 'address':
      return { en: `Messages to ${query.address}`, ja: `${query.address} 宛てのメール` };
    case 'domain':
      return { en: `Messages to recipients at ${query.domain}`, ja: `${query.domain} の受信者宛てのメール` };
    case 'status':
      return printStatus(query.status);
    case 'tag':
      return query.value === null
        ? { en: `Messages with the tag ${query.name}`, ja: `タグ ${query.name} が付いたメール` }
        : {
            en: `Messages with the tag ${query.name} = ${query.value}`,
            ja: `タグ ${query.name} = ${query.value} が付いたメール`,
          };
    case 'words':
      return printWords(query.words);
    default:
      return assertNever(query);
  }
}

/** An SMTP reply code has no dot (RFC 5321 4.2), an enhanced status code two (RFC 3463 2). */
function printStatus(status: string): Text {
  if (!status.includes('.'))
    return {
      en: `Messages with an SMTP reply of code ${status}`,
      ja: `SMTP 応答コード ${status} を受け取ったメール`,
    };
  return status.endsWith('.')
    ? {
        en: `Messages with a status code that begins with ${status}`,
        ja: `ステータスコードが ${status} で始まるメール`,
      }
    : { en: `Messages with the status code ${status}`, ja: `ステータスコード ${status} のメール` };
}

function printWords(words: readonly string[]): Text {
  const [en, ja] = [words.map((word) => `“${word}”`).join(' and '), words.map((word) => `「${word}」`).join('と')];
  return {
    en: `Messages with ${en} in the subject or the address`,
    ja: `件名またはアドレスに${ja}を含むメール`,
  };
}
