// An at-rule within an at-rule, for which Gmail drops the whole style element.
import { defineAudit } from '../define-audit.ts';
import { judgePlaces } from '../judge-places.ts';

export const draftRiskStyleNested = defineAudit({
  id: 'draft-risk-style-nested',
  topic: 'draft-risk',
  subject: 'draft',
  severity: 'medium',
  needs: ['draft', 'draftMarkup'],
  texts: {
    title: {
      en: 'Gmail drops a style sheet because of a nested at-rule',
      ja: '入れ子の @ ルールがあり、Gmail でスタイルシートが破棄されます',
    },
    passed: { en: 'No at-rule is nested in another', ja: '入れ子の @ ルールはありません' },
    why: {
      en: 'When Gmail on the web finds an at-rule inside another, it drops the whole <style> element with all its rules.',
      ja: 'Web 版 Gmail は、@ ルールの中に別の @ ルールがあると、その <style> 要素全体を破棄します。',
    },
    fix: {
      en: 'Move the inner rule out, or into a <style> element of its own.',
      ja: '内側のルールを外に出すか、別の <style> 要素に移してください。',
    },
  },
  sources: [
    {
      title: 'email-bugs 21: Gmail removes nested at-rules',
      url: 'https://github.com/hteumeuleu/email-bugs/issues/21',
    },
  ],
  judge: ({ draft, draftMarkup: { styles } }) =>
    judgePlaces(
      draft,
      styles.flatMap(({ atRules }) => {
        let end = -1;
        return atRules
          .toSorted((a, b) => a.span.start - b.span.start)
          .flatMap(({ name, head, span }) => {
            const isNested = span.start < end;
            end = Math.max(end, span.end);
            return isNested
              ? [
                  {
                    span: head,
                    says: {
                      en: `@${name} is inside another at-rule.`,
                      ja: `@${name} が別の @ ルールの中にあります。`,
                    },
                  },
                ]
              : [];
          });
      }),
    ),
});
