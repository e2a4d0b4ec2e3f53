const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** A browser keeps a file as it is set up to. */
export async function saveFile(name: string, base64: string): Promise<void> {
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([bytes], { type: TYPE }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
