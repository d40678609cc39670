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
      en: 'The HTML as it is, as Chromium draws it. Scripts, forms and links do nothing here.',
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
      en: 'Leaves out the CSS, selectors and elements that Gmail is known to leave out, and a whole <style> that has an error, stands outside of <head> or comes after 16 KB of CSS. Not imitated: class prefixes, links made of addresses, and the clip at 102 KB.',
      ja: 'Gmail が無視することで知られる CSS、セレクター、要素を除きます。エラーのある <style>、<head> の外の <style>、CSS が 16 KB を超えた後の <style> は全体を除きます。クラス名の接頭辞、住所などの自動リンク、102 KB での切り詰めは再現しません。',
    },
    sources: [gmailCss, caniemail, gmailLimit],
    darkness: 'light',
  },
  {
    client: 'gmail-app',
    name: 'Gmail (iPhone)',
    fidelity: 'close',
    says: {
      en: 'As Gmail, for a Google account. In dark mode everything is turned round, dark mails too; the exact shades differ. Another account in the app has no <style> at all: not shown here.',
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
      en: 'Word draws mail here, and no browser can do the same. Applied: conditional comments for Outlook, and the CSS and elements that Word leaves out. Not applied: VML, Word’s line heights and table widths, and scaling by screen. In dark mode everything is turned round; the exact shades differ. Try it in Outlook before you rely on it.',
      ja: 'Outlook は Word でメールを描画するため、ブラウザでは同じ表示になりません。Outlook 向けの条件付きコメントと、Word が無視する CSS と要素は反映しています。VML、Word の行の高さと表の幅、画面倍率は反映していません。ダークモードではすべて反転します（正確な色合いは異なります）。確実に確かめるには Outlook で表示してください。',
    },
    sources: [wordCss, caniemail, darkFormula],
    darkness: 'full',
  },
  {
    client: 'outlook-com',
    name: 'Outlook.com',
    fidelity: 'close',
    says: {
      en: 'Leaves out the CSS, selectors and elements that Outlook.com is known to leave out. In dark mode light grounds are darkened, and text without enough contrast is lightened. Not imitated: class prefixes.',
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
      en: 'Apple Mail leaves out next to nothing; the engine is WebKit, so fonts and form fields look different. In dark mode it follows the author’s own prefers-color-scheme. A mail without one, which it may darken by itself, stays as it is here.',
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
      en: 'Leaves out the CSS, selectors and elements that Yahoo Mail is known to leave out. Not imitated: its own styles, and values that it rewrites.',
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
      en: 'Thunderbird leaves out next to nothing; the engine is Gecko, so fonts and form fields look different. It shows no remote images until it is told to.',
      ja: 'Thunderbird はほとんどの CSS に対応します。エンジンは Gecko のため、フォントやフォーム部品の見た目は異なります。リモート画像は、許可するまで表示しません。',
    },
    sources: [caniemail],
    darkness: 'authored',
  },
];
