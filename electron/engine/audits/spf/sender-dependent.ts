// S37: macros that make the result depend on who sends.
import { assessSpf, repliesOf } from '../../derive/spf-assessment.ts';
import { evaluatedTerms } from '../../derive/spf-costs.ts';
import { markTerms, spfExcerpt } from '../../derive/spf-cure.ts';
import { dependsOnSender } from '../../protocols/spf/static-target.ts';
import { nodesOf, unreachedBelow } from '../../protocols/spf/tree.ts';
import { cannotTell, defineAudit, fail, pass } from '../define-audit.ts';
import { citeSpf, listNames } from '../judge-spf.ts';

export const spfSenderDependent = defineAudit({
  id: 'spf-sender-dependent',
  topic: 'spf',
  subject: 'domain',
  severity: 'info',
  needs: ['spfTree'],
  texts: {
    title: { en: 'The SPF result depends on the sender', ja: 'SPF の結果が送信元によって変わります' },
    passed: { en: 'The SPF record can be judged without a sender', ja: 'SPF レコードは送信元によらず判定できます' },
    why: {
      en: 'Terms with macros look up a different name for every sender, so what they allow and cost cannot be listed in advance. Services use them on purpose. Only a check with a real address shows what a receiver would answer.',
      ja: 'マクロを含む項目は送信元ごとに別の名前を参照するため、許可の範囲やルックアップ回数をあらかじめ列挙できません。サービスが意図して使う書き方です。受信側の判定は、実際のアドレスで調べないと分かりません。',
    },
    fix: {
      en: "Nothing has to be changed. To see a result, check one address: run plumbline spf with the sender's address, MAIL FROM and HELO name.",
      ja: '変更は不要です。結果を見るには、plumbline spf に送信元アドレス、MAIL FROM、HELO 名を指定して調べてください。',
    },
  },
  sources: [citeSpf('7', 'S37')],
  judge: ({ spfTree }) => {
    const { root } = assessSpf(spfTree);
    const dependent = evaluatedTerms(root).filter(({ item }) => dependsOnSender(item.term));
    const [first] = dependent;
    if (first === undefined) {
      const unknown = unreachedBelow(root);
      return unknown.length > 0 ? cannotTell(unknown) : pass();
    }
    const names = listNames(dependent.map(({ item }) => item.term.text));
    const details = nodesOf(root).flatMap((node) => {
      const terms = dependent.filter(({ holder }) => holder === node).map(({ item }) => item.term);
      const marks = markTerms(terms, { en: 'depends on the sender', ja: '送信元によって変わります' });
      return terms.length === 0 ? [] : [spfExcerpt(node.domain, node.reading?.text ?? '', marks)];
    });
    return fail(
      {
        en: `The result of ${names.en} depends on the real sender.`,
        ja: `${names.ja} は実際の送信元がないと決まりません。`,
      },
      { details, replies: dependent.flatMap(({ holder }) => repliesOf(holder)) },
    );
  },
});
