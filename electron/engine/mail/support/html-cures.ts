// What to write instead of elements, attributes and image formats.
import type { CureRow } from './feature-cures.ts';

export const htmlCures: readonly CureRow[] = [
  {
    slugs: 'html-background',
    cure: {
      en: 'Set it as background-image too, with a background colour beneath, and VML for Outlook.',
      ja: 'background-image と背景色も指定し、Outlook 向けには VML を使ってください。',
    },
  },
  {
    slugs: 'html-style',
    cure: {
      en: "Put what must work everywhere into style attributes: Gmail's apps drop <style> for accounts of other providers.",
      ja: '必ず反映したい指定は style 属性に書いてください。Gmail アプリは、他社のアカウントでは <style> を破棄します。',
    },
  },
  {
    slugs: 'html-video html-audio html-object',
    cure: {
      en: 'Show a picture that links to it on the web.',
      ja: 'Web 上の動画や音声にリンクした画像を表示してください。',
    },
  },
  {
    slugs: 'html-svg image-svg',
    cure: { en: 'Use PNG.', ja: 'PNG を使ってください。' },
  },
  {
    slugs: 'image-webp image-avif image-heif image-hdr image-bmp image-tiff image-ico',
    cure: { en: 'Use JPEG or PNG.', ja: 'JPEG または PNG を使ってください。' },
  },
  {
    slugs: 'image-base64',
    cure: {
      en: 'Put the image on a web server, or attach it and name it by cid:.',
      ja: '画像は Web サーバーに置くか、添付して cid: で参照してください。',
    },
  },
  {
    slugs: 'image-mp4 image-apng image-gif',
    cure: {
      en: 'Let the first frame say everything; where animation matters, use GIF.',
      ja: '最初のコマだけで内容が伝わるようにしてください。動きが必要な場合は GIF を使います。',
    },
  },
  {
    slugs: 'html-picture html-srcset',
    cure: { en: 'Let the img inside work by itself.', ja: '中の img だけで成り立つようにしてください。' },
  },
  {
    slugs:
      'html-form html-input-text html-input-checkbox html-input-radio html-input-submit html-input-reset html-input-hidden html-button-submit html-button-reset html-select html-textarea html-required',
    cure: { en: 'Link to a form on the web.', ja: 'Web 上のフォームにリンクしてください。' },
  },
  {
    slugs: 'html-semantics html-dialog html-popover html-meter html-progress',
    cure: {
      en: 'Use div or table, with a role where it helps.',
      ja: 'div や table を使い、必要に応じて role を付けてください。',
    },
  },
  {
    slugs: 'html-anchor-links',
    cure: {
      en: 'Do not rely on jumps within the mail; put the important part first.',
      ja: 'メール内のジャンプに頼らず、重要な内容を先に置いてください。',
    },
  },
  {
    slugs: 'html-base',
    cure: { en: 'Write every address in full.', ja: 'すべてのアドレスを完全な形で書いてください。' },
  },
  {
    slugs: 'html-marquee',
    cure: { en: 'Write the text plainly.', ja: 'テキストは静止した状態で書いてください。' },
  },
];
