// More CSS than Gmail keeps.
import { gmailStyleCharacters } from '../../mail/mail-limits.ts';
import { defineAudit, pass } from '../define-audit.ts';
import { judgePlaces } from '../judge-places.ts';

export const draftRiskStylesLong = defineAudit({
  id: 'draft-risk-styles-long',
  topic: 'draft-risk',
  subject: 'draft',
  severity: 'high',
  needs: ['draft', 'draftMarkup'],
  texts: {
    title: { en: 'Gmail drops part of the style sheets', ja: 'スタイルシートの一部が Gmail で破棄されます' },
    passed: { en: 'Gmail keeps the style sheets', ja: 'スタイルシートは Gmail の上限以内です' },
    why: {
      en: 'Gmail keeps about 16 KB of style sheets, all <style> elements together. What goes beyond is dropped, usually the whole element, often with the rules for phones.',
      ja: 'Gmail が保持するスタイルシートは、すべての <style> を合わせて約 16 KB までです。超えた分は要素ごと破棄されることが多く、スマートフォン用の指定も失われます。',
    },
    fix: {
      en: 'Delete rules that the mail does not use, and put what must work everywhere into style attributes.',
      ja: '使っていないルールを削除し、必ず反映したい指定は style 属性に書いてください。',
    },
  },
  sources: [{ title: 'email-bugs 90: Gmail styles limit', url: 'https://github.com/hteumeuleu/email-bugs/issues/90' }],
  judge: ({ draft, draftMarkup: { styles } }) => {
    let characters = 0;
    const crossing = styles.find(({ span }) => {
      characters += span.end - span.start;
      return characters > gmailStyleCharacters;
    });
    if (crossing === undefined) return pass();
    const all = styles.reduce((sum, { span }) => sum + span.end - span.start, 0);
    const says = {
      en: `The style sheets have ${all} characters. Gmail keeps ${gmailStyleCharacters}.`,
      ja: `スタイルシートは ${all} 文字です。Gmail の上限は ${gmailStyleCharacters} 文字です。`,
    };
    return judgePlaces(draft, [
      { span: { start: crossing.span.start, end: Math.min(crossing.span.end, crossing.span.start + 80) }, says },
    ]);
  },
});
