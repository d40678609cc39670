// S44: a wildcard SPF record that does not reach names which exist.
import { isKnown } from '../../../../shared/dns.ts';
import { newSpfRecord } from '../../derive/spf-cure.ts';
import { spfRecords } from '../../protocols/spf/select.ts';
import { cannotTell, defineAudit, fail, notApplicable, pass } from '../define-audit.ts';
import { citeSpf, listNames } from '../judge-spf.ts';

export const spfWildcardUncovered = defineAudit({
  id: 'spf-wildcard-uncovered',
  topic: 'spf',
  subject: 'domain',
  severity: 'low',
  needs: ['wildcardTxt'],
  texts: {
    title: {
      en: 'The wildcard SPF record does not cover existing subdomains',
      ja: 'ワイルドカードの SPF が既存のサブドメインに効いていません',
    },
    passed: {
      en: 'The wildcard SPF record covers all subdomains that were checked',
      ja: '確認したサブドメインはワイルドカードの SPF で漏れなく保護されています',
    },
    why: {
      en: 'A wildcard answers only for names that have no records. Hosts such as www have address records, so the wildcard SPF record does not apply to them, and they can be forged.',
      ja: 'ワイルドカードが応答するのは、レコードを 1 つも持たない名前だけです。www のようにアドレスを持つ名前には効かないため、なりすましに使われるおそれがあります。',
    },
    fix: {
      en: 'Publish an SPF record at each of these names, as below. Do the same for the other hosts of the domain.',
      ja: '下のように、それぞれの名前に SPF レコードを公開してください。ドメイン内のほかのホストにも同じように設定します。',
    },
  },
  sources: [citeSpf('3.5', 'S44')],
  judge: ({ wildcardTxt }) => {
    const [probe, ...neighbours] = wildcardTxt;
    if (probe === undefined || spfRecords(probe).length === 0) return notApplicable(noWildcard);
    // A name that does not exist would have been answered by the wildcard, so NODATA is the only gap there can be.
    const bare = neighbours.filter((reply) => isKnown(reply) && spfRecords(reply).length === 0);
    const names = bare.map(({ question }) => question.name);
    if (bare.length === 0) {
      const unknown = neighbours.filter((reply) => !isKnown(reply));
      return unknown.length > 0 ? cannotTell(unknown) : pass(null, { replies: wildcardTxt });
    }
    const listed = listNames(names);
    return fail(
      {
        en: `${listed.en}: there is no SPF record, although the wildcard has one.`,
        ja: `ワイルドカードには SPF がありますが、${listed.ja} にはありません。`,
      },
      { details: names.map((name) => newSpfRecord(name, 'v=spf1 -all', ifSilent)), replies: [probe, ...bare] },
    );
  },
});

const noWildcard = {
  en: 'There is no wildcard SPF record below the domain.',
  ja: 'ワイルドカードの SPF レコードはありません。',
};

const ifSilent = {
  en: 'This is right for a host that sends no mail under its own name. If it does, list its servers before -all.',
  ja: 'その名前でメールを送信しないホスト向けです。送信する場合は、-all の前にサーバーを書き加えてください。',
};
