// Words and phrases that spam is fond of, in groups; one alone says little, many together read like an advertisement.
import type { Text } from '../../../shared/text.ts';
import { type Match, matchesIn } from './matches-in.ts';

type Group = { readonly says: Text; readonly pattern: RegExp };

const groups: readonly Group[] = [
  {
    says: { en: 'urgency', ja: '緊急性をあおる表現' },
    pattern:
      /\b(act (now|immediately|fast)|urgent(ly)?|last chance|hurry( up)?|limited time( only| offer)?|offer expires|don.t (delay|miss out)|only today|while (supplies|stocks) last|final notice|immediate(ly)? action)\b|今すぐ(クリック|お申し込み|ご購入)|緊急|本日限り|最後のチャンス|残りわずか|お急ぎください|至急/giu,
  },
  {
    says: { en: 'money', ja: '金銭に関する表現' },
    pattern:
      /\b(100% free|free (gift|money|trial|access|bonus)|cash bonus|extra (cash|income)|earn (money|\$ ?\d+|cash)|make money|double your|no (cost|fees|obligation|purchase necessary)|lowest price|save big|big bucks|risk[- ]free|money[- ]back)\b|完全無料|今だけ無料|無料プレゼント|現金プレゼント|稼げる|副業|高収入|不労所得|返金保証|激安|最安値|元本保証/giu,
  },
  {
    says: { en: 'promises', ja: '誇張した約束' },
    pattern:
      /\b(guaranteed?( results)?|miracle|amazing (deal|offer)|incredible deal|once in a lifetime|winner|you (have )?won|you.re a winner|congratulations you|selected for you|act as a winner|best price ever|no questions asked|this is not spam)\b|当選(しました|おめでとう)|必ず(儲かる|痩せる|成功)|絶対に(儲かる|痩せる|成功)|奇跡の|驚異の|誰でも簡単に|保証付き/giu,
  },
  {
    says: { en: 'products often sold by spam', ja: '迷惑メールに多い商材' },
    pattern:
      /\b(viagra|cialis|weight loss|lose weight|casino|lottery|online pharmacy|cheap (meds|pills)|replica watches|payday loan|consolidate (your )?debt|debt relief|crypto (profits?|investment)|work from home|adult (dating|content))\b|ダイエットサプリ|出会い系|カジノ|宝くじ|仮想通貨で|借金(が|の)?(減|解決)|精力剤|ブランドコピー/giu,
  },
  {
    says: { en: 'phrases common in phishing', ja: 'フィッシングに多い表現' },
    pattern:
      /\b(verify your (account|identity)|confirm your (account|password|identity)|your account (has been|will be|is) (suspended|locked|limited|closed)|update your (payment|billing) (details|information)|unusual (activity|sign[- ]in)|dear (customer|friend|user)|click (here|below) to (claim|verify|confirm))\b|アカウントが(停止|制限|ロック)|本人確認が必要|お支払い情報を更新|不正なアクセスを検知|異常なログイン/giu,
  },
];

export type SpamWord = Match & { readonly group: Text };

export function findSpamWords(text: string): readonly SpamWord[] {
  return groups.flatMap(({ says, pattern }) => matchesIn(text, pattern).map((found) => ({ ...found, group: says })));
}
