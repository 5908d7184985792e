/** Saves a file made in the page, where the browser saves files. */
import type { OptionsProps } from '@/components/options-props';

export const saveFile: OptionsProps['onSave'] = ({ name, type, text }) => {
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser reads it after the click.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
};
