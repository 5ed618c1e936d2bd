import { resolve } from 'node:path';
import { LOCALES, type Locale, readLocale, render } from '../schema/messages/index.ts';
import { SolidaryError } from './domain/errors.ts';

export type StoreConfig =
  | { readonly engine: 'sqlite'; readonly path: string }
  | { readonly engine: 'neo4j'; readonly uri: string; readonly user: string; readonly password: string };

export type LogLevel = (typeof LOG_LEVELS)[number];

export interface Config {
  readonly store: StoreConfig;
  readonly host: string;
  readonly port: number;
  /** Absolute: the SQLite file and uploads stand in it; git ignores it. */
  readonly data: string;
  readonly log: LogLevel;
  readonly production: boolean;
}

export type Environment = Readonly<Record<string, string | undefined>>;

const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;
const LOOPBACK = ['127.0.0.1', '::1', 'localhost'];
const NEO4J_ADDRESS = /^(neo4j|bolt)(\+s|\+ssc)?:\/\/[^\s/]+/;

/** The only reader of process.env. Throws `bad-config` with name, value, reason and an example of a good value. */
export function readConfig(environment: Environment = process.env): Config {
  const data = resolve(setting(environment, 'SOLIDARY_DATA') ?? 'data');
  return {
    store: readStore(environment, data),
    host: readHost(environment),
    port: readPort(environment),
    data,
    log: readLogLevel(environment),
    production: environment.NODE_ENV === 'production',
  };
}

/** The language of the command line; the page asks each reader's browser. Throws `bad-config` for one that there is not. */
export function readLanguage(environment: Environment = process.env): Locale {
  const asked = setting(environment, 'SOLIDARY_LANG');
  const locale = asked === undefined ? 'en' : readLocale(asked);
  return (
    locale ?? refuse('SOLIDARY_LANG', asked ?? '', 'config.not-a-language', 'de', { languages: LOCALES.join(', ') })
  );
}

/** A setting left empty is a setting not given. */
function setting(environment: Environment, name: string): string | undefined {
  const value = environment[name]?.trim();
  return value === '' ? undefined : value;
}

function refuse(name: string, value: string, why: string, example: string, params: Record<string, string> = {}): never {
  throw new SolidaryError('bad-config', { name, value, reason: render(why, params), example });
}

function readStore(environment: Environment, data: string): StoreConfig {
  const uri = setting(environment, 'SOLIDARY_STORE');
  if (uri === undefined) return { engine: 'sqlite', path: resolve(data, 'solidary.sqlite') };
  if (!NEO4J_ADDRESS.test(uri)) refuse('SOLIDARY_STORE', uri, 'config.not-a-store', 'neo4j://127.0.0.1:7687');
  return {
    engine: 'neo4j',
    uri,
    user: required(environment, 'SOLIDARY_STORE_USER', 'neo4j'),
    password: required(environment, 'SOLIDARY_STORE_PASSWORD', 'a-long-password'),
  };
}

function required(environment: Environment, name: string, example: string): string {
  return setting(environment, name) ?? refuse(name, 'empty', 'config.missing-with-store', example);
}

function readHost(environment: Environment): string {
  const host = setting(environment, 'SOLIDARY_HOST') ?? '127.0.0.1';
  if (!LOOPBACK.includes(host)) refuse('SOLIDARY_HOST', host, 'config.not-loopback', '127.0.0.1');
  return host;
}

function readPort(environment: Environment): number {
  const name = setting(environment, 'SOLIDARY_PORT') === undefined ? 'PORT' : 'SOLIDARY_PORT';
  const text = setting(environment, name) ?? '4000';
  const port = /^\d{1,5}$/.test(text) ? Number(text) : 0;
  if (port < 1 || port > 65_535) refuse(name, text, 'config.not-a-port', '4000');
  return port;
}

function readLogLevel(environment: Environment): LogLevel {
  const text = setting(environment, 'SOLIDARY_LOG') ?? 'info';
  const level = LOG_LEVELS.find((known) => known === text);
  return level ?? refuse('SOLIDARY_LOG', text, 'config.not-a-level', 'info', { levels: LOG_LEVELS.join(', ') });
}
