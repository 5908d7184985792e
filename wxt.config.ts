import { defineConfig } from 'wxt';
import type { Plugin } from 'vite';
import { xPages } from './utils/x/hosts';

/** `core` is pure: what of it a script does not use is not in it, whatever its modules work out when loaded. */
const treeshake = { moduleSideEffects: [{ test: /[\\/]utils[\\/]core[\\/]/, sideEffects: false }] };

/** Preact's one way of making HTML out of text. We never use it, and the packages are free of it. */
const SINK = /\b\w+\.innerHTML=\w+\.__html/g;

function noHtmlSink(): Plugin {
  return {
    name: 'no-html-sink',
    transform(code, id) {
      if (!/[\\/]preact[\\/]dist[\\/]preact\.\w*js$/.test(id.split('?')[0] ?? '')) return null;
      if (code.match(SINK)?.length !== 1) throw new Error('Preact’s HTML sink was not found once');
      return { code: code.replace(SINK, '0'), map: null };
    },
  };
}

export default defineConfig({
  modules: ['@wxt-dev/i18n/module', '@wxt-dev/auto-icons'],
  manifestVersion: 3,
  vite: () => ({ plugins: [noHtmlSink()], build: { rolldownOptions: { treeshake } } }),
  targetBrowsers: ['chrome', 'firefox'],
  hooks: {
    // Nobody reads these in the package: without their indents they take a tenth less of it.
    'build:publicAssets'(_, files) {
      for (const file of files) {
        if ('contents' in file && file.relativeDest.endsWith('.json'))
          file.contents = JSON.stringify(JSON.parse(file.contents));
      }
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    permissions: ['contextMenus', 'scripting', 'storage', 'unlimitedStorage'],
    commands: {
      credit: {
        // Alt+V opens a menu in Firefox, and types a sign on a Mac.
        suggested_key:
          browser === 'firefox'
            ? { default: 'Alt+Shift+V' }
            : { default: 'Alt+V', mac: 'Alt+Shift+V' },
        description: '__MSG_commandCredit__',
      },
    },
    host_permissions: xPages,
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'sourcier@sourcier.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
            // The first Firefox for Android that knows data_collection_permissions.
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : {
          minimum_chrome_version: '120',
          // Firefox reads its policies without one.
          storage: { managed_schema: 'charter.schema.json' },
        }),
  }),
  autoIcons: { baseIconPath: 'assets/icon.svg' },
  zip: {
    includeSources: [
      'assets/**',
      'components/**',
      'entrypoints/**',
      'locales/**',
      'public/**',
      'utils/**',
      'tests/**',
      '*.json',
      '*.ts',
      '*.md',
      'LICENSE',
    ],
  },
});
