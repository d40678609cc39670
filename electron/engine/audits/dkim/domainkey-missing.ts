// K01: `_domainkey` does not exist below the domain, so no DKIM key can (RFC 8020).
import { repliesIn } from '../../../../shared/evidence.ts';
import { assessDkim } from '../../derive/dkim-assessment.ts';
import { sendsNoMail } from '../../derive/no-mail.ts';
import { isFromWildcard } from '../../derive/from-wildcard.ts';
import { unreachedIn } from '../../derive/unreached.ts';
import { cannotTell, defineAudit, fail, notApplicable, pass } from '../define-audit.ts';
import { citeDkim, noMail } from '../judge-dkim-selectors.ts';

export const dkimDomainkeyMissing = defineAudit({
  id: 'dkim-domainkey-missing',
  topic: 'dkim',
  subject: 'domain',
  severity: 'high',
  needs: ['target'],
  weighs: ['domainkeyRoot', 'wildcardTxt', 'dkimSelectors', 'apexTxt', 'mx'],
  texts: {
    title: {
      en: 'DKIM is not set up: _domainkey does not exist',
      ja: 'DKIM が未設定です（_domainkey が存在しません）',
    },
    passed: {
      en: '_domainkey exists, so keys can be published below it',
      ja: '_domainkey が存在し、鍵を公開できる状態です',
    },
    why: {
      en: 'All DKIM keys of a domain are below _domainkey. The name server says that this name does not exist, so there can be no key. Gmail and Yahoo require DKIM from bulk senders.',
      ja: 'ドメインの DKIM 鍵はすべて _domainkey の下に置かれます。この名前が存在しないという応答は、鍵が 1 つもないことを意味します。Gmail と Yahoo は大量送信者に DKIM を必須としています。',
    },
    fix: {
      en: 'Turn on DKIM in the service that sends your mail (in Amazon SES: open the identity, then Authentication, then DKIM) and publish the records that it shows. If you have already published them, check that they are in the right zone. If mail of a subdomain is signed with a key of the domain above it, nothing has to be done.',
      ja: '送信サービスで DKIM を有効にし（Amazon SES ではアイデンティティの「認証」タブの DKIM）、表示されるレコードを公開してください。公開済みの場合は、正しいゾーンに登録されているか確認します。サブドメインのメールに上位ドメインの鍵で署名している場合、対応は不要です。',
    },
  },
  sources: [citeDkim(8020, '2', 'K01'), citeDkim(6376, '3.6.2.1')],
  judge: ({ target, domainkeyRoot, wildcardTxt, dkimSelectors, apexTxt, mx }) => {
    const replies = repliesIn(domainkeyRoot.from);
    if (domainkeyRoot.state === 'unreachable') return cannotTell(replies);
    // RFC 4592 2.2.1: a wildcard answers only for names that do not exist, and with nothing below them.
    if (
      domainkeyRoot.state === 'seen' &&
      domainkeyRoot.value.outcome === 'answer' &&
      wildcardTxt.state === 'unreachable'
    )
      return cannotTell(unreachedIn(wildcardTxt));
    const isMade = domainkeyRoot.state === 'seen' && isFromWildcard(domainkeyRoot.value, wildcardTxt);
    if (domainkeyRoot.state === 'seen' && !isMade) return pass(null, { replies });
    const assessed = dkimSelectors.state === 'seen' ? assessDkim(dkimSelectors.value).selectors : [];
    const there = assessed.filter(({ state }) => state === 'key' || state === 'foreign');
    const name = `_domainkey.${target.domain}`;
    const [first] = there;
    if (first !== undefined) {
      return fail(
        {
          en: `The server says that ${name} does not exist, yet answers for ${first.name} below it. Resolvers that follow RFC 8020 then find no key; the DNS server software needs to be fixed.`,
          ja: `サーバーは ${name} が存在しないと応答する一方、その下の ${first.name} には応答しています。RFC 8020 に従うリゾルバーは鍵を見つけられないため、DNS サーバー側の修正が必要です。`,
        },
        { replies: [...replies, ...there.map(({ reply }) => reply)] },
      );
    }
    const silent = sendsNoMail({ apexTxt, mx });
    if (silent === 'yes') return notApplicable(noMail);
    if (silent === 'unknown') return cannotTell(unreachedIn(apexTxt, mx));
    return fail(
      isMade
        ? onlyWildcard(name, target.domain)
        : {
            en: `${name} does not exist (NXDOMAIN), so ${target.domain} has no DKIM key at all.`,
            ja: `${name} が存在しない（NXDOMAIN）ため、${target.domain} には DKIM の鍵が 1 つもありません。`,
          },
      { replies },
    );
  },
});

const onlyWildcard = (name: string, domain: string) => ({
  en: `Only a wildcard answers for ${name}: there is nothing at it or below it, so ${domain} has no DKIM key at all.`,
  ja: `${name} に応答しているのはワイルドカードだけで、その下には何もありません。${domain} には DKIM の鍵が 1 つもありません。`,
});
