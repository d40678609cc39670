// A scenario file read as text: the bundler and the test runner both understand `?raw`.

declare module '*.zone?raw' {
  const text: string;
  export default text;
}

declare module '*.html?raw' {
  const text: string;
  export default text;
}

declare module '*.txt?raw' {
  const text: string;
  export default text;
}
