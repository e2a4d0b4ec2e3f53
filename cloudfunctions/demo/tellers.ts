import { personIdOf, requestIdOf } from '#kernel/ids';
import { maskName } from '#kernel/masks';
import type { Person } from '#kernel/person';
import { ancestorAt } from '#kernel/territory';
import type { CryptoProvider } from '#platform/crypto';
import type { PersonId } from '#types/ids';
import type { Category } from '#types/requests.labels';
import type { Role } from '#types/roles';
import type { TerritoryId } from '#types/territory';
import type { Instant } from '#types/time';
import type { Territory } from '../community/community.public';
import { requestSettings } from '../requests/request/request.settings';
import type { Officer, Reporter, RequestDocument } from '../requests/request/request.state';
import { inventRequest } from '../requests/requests.demo';
import { after, lastAbout } from './moments';
import type { Picture } from './photos';
import type { placeNames } from './place-names';
import type { Random } from './random';
import { type ScenarioName, scenarios } from './scenarios';
import { type Cast, type PhotoOf, sceneOf } from './scene';
import { tell } from './story';
import { DISTRICT } from './territories';

/** Who asks for what, where and how long ago, and how it goes on. */
export type Plot = {
  key: string;
  openid: string;
  place: TerritoryId;
  category: Category;
  words: string;
  detail: string;
  picture: Picture | null;
  days: number;
  scenario: ScenarioName;
  /** Who takes it, where it must be somebody one can play. */
  worker?: string;
};

export type World = {
  now: Instant;
  crypto: CryptoProvider;
  people: ReadonlyMap<PersonId, Person>;
  officers: readonly Officer[];
  territories: ReadonlyMap<TerritoryId, Territory>;
  nameOf: ReturnType<typeof placeNames>;
  photoOf: PhotoOf;
};

const castFor = ({ officers }: World, { openid, place, worker }: Plot, random: Random): Cast => {
  const community = ancestorAt(place, 'community') ?? place;
  const grid = ancestorAt(place, 'grid') ?? `${community}/g01`;
  const someone = (role: Role, territory: string): Officer =>
    random.pick(officers.filter((officer) => officer.role === role && officer.territory === territory));
  const anyone = someone('grid_worker', grid);
  const chosen = worker && officers.find(({ personId }) => personId === personIdOf(worker));
  return {
    resident: personIdOf(openid),
    worker: chosen || anyone,
    desk: someone('community_staff', community),
    department: someone('department_handler', DISTRICT),
  };
};

const reporterOf = ({ name, maskedPhone, sealedPhone }: Person, crypto: CryptoProvider): Reporter => ({
  maskedName: maskName(name),
  maskedPhone,
  sealedName: crypto.seal(name),
  sealedPhone,
});

const settingsFor = ({ territories }: World, place: TerritoryId, category: Category) => {
  const layers = [...territories.values()].filter(({ _id }) => place === _id || place.startsWith(`${_id}/`));
  return requestSettings(
    layers.map(({ settings }) => settings.requests ?? {}),
    category,
  );
};

/** The whole story of one request, as far as it has gone by now. */
export const tellPlot = (world: World, plot: Plot, random: Random): RequestDocument => {
  const { now, crypto, nameOf, photoOf } = world;
  const reporterId = personIdOf(plot.openid);
  const person = world.people.get(reporterId);
  if (!person) throw new Error(`nobody is called ${plot.openid}`);
  const { place, category, words, detail } = plot;
  const point = random.chance(0.4) ? (world.territories.get(place)?.point ?? null) : null;
  const request = inventRequest(
    {
      _id: requestIdOf(reporterId, plot.key),
      reporterId,
      reporter: reporterOf(person, crypto),
      category,
      words,
      photos: plot.picture ? [photoOf(reporterId, plot.picture)] : [],
      place: { territory: place, label: nameOf(place), point, detail },
      settings: settingsFor(world, place, category),
    },
    lastAbout(after(now, -24 * plot.days), 'home', random),
  );
  const scene = sceneOf(castFor(world, plot, random), category, random, photoOf);
  return tell(request, scenarios[plot.scenario](scene), now, random);
};
