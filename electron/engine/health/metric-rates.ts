// Each rate of sending with the divisor that it has, as the SES developer guide defines them.
import type { MetricAsk } from '../../../shared/health/asks.ts';
import type { MetricPoint, MetricRate, MetricSeries, RateSeries } from '../../../shared/health/metrics.ts';
import type { Text } from '../../../shared/text.ts';

type RateRule = {
  readonly rate: MetricRate;
  readonly numerator: string;
  readonly divisor: string;
  readonly says: Text;
};

/** SES developer guide, "Virtual Deliverability Manager dashboard": what each card divides, and what that leaves out. */
const vdmRules: readonly RateRule[] = [
  {
    rate: 'delivery',
    numerator: 'DELIVERY',
    divisor: 'SEND',
    says: { en: 'Deliveries out of all mail sent.', ja: '送信数に対する配信数の割合です。' },
  },
  {
    rate: 'bounce',
    numerator: 'PERMANENT_BOUNCE',
    divisor: 'SEND',
    says: {
      en: "Permanent bounces out of all mail sent. Addresses on the account's suppression list are left out.",
      ja: '送信数に対する永続的なバウンスの割合です。アカウントのサプレッションリストにある宛先は含みません。',
    },
  },
  {
    rate: 'transient-bounce',
    numerator: 'TRANSIENT_BOUNCE',
    divisor: 'SEND',
    says: {
      en: 'Transient bounces out of all mail sent: SES gave up after trying again.',
      ja: '送信数に対する一時的なバウンスの割合です。再試行の末に配信を断念したものを数えます。',
    },
  },
  {
    rate: 'complaint',
    numerator: 'COMPLAINT',
    divisor: 'DELIVERY_COMPLAINT',
    says: {
      en: 'Complaints out of the deliveries to providers that have a feedback loop with SES. Gmail has none.',
      ja: 'SES にフィードバックループを提供するプロバイダーへの配信数に対する苦情の割合です。Gmail は含まれません。',
    },
  },
  {
    rate: 'open',
    numerator: 'OPEN',
    divisor: 'DELIVERY_OPEN',
    says: {
      en: 'Messages opened, out of the deliveries with open tracking. Mail programs that fetch pictures by themselves raise the rate.',
      ja: '開封トラッキング付きで配信されたメールのうち、開封された割合です。画像を自動取得するメールソフトにより高めに出ます。',
    },
  },
  {
    rate: 'click',
    numerator: 'CLICK',
    divisor: 'DELIVERY_CLICK',
    says: {
      en: 'Messages clicked, out of the deliveries with a tracked link.',
      ja: 'トラッキング対象のリンクを含む配信のうち、クリックされた割合です。',
    },
  },
];

/** SES developer guide, "Monitoring your Amazon SES sending activity": counts of events, each recipient one. */
const cloudWatchRules: readonly RateRule[] = [
  {
    rate: 'delivery',
    numerator: 'Delivery',
    divisor: 'Send',
    says: { en: 'Deliveries out of all sends.', ja: '送信数に対する配信数の割合です。' },
  },
  {
    rate: 'bounce',
    numerator: 'Bounce',
    divisor: 'Send',
    says: {
      en: 'All bounces that SES published, out of all sends. AWS judges by hard bounces of a representative volume instead.',
      ja: '送信数に対する、SES が発行したすべてのバウンスの割合です。AWS の判定では、代表的な送信量に対するハードバウンスが使われます。',
    },
  },
  {
    rate: 'complaint',
    numerator: 'Complaint',
    divisor: 'Delivery',
    says: {
      en: 'Complaints out of all deliveries. Providers without a feedback loop are among the deliveries, so the true rate is higher.',
      ja: '配信数に対する苦情の割合です。フィードバックループのないプロバイダーへの配信も分母に含むため、実際の率はこれより高くなります。',
    },
  },
  {
    rate: 'reject',
    numerator: 'Reject',
    divisor: 'Send',
    says: {
      en: 'Messages that SES rejected for a virus, out of all sends.',
      ja: '送信数に対する、ウイルス検出による拒否の割合です。',
    },
  },
  {
    rate: 'rendering-failure',
    numerator: 'RenderingFailure',
    divisor: 'Send',
    says: {
      en: 'Templates that could not be filled in, out of all sends: these messages never left.',
      ja: '送信数に対する、テンプレートのレンダリング失敗の割合です。該当のメールは送信されていません。',
    },
  },
  {
    rate: 'open',
    numerator: 'Open',
    divisor: 'Delivery',
    says: {
      en: 'Opens out of all deliveries; a message opened twice counts twice, and mail without open tracking counts as not opened.',
      ja: '配信数に対する開封の割合です。同じメールの 2 回目の開封も数え、トラッキングのないメールは未開封として扱われます。',
    },
  },
  {
    rate: 'click',
    numerator: 'Click',
    divisor: 'Delivery',
    says: {
      en: 'Clicks out of all deliveries; several clicks in one message each count.',
      ja: '配信数に対するクリックの割合です。同じメール内の複数のクリックはそれぞれ数えます。',
    },
  },
];

/** The rates whose two metrics are among the counts; one without data has no points and no fraction. */
export function ratesOf(source: MetricAsk['source'], counts: readonly MetricSeries[]): readonly RateSeries[] {
  const rules = source === 'vdm' ? vdmRules : cloudWatchRules;
  return rules.flatMap((rule) => {
    const numerator = counts.find(({ metric }) => metric === rule.numerator);
    const divisor = counts.find(({ metric }) => metric === rule.divisor);
    return numerator === undefined || divisor === undefined ? [] : [rateOf(rule, numerator, divisor)];
  });
}

function rateOf(rule: RateRule, numerator: MetricSeries, divisor: MetricSeries): RateSeries {
  const isCounted = numerator.points.some(({ value }) => value !== null);
  const counted = totalOf(numerator);
  const of = totalOf(divisor);
  return {
    ...rule,
    counted,
    of,
    // A metric that does not exist says nothing: no rate, rather than 0%.
    fraction: isCounted && of > 0 ? counted / of : null,
    points: divisor.points.map((point, index) => ({
      atMs: point.atMs,
      value: shareOf(numerator.points[index]?.value ?? null, point.value),
    })),
  };
}

function shareOf(count: number | null, of: number | null): number | null {
  return count === null || of === null || of === 0 ? null : count / of;
}

export function totalOf({ points }: { readonly points: readonly MetricPoint[] }): number {
  return points.reduce((sum, { value }) => sum + (value ?? 0), 0);
}
