import { configDefaults, defineConfig } from 'vitest/config';

const testTimeout = 60_000;
/** Tests of pure reading: no mocks, no folders entered. They share the modules, which take longer to load than to run. */
const READING = ['test/{claims,entity,frame,quantity,refine,rules,text,time}/**/*.test.ts'];

export default defineConfig({
  test: {
    globalSetup: ['test/support/build.mjs'],
    maxWorkers: '100%',
    projects: [
      { test: { name: 'reading', include: READING, isolate: false, testTimeout } },
      {
        test: {
          name: 'program',
          include: ['test/**/*.test.{ts,mjs}'],
          exclude: [...configDefaults.exclude, ...READING],
          testTimeout,
        },
      },
    ],
  },
});
