/** The engine that a test runs in. */
export const ENGINE: 'chromium' | 'firefox' | 'webkit' =
  'userAgentData' in navigator ? 'chromium' : navigator.userAgent.includes('Firefox') ? 'firefox' : 'webkit';
