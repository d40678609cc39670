// How far a message is, in a word or two for the terminal.
import type { MessageState } from '../../shared/history/search.ts';
import type { Text } from '../../shared/text.ts';

export const stateWords: { readonly [S in MessageState]: Text } = {
  sent: { en: 'sent', ja: '送信' },
  delayed: { en: 'delayed', ja: '配信遅延' },
  delivered: { en: 'delivered', ja: '配信' },
  opened: { en: 'opened', ja: '開封' },
  clicked: { en: 'clicked', ja: 'クリック' },
  bounced: { en: 'bounced', ja: 'バウンス' },
  'bounced-later': { en: 'bounced after delivery', ja: '配信後にバウンス' },
  complained: { en: 'reported as spam', ja: '苦情' },
  suppressed: { en: 'not sent: suppressed', ja: '未送信（サプレッション）' },
  rejected: { en: 'rejected by SES', ja: '拒否' },
  'not-rendered': { en: 'rendering failed', ja: 'レンダリング失敗' },
  unsubscribed: { en: 'subscription changed', ja: '配信設定の変更' },
  traced: { en: 'only a trace', ja: '痕跡のみ' },
};
