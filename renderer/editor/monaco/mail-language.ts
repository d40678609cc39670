// How a message's bytes are read for colours: header names, encoded words, boundaries, and bodies by their transfer encoding.
import { monaco } from './monaco.ts';

type Rule = monaco.languages.IMonarchLanguageRule;

export const mailLanguage = 'mail';

/** Lines between parts (RFC 2046 5.1.1): a header section follows each but the last. */
const lastBoundary: Rule = [/^--[\w'()+,./:=?-]{1,70}--$/, { token: 'keyword', switchTo: '@body' }];
const boundary: Rule = [/^--[\w'()+,./:=?-]{1,70}$/, { token: 'keyword', switchTo: '@head' }];
const boundaries: Rule[] = [lastBoundary, boundary];

/** Header lines; the empty line after them leads into the body. */
function headRules(body: string): Rule[] {
  return [
    [/^$/, { token: '', switchTo: body }],
    ...boundaries,
    [
      /^(content-transfer-encoding)(\s*:)(\s*base64)/,
      ['tag', 'delimiter', { token: 'attribute.value', switchTo: '@headBase64' }],
    ],
    [
      /^(content-transfer-encoding)(\s*:)(\s*quoted-printable)/,
      ['tag', 'delimiter', { token: 'attribute.value', switchTo: '@headQuoted' }],
    ],
    [/^[!-9;-~]+(?=\s*:)/, 'tag'],
    [/=\?[^?\s]{1,40}\?[bq]\?[^?\s]{0,400}\?=/, 'string.escape'],
    [/\bboundary\s*=\s*("[^"]{0,100}"|[^;\s]{1,100})/, 'keyword'],
    [/[\w-]{1,40}(?==)/, 'attribute.name'],
    [/"[^"]{0,1000}"/, 'attribute.value'],
    [/<[^<>\s]{1,400}>/, 'string'],
    [/[^\s"<>=;,?]+|[\s\S]/, ''],
  ];
}

export function registerMail(): void {
  monaco.languages.register({ id: mailLanguage });
  monaco.languages.setMonarchTokensProvider(mailLanguage, {
    start: 'head',
    // The flags of a rule are not looked at.
    ignoreCase: true,
    tokenPostfix: '',
    defaultToken: '',
    tokenizer: {
      head: headRules('@body'),
      headBase64: headRules('@base64'),
      headQuoted: headRules('@quoted'),
      body: [...boundaries, [/.+/, '']],
      base64: [...boundaries, [/^[A-Za-z0-9+/=]+\s*$/, 'metatag'], [/.+/, '']],
      quoted: [...boundaries, [/=[\da-f]{2}/, 'string.escape'], [/=$/, 'metatag'], [/[^=]+|=/, '']],
    },
  });
  monaco.languages.setLanguageConfiguration(mailLanguage, {});
}
