/** Saves a text made in the page, where the browser saves files. */
import type { OptionsProps } from '@/components/options-props';
import { saveBlob } from '@/utils/save-blob';

export const saveFile: OptionsProps['onSave'] = ({ name, type, text }) =>
  saveBlob(name, new Blob([text], { type: `${type};charset=utf-8` }));
