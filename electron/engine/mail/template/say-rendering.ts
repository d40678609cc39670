// Why a template that can be read cannot be rendered, in plain sentences.
import type { Text } from '../../../../shared/text.ts';

export function sayHelperUnknown(name: string): Text {
  return {
    en: `SES has no helper "${name}", only if, unless, each, with, lookup and log. Prepare anything else in the template data.`,
    ja: `SES に「${name}」というヘルパーはありません。使えるのは if、unless、each、with、lookup、log です。ほかの加工はテンプレートデータの側で済ませてください。`,
  };
}

export function sayWrongArguments(name: string): Text {
  switch (name) {
    case 'lookup':
      return {
        en: 'lookup takes two values: where to look, and what to look up. For example {{lookup names @index}}.',
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
    en: `No inline partial "${name}" is defined in this part. Define it here with {{#* inline "${name}"}}.`,
    ja: `インラインパーシャル「${name}」がこのパートで定義されていません。このパートで {{#* inline "${name}"}} と定義してください。`,
  };
}

export const sayDecoratorUnknown: Text = {
  en: 'SES has no decorator other than {{#* inline "name"}}.',
  ja: 'SES で使えるデコレーターは {{#* inline "名前"}} だけです。',
};
