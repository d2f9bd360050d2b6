/** What is selected in a field; all of it where nothing is. */
export function selectedText(field: HTMLTextAreaElement | null): string {
  if (field === null) {
    return "";
  }
  const selected = field.value.slice(field.selectionStart, field.selectionEnd);

  return selected.trim() === "" ? field.value : selected;
}
