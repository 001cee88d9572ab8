import { refusalOf } from '../feed/request.js';
import type { Facts, Finding } from './finding.js';

/** What to tell of a widget, the causes before what follows from them. */
export function diagnose(facts: Facts): Finding[] {
  return [...aboutScript(facts), ...aboutFeed(facts), ...aboutPage(facts)];
}

function aboutScript({ tag, defined, version, doctorVersion, scripts, violations }: Facts): Finding[] {
  const found: Finding[] = [];
  const refused = violations.find(({ directive }) => directive.startsWith('script-src'));
  if (refused) found.push({ level: 'wrong', code: 'policy-script', args: { address: refused.address } });
  else if (!defined) found.push({ level: 'wrong', code: 'not-loaded', args: { tag } });
  if (scripts > 1) found.push({ level: 'notice', code: 'two-scripts', args: { count: String(scripts) } });
  if (defined && version !== doctorVersion) {
    found.push({ level: 'notice', code: 'other-version', args: { first: version ?? '?', second: doctorVersion } });
  }
  return found;
}

function aboutFeed(facts: Facts): Finding[] {
  const { src, url, inline, pageOrigin, violations, reading, problems, refused } = facts;
  if (inline) return checked(problems, refused);
  if (src === undefined) return [{ level: 'wrong', code: 'no-address' }];
  if (url === undefined) return [{ level: 'wrong', code: 'bad-address', args: { src } }];
  const { origin } = new URL(url);
  const args = { address: url, origin };
  if (refusalOf(url, pageOrigin)) return [{ level: 'wrong', code: 'insecure-address', args }];
  if (violations.some(({ directive, address }) => directive === 'connect-src' && address.startsWith(origin))) {
    return [{ level: 'wrong', code: 'policy-feed', args }];
  }
  if (reading === undefined) return [];
  switch (reading.outcome) {
    case 'offline':
    case 'unreachable':
    case 'no-cors':
      return [{ level: 'wrong', code: reading.outcome, args }];
    case 'status':
      return [{ level: 'wrong', code: 'http-status', args: { ...args, status: String(reading.status) } }];
    case 'redirected':
      return [{ level: 'wrong', code: 'redirected', args: { ...args, to: reading.to } }];
    case 'read': {
      const { type } = reading;
      if (refused && /html/i.test(type)) return [{ level: 'wrong', code: 'web-page', args }];
      const odd: Finding[] = /\bjson\b/i.test(type)
        ? []
        : [{ level: 'notice', code: 'content-type', args: { ...args, type: type || '–' } }];
      return [...checked(problems, refused, args), ...odd];
    }
    default:
      return reading satisfies never;
  }
}

function checked(problems = 0, refused: boolean, args: Finding['args'] = {}): Finding[] {
  if (refused) return [{ level: 'wrong', code: 'feed-refused', args }];
  const count = { ...args, count: String(problems) };
  return problems > 0
    ? [{ level: 'notice', code: 'feed-problems', args: count }]
    : [{ level: 'fine', code: 'feed-read', args }];
}

function aboutPage(facts: Facts): Finding[] {
  const { defined, shows, visible, faint, violations, needsEndpoint, endpoint, securePage, tag } = facts;
  const found: Finding[] = [];
  if (needsEndpoint && endpoint === undefined) found.push({ level: 'wrong', code: 'no-endpoint' });
  if (needsEndpoint && !securePage) found.push({ level: 'wrong', code: 'insecure-page' });
  if (shows === 'nothing-for-it') found.push({ level: 'notice', code: 'nothing-for-it' });
  if (shows === 'old') found.push({ level: 'notice', code: 'stale' });
  if (defined && !visible) found.push({ level: 'wrong', code: 'hidden', args: { tag } });
  if (faint) {
    const { ratio, text, paper } = faint;
    // Rounded down: 4.49 is not 4.5.
    const args = { ratio: String(Math.floor(ratio * 10) / 10), text, paper };
    found.push({ level: 'notice', code: 'faint', args });
  }
  for (const { directive, address } of violations) {
    if (/^(script-src|connect-src)/.test(directive)) continue;
    found.push({ level: 'notice', code: 'policy-other', args: { directive, address } });
  }
  if (visible && (shows === 'content' || shows === 'old')) found.push({ level: 'fine', code: 'shown' });
  return found;
}
