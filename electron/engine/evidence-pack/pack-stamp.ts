// Who made an evidence pack, when, with what, and from which sources.
import type { Stretch } from '../../../shared/history/sources.ts';
import type { Language, Text } from '../../../shared/text.ts';
import { type Markup, markup } from './markup.ts';
import { printTimes, type Zone } from './print-times.ts';

export type PackStamp = Zone & {
  readonly version: string;
  readonly madeAtMs: number;
  /** The profile that was looked with. */
  readonly profile: string;
  readonly sources: readonly { readonly title: Text; readonly read: readonly Stretch[] }[];
};

export function printStamp(stamp: PackStamp, language: Language): Markup {
  const say = (text: Text): string => text[language];
  const sources = stamp.sources.map(({ title, read }) => {
    const stretches = read.map(({ fromMs, untilMs }) => {
      return `${printTimes(fromMs, stamp).utc} - ${printTimes(untilMs, stamp).utc}`;
    });
    return markup`<li>${say(title)}: ${stretches.join(', ') || say(words.notRead)}</li>`;
  });
  const made = printTimes(stamp.madeAtMs, stamp);
  return markup`<h2>${say(words.title)}</h2>
<dl><dt>${say(words.program)}</dt><dd>Plumbline ${stamp.version}</dd>
<dt>${say(words.made)}</dt><dd>${made.utc} UTC (${made.local} ${stamp.timeZone})</dd>
<dt>${say(words.profile)}</dt><dd>${stamp.profile}</dd></dl>
<h3>${say(words.sources)}</h3><ul>${sources.length > 0 ? sources : markup`<li>${say(words.filesAlone)}</li>`}</ul>`;
}

const words = {
  title: { en: 'How this was made', ja: '作成情報' },
  program: { en: 'Program', ja: 'プログラム' },
  made: { en: 'Made', ja: '作成日時' },
  profile: { en: 'Profile', ja: 'プロファイル' },
  sources: { en: 'Sources, and what was read of each (UTC)', ja: 'ソースと読み込み済みの期間（UTC）' },
  notRead: { en: 'nothing read yet', ja: '未読み込み' },
  filesAlone: { en: 'Files only', ja: 'ファイルのみ' },
} satisfies { readonly [name: string]: Text };
