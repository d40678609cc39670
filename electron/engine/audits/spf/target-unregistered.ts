// S42: a term that points into a domain nobody has registered: whoever registers it may send.
import { isKnown } from '../../../../shared/dns.ts';
import { assessSpf, isOwnName, repliesOf } from '../../derive/spf-assessment.ts';
import { evaluatedTerms } from '../../derive/spf-costs.ts';
import { curedSpf, markTerms, spfExcerpt } from '../../derive/spf-cure.ts';
import { unansweredBelow } from '../../protocols/spf/tree.ts';
import { cannotTell, defineAudit, fail, pass } from '../define-audit.ts';
import { citeSpf } from '../judge-spf.ts';

export const spfTargetUnregistered = defineAudit({
  id: 'spf-target-unregistered',
  topic: 'spf',
  subject: 'domain',
  severity: 'blocker',
  needs: ['spfTree'],
  texts: {
    title: { en: 'SPF trusts a domain that does not exist', ja: 'SPF が存在しないドメインを信頼しています' },
    passed: { en: 'All domains that SPF trusts exist', ja: 'SPF が信頼するドメインはすべて存在します' },
    why: {
      en: 'The record authorizes a domain that does not exist in DNS. Anyone who registers it can publish an SPF record there and send in your name with an SPF pass.',
      ja: 'このレコードは、DNS に存在しないドメインに許可を委ねています。誰かがそのドメインを登録してレコードを公開すると、貴ドメインの名前で送信して SPF に合格できます。',
    },
    fix: {
      en: 'Delete the term at once; if it is in your own record, publish the record below. If the name is only misspelled, correct it.',
      ja: 'すぐに項目を削除してください。自社のレコードにある場合は、下のレコードを公開します。つづりの誤りであれば修正します。',
    },
  },
  sources: [citeSpf('11.1', 'S42'), citeSpf('5.2')],
  judge: ({ spfTree }) => {
    const { root, domain } = assessSpf(spfTree);
    const gone = evaluatedTerms(root).filter(({ item }) => item.registered !== null);
    const free = gone.filter(({ item }) => item.registered?.outcome === 'nxdomain');
    const [first] = free;
    if (first === undefined) {
      const open = gone.flatMap(({ item }) =>
        item.registered === null || isKnown(item.registered) ? [] : [item.registered],
      );
      const unknown = [...unansweredBelow(root), ...open];
      return unknown.length > 0 ? cannotTell(unknown) : pass();
    }
    const { holder, item } = first;
    const name = item.registered?.question.name ?? '';
    const terms = free.filter((other) => other.holder === holder).map((other) => other.item.term);
    const marks = markTerms(terms, { en: 'nobody owns this domain', ja: '所有者のいないドメインです' });
    const edits = terms.map(({ span }) => ({ span, put: '' }));
    const cure = isOwnName(domain, holder.domain) ? [curedSpf(holder, edits)] : [];
    const replies = free.flatMap((other) => [
      ...other.item.replies,
      ...(other.item.registered === null ? [] : [other.item.registered]),
    ]);
    return fail(
      {
        en: `${item.term.text} in the record of ${holder.domain}: the domain ${name} does not exist.`,
        ja: `${holder.domain} のレコードの ${item.term.text}: ドメイン ${name} は存在しません。`,
      },
      {
        details: [spfExcerpt(holder.domain, holder.reading?.text ?? '', marks), ...cure],
        replies: [...repliesOf(holder), ...replies],
      },
    );
  },
});
