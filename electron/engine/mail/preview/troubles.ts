// Says what keeps a preview from being whole: broken data, missing values, a template that stopped, HTML beyond all measure.
import { assertNever } from '../../../../shared/assert-never.ts';
import type { RenderedDraft, RenderedPart, RenderStop } from '../../../../shared/draft/rendering.ts';
import { type TemplatePart, templateParts } from '../../../../shared/draft/source.ts';
import type { Text } from '../../../../shared/text.ts';

export type TroubleFacts = {
  readonly limits: readonly string[];
  /** There is none yet: the window offers to make some, and nothing is said to be missing. */
  readonly lacksData: boolean;
};

export function troublesOf(rendered: RenderedDraft, { limits, lacksData }: TroubleFacts): readonly Text[] {
  return [
    ...(rendered.dataFault === null ? [] : [brokenData(rendered.dataFault.says)]),
    ...templateParts.flatMap((part) => stopOf(part, rendered[part])),
    ...missingIn(rendered, lacksData),
    ...limits.flatMap((code) => limitTexts.get(code) ?? []),
  ];
}

function brokenData(says: Text): Text {
  return {
    en: `The template data cannot be read, so all values are empty here. ${says.en}`,
    ja: `テンプレートデータを読み取れないため、ここではすべての値が空です。${says.ja}`,
  };
}

function stopOf(part: TemplatePart, rendered: RenderedPart | null): readonly Text[] {
  if (rendered === null || rendered.stopped === null || rendered.stopped === 'data') return [];
  const name = partNames[part];
  const why = stopText(rendered.stopped);
  return [{ en: `The ${name.en} ends early: ${why.en}`, ja: `${name.ja}は途中までです。${why.ja}` }];
}

const partNames: { readonly [P in TemplatePart]: Text } = {
  subject: { en: 'subject', ja: '件名' },
  html: { en: 'HTML part', ja: 'HTML パート' },
  text: { en: 'text part', ja: 'テキストパート' },
};

function stopText(stop: Exclude<RenderStop, 'data'>): Text {
  switch (stop) {
    case 'fault':
      return {
        en: 'the template has a syntax error. The list of problems shows where.',
        ja: 'テンプレートの構文に誤りがあります。位置は問題の一覧で確認してください。',
      };
    case 'steps':
      return {
        en: 'it takes too many steps to render. Check its loops.',
        ja: 'レンダリングの手順が多すぎます。繰り返しを見直してください。',
      };
    case 'output':
      return {
        en: 'its output is too long. Check its loops and the data.',
        ja: '出力が長すぎます。繰り返しとテンプレートデータを見直してください。',
      };
    case 'depth':
      return { en: 'its blocks are nested too deeply.', ja: 'ブロックの入れ子が深すぎます。' };
    default:
      return assertNever(stop);
  }
}

function missingIn(rendered: RenderedDraft, lacksData: boolean): readonly Text[] {
  const names = new Set(templateParts.flatMap((part) => rendered[part]?.missing.map(({ written }) => written) ?? []));
  if (names.size === 0 || rendered.dataFault !== null || lacksData) return [];
  const shown = [...names].slice(0, 5).join(', ');
  const more = names.size - 5;
  return [
    {
      en: `SES would not send this: the data lacks ${shown}${more > 0 ? ` and ${more} more` : ''}. ${names.size === 1 ? 'It is' : 'They are'} empty here.`,
      ja: `このままでは SES は送信しません。テンプレートデータに ${shown}${more > 0 ? ` ほか ${more} 件` : ''} がありません。ここでは空になっています。`,
    },
  ];
}

/** What the reader of HTML reports when it stops. */
const limitTexts: ReadonlyMap<string, Text> = new Map([
  [
    'text-too-long',
    {
      en: 'The HTML is too long for a mail, so the preview ends early.',
      ja: 'HTML がメールとしては長すぎるため、プレビューは途中までです。',
    },
  ],
  [
    'tag-too-long',
    {
      en: 'A tag of the HTML is extremely long, so the preview ends there. Look for a missing quotation mark.',
      ja: 'HTML に極端に長いタグがあるため、プレビューはそこまでです。引用符の閉じ忘れがないか確認してください。',
    },
  ],
  [
    'elements-too-many',
    {
      en: 'The HTML has too many elements, so the preview ends early.',
      ja: 'HTML の要素が多すぎるため、プレビューは途中までです。',
    },
  ],
  [
    'nested-too-deep',
    {
      en: 'The HTML is nested more than 512 levels deep. Deeper elements are drawn side by side, as browsers do.',
      ja: 'HTML の入れ子が 512 段を超えています。それより深い要素は、ブラウザと同じく横に並べて描画しています。',
    },
  ],
]);
