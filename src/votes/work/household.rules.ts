const ROOM = /^\d{1,2}-\d{2,4}$/;
const BUILDING_PARTS = 5;

/** The household's id; `null` while the building or the room is not known. */
export const householdOf = (building: string, room: string): string | null => {
  const plain = room.trim().replace(/[－—–]/g, '-');
  const isBuilding = building.split('/').length === BUILDING_PARTS;
  return isBuilding && ROOM.test(plain) ? `${building}/${plain}` : null;
};
