// All images together weigh more than two megabytes.
import { printBytes, megabyte } from '../../../../shared/print-bytes.ts';
import { imagesOf } from '../../mail/addresses-of.ts';
import { addressKey } from '../../mail/read-address.ts';
import { cannotTellFrom, defineAudit, fail, notApplicable, pass } from '../define-audit.ts';
import { cannotTell, isAsked, nothingToAsk, unasked, byAddress } from '../judge-replies.ts';

export const draftImageHeavyTogether = defineAudit({
  id: 'draft-image-heavy-together',
  topic: 'draft-image',
  subject: 'draft',
  severity: 'low',
  needs: ['draftMarkup', 'draftRendered', 'draftRenderedMarkup'],
  weighs: ['draftImages'],
  texts: {
    title: { en: 'The images are more than 2 MB together', ja: '画像の合計が 2 MB を超えています' },
    passed: { en: 'The images are at most 2 MB together', ja: '画像の合計は 2 MB 以内です' },
    why: {
      en: 'Opening the mail loads them all, often over a mobile network.',
      ja: 'メールを開くたびに、多くの場合モバイル回線ですべて読み込まれます。',
    },
    fix: {
      en: 'Compress the largest ones first. The table lists them.',
      ja: '表の上位にある大きな画像から圧縮してください。',
    },
  },
  sources: [{ title: 'web.dev: image performance', url: 'https://web.dev/learn/performance/image-performance' }],
  judge: ({ draftImages, ...markups }) => {
    const images = imagesOf(markups);
    if (!images.some(isAsked)) return notApplicable(nothingToAsk);
    if (draftImages.state !== 'seen') return cannotTellFrom(draftImages);
    // What was asked for once may have left the mail since.
    const keys = new Set(images.map(({ address }) => addressKey(address)));
    const there = draftImages.value.filter(({ url }) => keys.has(addressKey(url)));
    const known = there.flatMap(({ url, bytes }) => (bytes === null ? [] : [{ url, bytes }]));
    const total = known.reduce((sum, { bytes }) => sum + bytes, 0);
    const open = unasked(images, byAddress(there));
    if (total <= 2 * megabyte) return open.length === 0 ? pass() : cannotTell(open);
    const rows = known
      .toSorted((a, b) => b.bytes - a.bytes)
      .slice(0, 20)
      .map(({ url, bytes }) => [url, printBytes(bytes)]);
    return fail(
      { en: `They are ${printBytes(total)}.`, ja: `合計 ${printBytes(total)} です。` },
      { details: [{ kind: 'table', title: heaviest, columns: [image, size], rows }] },
    );
  },
});

const heaviest = { en: 'The heaviest', ja: '大きい順' };
const image = { en: 'Image', ja: '画像' };
const size = { en: 'Size', ja: 'サイズ' };
