// What TypeScript cannot see of the workshop's libraries and data.
declare module 'mjml' {
  export default function mjml2html(
    mjml: string,
    options: { readonly ignoreIncludes: boolean; readonly validationLevel: 'strict' | 'soft' | 'skip' },
  ): Promise<{
    readonly html: string;
    readonly errors: readonly { readonly line: number; readonly message: string; readonly tagName: string }[];
  }>;
}

declare module '*.json?raw' {
  const text: string;
  export default text;
}
