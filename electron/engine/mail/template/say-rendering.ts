// Why a template that can be read cannot be rendered, in plain sentences.
import type { Text } from '../../../../shared/text.ts';

export function sayHelperUnknown(name: string): Text {
  return {
    en: `SES knows no helper "${name}". It has if, unless, each, with, lookup and log; prepare anything else in the data.`,
    ja: `SES に「${name}」というヘルパーはありません。使えるのは if、unless、each、with、lookup、log です。ほかの加工はテンプレートデータの側で済ませてください。`,
  };
}

export function sayWrongArguments(name: string): Text {
  switch (name) {
    case 'lookup':
      return {
        en: 'lookup takes two things: where to look, and for what. For example {{lookup names @index}}.',
        ja: 'lookup には、探す対象と探す名前の 2 つを渡します。例: {{lookup names @index}}',
      };
    default:
      return {
        en: `${name} is a block and takes one value: {{#${name} value}} … {{/${name}}}.`,
        ja: `${name} はブロックで、値を 1 つ渡します。{{#${name} 値}} … {{/${name}}}`,
      };
  }
}

export function sayPartialUnknown(name: string): Text {
  return {
    en: `No inline partial "${name}" is defined here. SES knows only those that the same part defines with {{#* inline "${name}"}}.`,
    ja: `ここで使えるインラインパーシャル「${name}」が定義されていません。SES が認識するのは、同じパート内で {{#* inline "${name}"}} と定義したものだけです。`,
  };
}

export const sayDecoratorUnknown: Text = {
  en: 'SES knows no decorator but {{#* inline "name"}}.',
  ja: 'SES で使えるデコレーターは {{#* inline "名前"}} だけです。',
};
