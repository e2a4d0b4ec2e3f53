const KB = 1024;

/** `320 KB`, `2.4 MB`; empty where it is not known. */
export function bytesText(bytes: number): string {
  if (bytes <= 0) return '';
  if (bytes < KB * KB) return `${Math.max(1, Math.round(bytes / KB))} KB`;
  return `${(bytes / KB / KB).toFixed(1)} MB`;
}
