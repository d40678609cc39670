// What is said of an input that its schema turns down: a text that is too long is the user's, all else is ours.
import type { Text } from '../../shared/text.ts';

/** As the schema tells it. */
type Unread = {
  readonly message: string;
  readonly issues: readonly { readonly code: string; readonly origin?: string; readonly maximum?: number | bigint }[];
};

export function unreadableInput({ issues, message }: Unread): Text {
  const long = issues.find(({ code, origin }) => code === 'too_big' && origin === 'string');
  if (long?.maximum !== undefined) {
    const most = long.maximum.toLocaleString('en');
    return {
      en: `This text is longer than ${most} characters and was not taken. It stays where it is: shorten it, then try again.`,
      ja: `テキストが ${most} 文字を超えているため、処理していません。入力した内容はそのまま残っています。短くしてから、もう一度お試しください。`,
    };
  }
  return {
    en: `The window sent a request that cannot be read (${message.slice(0, 300)}).`,
    ja: `ウィンドウから読み取れない入力が届きました（${message.slice(0, 300)}）。`,
  };
}
