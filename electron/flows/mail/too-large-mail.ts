// What is said of a file that is larger than any message.
import type { Text } from '../../../shared/text.ts';

export const tooLargeMail: Text = {
  en: 'This file is larger than 64 MB, more than mail servers accept. Choose a file that contains only the message.',
  ja: 'このファイルは 64 MB を超えています。メールサーバーが受け取れる大きさではありません。メール 1 通だけのファイルを選んでください。',
};
