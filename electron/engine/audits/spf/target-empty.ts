// S35: an a, mx or exists term of the own record that finds nothing.
import { isKnown } from '../../../../shared/dns.ts';
import { assessSpf } from '../../derive/spf-assessment.ts';
import { curedSpf, markTerms, spfExcerpt } from '../../derive/spf-cure.ts';
import { cannotTell, defineAudit, fail, pass } from '../define-audit.ts';
import { citeSpf, listNames } from '../judge-spf.ts';

const kinds: readonly string[] = ['a', 'mx', 'exists'];

export const spfTargetEmpty = defineAudit({
  id: 'spf-target-empty',
  topic: 'spf',
  subject: 'domain',
  severity: 'medium',
  needs: ['spfTree'],
  texts: {
    title: { en: 'An SPF term finds nothing', ja: 'SPF の項目に該当するレコードがありません' },
    passed: { en: 'All a, mx and exists terms find something', ja: 'a、mx、exists の項目はすべて該当があります' },
    why: {
      en: 'The term authorizes nobody, costs a lookup, and counts toward the limit of two void lookups (lookups that find nothing), after which SPF fails as a whole. It is usually left over from a server that no longer exists.',
      ja: 'この項目は誰も許可しないうえ、ルックアップを 1 回消費し、空振り（何も見つからないルックアップ）の上限 2 回にも数えられます。上限を超えると SPF 全体が失敗します。多くは撤去したサーバーの名残です。',
    },
    fix: {
      en: 'Delete the term as below. If the server still sends, restore the address records of the name instead.',
      ja: '下のように項目を削除するか、サーバーがまだ送信している場合は、その名前のアドレスレコードを元に戻してください。',
    },
  },
  sources: [citeSpf('4.6.4', 'S35'), citeSpf('5.3')],
  judge: ({ spfTree }) => {
    const { root, domain, text, reply } = assessSpf(spfTree);
    const asked = root.terms.filter(({ term, reached }) => reached && kinds.includes(term.kind));
    const empty = asked.filter(({ voids }) => voids > 0);
    if (empty.length === 0) {
      const unknown = asked.flatMap(({ replies }) => replies.filter((item) => !isKnown(item)));
      return unknown.length > 0 ? cannotTell(unknown) : pass(null, { replies: [reply] });
    }
    const terms = empty.map(({ term }) => term);
    const names = listNames(terms.map((term) => term.text));
    const marks = markTerms(terms, { en: 'finds nothing', ja: '該当なし' });
    const edits = terms.map(({ span }) => ({ span, put: '' }));
    return fail(
      { en: `Nothing is found for ${names.en}.`, ja: `${names.ja} に該当するレコードがありません。` },
      {
        details: [spfExcerpt(domain, text, marks), curedSpf(root, edits)],
        replies: [reply, ...empty.flatMap(({ replies }) => replies)],
      },
    );
  },
});
