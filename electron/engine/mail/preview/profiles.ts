// The mail clients that a preview can imitate, each with how near it comes and why.
import type { ProfileFacts } from '../../../../shared/draft/preview.ts';

const caniemail = { title: 'Can I email', url: 'https://www.caniemail.com/' };
const gmailCss = { title: 'Gmail: CSS support', url: 'https://developers.google.com/workspace/gmail/design/css' };
const gmailLimit = { title: 'Gmail styles limit', url: 'https://github.com/hteumeuleu/email-bugs/issues/90' };
const gmailDark = {
  title: "Fixing Gmail's dark mode issues",
  url: 'https://hteumeuleu.medium.com/fixing-gmails-dark-mode-issues-with-css-blend-modes-1b26174fcfd9',
};
const outlookDark = {
  title: "Dealing with Outlook.com's dark mode",
  url: 'https://www.hteumeuleu.com/2019/dealing-with-outlook-com-s-dark-mode/',
};
const wordCss = {
  title: 'Word 2007 HTML and CSS rendering capabilities in Outlook',
  url: 'https://learn.microsoft.com/en-us/previous-versions/office/developer/office-2007/aa338201(v=office.12)',
};
const darkFormula = { title: 'microsoft/roosterjs', url: 'https://github.com/microsoft/roosterjs' };

export const profiles: readonly ProfileFacts[] = [
  {
    client: 'none',
    name: 'Chromium',
    fidelity: 'exact',
    says: {
      en: 'The HTML as written, drawn by Chromium. Scripts, forms and links do nothing here.',
      ja: 'HTML をそのまま Chromium で描画します。スクリプト、フォーム、リンクは動作しません。',
    },
    sources: [],
    darkness: 'light',
  },
  {
    client: 'gmail-web',
    name: 'Gmail',
    fidelity: 'close',
    says: {
      en: 'Leaves out the CSS, selectors and elements that Gmail is known to ignore, and any <style> that has an error, is outside of <head> or goes beyond 16 KB of CSS. Not imitated: class prefixes, automatic links on addresses and dates, and clipping at 102 KB.',
      ja: 'Gmail が無視することで知られる CSS、セレクター、要素を除きます。エラーのある <style>、<head> の外の <style>、CSS の合計が 16 KB を超える <style> は、要素ごと除きます。クラス名の接頭辞、住所や日付の自動リンク、102 KB での省略は再現しません。',
    },
    sources: [gmailCss, caniemail, gmailLimit],
    darkness: 'light',
  },
  {
    client: 'gmail-app',
    name: 'Gmail (iPhone)',
    fidelity: 'close',
    says: {
      en: 'As Gmail, with a Google account. In dark mode all colors are inverted, in dark mails too; exact shades differ. Not imitated: with an account of another provider, the app ignores every <style>.',
      ja: 'Google アカウントの Gmail と同じです。ダークモードでは、もともと暗いメールも含めてすべて反転します（正確な色合いは異なります）。アプリで Google 以外のアカウントを使う場合は <style> がすべて無視されますが、ここでは再現しません。',
    },
    sources: [gmailCss, caniemail, gmailLimit, gmailDark],
    darkness: 'full',
  },
  {
    client: 'outlook-windows',
    name: 'Outlook (Windows)',
    fidelity: 'rough',
    says: {
      en: 'Outlook draws mail with Word, which no browser can match. Imitated: conditional comments for Outlook, and the CSS and elements that Word ignores. Not imitated: VML, Word’s line heights and table widths, and display scaling. In dark mode all colors are inverted; exact shades differ. Check in Outlook itself before you rely on it.',
      ja: 'Outlook は Word でメールを描画するため、ブラウザでは同じ表示になりません。Outlook 向けの条件付きコメントと、Word が無視する CSS と要素は反映しています。VML、Word の行の高さとテーブルの幅、画面の拡大率は反映していません。ダークモードではすべて反転します（正確な色合いは異なります）。確実に確かめるには Outlook で表示してください。',
    },
    sources: [wordCss, caniemail, darkFormula],
    darkness: 'full',
  },
  {
    client: 'outlook-com',
    name: 'Outlook.com',
    fidelity: 'close',
    says: {
      en: 'Leaves out the CSS, selectors and elements that Outlook.com is known to ignore. In dark mode, light backgrounds are darkened and text with too little contrast is lightened. Not imitated: class prefixes.',
      ja: 'Outlook.com が無視することで知られる CSS、セレクター、要素を除きます。ダークモードでは明るい背景を暗くし、コントラストが足りない文字を明るくします。クラス名の接頭辞は再現しません。',
    },
    sources: [caniemail, outlookDark, darkFormula],
    darkness: 'partial',
  },
  {
    client: 'apple-mail',
    name: 'Apple Mail',
    fidelity: 'close',
    says: {
      en: 'Apple Mail supports nearly all CSS. Its engine is WebKit, so fonts and form fields look different. In dark mode it follows the mail’s own prefers-color-scheme. Not imitated: a mail without one, which Apple Mail may darken by itself.',
      ja: 'Apple Mail はほとんどの CSS に対応します。エンジンは WebKit のため、フォントやフォーム部品の見た目は異なります。ダークモードではメール側の prefers-color-scheme に従います。指定がないメールを Apple Mail が自動的に暗くする動作は再現しません。',
    },
    sources: [caniemail],
    darkness: 'authored',
  },
  {
    client: 'yahoo',
    name: 'Yahoo Mail',
    fidelity: 'rough',
    says: {
      en: 'Leaves out the CSS, selectors and elements that Yahoo Mail is known to ignore. Not imitated: its own styles, and values that it rewrites.',
      ja: 'Yahoo Mail が無視することで知られる CSS、セレクター、要素を除きます。Yahoo Mail 独自のスタイルと、値の書き換えは再現しません。',
    },
    sources: [caniemail],
    darkness: 'light',
  },
  {
    client: 'thunderbird',
    name: 'Thunderbird',
    fidelity: 'close',
    says: {
      en: 'Thunderbird supports nearly all CSS. Its engine is Gecko, so fonts and form fields look different. It shows no remote images until the reader allows them.',
      ja: 'Thunderbird はほとんどの CSS に対応します。エンジンは Gecko のため、フォントやフォーム部品の見た目は異なります。リモート画像は、受信者が許可するまで表示しません。',
    },
    sources: [caniemail],
    darkness: 'authored',
  },
];
