// The stories that the demo's received mails tell, each as its last server wrote it down.
import type { Text } from '../../../shared/text.ts';
import { below, type Mail, receivedHeader } from './mail-text.ts';
import { type Signer, withArc, withDkim } from './sign-mail.ts';
import { asListed, deliver, oneClick, reader, resultsHeader, unsubscribing, usual, write } from './write-mail.ts';

export type Example = {
  readonly name: string;
  readonly says: Text;
  readonly write: (signerOf: (domain: string) => Signer, nowMs: number) => Mail;
};

const minuteMs = 60_000;

const signedBySes: Example = {
  name: 'signed-by-ses.eml',
  says: {
    en: 'A newsletter through Amazon SES without faults: signed by its own domain and by amazonses.com, with SPF through a custom MAIL FROM domain.',
    ja: 'Amazon SES から送信されたニュースレターです。独自ドメインと amazonses.com の両方で署名され、カスタム MAIL FROM ドメインの SPF も合格しています。',
  },
  write: (signerOf, nowMs) => {
    const atMs = nowMs - 12 * minuteMs;
    const id = `0100${atMs.toString(16).padStart(12, '0')}-5f0c7a1e-90b4-4d53-9a0c-2b7d1f6e8c34-000000`;
    const written = write({
      from: 'Orchard <news@orchard.example>',
      subject: 'The first apples are ripe',
      id: `${id}@email.amazonses.com`,
      atMs,
      more: [...oneClick('www.orchard.example'), ['Feedback-ID', '1.us-east-1.b3JjaGFyZA==:AmazonSES']],
      text: ['Dear Hana,', '', 'The first apples are ripe. Come and pick them.', '', 'Orchard'],
    });
    const own = withDkim(written, signerOf('orchard.example'), { signed: [...usual, ...unsubscribing], atMs });
    const both = withDkim(own, signerOf('amazonses.com'), { signed: [...usual, 'Feedback-ID'], atMs });
    return deliver(both, {
      returnPath: `${id}@bounce.orchard.example`,
      results: resultsHeader(
        'dkim=pass header.d=orchard.example header.s=demo-mail',
        'dkim=pass header.d=amazonses.com header.s=demo-mail',
        `spf=pass smtp.mailfrom=${id}@bounce.orchard.example`,
        'dmarc=pass (p=reject) header.from=orchard.example',
      ),
      from: ['a2-81.smtp-out.amazonses.com', '192.0.2.81'],
      id: '4Tz8Qk1b2Cz9v3k',
      atMs: atMs + 2000,
    });
  },
};

const list = 'lists.gardeners.example';
const mailingList: Example = {
  name: 'mailing-list.eml',
  says: {
    en: 'A mailing list has changed the subject and added a footer, so the signature of the author is broken. ARC preserves the results that the list saw before.',
    ja: 'メーリングリストが件名を変更し、末尾に文を追加したため、差出人の署名が無効になっています。変更前の認証結果は ARC で引き継がれています。',
  },
  write: (signerOf, nowMs) => {
    const atMs = nowMs - 50 * minuteMs;
    const author = 'akiko@orchard.example';
    const to = `apples@${list}`;
    const text = ['Which tree should we plant next to the pond?', '', 'Akiko'];
    const written = write({
      from: `Akiko <${author}>`,
      to,
      subject: 'A tree for the pond',
      id: 'pond.1@orchard.example',
      atMs,
      text,
    });
    const signed = withDkim(written, signerOf('orchard.example'), { signed: usual, atMs });
    const office = ['mx1.orchard.example', '198.51.100.25'] as const;
    const posted = below(
      signed,
      receivedHeader({ from: office, by: list, encrypted: true, to, id: '4Tz8Qk2c7Rz1b0q', atMs: atMs + 3000 }),
    );
    const results = [
      list,
      'dkim=pass header.d=orchard.example header.s=demo-mail',
      `spf=pass smtp.mailfrom=${author}`,
      'dmarc=pass (p=reject) header.from=orchard.example',
    ].join(';\r\n\t');
    const sealed = withArc(asListed(posted, to), signerOf('gardeners.example'), {
      signed: [...usual, 'List-Id', 'DKIM-Signature'],
      atMs: atMs + 5000,
      results,
    });
    return deliver(sealed, {
      returnPath: `apples-bounces@${list}`,
      results: resultsHeader(
        'dkim=fail (body hash did not verify) header.d=orchard.example header.s=demo-mail',
        `spf=pass smtp.mailfrom=apples-bounces@${list}`,
        'arc=pass (i=1 spf=pass dkim=pass dmarc=pass)',
        'dmarc=fail (p=reject dis=none) header.from=orchard.example',
      ),
      from: [list, '203.0.113.60'],
      id: '4Tz8Qm5d1Wz3x8p',
      atMs: atMs + 9000,
    });
  },
};

const forger = 'parcel-update.example';
const forgery: Example = {
  name: 'forgery.eml',
  says: {
    en: 'A forgery: it claims to be from orchard.example, whose policy rejects such mail. SPF and the signature pass, but for another domain.',
    ja: 'なりすましメールです。orchard.example からと称していますが、同ドメインはなりすましの拒否（p=reject）を求めています。SPF と署名は別のドメインのもので、合格していても役に立ちません。',
  },
  write: (signerOf, nowMs) => {
    const atMs = nowMs - 25 * minuteMs;
    const written = write({
      from: 'Orchard <billing@orchard.example>',
      subject: 'Your invoice is overdue',
      id: `1f0b77@${forger}`,
      atMs,
      more: [['Reply-To', `billing@${forger}`]],
      text: ['Dear customer,', '', `pay today: https://${forger}/pay`],
    });
    return deliver(withDkim(written, signerOf(forger), { signed: usual, atMs }), {
      returnPath: `bounce@${forger}`,
      results: resultsHeader(
        `dkim=pass header.d=${forger} header.s=demo-mail`,
        `spf=pass smtp.mailfrom=bounce@${forger}`,
        'dmarc=fail (p=reject dis=quarantine) header.from=orchard.example',
      ),
      from: [forger, '203.0.113.66'],
      id: '4Tz8Qp9f3Kz5m2w',
      atMs: atMs + 4000,
    });
  },
};

const nursery = 'seedlings.example';
const gateway = ['out.seedlings.example', '203.0.113.71'] as const;

/** What the receiver found of mail from the nursery, which is the same for all of it. */
const nurseryResults = resultsHeader(
  `dkim=pass header.d=${nursery} header.s=demo-mail`,
  `spf=pass smtp.mailfrom=bounce@${nursery}`,
  `dmarc=pass (p=quarantine) header.from=${nursery}`,
);

const looseOneClick: Example = {
  name: 'one-click-unsigned.eml',
  says: {
    en: 'A newsletter with one-click unsubscribe whose signature does not cover those headers: mailbox providers do not show the button.',
    ja: 'ワンクリック配信停止のヘッダーが署名の対象に含まれていないニュースレターです。メールボックスプロバイダーは配信停止ボタンを表示しません。',
  },
  write: (signerOf, nowMs) => {
    const atMs = nowMs - 90 * minuteMs;
    const written = write({
      from: `Seedlings <news@${nursery}>`,
      subject: 'What to sow in November',
      id: `nov.2041@${nursery}`,
      atMs,
      more: oneClick(nursery),
      text: ['Broad beans and garlic.', '', 'Seedlings'],
    });
    return deliver(withDkim(written, signerOf(nursery), { signed: usual, atMs }), {
      returnPath: `bounce@${nursery}`,
      results: nurseryResults,
      from: gateway,
      id: '4Tz8Qr2g6Nz7c4d',
      atMs: atMs + 3000,
    });
  },
};

const slow: Example = {
  name: 'slow-route.eml',
  says: {
    en: 'An order confirmation that took more than an hour: one server delayed it, and the hop to that server was not encrypted.',
    ja: '到着までに 1 時間以上かかった注文確認メールです。途中のサーバーで滞留し、そのサーバーまでの区間は暗号化されていません。',
  },
  write: (signerOf, nowMs) => {
    const atMs = nowMs - 180 * minuteMs;
    const written = write({
      from: `Seedlings <orders@${nursery}>`,
      subject: 'Your order 5512',
      id: `order.5512@${nursery}`,
      atMs,
      text: ['Thank you for your order.', '', 'Seedlings'],
    });
    const hop = { by: 'queue.seedlings.example', encrypted: false, to: reader, id: '4Tz8Nn0a1Bz2c3d' };
    const leftMs = atMs + 67 * minuteMs;
    const relayed = below(
      written,
      receivedHeader({ ...hop, from: ['shop.seedlings.example', '203.0.113.70'], atMs: atMs + 1000 }),
    );
    const kept = below(
      relayed,
      receivedHeader({
        ...hop,
        from: ['queue.seedlings.example', '203.0.113.72'],
        by: gateway[0],
        encrypted: true,
        id: '4Tz8Qs4h8Pz9e6f',
        atMs: leftMs,
      }),
    );
    return deliver(withDkim(kept, signerOf(nursery), { signed: usual, atMs: leftMs }), {
      returnPath: `bounce@${nursery}`,
      results: nurseryResults,
      from: gateway,
      id: '4Tz8Qt6j0Rz1g8h',
      atMs: leftMs + 2000,
    });
  },
};

export const examples: readonly Example[] = [signedBySes, mailingList, forgery, looseOneClick, slow];
