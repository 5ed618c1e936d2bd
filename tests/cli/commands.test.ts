import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { Command } from 'commander';
import { COMMANDS } from '../../server/cli/commands.ts';
import { COMMAND } from '../builders/command.ts';

const root = join(import.meta.dirname, '../..');

function solidary(...args: readonly string[]) {
  return spawnSync(process.execPath, [...COMMAND, ...args], { encoding: 'utf8', cwd: root });
}

describe('the commands', () => {
  test('are all that are defined in server/cli', () => {
    const defined = readdirSync(join(root, 'server/cli')).flatMap((file) =>
      [...readFileSync(join(root, 'server/cli', file), 'utf8').matchAll(/export const define(\w+): /g)].map(
        ([, name = '']) => name.replaceAll(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase(),
      ),
    );
    expect(COMMANDS.map(({ name }) => name).sort()).toEqual(defined.sort());
  });

  test.each(COMMANDS)('$name explains each argument and option, and takes --json', async ({ name, load }) => {
    const command = new Command(name);
    (await load())(command, () => undefined);
    const ends = command.commands.length === 0 ? [command] : command.commands;
    for (const end of ends) {
      expect(end.options.map(({ long }) => long)).toContain('--json');
      const described = [...end.options, ...end.registeredArguments];
      expect(described.filter(({ description }) => description === '')).toEqual([]);
    }
  });

  test('the help names them all, and the arguments stand in the help of each', () => {
    const { status, stdout } = solidary('--help');
    expect(status).toBe(0);
    for (const { name } of COMMANDS) expect(stdout).toMatch(new RegExp(`^  ${name} `, 'm'));
    expect(solidary('trace', '--help').stdout).toContain('Usage: solidary trace [options] <claim>');
    expect(solidary('help', 'trace').stdout).toContain('Usage: solidary trace [options] <claim>');
  }, 60_000);

  test('wrong use ends with 2, and with --json as one document', () => {
    const { status, stdout, stderr } = solidary('trace', 'K-1', '--json');
    expect(status).toBe(2);
    expect(JSON.parse(stdout)).toEqual({
      error: { code: 'wrong-use', text: "error: required option '--as-of <day>' not specified" },
    });
    expect(stderr).toContain('--as-of');
  }, 60_000);
});
