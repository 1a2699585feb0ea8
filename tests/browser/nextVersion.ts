import { execFileSync } from 'node:child_process'

/** Where the next version of the site is built, once per run. */
export const nextVersion = '.cache/next'

/** Builds it before any test runs. */
export default function buildNextVersion(): void {
  const options = ['--config', 'tests/browser/next.config.ts', '--outDir', nextVersion, '--emptyOutDir', '--logLevel', 'error']
  execFileSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build', ...options], {
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: 'inherit',
  })
}
