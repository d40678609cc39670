// What the options of a configuration set mean, in words.
import { assertNever } from '../../../shared/assert-never.ts';
import type { Text } from '../../../shared/text.ts';
import { saySpan } from './say-time.ts';
import { defaultPool, type PoolState, sharedPool } from './sending-pool.ts';

export const unknown: Text = { en: 'Not known', ja: '不明' };
export const on: Text = { en: 'On', ja: '有効' };
export const onForShared: Text = {
  en: 'On, but without effect on dedicated IP addresses',
  ja: '有効（専用 IP には効果がありません）',
};
export const off: Text = { en: 'Off', ja: '無効' };

export const sending: Text = { en: 'Mail is sent', ja: '送信できます' };
export const pausedBySet: Text = {
  en: 'Paused: SES refuses mail with this set',
  ja: '停止中（この設定セットの送信は拒否されます）',
};
export const pausedByAccount: Text = { en: 'Paused for the whole account', ja: 'アカウント全体で停止中' };

export const tlsRequired: Text = {
  en: 'TLS only; without it nothing is delivered',
  ja: 'TLS 必須（非対応の宛先には配信されません）',
};
export const tlsOptional: Text = { en: 'TLS where the receiver offers it', ja: '受信側が対応していれば TLS' };

export const deliveryUnlimited: Text = {
  en: "SES's default, up to 14 hours",
  ja: 'SES の既定（最長 14 時間）',
};
export function deliveryFor(seconds: number): Text {
  const span = saySpan(seconds * 1000);
  return { en: `${span.en}, then it bounces`, ja: `${span.ja}（過ぎるとバウンス）` };
}

export const metricsOn: Text = { en: 'Published to CloudWatch', ja: 'CloudWatch に発行' };
export const metricsOff: Text = { en: "Only the account's own", ja: 'アカウント全体の値のみ' };
export const nothingSuppressed: Text = {
  en: 'Nothing is suppressed: addresses that bounced or complained are mailed again',
  ja: 'サプレッションなし（バウンスや苦情のあった宛先にも送信されます）',
};
export const ownTracking: Text = { en: "SES's own domain", ja: 'SES のドメイン' };
export const withoutVdm: Text = {
  en: 'Off: Virtual Deliverability Manager is off for the account',
  ja: '無効（アカウントで Virtual Deliverability Manager が無効）',
};
export const notArchived: Text = { en: 'Not archived', ja: 'アーカイブなし' };
export function archivedAt(arn: string): Text {
  return { en: `Kept in ${arn}`, ja: `${arn} に保存` };
}

/** SES API v2 reference, TrackingOptions. */
export function sayHttps(policy: string | null): Text {
  if (policy === 'REQUIRE') return { en: 'Opens and clicks over HTTPS', ja: '開封・クリックとも HTTPS' };
  if (policy === 'REQUIRE_OPEN_ONLY')
    return { en: 'Opens over HTTPS, clicks as the link is', ja: '開封は HTTPS、クリックはリンクのとおり' };
  return { en: 'Opens over HTTP, clicks as the link is', ja: '開封は HTTP、クリックはリンクのとおり' };
}

export function sayPool(name: string | null, state: PoolState): Text {
  const pool = name ?? defaultPool;
  switch (state.state) {
    case 'shared':
      return {
        en: 'IP addresses shared with other customers',
        ja: `共有 IP${name === sharedPool ? `（${sharedPool}）` : ''}`,
      };
    case 'there': {
      if (state.ips === null)
        return { en: `${pool}, whose IP addresses SES manages`, ja: `${pool}（IP は SES が管理）` };
      const count = state.ips === 1 ? '1 IP address' : `${state.ips} IP addresses`;
      return { en: `${pool}, ${count}`, ja: `${pool}（${state.ips} 個の IP）` };
    }
    case 'missing':
      return { en: `${pool} does not exist`, ja: `${pool} は存在しません` };
    case 'empty':
      return { en: `${pool} has no IP address`, ja: `${pool} に IP がありません` };
    case 'unknown':
      return { en: `${pool}; whether it has IP addresses is not known`, ja: `${pool}（IP の有無は不明）` };
    default:
      return assertNever(state);
  }
}
