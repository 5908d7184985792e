/** The fences between the folders: core ← library ← background; x → core; components → core. */

/** Nothing under `from` imports anything under `to`, save what `except` names. */
function fence(from, to, comment, except) {
  return {
    name: comment,
    severity: 'error',
    from: { path: from },
    to: { path: to, ...(except && { pathNot: except }) },
  };
}

export default {
  forbidden: [
    { name: 'no cycles', severity: 'error', from: {}, to: { circular: true } },
    fence('^utils/core/', '^(?!utils/core/)', 'core imports nothing but core'),
    fence(
      '^utils/x/',
      '^(utils|components|entrypoints)/',
      'what knows X’s page builds on core only',
      '^utils/(x|core)/',
    ),
    fence(
      '^utils/library/',
      '^(utils|components|entrypoints)/',
      'the library builds on core, and on the browser’s storage where the database may be lost',
      '^utils/((library|core)/|stored\\.ts)',
    ),
    fence(
      '^components/',
      '^(utils|entrypoints)/|^node_modules/wxt',
      'components know the types and words of core only',
      '^utils/core/',
    ),
    fence('^utils/', '^(components|entrypoints)/', 'only entrypoints wire'),
    fence(
      '^entrypoints/(?!background)',
      '^utils/library/',
      'pages and content scripts reach the library through messages',
    ),
    fence('^(?!utils/library/database)', '^node_modules/idb/', 'database.ts alone imports idb'),
    fence('^(entrypoints|components|utils)/', '^tests/', 'nothing that ships imports tests'),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { conditionNames: ['import', 'types', 'default'] },
  },
};
