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
    title: { en: 'An image address leads nowhere in a mail', ja: 'メールからは読み込めない画像アドレスがあります' },
    passed: { en: 'Every image address is a full one', ja: 'すべての画像のアドレスが完全な形です' },
    why: {
      en: 'A mail has no page that an address could be relative to, and a path on your computer exists only there. The image stays empty for everybody.',
      ja: 'メールには相対パスの基準になるページがありません。手元のコンピューターのパスも受信者からは見えないため、画像はだれにも表示されません。',
    },
    fix: {
      en: 'Upload the image and write its full address, beginning with https://.',
      ja: '画像をアップロードし、https:// で始まる完全なアドレスを書いてください。',
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
              en: `“${shortened(plain)}” is no full address.`,
              ja: `「${shortened(plain)}」は完全なアドレスではありません。`,
            },
            mends,
          },
        ];
      }),
    ),
});

function withScheme(start: number): Mend {
  return {
    title: { en: 'Put https: before it', ja: '先頭に https: を付ける' },
    edits: [{ start, end: start, put: 'https:' }],
  };
}

function shortened(address: string): string {
  return address.length > 80 ? `${address.slice(0, 79)}…` : address;
}
