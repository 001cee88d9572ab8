import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createConnection, createServer } from 'node:net';
import { chromeLauncher } from '@web/test-runner-chrome';
import { playwrightLauncher } from '@web/test-runner-playwright';
import { webdriverLauncher } from '@web/test-runner-webdriver';

export const CHROMIUM = '/usr/bin/chromium';
const FIREFOX = '/usr/bin/firefox-esr';
const WEBDRIVER = '/usr/bin/WebKitWebDriver';
const XVFB = '/usr/bin/xvfb-run';

/** The Debian package of each program the tests drive. */
const PACKAGES: Readonly<Record<string, string>> = {
  [CHROMIUM]: 'chromium',
  [FIREFOX]: 'firefox-esr',
  [WEBDRIVER]: 'webkit2gtk-driver',
  [XVFB]: 'xvfb',
  '/usr/bin/xauth': 'xauth',
};

/** Finds the three engines, installs from Debian what is missing where that is allowed, else says what to install. */
export function provideBrowsers(): void {
  const missing = () =>
    Object.keys(PACKAGES)
      .filter((program) => !existsSync(program))
      .map((program) => PACKAGES[program]!);
  const wanted = missing();
  if (wanted.length === 0) return;
  const mayInstall = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  if (mayInstall) {
    console.log(`Installing ${wanted.join(', ')} …`);
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const options = { env, stdio: ['ignore', 'ignore', 'inherit'] as ('ignore' | 'inherit')[] };
    execFileSync('apt-get', ['update', '-qq'], options);
    execFileSync(
      'apt-get',
      ['install', '-y', '-qq', '--no-install-recommends', ...wanted, 'fonts-noto-core', 'fonts-noto-cjk'],
      options,
    );
  }
  const left = missing();
  if (left.length > 0) throw new Error(`The tests need three browsers: apt-get install ${left.join(' ')}`);
}

export type Engine = 'chromium' | 'firefox' | 'webkit';

/** A launcher of the test runner for each engine. */
export function launchers(engines: readonly Engine[], driverPort: number) {
  const make = {
    chromium: () =>
      playwrightLauncher({
        product: 'chromium',
        launchOptions: { executablePath: CHROMIUM, args: ['--no-sandbox', '--disable-background-networking'] },
      }),
    firefox: () =>
      Object.assign(
        chromeLauncher({ launchOptions: { browser: 'firefox', executablePath: FIREFOX, headless: true } }),
        { name: 'Firefox' },
      ),
    webkit: () =>
      webdriverLauncher({
        hostname: '127.0.0.1',
        port: driverPort,
        path: '/',
        logLevel: 'error',
        capabilities: {
          browserName: 'MiniBrowser',
          // Without it the driver is asked in a protocol that it does not speak.
          'wdio:enforceWebDriverClassic': true,
          // Frames that tests open hold up the load of their page, which the driver is not to wait for.
          pageLoadStrategy: 'none',
          'webkitgtk:browserOptions': { binary: miniBrowser(), args: ['--automation'] },
        } as Record<string, unknown>,
      }),
  };
  return engines.map((engine) => make[engine]());
}

/** Starts WebKit's driver on a screen of its own. */
export async function startWebKitDriver(): Promise<{ port: number; stop: () => void }> {
  const port = await freePort();
  const driver: ChildProcess = spawn(XVFB, ['-a', WEBDRIVER, `--port=${port}`], { detached: true, stdio: 'ignore' });
  await untilListening(port);
  return { port, stop: () => process.kill(-driver.pid!) };
}

function miniBrowser(): string {
  const found = ['4.1', '4.0', '6.0']
    .flatMap((version) =>
      ['x86_64', 'aarch64'].map((cpu) => `/usr/lib/${cpu}-linux-gnu/webkit2gtk-${version}/MiniBrowser`),
    )
    .find(existsSync);
  if (!found) throw new Error('The tests need the MiniBrowser of WebKitGTK: apt-get install webkit2gtk-driver');
  return found;
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

async function untilListening(port: number): Promise<void> {
  const answers = () =>
    new Promise<boolean>((resolve) => {
      const socket = createConnection(port, '127.0.0.1', () => resolve(true));
      socket.once('connect', () => socket.end());
      socket.once('error', () => resolve(false));
    });
  for (let tries = 0; !(await answers()); tries++) {
    if (tries > 200) throw new Error('The WebKit driver did not start.');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
