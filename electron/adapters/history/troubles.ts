// What went wrong in a file, counted by kind, and the words for it.
import type { SourceTrouble } from '../../../shared/history/sources.ts';
import type { Text } from '../../../shared/text.ts';

/** More than these are counted with others. */
export const mostTroubles = 100;

export type TroubleKind =
  | { readonly kind: 'broken'; readonly excerpt: string | null }
  | { readonly kind: 'incomplete' }
  | { readonly kind: 'undated'; readonly time: string }
  | { readonly kind: 'unknown-type'; readonly type: string }
  | { readonly kind: 'metrics' }
  | { readonly kind: 'encoding' }
  | { readonly kind: 'foreign' }
  | { readonly kind: 'cut-short' }
  | { readonly kind: 'damaged' }
  | { readonly kind: 'table' }
  | { readonly kind: 'bomb'; readonly maxRatio: number }
  | { readonly kind: 'unreadable'; readonly because: string };

export type Troubles = {
  add(kind: TroubleKind, position: number | null): void;
  has(kind: TroubleKind['kind']): boolean;
  all(): readonly SourceTrouble[];
};

/** Of one file: the first of each kind is told with its place, the others are counted with it. */
export function troublesOf(where: string): Troubles {
  const byKind = new Map<string, { position: number | null; says: Text; count: number }>();
  return {
    add(kind, position) {
      const name = kind.kind === 'unknown-type' && byKind.size < mostTroubles ? `${kind.kind} ${kind.type}` : kind.kind;
      const known = byKind.get(name);
      if (known === undefined) byKind.set(name, { position, says: sayTrouble(kind), count: 1 });
      else known.count += 1;
    },
    has: (kind) => byKind.has(kind),
    all: () => [...byKind.values()].map((one) => ({ where, ...one })),
  };
}

/** Whatever is chosen to be read, only what looks like an event of SES is ever shown again. */
export function excerptOf(text: string): string | null {
  if (!/"(?:eventType|notificationType|mail)"/u.test(text)) return null;
  const plain = text.slice(0, 200).replaceAll(/\s+/gu, ' ').trim();
  return plain.length > 80 ? `${plain.slice(0, 80)}...` : plain;
}

function sayTrouble(trouble: TroubleKind): Text {
  switch (trouble.kind) {
    case 'broken':
      return trouble.excerpt === null
        ? {
            en: 'This is not a whole JSON object, nor a whole row of an export; it was left out.',
            ja: '完全な JSON オブジェクトではない（エクスポートの場合は、見出しと列の数が合わない行である）ため、読み込んでいません。',
          }
        : {
            en: `This event is broken and was left out: ${trouble.excerpt}`,
            ja: `イベントの JSON が壊れているため、読み込んでいません: ${trouble.excerpt}`,
          };
    case 'unknown-type':
      return {
        en: `Events of the type "${trouble.type.slice(0, 60)}" are not known here. They are kept as they came, but not shown.`,
        ja: `イベントタイプ「${trouble.type.slice(0, 60)}」には対応していません。元のデータのまま保存していますが、表示されません。`,
      };
    case 'undated':
      return {
        en: `It is not certain which time "${trouble.time.slice(0, 40)}" is (a spreadsheet may have rewritten it), so this row was left out. Read the export as it was downloaded instead.`,
        ja: `送信日時「${trouble.time.slice(0, 40)}」を確実に読み取れない（表計算ソフトで書き換えられた可能性がある）ため、この行は読み込んでいません。ダウンロードしたままのエクスポートを読み込んでください。`,
      };
    case 'incomplete':
    case 'metrics':
    case 'encoding':
    case 'foreign':
    case 'cut-short':
    case 'damaged':
    case 'table':
      return fixedTexts[trouble.kind];
    case 'bomb':
      return {
        en: `The file unpacks to more than ${trouble.maxRatio} times its size, which no file of events does. Reading was stopped there.`,
        ja: `展開後のサイズが ${trouble.maxRatio} 倍を超えました。イベントのファイルとしては不自然なため、そこで読み込みを中止しました。`,
      };
    case 'unreadable':
      return {
        en: `The file could not be read (${trouble.because}). Check that it is there and may be read.`,
        ja: `ファイルを読み取れませんでした（${trouble.because}）。ファイルの有無とアクセス権を確認してください。`,
      };
  }
}

type FixedKind = 'incomplete' | 'metrics' | 'encoding' | 'foreign' | 'cut-short' | 'damaged' | 'table';

const fixedTexts: { readonly [K in FixedKind]: Text } = {
  incomplete: {
    en: 'This JSON object is not an SES event: it has no type, no message ID, or no recipient (or more than SES sends to). It was left out.',
    ja: 'イベントタイプ、メッセージ ID、受信者のいずれかがない（または受信者が SES の上限を超えている）ため、SES のイベントとして読み込んでいません。',
  },
  metrics: {
    en: 'This is a metrics export: it holds numbers and no messages, so nothing was taken from it. Export the messages in message insights instead.',
    ja: 'これはメトリクスのエクスポートです。数値だけでメールが含まれていないため、何も読み込んでいません。メッセージインサイトのエクスポートを使ってください。',
  },
  encoding: {
    en: 'The encoding of this file is not certain, neither UTF-8 nor Shift_JIS: letters outside ASCII are shown as \ufffd. To have them, read the export as it was downloaded into a new history.',
    ja: 'このファイルの文字コードを確定できません（UTF-8 でも Shift_JIS でもない可能性があります）。ASCII 以外の文字は「\ufffd」と表示されます。正しく表示するには、ダウンロードしたままのエクスポートを新しい履歴に読み込んでください。',
  },
  foreign: {
    en: 'No SES events were found in this file, so nothing was taken from it. Choose files with SES events: JSON, gzip, Parquet, or a message insights export.',
    ja: 'SES のイベントが見つからないため、何も読み込んでいません。SES のイベントを含むファイル（JSON、gzip、Parquet、メッセージインサイトのエクスポート）を選んでください。',
  },
  'cut-short': {
    en: 'The file is cut short. What it holds up to there was read; fetch it again to have the rest.',
    ja: 'ファイルが途中で切れています。そこまでの内容は読み込みました。残りを読み込むには、ファイルを取得し直してください。',
  },
  table: {
    en: 'This Parquet file could not be read: it is damaged, cut short, or holds too much in one row. Nothing was taken from it; fetch it again, then read it once more.',
    ja: 'Parquet ファイルを読み取れませんでした。破損しているか、途中で切れているか、1 行のデータが大きすぎます。何も読み込んでいません。ファイルを取得し直してから、もう一度読み込んでください。',
  },
  damaged: {
    en: 'The file is damaged from here on. What comes before was read; fetch it again to have the rest.',
    ja: 'ファイルがここから先で破損しています。それより前の内容は読み込みました。残りを読み込むには、ファイルを取得し直してください。',
  },
};
