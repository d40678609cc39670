// What to write instead of CSS that is about looks, values, selectors and at-rules.
import type { CureRow } from './feature-cures.ts';

export const lookCures: readonly CureRow[] = [
  {
    slugs: 'css-unit-rem css-unit-vh css-unit-vw css-unit-vmin css-unit-vmax css-unit-ch css-font-size',
    cure: { en: 'Use px.', ja: 'px を使ってください。' },
  },
  {
    slugs: 'css-unit-calc css-function-min css-function-max css-function-clamp',
    cure: {
      en: 'Write a plain value before it as a fallback.',
      ja: 'その前に、計算を使わない値を書いておいてください。',
    },
  },
  {
    slugs: 'css-variables',
    cure: { en: 'Write the value itself in each place.', ja: '値をそれぞれの場所に直接書いてください。' },
  },
  {
    slugs: 'css-unit-initial',
    cure: { en: 'Write the actual value.', ja: '具体的な値を書いてください。' },
  },
  {
    slugs: 'css-rgb css-rgba css-modern-color css-function-light-dark',
    cure: {
      en: 'Write a plain #rrggbb color before it as a fallback.',
      ja: 'その前に #rrggbb 形式の色を書いておいてください。',
    },
  },
  {
    slugs: 'css-opacity',
    cure: { en: 'Choose a lighter color instead.', ja: '代わりに薄い色を指定してください。' },
  },
  {
    slugs: 'css-border-radius css-border-radius-logical',
    cure: {
      en: 'Corners are square there. If they must be round, use VML (v:roundrect) for Outlook.',
      ja: '角は丸くなりません。必要な場合は、Outlook 向けに VML（v:roundrect）を使ってください。',
    },
  },
  {
    slugs: 'css-box-shadow css-text-shadow css-filter css-transform css-mix-blend-mode css-clip-path css-mask-image',
    cure: {
      en: 'Make it part of an image, or do without it.',
      ja: '画像に含めるか、なくても成り立つデザインにしてください。',
    },
  },
  {
    slugs: 'css-animation css-at-keyframes css-transition',
    cure: {
      en: 'Make sure that the first state shows everything, or use an animated GIF.',
      ja: '最初の状態だけで内容が伝わるようにするか、アニメーション GIF を使ってください。',
    },
  },
  {
    slugs: 'css-at-font-face',
    cure: {
      en: 'List common fonts after it: Arial, Helvetica, sans-serif.',
      ja: 'その後に、Arial, Helvetica, sans-serif など標準のフォントを指定してください。',
    },
  },
  {
    slugs: 'html-link css-at-import',
    cure: {
      en: 'Copy the rules into a <style> element. For a web font, list common fonts after it.',
      ja: 'ルールを <style> にコピーしてください。Web フォントの場合は、その後に標準のフォントを指定してください。',
    },
  },
  {
    slugs: 'css-at-media css-at-media-orientation css-at-media-device-pixel-ratio',
    cure: {
      en: 'Make the mail readable without it: blocks that wrap by themselves, and a width of at most 600 pixels.',
      ja: 'メディアクエリがなくても読めるように、自然に折り返すブロックと 600 ピクセル以下の幅にしてください。',
    },
  },
  {
    slugs: 'css-at-media-prefers-color-scheme css-color-scheme html-meta-color-scheme',
    cure: {
      en: 'Choose colors that stay readable when the client inverts them.',
      ja: 'クライアントが色を反転しても読める配色にしてください。',
    },
  },
  {
    slugs: 'css-at-supports',
    cure: {
      en: 'Write what must work everywhere outside of @supports.',
      ja: '必ず反映したい指定は @supports の外に書いてください。',
    },
  },
  {
    slugs: 'css-pseudo-class-hover css-pseudo-class-active css-pseudo-class-focus',
    cure: { en: 'Make links recognizable without it.', ja: 'この指定がなくてもリンクだと分かるようにしてください。' },
  },
  {
    slugs: 'css-pseudo-element-before css-pseudo-element-after',
    cure: { en: 'Write the content in the HTML itself.', ja: '内容は HTML に直接書いてください。' },
  },
  {
    slugs:
      'css-selector-attribute css-selector-chaining css-selector-child css-selector-adjacent-sibling css-selector-general-sibling css-selector-id css-selector-universal css-nesting css-pseudo-class-nth-child css-pseudo-class-first-child css-pseudo-class-last-child css-pseudo-class-not css-pseudo-class-has',
    cure: {
      en: 'Use a class or a style attribute on the element itself.',
      ja: '要素そのものにクラスか style 属性を指定してください。',
    },
  },
  {
    slugs: 'css-list-style-image',
    cure: { en: 'Use an image in a table cell beside the text.', ja: 'テキストの横のセルに画像を置いてください。' },
  },
  {
    slugs: 'css-important',
    cure: {
      en: 'Put a space before !important, and do not use it in style attributes.',
      ja: '!important の前に空白を入れ、style 属性では使わないでください。',
    },
  },
];
