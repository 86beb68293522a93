import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { describeEngine } from '../support/engines.ts';
import { articleLines, commandPath, recipes } from '../support/recipes.ts';

const folder = mkdtempSync(join(tmpdir(), 'newsfacts-'));
const at = (name: string) => join(folder, name);
const PATH = commandPath(folder);
const RECORDS = 10_000;
const BAD = 6_789;
const MINUTES = 300_000;

/** Runs a line of shell as a page shows it; what it wrote to claims.ndjson. */
function run(line: string, env: NodeJS.ProcessEnv = {}) {
  const HOME = at('home');
  const { status, stderr } = spawnSync('bash', ['-c', line], {
    cwd: folder,
    env: { PATH, HOME, ...env },
    encoding: 'utf8',
  });
  return { status, stderr, claims: readFileSync(at('claims.ndjson'), 'utf8') };
}

let one = '';
beforeAll(() => {
  mkdirSync(at('home'));
  writeFileSync(at('articles.ndjson'), articleLines(RECORDS, BAD));
  one = run('newsfacts stream < articles.ndjson > claims.ndjson').claims;
}, MINUTES);
afterAll(() => rmSync(folder, { recursive: true }));

test('one process answers every line, and a bad one with an error', () => {
  const answers = one
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line));
  expect(answers.map(({ id }) => id)).toEqual(Array.from({ length: RECORDS }, (_, n) => (n === BAD ? null : n)));
  expect(answers.filter((answer) => 'error' in answer)).toEqual([answers[BAD]]);
});

describeEngine('GNU parallel', [['parallel', '--version']], () => {
  test.each(recipes('GNU parallel: the cores of a machine', 'sh'))(
    'gives the bytes of one process: %s',
    { timeout: MINUTES },
    (line) => {
      // Blocks as small as this make many processes of ten thousand records.
      expect(run(line.replace('--block 1M', '--block 300k'))).toEqual({ status: 0, stderr: '', claims: one });
    },
  );
});

/** A port that nobody listens at. */
const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });

async function listening(port: number): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    const open = await new Promise<boolean>((resolve) => {
      const socket = connect(port, '127.0.0.1', () => resolve(true)).on('error', () => resolve(false));
      socket.on('connect', () => socket.destroy());
    });
    if (open) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('sshd does not listen');
}

const SSHD = '/usr/sbin/sshd';

describeEngine(
  'GNU parallel over ssh',
  [
    ['parallel', '--version'],
    ['ssh', '-V'],
    ['test', '-x', SSHD],
  ],
  () => {
    let server: ChildProcess | undefined;

    /** Two names for this machine, each with a key that opens it. */
    beforeAll(async () => {
      const port = await freePort();
      for (const key of ['host', 'user']) spawnSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', at(key)]);
      writeFileSync(
        at('sshd_config'),
        `Port ${port}
ListenAddress 127.0.0.1
HostKey ${at('host')}
PidFile none
UsePAM no
StrictModes no
PasswordAuthentication no
PermitRootLogin prohibit-password
MaxStartups 100
AuthorizedKeysFile ${at('user.pub')}
SetEnv PATH=${PATH}
`,
      );
      writeFileSync(
        at('ssh_config'),
        `Host one two
HostName 127.0.0.1
Port ${port}
User ${userInfo().username}
IdentityFile ${at('user')}
StrictHostKeyChecking no
UserKnownHostsFile ${at('known_hosts')}
LogLevel ERROR
`,
      );
      // Its own account is not allowed to read what it needs where it has no such folder.
      if (process.getuid?.() === 0) mkdirSync('/run/sshd', { recursive: true });
      server = spawn(SSHD, ['-D', '-e', '-f', at('sshd_config')], { stdio: 'ignore' });
      await listening(port);
    });
    afterAll(() => server?.kill());

    test.each(recipes('GNU parallel: several hosts', 'sh'))('gives the bytes of one process: %s', (line) => {
      const env = { PARALLEL_SSH: `ssh -F ${at('ssh_config')}` };
      const found = run(line.replace('--block 1M', '--block 300k'), env);
      expect({ ...found, claims: found.claims === one }).toEqual({ status: 0, stderr: '', claims: true });
    });
  },
);
