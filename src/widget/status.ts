import { msg, str } from '@lit/localize';

/** The words of the states that every widget has. */
export const loadingText = () => msg('Loading…');

export const failedText = () => msg('This part of the page could not be loaded.');

export const retryText = () => msg('Try again');

export const staleText = (at: string) => msg(str`A newer version could not be loaded. This one is from ${at}.`);
export const insteadText = (language: string) =>
  msg(str`Not available in your language; shown in another one: ${language}`);
export const partFailedText = () => msg('This could not be loaded. Please try again.');
