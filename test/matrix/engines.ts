import 'axe-core/axe.min.js';
import type { NodeResult } from 'axe-core';
import { RULES, type Engines } from '../support/engines.js';
import { next } from '../support/page.js';
import { AXE_TRIAGED, IBM_TRIAGED } from './triage.js';

/** What one engine says of one rule: what is wrong, or what it asks a person to look at. */
export interface Finding {
  readonly engine: 'axe' | 'IBM';
  readonly kind: 'violation' | 'open';
  readonly rule: string;
  readonly what: string;
}

const engines = window as unknown as Engines;
let checker: InstanceType<Engines['ace']['Checker']>;

/** Loads IBM's engine, which is a script of its own and no module. */
export async function loadEngines(): Promise<void> {
  const script = document.createElement('script');
  script.src = new URL('../../node_modules/accessibility-checker-engine/ace.js', import.meta.url).href;
  const loaded = next(script, 'load');
  document.head.append(script);
  await loaded;
  checker = new engines.ace.Checker();
}

/** Everything both engines find inside an element, open shadow roots included. */
export async function scan(node: Element): Promise<Finding[]> {
  const { violations, incomplete } = await engines.axe.run(node, {
    runOnly: [...RULES],
    resultTypes: ['violations', 'incomplete'],
  });
  const seen = (kind: Finding['kind'], rules: typeof violations) =>
    rules.flatMap(({ id, nodes }) =>
      nodes.map((found): Finding => ({ engine: 'axe', kind, rule: id, what: describeNode(found) })),
    );
  const { results } = await checker.check(node, ['WCAG_2_2']);
  const ibm = results
    .filter(({ value: [level, outcome] }) => outcome !== 'PASS' && /^(VIOLATION|POTENTIAL_VIOLATION)$/.test(level))
    .map(({ ruleId, value: [level, outcome], message, snippet }): Finding => ({
      engine: 'IBM',
      kind: level === 'VIOLATION' && outcome === 'FAIL' ? 'violation' : 'open',
      rule: ruleId,
      what: `${message} ${snippet.slice(0, 120)}`,
    }));
  return [...seen('violation', violations), ...seen('open', incomplete), ...ibm];
}

/** What is wrong, or open and of no kind that a person has judged. */
export function unjudged(findings: readonly Finding[]): Finding[] {
  return findings.filter(
    ({ engine, kind, rule }) => kind === 'violation' || !(rule in (engine === 'axe' ? AXE_TRIAGED : IBM_TRIAGED)),
  );
}

function describeNode({ html, any, all, none }: NodeResult): string {
  return `${[...any, ...all, ...none].map(({ message }) => message).join('; ')} ${html.slice(0, 120)}`;
}
