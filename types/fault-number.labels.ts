const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/**
 * The six digits by which a person names a fault of ours on the phone, made from its trace id on both sides: the app
 * shows them, the log carries them as `faultNumber`. Two faults may share a number; time and slice tell them apart.
 */
export function faultNumber(traceId: string): string {
  let hash = FNV_OFFSET;
  for (let at = 0; at < traceId.length; at += 1) {
    hash = Math.imul(hash ^ traceId.charCodeAt(at), FNV_PRIME) >>> 0;
  }
  return String(hash % 1_000_000).padStart(6, '0');
}
