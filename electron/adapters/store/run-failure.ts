// Why a kept run cannot be opened: its file is damaged, or of a newer program.
import type { Failure } from '../../../shared/failure.ts';

export function damagedRun(asideAt: string): Failure {
  return {
    kind: 'bad-input',
    because: {
      en: `The file of this run is damaged. It was kept as ${asideAt}. What was sent can still be seen in the account's events.`,
      ja: `この実行のファイルが破損しているため、${asideAt} として残しました。送信したメールは、アカウントのイベントで確認できます。`,
    },
  };
}

export const newerRun: Failure = {
  kind: 'not-allowed',
  because: {
    en: 'A newer version of Plumbline saved this run. Update Plumbline to open it.',
    ja: 'この実行は、より新しいバージョンの Plumbline で保存されています。開くには Plumbline を更新してください。',
  },
};
