import { createHash } from 'node:crypto';
import { join } from 'node:path';
import * as v from 'valibot';
import { readJson, writeDurably } from '../data/durable-file';

const persona = v.object({
  openid: v.string(),
  name: v.string(),
  role: v.string(),
  territory: v.string(),
  phone: v.exactOptional(v.string()),
});

export const personaList = v.array(persona);
export type Persona = v.InferOutput<typeof persona>;

export type Personas = {
  list(): readonly Persona[];
  keep(personas: readonly Persona[]): Promise<void>;
  /** The person's phone number; an invented one, always the same, for people the demo does not know. */
  phoneOf(openid: string): string;
};

export const personasFile = (dir: string): string => join(dir, 'personas.json');

const inventedPhone = (openid: string): string => {
  const number = createHash('sha256').update(openid).digest().readUInt32BE(0) % 10_000;
  return `1390000${String(number).padStart(4, '0')}`;
};

export const openPersonas = async (dir: string): Promise<Personas> => {
  let personas: readonly Persona[] = v.parse(personaList, (await readJson(personasFile(dir))) ?? []);
  return {
    list: () => personas,
    keep: async (next) => {
      await writeDurably(personasFile(dir), JSON.stringify(next, null, 2));
      personas = next;
    },
    phoneOf: (openid) => personas.find((each) => each.openid === openid)?.phone ?? inventedPhone(openid),
  };
};
