import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: { include: ['test/**/*.test.{ts,mjs}'], globalSetup: ['test/support/build.mjs'], testTimeout: 60_000 },
});
