// What Virtual Deliverability Manager keeps of the messages of a region, where it is on.
import type { Text } from '../../../shared/text.ts';
import type { FoundSource, RegionAsk } from './found-source.ts';
import { sourceTitle } from './source-title.ts';

export async function findInsights({ region, ses, signal, onGap }: RegionAsk): Promise<readonly FoundSource[]> {
  const account = await ses.read({ read: 'account', region, about: null }, { signal });
  if (!account.ok) {
    onGap(account.failure, region);
    return [];
  }
  if (!account.value.vdmEnabled) return [];
  return (['insights', 'export'] as const).map((kind): FoundSource => {
    const place = { kind, region };
    return { place, title: sourceTitle(place), found: isOn, types: keptTypes, sets: null };
  });
}

/** SES API v2 reference, GetMessageInsights: the others are not told. */
const keptTypes = ['SEND', 'DELIVERY', 'BOUNCE', 'COMPLAINT', 'OPEN', 'CLICK'] as const;

const isOn: Text = {
  en: 'Virtual Deliverability Manager is on in this region. It keeps 60 days, without what became of mail to several recipients or to the mailbox simulator.',
  ja: 'このリージョンでは Virtual Deliverability Manager が有効です。60 日分が保存されます（複数の受信者宛てとメールボックスシミュレーター宛ての結果を除く）。',
};
