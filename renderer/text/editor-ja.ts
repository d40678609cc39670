// The words of the editor, in Japanese.
import type { EditorWords } from './editor-en.ts';
import { countJa as count } from './count-ja.ts';

export const editorJa: EditorWords = {
  label: {
    subject: 'テンプレートの件名',
    html: 'テンプレートの HTML パート',
    text: 'テンプレートのテキストパート',
    data: 'テンプレートデータ（JSON）',
    mjml: 'HTML パートのもとになる MJML',
  },
  part: { subject: '件名', html: 'HTML', text: 'テキスト', data: 'データ', mjml: 'MJML' },
  proposal: {
    variable: '変数',
    loop: '繰り返しの値',
    block: 'ブロック',
    partial: 'インラインパーシャル',
    placeholder: 'SES が置き換え',
    else: 'それ以外の場合',
    end: 'ブロックの終わり',
  },
  opening: 'エディターを開いています',
  notOpened: 'エディターを開けませんでした。ここに入力できます。入力した内容はいつもどおり保存されます。',
  leave: 'Ctrl+M（Mac では Control+Shift+M）を押すと、Tab キーでエディターから出られます。',
  toggleTab: 'Tab キーの動作を切り替え（フォーカスの移動、インデント）',
  compiled: 'この HTML は MJML から作られます。MJML を変更してください。',
  cureAll: (title, places) => `${count(places)} か所すべて: ${title}`,
  value: (written, value, values) =>
    values > 1
      ? `${written}: ${value}（データにはほかに ${count(values - 1)} 個の値があります）`
      : `${written}: ${value}`,
  missing: (written) => `${written} はデータにありません。`,
  partial: (name) => `このパートで定義されたインラインパーシャル ${name} です。`,
  noPartial: (name) =>
    `インラインパーシャル ${name} はこのパートで定義されていません。SES では、同じパートの中で定義したものだけを使えます。`,
  note: {
    mixed: '改行コードが混在しています。触れない行はそのまま残り、新しい行には多いほうの改行コードが入ります。',
    mark: '先頭に BOM があります。そのまま残します。',
    large: '2 MB を超えるため、色分けと入力の補助を行わずに表示しています。',
    longLine: '非常に長い行は、一部だけを色分けせずに表示しています。整形（Shift+Alt+F）すると行が分かれます。',
    tabMoves: 'Tab キーでフォーカスが移動します。Ctrl+M（Mac では ⌃⇧M）を押すと、再びインデントに使えます。',
  },
  refused: {
    unsafe: '整形すると表示が変わるため、整形しませんでした。壊れたタグがないか確認してください。',
    broken: 'データが正しい JSON になっていないため、整形しませんでした。',
    large: 'SES に保存できる 500 KB を超えているため、整形しませんでした。',
  },
  find: {
    title: 'すべてのパートから検索',
    wanted: 'すべてのパートから検索',
    matchCase: '大文字と小文字を区別',
    wholeWord: '単語単位',
    close: '閉じる',
    none: 'この下書きには見つかりませんでした。',
    hint: '件名、HTML、テキスト、データ、MJML の中を検索します。',
    count: (hits, more) => (more ? `最初の ${count(hits)} か所` : `${count(hits)} か所`),
    line: (line) => `${line} 行目`,
  },
};
