// K01: `_domainkey` does not exist below the domain, so no DKIM key can (RFC 8020).
import { assessDkim } from '../../derive/dkim-assessment.ts';
import { sendsNoMail } from '../../derive/no-mail.ts';
import { unreachedIn } from '../../derive/unreached.ts';
import { cannotTell, defineAudit, fail, notApplicable, pass } from '../define-audit.ts';
import { citeDkim, noMail } from '../judge-dkim-selectors.ts';

export const dkimDomainkeyMissing = defineAudit({
  id: 'dkim-domainkey-missing',
  topic: 'dkim',
  subject: 'domain',
  severity: 'high',
  needs: ['target'],
  weighs: ['domainkeyRoot', 'dkimSelectors', 'apexTxt', 'mx'],
  texts: {
    title: {
      en: 'DKIM is not set up: _domainkey does not exist',
      ja: 'DKIM が未設定です（_domainkey が存在しません）',
    },
    passed: { en: '_domainkey exists, so there can be keys', ja: '_domainkey が存在し、鍵を公開できる状態です' },
    why: {
      en: 'Every DKIM key of a domain stands below _domainkey. A name server that says this name does not exist says at once that no key does. Gmail and Yahoo ask for DKIM from everyone who sends in bulk.',
      ja: 'ドメインの DKIM 鍵はすべて _domainkey の下に置かれます。この名前が存在しないという応答は、鍵が 1 つもないことを意味します。Gmail と Yahoo は大量送信者に DKIM を求めています。',
    },
    fix: {
      en: 'Turn on DKIM in the service that sends your mail (in Amazon SES: the identity, Authentication, DKIM) and publish the records it shows. If you have published them already, look whether they went into the right zone. Mail of a sub-domain may be signed with a key of the domain above it; then there is nothing to do.',
      ja: '送信サービスで DKIM を有効にし（Amazon SES では ID の「認証」タブ）、表示されるレコードを公開してください。公開済みの場合は、正しいゾーンに登録されているか確認してください。サブドメインのメールに上位ドメインの鍵で署名している場合は、対応不要です。',
    },
  },
  sources: [citeDkim(8020, '2', 'K01'), citeDkim(6376, '3.6.2.1')],
  judge: ({ target, domainkeyRoot, dkimSelectors, apexTxt, mx }) => {
    const replies = domainkeyRoot.from.map(({ reply }) => reply);
    if (domainkeyRoot.state === 'unreachable') return cannotTell(replies);
    if (domainkeyRoot.state === 'seen') return pass(null, { replies });
    const assessed = dkimSelectors.state === 'seen' ? assessDkim(dkimSelectors.value).selectors : [];
    const there = assessed.filter(({ state }) => state === 'key' || state === 'foreign');
    const name = `_domainkey.${target.domain}`;
    const [first] = there;
    if (first !== undefined) {
      return fail(
        {
          en: `The server denies that ${name} exists, yet answers for ${first.name} below it. Resolvers that follow RFC 8020 then find no key: the DNS server software has to be mended.`,
          ja: `サーバーは ${name} が存在しないと応答する一方、その下の ${first.name} には応答しています。RFC 8020 に従うリゾルバーは鍵を見つけられないため、DNS サーバー側の修正が必要です。`,
        },
        { replies: [...replies, ...there.map(({ reply }) => reply)] },
      );
    }
    const silent = sendsNoMail({ apexTxt, mx });
    if (silent === 'yes') return notApplicable(noMail);
    if (silent === 'unknown') return cannotTell(unreachedIn(apexTxt, mx));
    return fail(
      {
        en: `${name} does not exist (NXDOMAIN), so ${target.domain} has no DKIM key at all.`,
        ja: `${name} が存在しない（NXDOMAIN）ため、${target.domain} には DKIM の鍵が 1 つもありません。`,
      },
      { replies },
    );
  },
});
