// What to write instead of elements, attributes and image formats.
import type { CureRow } from './feature-cures.ts';

export const htmlCures: readonly CureRow[] = [
  {
    slugs: 'html-background',
    cure: {
      en: 'Also set background-image and a background color, and use VML for Outlook.',
      ja: 'background-image と背景色も指定し、Outlook 向けには VML を使ってください。',
    },
  },
  {
    slugs: 'html-style',
    cure: {
      en: 'Put what must work everywhere into style attributes: the Gmail apps drop <style> for accounts of other providers.',
      ja: '必ず反映したい指定は style 属性に書いてください。Gmail アプリは、他社のアカウントでは <style> を破棄します。',
    },
  },
  {
    slugs: 'html-video html-audio html-object',
    cure: {
      en: 'Show an image that links to it on the web.',
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
      en: 'Put the image on a web server, or attach it and refer to it with cid:.',
      ja: '画像は Web サーバーに置くか、添付して cid: で参照してください。',
    },
  },
  {
    slugs: 'image-mp4 image-apng image-gif',
    cure: {
      en: 'Make sure that the first frame shows everything. If motion matters, use GIF.',
      ja: '最初のコマだけで内容が伝わるようにしてください。動きが必要な場合は GIF を使います。',
    },
  },
  {
    slugs: 'html-picture html-srcset',
    cure: { en: 'Make sure that the img inside works on its own.', ja: '中の img だけで成り立つようにしてください。' },
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
    cure: { en: 'Write every URL in full.', ja: 'すべての URL を https:// から書いてください。' },
  },
  {
    slugs: 'html-marquee',
    cure: { en: 'Use text that does not move.', ja: 'テキストは静止した状態で書いてください。' },
  },
];
