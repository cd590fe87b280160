/** What has been typed into a form that adds something. */

/** The text of a form's field, in one line. */
export function given(form: HTMLFormElement, name: string): string {
  const value = new FormData(form).get(name);
  return typeof value === 'string' ? value.replace(/\s+/gu, ' ').trim() : '';
}
