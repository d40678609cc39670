// The names of event types in a sentence, as the console writes them.
import type { EventType } from '../../../shared/health/coverage.ts';
import type { Text } from '../../../shared/text.ts';
import { sayNames } from '../derive/say-names.ts';

export const typeNames: { readonly [T in EventType]: Text } = {
  SEND: { en: 'Send', ja: '送信' },
  RENDERING_FAILURE: { en: 'Rendering failure', ja: 'レンダリング失敗' },
  REJECT: { en: 'Reject', ja: '拒否' },
  DELIVERY: { en: 'Delivery', ja: '配信' },
  DELIVERY_DELAY: { en: 'Delivery delay', ja: '配信遅延' },
  BOUNCE: { en: 'Bounce', ja: 'バウンス' },
  COMPLAINT: { en: 'Complaint', ja: '苦情' },
  OPEN: { en: 'Open', ja: '開封' },
  CLICK: { en: 'Click', ja: 'クリック' },
  SUBSCRIPTION: { en: 'Subscription', ja: 'サブスクリプション' },
};

export function sayTypes(types: readonly EventType[]): Text {
  const named = types.map((type) => typeNames[type]);
  return { en: sayNames(named.map(({ en }) => en)).en, ja: sayNames(named.map(({ ja }) => ja)).ja };
}
