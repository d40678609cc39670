// S20: mechanisms behind "all", which are never tested.
import { maxLookups, maxVoids } from '../../protocols/spf/evaluate.ts';
import { isBroken, type SpfNode } from '../../protocols/spf/tree.ts';
import { assessSpf } from '../../derive/spf-assessment.ts';
import { curedSpf, markTerms, spfExcerpt } from '../../derive/spf-cure.ts';
import { defineAudit, fail, pass } from '../define-audit.ts';
import { citeSpf, listNames } from '../judge-spf.ts';

export const spfTermsAfterAll = defineAudit({
  id: 'spf-terms-after-all',
  topic: 'spf',
  subject: 'domain',
  severity: 'low',
  needs: ['spfTree'],
  texts: {
    title: { en: 'Terms after "all" are never evaluated', ja: '「all」より後の項目は評価されません' },
    passed: { en: 'No term comes after "all"', ja: '「all」の後に項目はありません' },
    why: {
      en: 'Receivers read a record from left to right and stop at "all". Senders listed after it look authorized but are not.',
      ja: '受信側はレコードを左から順に読み、「all」で評価を終えます。その後に書かれた送信元は、許可されているように見えても許可されません。',
    },
    fix: {
      en: 'Publish the record below, in which "all" comes last. If nobody needs the terms after it, delete them instead.',
      ja: 'all が最後になる下のレコードを公開してください。後ろの項目が不要であれば、代わりに削除します。',
    },
  },
  sources: [citeSpf('5.1', 'S20')],
  judge: ({ spfTree }) => {
    const { reply, domain, text, root } = assessSpf(spfTree);
    const dead = (root.reading?.faults ?? []).filter(({ kind }) => kind === 'after-all');
    const all = root.reading?.terms.find(({ kind }) => kind === 'all');
    if (dead.length === 0 || all === undefined) return pass(null, { replies: [reply] });
    const end = text.trimEnd().length;
    const isSafe = root.terms.every(({ reached, child }) => reached || child === null || !leadsNowhere(child));
    const cost = root.terms.reduce((sum, { lookups }) => sum + lookups, 0);
    const empty = root.terms.reduce((sum, { voids }) => sum + voids, 0);
    const edits = [
      { span: all.span, put: '' },
      { span: { start: end, end }, put: ` ${all.text}` },
    ];
    const cure =
      isSafe && cost <= maxLookups && empty <= maxVoids
        ? curedSpf(root, edits, moved)
        : curedSpf(
            root,
            dead.map(({ span }) => ({ span, put: '' })),
            dropped,
          );
    const names = listNames(dead.map(({ span }) => text.slice(span.start, span.end)));
    const marks = markTerms(dead, { en: 'never evaluated', ja: '評価されません' });
    return fail(
      { en: `${names.en} after ${all.text}.`, ja: `${all.text} の後に ${names.ja} があります。` },
      { details: [spfExcerpt(domain, text, marks), cure], replies: [reply] },
    );
  },
});

/** What would make the whole record invalid, were it evaluated. */
function leadsNowhere(node: SpfNode): boolean {
  return (
    node.state !== 'record' || isBroken(node) || node.terms.some(({ child }) => child !== null && leadsNowhere(child))
  );
}

const dropped = {
  en: 'The terms after "all" are left out: if evaluated, they would make the whole record invalid. Correct them before you put them in front of "all".',
  ja: 'all の後の項目は、評価されるとレコード全体が無効になるため省いてあります。必要な場合は、修正してから all の前に加えてください。',
};

const moved = {
  en: 'This authorizes the senders that were after "all". Check that they are yours.',
  ja: '公開すると、「all」の後にあった送信元も許可されます。自社の送信元であることを確認してください。',
};
