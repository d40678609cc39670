// The names of SES's event types, in Japanese, as AWS's console has them.
import type { EventType } from '../../shared/health/coverage.ts';

export const eventTypesJa: { readonly [T in EventType]: string } = {
  SEND: '送信',
  RENDERING_FAILURE: 'レンダリング失敗',
  REJECT: '拒否',
  DELIVERY: '配信',
  DELIVERY_DELAY: '配信遅延',
  BOUNCE: 'バウンス',
  COMPLAINT: '苦情',
  OPEN: '開封',
  CLICK: 'クリック',
  SUBSCRIPTION: 'サブスクリプション',
};
