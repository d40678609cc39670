// How a template, its plain text and its data are read for colours: our own, because Monaco's Handlebars sees no tag inside an attribute.
import { monaco } from './monaco.ts';

export const templateLanguages = ['handlebars', 'handlebars-text'] as const;

type Rules = Record<string, monaco.languages.IMonarchLanguageRule[]>;

/** Where a tag of the template may stand. */
const tags: monaco.languages.IMonarchLanguageRule[] = [
  [/\{\{~?!--/, 'comment', '@longNote'],
  [/\{\{~?!/, 'comment', '@note'],
  [/\{\{\{?~?/, 'delimiter.tag', '@tag'],
];

const insideTag: monaco.languages.IMonarchLanguageRule[] = [
  [/~?\}\}\}?/, 'delimiter.tag', '@pop'],
  { include: '@words' },
];

const tagRules: Rules = {
  longNote: [
    [/--~?\}\}/, 'comment', '@pop'],
    [/[^-]+|-/, 'comment'],
  ],
  note: [
    [/\}\}/, 'comment', '@pop'],
    [/[^}]+|\}/, 'comment'],
  ],
  tag: insideTag,
  words: [
    [/#\s*[*>]?\s*[\w-]*/, 'keyword.tag'],
    [/\/[\w.-]+/, 'keyword.tag'],
    [/(?:else|if|unless|each|with|lookup|as)(?=[\s}~|])/, 'keyword.tag'],
    [/[>^&]/, 'keyword.tag'],
    [/@\w+/, 'predefined.tag'],
    [/"[^"]*"|'[^']*'/, 'string.tag'],
    [/-?\d[\d.]*(?=[\s}~)|])/, 'number.tag'],
    [/(?:true|false|null|undefined)(?=[\s}~)|])/, 'keyword.tag'],
    [/[^\s{}()|=~"']+/, 'variable.tag'],
    [/[\s\S]/, 'delimiter.tag'],
  ],
};

const markupRules: Rules = {
  root: [
    ...tags,
    // Outlook's conditional comments hold markup that is shown: it is coloured as such.
    [/<!--\[if[^\]>]*\]>(?:<!-->)?/, 'metatag'],
    [/(?:<!--)?<!\[endif\]-->/, 'metatag'],
    [/<!--/, 'comment', '@comment'],
    [/<!doctype[^>]*>/i, 'metatag'],
    [/(<)(style|mj-style)(?![\w-])/i, ['delimiter', { token: 'tag', next: '@style' }]],
    [/(<\/?)([\w:-]+)/, ['delimiter', { token: 'tag', next: '@element' }]],
    [/&(?:\w+|#\w+);/, 'string.escape'],
    [/[^<{&\\]+|[\s\S]/, ''],
  ],
  comment: [...tags, [/-->/, 'comment', '@pop'], [/[^-{]+|[\s\S]/, 'comment']],
  element: [[/\/?>/, 'delimiter', '@pop'], { include: '@attributes' }],
  attributes: [
    ...tags,
    [/[\w:.-]+/, 'attribute.name'],
    [/"/, 'attribute.value', '@double'],
    [/'/, 'attribute.value', '@single'],
    [/[\s\S]/, 'delimiter'],
  ],
  double: [...tags, [/"/, 'attribute.value', '@pop'], [/[^"{]+|\{/, 'attribute.value']],
  single: [...tags, [/'/, 'attribute.value', '@pop'], [/[^'{]+|\{/, 'attribute.value']],
  style: [
    [/(<\/)(style|mj-style)(\s*>)/i, ['delimiter', 'tag', { token: 'delimiter', next: '@pop' }]],
    [/\/>/, 'delimiter', '@pop'],
    [/>/, { token: 'delimiter', next: '@css', nextEmbedded: 'css' }],
    { include: '@attributes' },
  ],
  css: [
    [/\{\{/, { token: '@rematch', switchTo: '@tagInCss', nextEmbedded: '@pop' }],
    [/<\/(?:mj-)?style/i, { token: '@rematch', next: '@pop', nextEmbedded: '@pop' }],
  ],
  tagInCss: [
    [/\{\{\{?~?/, 'delimiter.tag'],
    [/~?\}\}\}?/, { token: 'delimiter.tag', switchTo: '@css', nextEmbedded: 'css' }],
    { include: '@words' },
  ],
};

const jsonRules: Rules = {
  root: [
    [/"(?:[^"\\]|\\.)*"(?=\s*:)/, 'key.json'],
    [/"(?:[^"\\]|\\.)*"/, 'string.json'],
    [/"(?:[^"\\]|\\.)*$/, 'invalid.json'],
    [/-?\d[\d.eE+-]*/, 'number.json'],
    [/(?:true|false|null)\b/, 'keyword.json'],
    [/[{}[\]]/, '@brackets'],
    [/[,:]/, 'delimiter.json'],
    [/\s+/, ''],
    [/[\s\S]/, 'invalid.json'],
  ],
};

const word = /-?\d*\.\d\w*|[^`~!@$^&*()=+[{\]}\\|;:'",.<>/\s]+/g;
const braces: [string, string] = ['{', '}'];
const pairs = [
  { open: '{', close: '}' },
  { open: '(', close: ')' },
  { open: '[', close: ']' },
];

export function registerLanguages(): void {
  define('handlebars', { tokenizer: { ...tagRules, ...markupRules } });
  monaco.languages.setLanguageConfiguration('handlebars', {
    wordPattern: word,
    comments: { blockComment: ['<!--', '-->'] },
    brackets: [['<', '>'], braces, ['(', ')']],
    // No comments: who ends one by hand, as in `<!--[if mso]>`, would end it twice.
    autoClosingPairs: [...pairs, { open: '"', close: '"' }],
    // Who types `<` over a selection writes a tag in its place.
    surroundingPairs: [...pairs, { open: '"', close: '"' }, { open: "'", close: "'" }],
    onEnterRules: [
      {
        beforeText: /<(?!(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)\b)[\w:-][^<>]*>$/i,
        afterText: /^<\/[\w:-]+\s*>/,
        action: { indentAction: monaco.languages.IndentAction.IndentOutdent },
      },
    ],
  });
  define('handlebars-text', { tokenizer: { ...tagRules, root: [...tags, [/[^{\\]+|[\s\S]/, '']] } });
  monaco.languages.setLanguageConfiguration('handlebars-text', {
    wordPattern: word,
    comments: { blockComment: ['{{!--', '--}}'] },
    brackets: [braces],
    autoClosingPairs: [{ open: '{', close: '}' }],
    surroundingPairs: pairs,
  });
  define('json', { tokenizer: jsonRules });
  monaco.languages.setLanguageConfiguration('json', {
    brackets: [braces, ['[', ']']],
    autoClosingPairs: [...pairs, { open: '"', close: '"', notIn: ['string'] }],
    surroundingPairs: [...pairs, { open: '"', close: '"' }],
    indentationRules: { increaseIndentPattern: /[{[]\s*$/, decreaseIndentPattern: /^\s*[}\]]/ },
  });
}

function define(id: string, language: monaco.languages.IMonarchLanguage): void {
  monaco.languages.register({ id });
  monaco.languages.setMonarchTokensProvider(id, { start: 'root', tokenPostfix: '', defaultToken: '', ...language });
}
