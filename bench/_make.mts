import { cpSync } from 'node:fs';
import { World } from './world.ts';

const n = Number(process.argv[2]);
const to = process.argv[3] as string;
const w = new World(n, console.error);
const c = await w.sqliteAlone(n);
cpSync(c.data, to, { recursive: true });
w.close();
