/** Offers a text to be saved as a file, as a click on a link to it would. */
export function saveFile(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Some browsers fetch the address only after the click is over.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 10_000);
}
