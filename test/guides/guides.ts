import { execFile } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** The code blocks of a guide in a language, in order. */
export function blocksOf(guide: string, language: string): string[] {
  const text = readFileSync(`${ROOT}/stories/docs/${guide}.md`, 'utf8');
  return [...text.matchAll(new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\``, 'gm'))].map(([, code]) => code!);
}

/** A folder where `npm install` brings the package of this clone, and nothing from the network. */
export function workshop(): { folder: string; path: string } {
  const folder = mkdtempSync(join(tmpdir(), 'meeting-guide-'));
  const bin = join(folder, '.bin');
  mkdirSync(bin);
  writeFileSync(
    join(bin, 'npm'),
    `#!/bin/sh
[ "$*" = "install @u4ssc/meeting-widgets" ] || { echo "npm $*?" >&2; exit 1; }
mkdir -p node_modules/@u4ssc node_modules/.bin
ln -s "${ROOT}" node_modules/@u4ssc/meeting-widgets
ln -s ../@u4ssc/meeting-widgets/dist/node/cli.js node_modules/.bin/meeting-widgets
`,
  );
  chmodSync(join(bin, 'npm'), 0o755);
  return { folder, path: `${bin}:${process.env['PATH']}` };
}

/** What a shell says to a script, and how it ends. */
export function shell(
  script: string,
  { folder, path }: ReturnType<typeof workshop>,
): Promise<{ status: number; stdout: string; stderr: string }> {
  return new Promise((resolve) => {
    const child = execFile(
      'sh',
      ['-e', '-s'],
      { cwd: folder, env: { ...process.env, PATH: path, npm_config_offline: 'true' }, maxBuffer: 2 ** 26 },
      (error, stdout, stderr) => resolve({ status: error ? Number(error.code) : 0, stdout, stderr }),
    );
    child.stdin!.end(script);
  });
}

/** A server on this machine: each request is answered by `answer`. */
export async function serve(
  answer: Parameters<typeof createServer>[1],
): Promise<{ address: string; close: () => void }> {
  // A test that fails leaves it open.
  const server: Server = createServer(answer).unref();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as { port: number };
  return {
    address: `http://127.0.0.1:${port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
