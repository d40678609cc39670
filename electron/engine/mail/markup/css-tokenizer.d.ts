// css-tree's tokenizer alone: the whole of it reads data files beside itself, which a bundle does not have.
declare module 'css-tree/tokenizer' {
  export { tokenize, tokenTypes } from 'css-tree';
}
