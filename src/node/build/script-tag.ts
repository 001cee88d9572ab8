/** Whether a build makes files for the script tag: those of each widget, or that of all of them. */
export const isForScriptTag = ({ name }: { readonly name: string }): boolean => name === 'split' || name === 'all';
