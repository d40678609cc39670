// What to write instead of CSS that places and sizes boxes.
import type { CureRow } from './feature-cures.ts';

export const boxCures: readonly CureRow[] = [
  {
    slugs: 'css-display-flex css-flex-direction css-flex-wrap css-justify-content css-align-items',
    cure: {
      en: 'Build columns with tables, or with inline-block elements and a table for Outlook in conditional comments.',
      ja: '段組みにはテーブルを使うか、inline-block のブロックと、条件付きコメントで囲んだ Outlook 用のテーブルを組み合わせてください。',
    },
  },
  {
    slugs: 'css-display-grid css-grid-template',
    cure: { en: 'Use tables for the layout.', ja: 'レイアウトにはテーブルを使ってください。' },
  },
  {
    slugs: 'css-display',
    cure: {
      en: 'For Outlook, put a link that looks like a button into a table cell with padding, and blocks that stand side by side into table cells.',
      ja: 'Outlook では、ボタン風のリンクはテーブルのセルで囲んで余白を付け、横並びのブロックはテーブルのセルにしてください。',
    },
  },
  {
    slugs: 'css-display-none',
    cure: {
      en: 'Add mso-hide:all to hide it in Outlook, too.',
      ja: 'Outlook でも隠すには、mso-hide:all を追加してください。',
    },
  },
  {
    slugs: 'css-gap css-column-layout-properties',
    cure: { en: 'Use padding on table cells.', ja: 'テーブルのセルの padding を使ってください。' },
  },
  {
    slugs: 'css-position css-left-right-top-bottom css-inset css-z-index',
    cure: {
      en: 'Place elements with tables; to put text on an image, use a background image.',
      ja: '配置にはテーブルを使い、画像に文字を重ねる場合は背景画像にしてください。',
    },
  },
  {
    slugs: 'css-float',
    cure: {
      en: 'Use the align attribute of table or img, or table cells.',
      ja: 'table や img の align 属性、またはテーブルのセルを使ってください。',
    },
  },
  {
    slugs: 'css-background-image css-background css-background-size css-background-position css-background-repeat',
    cure: {
      en: 'Add a background color on which the text can be read, and VML (v:rect with v:fill) in a conditional comment for Outlook.',
      ja: '文字が読める背景色を指定し、Outlook 向けには条件付きコメント内で VML（v:rect と v:fill）を使ってください。',
    },
  },
  {
    slugs: 'css-linear-gradient css-radial-gradient css-conic-gradient',
    cure: { en: 'Write a plain background color before it.', ja: 'その前に単色の背景色を指定してください。' },
  },
  {
    slugs: 'css-margin',
    cure: {
      en: 'Use padding on a table cell; to center, use align="center" on the table.',
      ja: 'テーブルのセルの padding を使い、中央寄せには table の align="center" を使ってください。',
    },
  },
  {
    slugs: 'css-padding',
    cure: {
      en: 'Put the padding on a table cell around it.',
      ja: 'padding は、囲んでいるテーブルのセルに指定してください。',
    },
  },
  {
    slugs: 'css-max-width css-min-width',
    cure: {
      en: 'For Outlook, wrap it in a table of fixed width inside a conditional comment.',
      ja: '条件付きコメントで、Outlook 向けに固定幅のテーブルで囲んでください。',
    },
  },
  {
    slugs: 'css-width html-width',
    cure: {
      en: 'Use the width attribute on img, td and table, in pixels.',
      ja: 'img、td、table の width 属性をピクセルで指定してください。',
    },
  },
  {
    slugs: 'css-height html-height css-min-height css-max-height',
    cure: {
      en: 'Use the height attribute on td and img, or padding.',
      ja: 'td や img の height 属性、または padding を使ってください。',
    },
  },
  {
    slugs: 'css-line-height',
    cure: {
      en: 'Add mso-line-height-rule:exactly before it.',
      ja: 'その前に mso-line-height-rule:exactly を追加してください。',
    },
  },
  {
    slugs: 'css-box-sizing',
    cure: {
      en: 'Subtract padding and border from the width yourself.',
      ja: 'padding と border を差し引いた幅を指定してください。',
    },
  },
  {
    slugs: 'css-object-fit css-object-position css-aspect-ratio',
    cure: {
      en: 'Crop the image file itself to the shape you need.',
      ja: '画像ファイルそのものを必要な形に切り抜いてください。',
    },
  },
  {
    slugs: 'css-overflow css-text-overflow',
    cure: {
      en: 'Shorten the content, or let the box grow.',
      ja: '内容を短くするか、ボックスが広がるようにしてください。',
    },
  },
  {
    slugs: 'css-visibility html-hidden',
    cure: {
      en: 'Use display:none, and mso-hide:all for Outlook.',
      ja: 'display:none と、Outlook 向けの mso-hide:all を使ってください。',
    },
  },
  {
    slugs:
      'css-margin-inline-block css-margin-block-start-end css-margin-inline-start-end css-padding-inline-block css-padding-block-start-end css-padding-inline-start-end css-block-inline-size css-inline-size css-max-inline-size css-max-block-size css-min-inline-size css-min-block-size css-border-inline-block css-border-inline-block-individual css-border-inline-block-longhand',
    cure: {
      en: 'Use the physical properties instead: left, right, top, bottom, width, height.',
      ja: 'left、right、top、bottom、width、height などの物理プロパティを使ってください。',
    },
  },
];
