// What TypeScript cannot see of Handlebars' generated parser: its tables, without the compiler that makes code of templates.
declare module 'handlebars/dist/cjs/handlebars/compiler/parser.js' {
  const parser: object;
  export default parser;
}
