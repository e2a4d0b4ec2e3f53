/** A browser saves the text among its downloads. */
export async function keepText(fileName: string, text: string): Promise<void> {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  link.download = fileName;
  link.click();
  URL.revokeObjectURL(link.href);
}
