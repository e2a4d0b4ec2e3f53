/** A browser opens or keeps a document as it is set up to. */
export async function openFile(url: string): Promise<void> {
  window.open(url, '_blank', 'noopener');
}
