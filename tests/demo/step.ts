/** What a step of the demo is made of, and the scene that all of them share. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { startJourney, type Journey } from '../e2e/scene.ts';
import type { LaunchOptions, Popup } from '../tools/browser.ts';

export interface Step {
  /** Of its picture's file. */
  name: string;
  /** What happens, in words. */
  title: string;
  /** Where the picture is taken; default `x`. */
  shows?: 'welcome' | 'x' | 'popup' | 'settings';
  /** Does it, checks it by `node:assert`, and answers what was seen, a line each. */
  run(demo: Demo): Promise<string[]>;
}

export interface Demo extends Journey {
  /** The popup over X: the one that is open, or a new one. */
  popup(): Promise<Popup>;
  /** Closed, so that the page below has the keys again. */
  closePopup(): Promise<void>;
  /** The settings page in a tab of its own: the one that is open, or a new one. */
  settingsPage(): Promise<Page>;
  /** The extension's own words, as built: `text('actions.copy')`. */
  text(key: string): string;
}

export interface Look {
  language: 'en' | 'fr';
  theme: 'light' | 'dark';
  headless: boolean;
}

export async function openDemo(extensionDir: string, look: Look): Promise<Demo> {
  const { language, theme, headless } = look;
  const launch: LaunchOptions = {
    extensionDir,
    language,
    headless,
    colorScheme: theme,
    // Without a screen the browser makes up one too small for the popup.
    args: headless ? ['--screen-info={1600x1200}'] : [],
  };
  const journey = await startJourney({
    ...launch,
    theme: theme === 'dark' ? 'black' : 'light',
    started: false,
  });
  const messages = JSON.parse(
    readFileSync(join(extensionDir, '_locales', language, 'messages.json'), 'utf8'),
  ) as Record<string, { message: string }>;
  let opened: Promise<Popup> | undefined;
  let settingsPage: Promise<Page> | undefined;
  return {
    ...journey,
    popup: () => (opened ??= journey.openPopup()),
    async closePopup() {
      const popup = await opened;
      opened = undefined;
      await popup?.close();
    },
    settingsPage: () => (settingsPage ??= openSettings(journey)),
    text(key) {
      const entry = messages[key.replaceAll('.', '_')];
      assert.ok(entry, `The extension has no words for ${key}`);
      return entry.message;
    },
  };
}

async function openSettings({ context, extensionUrl }: Journey): Promise<Page> {
  const page = await context.newPage();
  await page.goto(extensionUrl('options.html'));
  await page.getByRole('radio').first().waitFor();
  return page;
}

/** The picture of what a step shows, as a PNG. */
export async function picture(demo: Demo, shows: Step['shows'] = 'x'): Promise<Buffer> {
  if (shows === 'popup') return (await demo.popup()).screenshot();
  if (shows === 'welcome') return demo.welcome.screenshot({ fullPage: true });
  if (shows === 'settings') return (await demo.settingsPage()).screenshot({ fullPage: true });
  return demo.page.screenshot();
}
