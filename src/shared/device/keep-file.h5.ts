/** A blob address dies with the page; as a data address the photo lives in the stored change itself. */
export async function keepFile(path: string): Promise<string> {
  if (path.startsWith('data:')) return path;
  const blob = await (await fetch(path)).blob();
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(new Error('photo cannot be read'));
    reader.readAsDataURL(blob);
  });
}

/** Nothing to free: the address went with the change. */
export const dropFile = (_path: string): void => {};
