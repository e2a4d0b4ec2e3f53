import { useEffect, useRef, useState } from 'react';
import { uploadPhoto } from '../../shared/api/upload-photo';

export type UploadState = 'uploading' | 'done' | 'failed';

/**
 * Uploads photos while the person still writes, so that sending is quick on a bad signal. A failure costs nothing:
 * the queue uploads what is missing when the change leaves.
 */
export function useEarlyUpload(paths: readonly string[]): UploadState[] {
  const [states, setStates] = useState<Record<string, UploadState>>({});
  const begun = useRef(new Set<string>());

  useEffect(() => {
    for (const path of paths) {
      if (begun.current.has(path)) continue;
      begun.current.add(path);
      const note = (state: UploadState) => setStates((before) => ({ ...before, [path]: state }));
      uploadPhoto('requests', path).then(
        () => note('done'),
        () => note('failed'),
      );
    }
  }, [paths]);

  return paths.map((path) => states[path] ?? 'uploading');
}

/** One line below the photos; `null` without photos. */
export function uploadText(states: readonly UploadState[]): string | null {
  if (states.length === 0) return null;
  if (states.includes('uploading')) {
    return `正在上传，已传好 ${states.filter((s) => s === 'done').length} / ${states.length} 张`;
  }
  if (states.includes('failed')) return '有照片还没传上去，提交后会自动再传，不用重拍';
  return `${states.length} 张照片已传好`;
}
