// What is said of an input that its schema turns down: a text that is too long is the user's, all else is ours.
import type { z } from 'zod';
import type { Text } from '../../shared/text.ts';

export function unreadableInput({ issues, message }: z.ZodError): Text {
  const long = issues.find((issue) => issue.code === 'too_big' && issue.origin === 'string');
  if (long?.code === 'too_big') {
    const most = Number(long.maximum).toLocaleString('en');
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
