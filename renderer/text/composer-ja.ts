// The words of the composer, in Japanese.
import type { ComposerWords } from './composer-en.ts';

export const composerJa: ComposerWords = {
  part: { subject: '件名', html: 'HTML パート', text: 'テキストパート', data: 'テンプレートデータ', mjml: 'MJML' },
  pane: { label: '作成画面の表示', list: 'テンプレート', editor: 'エディター', preview: 'プレビュー' },
  lists: { label: 'テンプレートと下書きの切り替え', templates: 'テンプレート', drafts: '下書き' },
  tabs: '下書きのパート',
  opening: '開いています',
  unnamed: '名前なし',
  noSubject: '件名なし',
  nothingOpen: 'テンプレートを開くか、新しく作成してください',
  nothingOpenBody:
    'データを入れながら編集し、受信者にどう見えるかを確かめ、送信前に問題のある箇所を知ることができます。',
  start: { html: 'HTML テンプレートを作成', mjml: 'MJML テンプレートを作成', file: 'ファイルを開く' },
};
