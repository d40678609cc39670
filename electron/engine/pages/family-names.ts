// Who receives, as people call them.
import { sameText, type Text } from '../../../shared/text.ts';
import type { MxFamily } from '../../../shared/history/search.ts';

export const familyNames: { readonly [F in MxFamily]: Text } = {
  google: sameText('Google'),
  microsoft: sameText('Microsoft'),
  yahoo: sameText('Yahoo'),
  apple: sameText('Apple'),
  'yahoo-japan': sameText('Yahoo! JAPAN'),
  docomo: { en: 'docomo', ja: 'ドコモ' },
  au: sameText('au'),
  softbank: { en: 'SoftBank', ja: 'ソフトバンク' },
  proofpoint: sameText('Proofpoint'),
  mimecast: sameText('Mimecast'),
  barracuda: sameText('Barracuda'),
  amazon: sameText('Amazon'),
  other: { en: 'other receivers', ja: 'その他の受信側' },
  unknown: { en: 'receivers not looked up', ja: '未確認の受信側' },
};
