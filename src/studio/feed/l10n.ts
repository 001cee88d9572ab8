/** What the language service of VS Code says in other languages through a package of its own: here it speaks English. */
export function t(message: string | { readonly message: string }, ...values: readonly (string | number)[]): string {
  const text = typeof message === 'string' ? message : message.message;
  return text.replaceAll(/\{(\d+)\}/g, (_, index: string) => String(values[Number(index)] ?? ''));
}
