// The syntax tree of a template as the grammar of Handlebars names it, each node with its span in the source.
import type { Span } from '../../../../shared/detail.ts';

/** Tildes: `{{~` takes the blanks before a tag, `~}}` those after it. */
export type Strip = { readonly open?: boolean; readonly close?: boolean };

export type PathExpression = {
  readonly type: 'PathExpression';
  /** `@index` */
  readonly data: boolean;
  /** How many `../` lead it. */
  readonly depth: number;
  readonly parts: readonly string[];
  readonly original: string;
  readonly loc: Span;
};
export type Literal = {
  readonly type: 'StringLiteral' | 'NumberLiteral' | 'BooleanLiteral' | 'UndefinedLiteral' | 'NullLiteral';
  readonly value: string | number | boolean | null | undefined;
  readonly original: string | number | boolean | null | undefined;
  readonly loc: Span;
};
export type Hash = {
  readonly pairs: readonly { readonly key: string; readonly value: Expression; readonly loc: Span }[];
};
/** What a tag calls: a name, and what it is given. */
export type Call = {
  readonly path: Expression;
  readonly params: readonly Expression[];
  readonly hash: Hash | undefined;
};
export type SubExpression = Call & { readonly type: 'SubExpression'; readonly loc: Span };
export type Expression = PathExpression | Literal | SubExpression;

/** `loc` takes in a backslash that is not shown; `original` has the characters that are. */
export type Content = { readonly type: 'ContentStatement'; readonly original: string; readonly loc: Span };
export type Comment = {
  readonly type: 'CommentStatement';
  readonly value: string;
  readonly strip: Strip;
  readonly loc: Span;
};
export type Mustache = Call & {
  readonly type: 'MustacheStatement' | 'Decorator';
  readonly escaped: boolean;
  readonly strip: Strip;
  readonly loc: Span;
};
export type Partial = {
  readonly type: 'PartialStatement';
  readonly name: Expression;
  readonly params: readonly Expression[];
  readonly hash: Hash | undefined;
  readonly strip: Strip;
  readonly loc: Span;
};
export type PartialBlock = {
  readonly type: 'PartialBlockStatement';
  readonly name: Expression;
  readonly params: readonly Expression[];
  readonly hash: Hash | undefined;
  readonly program: Program;
  readonly inverse?: undefined;
  readonly openStrip: Strip;
  readonly closeStrip: Strip;
  readonly loc: Span;
  readonly openTag: Span;
};
export type Block = Call & {
  readonly type: 'BlockStatement' | 'DecoratorBlock';
  readonly program: Program | undefined;
  readonly inverse: Program | undefined;
  readonly openStrip: Strip;
  readonly inverseStrip: Strip;
  /** The grammar gives a chained block its closing tag only when the chain is at its end. */
  closeStrip: Strip;
  readonly loc: Span;
  readonly openTag: Span;
};
export type Statement = Content | Comment | Mustache | Partial | PartialBlock | Block;

export type Program = {
  readonly type: 'Program';
  readonly body: readonly Statement[];
  /** `{{#* inline "name"}}` directly in it. */
  readonly definitions: readonly Block[];
  blockParams: readonly string[];
  /** The rest of an `else if` chain: its only statement is a block. */
  chained: boolean;
};

/** The text of a path or literal where a name is wanted. */
export function nameOf(expression: Expression): string {
  return expression.type === 'SubExpression' ? '' : String(expression.original);
}
