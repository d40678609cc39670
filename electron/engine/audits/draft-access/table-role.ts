// A table for layout that a screen reader announces as data.
import type { Markup } from '../../../../shared/draft/markup.ts';
import { attributeOf, elementsNamed } from '../../mail/walk-markup.ts';
import { defineAudit } from '../define-audit.ts';
import { judgePlaces } from '../judge-places.ts';

export const draftAccessTableRole = defineAudit({
  id: 'draft-access-table-role',
  topic: 'draft-access',
  subject: 'draft',
  severity: 'low',
  needs: ['draft', 'draftMarkup'],
  texts: {
    title: { en: 'A layout table is announced as data', ja: 'レイアウト用のテーブルが表として読み上げられます' },
    passed: { en: 'No layout table is announced as data', ja: 'レイアウト用のテーブルの指定に問題はありません' },
    why: {
      en: 'Without a role, screen readers announce the rows and columns of every table: “table with one column and three rows”, again and again.',
      ja: 'role がないと、スクリーンリーダーは「1 列 3 行の表」のように、テーブルのたびに行と列を読み上げます。',
    },
    fix: {
      en: 'Add role="presentation" to tables used for layout. A data table needs th cells instead.',
      ja: 'レイアウト用のテーブルに role="presentation" を付けてください。データの表には th セルを使います。',
    },
  },
  sources: [
    {
      title: 'WCAG 2.2: 1.3.1 Info and relationships',
      url: 'https://www.w3.org/WAI/WCAG22/Understanding/info-and-relationships.html',
    },
  ],
  judge: ({ draft, draftMarkup }) => {
    const withData = dataTables(draftMarkup);
    return judgePlaces(
      draft,
      elementsNamed(draftMarkup, 'table').flatMap((table) => {
        const isTold =
          attributeOf(table, 'role') !== null ||
          attributeOf(table, 'summary') !== null ||
          attributeOf(table, 'aria-label') !== null;
        if (table.startTag === null || isTold || withData.has(table.index)) return [];
        const start = table.startTag.start + '<table'.length;
        return [
          {
            span: table.startTag,
            says,
            mends: [{ title: cure, edits: [{ start, end: start, put: ' role="presentation"' }] }],
          },
        ];
      }),
    );
  },
});

const says = {
  en: 'This table has neither a role nor th cells.',
  ja: 'このテーブルには role も th セルもありません。',
};
const cure = { en: 'Add role="presentation"', ja: 'role="presentation" を追加する' };

/** Indexes of the tables that th cells or a caption stand in. */
function dataTables(markup: Markup): ReadonlySet<number> {
  const tables: number[] = [];
  for (const { index, name, parent } of markup.elements) tables.push(name === 'table' ? index : (tables[parent] ?? -1));
  return new Set(elementsNamed(markup, 'th', 'caption').map(({ index }) => tables[index] ?? -1));
}
