/** Finds the browsers that the tests drive, and installs them on Debian and Ubuntu. */
import { execFileSync } from 'node:child_process';
import { accessSync, constants, readdirSync, statSync } from 'node:fs';
import { homedir, userInfo } from 'node:os';
import { delimiter, join } from 'node:path';

interface Wanted {
  name: string;
  variable: string;
  commands: string[];
  paths: string[];
  /** Debian's package first, Ubuntu's after it. */
  packages: string[];
}

const home = homedir();

/** Chrome's own branded builds are not looked for: from version 137 on they ignore --load-extension. */
const chromium: Wanted = {
  name: 'Chromium',
  variable: 'SOURCIER_CHROMIUM',
  commands: ['chromium', 'chromium-browser'],
  paths: [
    ...cached(['.cache', 'ms-playwright'], /^chromium-\d+$/, [
      ['chrome-linux64', 'chrome'],
      ['chrome-linux', 'chrome'],
    ]),
    ...cached(['Library', 'Caches', 'ms-playwright'], /^chromium-\d+$/, [
      ['chrome-mac', 'Chromium.app', 'Contents', 'MacOS', 'Chromium'],
    ]),
    ...cached(['AppData', 'Local', 'ms-playwright'], /^chromium-\d+$/, [
      ['chrome-win64', 'chrome.exe'],
      ['chrome-win', 'chrome.exe'],
    ]),
    ...cached(['.cache', 'puppeteer', 'chrome'], /^\w+-[\d.]+$/, [
      ['chrome-linux64', 'chrome'],
      ['chrome-win64', 'chrome.exe'],
    ]),
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  ],
  packages: ['chromium', 'chromium-browser'],
};

const firefox: Wanted = {
  name: 'Firefox',
  variable: 'SOURCIER_FIREFOX',
  commands: ['firefox-esr', 'firefox'],
  paths: [
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ],
  packages: ['firefox-esr', 'firefox'],
};

/** The path of a Chromium that loads unpacked extensions; throws one line saying what to do. */
export function findChromium(): string {
  return find(chromium);
}

/** The path of a Firefox; throws one line saying what to do. */
export function findFirefox(): string {
  return find(firefox);
}

function find(wanted: Wanted): string {
  const chosen = process.env[wanted.variable];
  if (chosen) {
    if (isProgram(chosen)) return chosen;
    throw new Error(`${wanted.variable} names ${chosen}, which is not a program that can be run.`);
  }
  const found = look(wanted) ?? (install(wanted) ? look(wanted) : undefined);
  if (found) return found;
  throw new Error(
    `No ${wanted.name} found: install ${wanted.name} (on Debian: apt-get install ${wanted.packages[0]}) or set ${wanted.variable} to its path.`,
  );
}

function look(wanted: Wanted): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const onPath = wanted.commands.flatMap((command) => folders.map((dir) => join(dir, command)));
  return [...onPath, ...wanted.paths].find(isProgram);
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** Programs in a download cache that keeps one folder a version, newest first. */
function cached(cache: string[], version: RegExp, programs: string[][]): string[] {
  const root = join(home, ...cache);
  let folders: string[];
  try {
    folders = readdirSync(root).filter((name) => version.test(name));
  } catch {
    return [];
  }
  const newestFirst = folders.sort((a, b) => b.localeCompare(a, 'en', { numeric: true }));
  return newestFirst.flatMap((folder) => programs.map((parts) => join(root, folder, ...parts)));
}

/** True when one of the packages was installed. */
function install(wanted: Wanted): boolean {
  if (process.platform !== 'linux' || !isProgram('/usr/bin/apt-get')) return false;
  const asRoot = userInfo().uid === 0 ? [] : ['sudo', '-n'];
  if (asRoot.length > 0 && !runs([...asRoot, 'true'])) return false;
  const apt = [...asRoot, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-qq', '-y'];
  console.log(`No ${wanted.name} here: installing it with apt-get.`);
  runs([...apt, 'update']);
  return wanted.packages.some((name) => runs([...apt, 'install', name]));
}

function runs([command = '', ...args]: string[]): boolean {
  try {
    execFileSync(command, args, { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
