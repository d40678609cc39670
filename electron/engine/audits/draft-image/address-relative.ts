// An image whose address leads nowhere from within a mail.
import { imagesOf } from '../../mail/addresses-of.ts';
import { citeRfc } from '../cite-rfc.ts';
import { defineAudit } from '../define-audit.ts';
import { judgePlaces, type Mend } from '../judge-places.ts';

export const draftImageAddressRelative = defineAudit({
  id: 'draft-image-address-relative',
  topic: 'draft-image',
  subject: 'draft',
  severity: 'high',
  needs: ['draft', 'draftMarkup', 'draftRendered', 'draftRenderedMarkup'],
  texts: {
    title: { en: 'An image URL does not work in a mail', ja: 'メールからは読み込めない画像 URL があります' },
    passed: { en: 'Every image URL is complete', ja: 'すべての画像の URL が完全な形です' },
    why: {
      en: 'A mail has no page that a URL could be relative to, and a path on your computer exists only there. Nobody sees the image.',
      ja: 'メールには相対パスの基準になるページがありません。手元のコンピューターのパスも受信者からは見えないため、画像は誰にも表示されません。',
    },
    fix: {
      en: 'Upload the image and write its full URL, starting with https://.',
      ja: '画像をアップロードし、https:// で始まる完全な URL を書いてください。',
    },
  },
  sources: [citeRfc(3986, '4.2')],
  judge: ({ draft, ...markups }) =>
    judgePlaces(
      draft,
      imagesOf(markups).flatMap(({ address, span, typed }) => {
        const plain = address.trim();
        if (plain === '' || /^(https?|data|cid):/iu.test(plain)) return [];
        const mends = typed && /^\/\/[^/]/u.test(plain) ? [withScheme(span.start + address.indexOf('//'))] : [];
        return [
          {
            span,
            says: {
              en: `“${shortened(plain)}” is not a complete URL.`,
              ja: `「${shortened(plain)}」は完全な URL ではありません。`,
            },
            mends,
          },
        ];
      }),
    ),
});

function withScheme(start: number): Mend {
  return {
    title: { en: 'Add https: at the start', ja: '先頭に https: を付ける' },
    edits: [{ start, end: start, put: 'https:' }],
  };
}

function shortened(address: string): string {
  return address.length > 80 ? `${address.slice(0, 79)}…` : address;
}
